import type { PaintContext } from '../../render/index.ts';

/** One filled or stroked path of a drawing, px; colours as in the painter’s theme. */
export interface SvgShape {
  d: string;
  fill: string | null;
  stroke: string | null;
  width: number;
  dash: string;
  opacity: number;
  /** Place in `clips`; null for none. */
  clip: number | null;
}

type State = Pick<SvgContext, 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'globalAlpha'> & {
  dash: string;
  clip: number | null;
};

/** A canvas context that keeps what is painted as paths of an SVG, sharp at any resolution. Full circles are its only arcs. */
export class SvgContext implements PaintContext {
  readonly shapes: SvgShape[] = [];
  /** Paths to clip by. */
  readonly clips: string[] = [];

  fillStyle: PaintContext['fillStyle'] = '';
  strokeStyle: PaintContext['strokeStyle'] = '';
  lineWidth = 1;
  lineCap: PaintContext['lineCap'] = 'butt';
  lineJoin: PaintContext['lineJoin'] = 'miter';
  globalAlpha = 1;

  #path = '';
  #dash = '';
  #clip: number | null = null;
  readonly #saved: State[] = [];

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, globalAlpha } = this;
    const [dash, clip] = [this.#dash, this.#clip];
    this.#saved.push({ fillStyle, strokeStyle, lineWidth, globalAlpha, dash, clip });
  }

  restore(): void {
    const state = this.#saved.pop();
    if (state === undefined) return;
    const { dash, clip, ...rest } = state;
    Object.assign(this, rest);
    this.#dash = dash;
    this.#clip = clip;
  }

  beginPath(): void {
    this.#path = '';
  }

  closePath(): void {
    this.#path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${short(x)} ${short(y)}`;
  }

  arc(x: number, y: number, radius: number): void {
    const half = (to: number) => `A${short(radius)} ${short(radius)} 0 0 1 ${short(to)} ${short(y)}`;
    this.moveTo(x - radius, y);
    this.#path += `${half(x + radius)}${half(x - radius)}Z`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += rectangle(x, y, width, height);
  }

  fill(): void {
    this.#add(this.#path, String(this.fillStyle), null);
  }

  stroke(): void {
    this.#add(this.#path, null, String(this.strokeStyle));
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#add(rectangle(x, y, width, height), String(this.fillStyle), null);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#add(rectangle(x, y, width, height), null, String(this.strokeStyle));
  }

  clip(): void {
    this.#clip = this.clips.push(this.#path) - 1;
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments].join(' ');
  }

  #add(d: string, fill: string | null, stroke: string | null): void {
    const { lineWidth: width, globalAlpha: opacity } = this;
    this.shapes.push({ d, fill, stroke, width, dash: this.#dash, opacity, clip: this.#clip });
  }
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
}

/** A hundredth of a px is finer than any printer. */
function short(value: number): number {
  return Math.round(value * 100) / 100;
}
