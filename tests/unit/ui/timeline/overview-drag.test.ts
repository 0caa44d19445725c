import { describe, expect, test } from 'vitest';
import { CATCH, partAt, type Part } from '../../../../src/ui/timeline/overview-drag.ts';

const WIDTH = 1000;

/** How many px of the strip catch each part of a window. */
function catches(from: number, to: number): Record<Part, number> {
  const count = { start: 0, end: 0, window: 0, outside: 0 };
  for (let x = 0.5; x < WIDTH; x++) count[partAt(x, from, to, WIDTH)]++;
  return count;
}

describe('what is caught', () => {
  test.each<[number, Part]>([
    [387, 'outside'],
    [388, 'start'],
    [400, 'start'],
    [411, 'start'],
    [412, 'window'],
    [588, 'window'],
    [589, 'end'],
    [600, 'end'],
    [612, 'end'],
    [613, 'outside'],
  ])('of a window from 400 to 600, at %i px: %s', (x, part) => {
    expect(partAt(x, 400, 600, WIDTH)).toBe(part);
  });

  test.each([
    ['wide', 400, 600],
    ['of everything', 0, WIDTH],
    ['at the start', 0, 300],
    ['hardly in from the start', 6, 300],
    ['at the end', 700, WIDTH],
    ['hardly in from the end', 700, 995],
    ['no wider than it can be caught', 500, 500 + CATCH],
    ['hardly wider', 500, 500 + CATCH + 10],
  ])('of a window %s is every part, over at least 24 px', (_what, from, to) => {
    const { start, end, window } = catches(from, to);
    expect(start).toBeGreaterThanOrEqual(CATCH - 1);
    expect(end).toBeGreaterThanOrEqual(CATCH - 1);
    expect(window).toBeGreaterThanOrEqual(CATCH - 1);
  });

  test('of a narrow window at an end of the strip is its middle before its edge', () => {
    expect(catches(0, CATCH)).toEqual({ start: 0, window: CATCH, end: CATCH, outside: WIDTH - 2 * CATCH });
    expect(catches(WIDTH - CATCH, WIDTH).end).toBe(0);
  });
});
