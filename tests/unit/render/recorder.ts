import type { PaintContext, RenderTheme } from '../../../src/render/index.ts';

/** A canvas context that writes down what is painted, one line a fill or stroke, with the styles of that moment. */
export interface Recorder {
  context: PaintContext;
  painted: string[];
  /** Styles that are not as a fresh context has them: what a painter left behind. */
  leftOver: () => string[];
}

export function recorder(): Recorder {
  const painted: string[] = [];
  const saved: Styles[] = [];
  let path: string[] = [];
  let styles = { ...FRESH };
  const round = (value: number) => String(Math.round(value * 100) / 100);
  const step =
    (name: string) =>
    (...numbers: number[]) =>
      void path.push([name, ...numbers.map(round)].join(' '));
  const look = (colour: string) =>
    [
      colour,
      styles.globalAlpha === 1 ? '' : `alpha ${round(styles.globalAlpha)}`,
      styles.clip === '' ? '' : `in (${styles.clip})`,
    ].filter(Boolean);
  const pen = () =>
    [
      ...look(styles.strokeStyle),
      `${round(styles.lineWidth)} px`,
      styles.dash === '' ? '' : `dash ${styles.dash}`,
    ].filter(Boolean);
  const write = (verb: string, how: string[], what: string) =>
    void painted.push(`${verb} ${how.join(', ')}: ${what}`);

  const context = {
    save: () => void saved.push({ ...styles }),
    restore: () => void (styles = saved.pop() ?? styles),
    beginPath: () => void (path = []),
    closePath: step('close'),
    moveTo: step('M'),
    lineTo: step('L'),
    arc: step('arc'),
    rect: step('rect'),
    clip: () => void (styles.clip = path.join(' ')),
    fill: () => write('fill', look(styles.fillStyle), path.join(' ')),
    stroke: () => write('stroke', pen(), path.join(' ')),
    fillRect: (...box: number[]) => write('fill', look(styles.fillStyle), `rect ${box.map(round).join(' ')}`),
    strokeRect: (...box: number[]) => write('stroke', pen(), `rect ${box.map(round).join(' ')}`),
    setLineDash: (dash: number[]) => void (styles.dash = dash.join(' ')),
  };
  for (const name of ['fillStyle', 'strokeStyle', 'lineWidth', 'globalAlpha'] as const) {
    Object.defineProperty(context, name, {
      get: () => styles[name],
      set: (value: never) => void (styles[name] = value),
    });
  }
  return {
    context: context as unknown as PaintContext,
    painted,
    leftOver: () => [
      ...(styles.globalAlpha === 1 ? [] : ['alpha']),
      ...(styles.dash === '' ? [] : ['dash']),
      ...(styles.clip === '' ? [] : ['clip']),
      ...(saved.length === 0 ? [] : ['saved']),
    ],
  };
}

const FRESH = { fillStyle: '', strokeStyle: '', lineWidth: 1, globalAlpha: 1, dash: '', clip: '' };

type Styles = typeof FRESH;

/** Colours that say what they are for. */
export const THEME: RenderTheme = {
  ink: 'ink',
  muted: 'muted',
  paper: 'paper',
  hairline: 'hairline',
  accent: 'accent',
  themes: { aid: 'green' },
};
