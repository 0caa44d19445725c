/** A point, px. */
export type Point = readonly [x: number, y: number];

/** px: how far the line swings to either side, and the height of one swing. */
const SWING = 2.5;
const STEP = 5;

/**
 * The points of a zigzag line about `x`, from `top` to `bottom`, px. Its swings are counted from `from`, so that lines that
 * meet there go on in one another.
 */
export function zigzag(x: number, top: number, bottom: number, from: number): Point[] {
  const swing = (y: number) => {
    const phase = Math.abs((y - from) / STEP) % 2;
    return x + SWING * (1 - 2 * Math.abs(1 - phase));
  };
  const first = from + (Math.floor((top - from) / STEP) + 1) * STEP;
  const points: Point[] = [[swing(top), top]];
  for (let y = first; y < bottom; y += STEP) points.push([swing(y), y]);
  return [...points, [swing(bottom), bottom]];
}
