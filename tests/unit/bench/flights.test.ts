import { expect, test } from 'vitest';
import { flightLine, flightsOf } from '../../../bench/talks/flights.js';

const frames = (from: number, to: number, every: number) =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, n) => from + n * every);

test('a flight goes from its key to the last frame before a rest', () => {
  const drawn = [...frames(1020, 1900, 20), 2300, ...frames(2540, 3400, 40)];
  expect(flightsOf([1000, 2500], drawn)).toEqual([
    { fps: 50, longest: 20 },
    { fps: (22 / 880) * 1000, longest: 40 },
  ]);
});

test('a wait within it counts; what has hardly moved is no flight', () => {
  const drawn = [...frames(16, 160, 16), ...frames(300, 396, 16), ...frames(1016, 1100, 16)];
  const [flight, ...rest] = flightsOf([0, 1000], drawn);
  expect(flight).toEqual({ fps: (17 / 396) * 1000, longest: 140 });
  expect(rest).toEqual([]);
});

test('is told in a line', () => {
  expect(flightLine([{ fps: 60, longest: 17 }])).toContain('60.0 frames a second in the median of 1 flights');
  expect(flightLine([])).toContain('– frames a second');
});
