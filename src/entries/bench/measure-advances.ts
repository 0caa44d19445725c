import type { Advances } from '../../formats/plain/index.ts';

/** What of a canvas context measuring takes; it has its font set, and no kerning and no ligatures. */
export type Measurer = Pick<CanvasRenderingContext2D, 'measureText'>;

const ASCII = 128;
const SPACE = 32;
const DELETE = 127;

/**
 * How far each character moves the pen, px: measured one by one, ASCII at once and others where they are asked for. Control
 * characters, which no title should have, count as spaces: for each a browser would look through all its fonts.
 */
export function measureAdvances(context: Measurer): Advances {
  const advanceOf = (codePoint: number) => context.measureText(String.fromCodePoint(codePoint)).width;
  const space = advanceOf(SPACE);
  const others = new Map<number, number>();
  return {
    ascii: Float64Array.from({ length: ASCII }, (_, code) =>
      code <= SPACE || code === DELETE ? space : advanceOf(code),
    ),
    other(codePoint) {
      const known = others.get(codePoint);
      if (known !== undefined) return known;
      const advance = advanceOf(codePoint);
      others.set(codePoint, advance);
      return advance;
    },
  };
}
