import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestTo, placeOf, placesOf } from '../../../../src/ui/known/places.ts';

const DAY = 86_400_000;
const days = (...numbers: number[]) => numbers.map((n) => ({ start: n * DAY }));

describe('the days on the track', () => {
  test.each<[number[], number[]]>([
    [[], []],
    [[5], [1]],
    [
      [0, 10],
      [0, 1],
    ],
    [
      [0, 5, 10],
      [0, 0.5, 1],
    ],
    [
      [100, 100.5, 110],
      [0, 0.275, 1],
    ],
  ])('%j stand at %j', (numbers, places) => {
    expect(placesOf(days(...numbers))).toEqual(places.map((place) => expect.closeTo(place, 10)));
  });

  test('stand in order, from end to end, none nearer than half an even share', () => {
    const anyDays = fc
      .uniqueArray(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 2, maxLength: 300 })
      .map((numbers) => days(...numbers.sort((a, b) => a - b)));
    fc.assert(
      fc.property(anyDays, (some) => {
        const places = placesOf(some);
        expect([places[0], places.at(-1)]).toEqual([0, 1]);
        for (const [i, place] of places.slice(1).entries()) {
          expect(place - places[i]!).toBeGreaterThan(0.5 / (some.length - 1) - 1e-9);
        }
        for (const [i, { start }] of some.entries()) {
          expect(placeOf(start, some, places)).toBeCloseTo(places[i]!, 10);
          expect(nearestTo(places[i]!, places)).toBe(i);
        }
      }),
    );
  });
});

describe('a day between', () => {
  const some = days(0, 10, 20, 40);
  const places = [0, 0.2, 0.5, 1];

  test.each([
    [-1, 0],
    [0, 0],
    [5, 0.1],
    [10, 0.2],
    [30, 0.75],
    [40, 1],
    [41, 1],
  ])('%i stands at %f', (day, place) => {
    expect(placeOf(day * DAY, some, places)).toBeCloseTo(place, 10);
  });

  test.each([
    [-3, 0],
    [0.09, 0],
    [0.1, 0],
    [0.11, 1],
    [0.34, 1],
    [0.36, 2],
    [9, 3],
  ])('the nearest to %f is %i', (share, index) => {
    expect(nearestTo(share, places)).toBe(index);
  });

  test('there is none where there are no days', () => {
    expect(nearestTo(0.5, [])).toBe(-1);
  });
});
