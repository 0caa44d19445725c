import { describe, expect, test } from 'vitest';
import { Drag, glide } from '../../../src/state/glide.ts';

/** Speed at `end` of a hand that moved a window of 1,000 ms over 500 px to begin at these times. */
function speedOf(moves: [time: number, start: number][], end: number): number {
  const drag = new Drag();
  for (const [time, start] of moves) drag.add(time, { start, end: start + 1000 });
  return drag.speed(end, 500);
}

describe('the speed of a hand', () => {
  test.each<[string, [number, number][], number, number]>([
    [
      'is in px per ms',
      [
        [0, 0],
        [16, 32],
        [32, 64],
      ],
      32,
      1,
    ],
    [
      'is less than none to the left',
      [
        [0, 0],
        [20, -80],
      ],
      20,
      -2,
    ],
    [
      'is that of the last 80 ms',
      [
        [0, 0],
        [100, 1000],
        [150, 1050],
        [180, 1080],
      ],
      180,
      0.5,
    ],
    [
      'counts a move of 80 ms ago, but none before it',
      [
        [0, 0],
        [19, 500],
        [20, 0],
        [100, 80],
      ],
      100,
      0.5,
    ],
    [
      'falls while the hand rests',
      [
        [0, 0],
        [20, 80],
      ],
      40,
      1,
    ],
    [
      'is none for a hand that rested longer',
      [
        [0, 0],
        [20, 80],
      ],
      101,
      0,
    ],
    [
      'is none for a slow hand',
      [
        [0, 0],
        [50, 9],
      ],
      50,
      0,
    ],
    [
      'is some for one that is hardly slow',
      [
        [0, 0],
        [50, 11],
      ],
      50,
      0.11,
    ],
    [
      'is no more than a hand can have',
      [
        [0, 0],
        [1, 500],
      ],
      1,
      6,
    ],
    [
      'is no more to the left either',
      [
        [0, 0],
        [1, -500],
      ],
      1,
      -6,
    ],
    [
      'is none for one that moved in no time',
      [
        [5, 0],
        [5, 90],
      ],
      5,
      0,
    ],
    ['is none before a move', [[0, 0]], 10, 0],
    ['is none without any', [], 10, 0],
  ])('%s', (_what, moves, end, speed) => {
    expect(speedOf(moves, end)).toBeCloseTo(speed, 9);
  });

  test('counts from where two fingers ended their zoom', () => {
    const drag = new Drag();
    drag.add(0, { start: 0, end: 2000 });
    drag.add(10, { start: 500, end: 1500 });
    expect(drag.speed(20, 500)).toBe(0);
    drag.add(30, { start: 540, end: 1540 });
    expect(drag.speed(30, 500)).toBeCloseTo(1, 9);
  });

  test('does not mind what rounding does to the window', () => {
    const drag = new Drag();
    drag.add(0, { start: 0, end: 1000 });
    drag.add(20, { start: 40, end: 1040.000001 });
    expect(drag.speed(20, 500)).toBeCloseTo(1, 6);
  });
});

describe('a glide', () => {
  test('loses its speed by the power of e in 325 ms', () => {
    expect(glide(2, 0)).toEqual({ px: 0, isOver: false });
    expect(glide(2, 1).px).toBeCloseTo(2, 2);
    expect(glide(2, 325).px).toBeCloseTo(650 * (1 - 1 / Math.E), 9);
    expect(glide(-2, 325).px).toBeCloseTo(-650 * (1 - 1 / Math.E), 9);
  });

  test('is over, all the way, when half a px is left', () => {
    const last = 325 * Math.log(650 / 0.5);
    expect(glide(2, last - 1).isOver).toBe(false);
    expect(glide(2, last + 1)).toEqual({ px: 650, isOver: true });
    expect(glide(-2, last + 1)).toEqual({ px: -650, isOver: true });
  });
});
