import { describe, expect, test } from 'vitest';
import { median, medians, quantile } from '../../../bench/browser/statistics.js';

describe('median', () => {
  test.each([
    ['an odd number', [9, 1, 5], 5],
    ['an even number', [4, 1, 10, 2], 3],
    ['numbers, not their spelling', [100, 9, 20], 20],
    ['what is not there left out', [null, 3, undefined, 1, 2], 2],
    ['one', [7], 7],
    ['none', [null, undefined], null],
    ['an empty list', [], null],
  ])('of %s', (_name, values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('quantile', () => {
  const TEN = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

  test.each([
    [0, 1],
    [0.5, 6],
    [0.85, 9],
    [0.95, 10],
    [1, 10],
  ])('%d of ten', (share, expected) => {
    expect(quantile(TEN, share)).toBe(expected);
  });

  test('of none', () => expect(quantile([], 0.5)).toBeNull());

  test('leaves the values in their order', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('medians', () => {
  test('of each key', () => {
    const rows = [
      { a: 1, b: null },
      { a: 2, b: 5 },
      { a: 9, b: 7 },
    ];
    expect(medians<{ a: number; b: number | null }>(rows)).toEqual({ a: 2, b: 6 });
  });

  test('of no rows', () => expect(medians([])).toBeUndefined());
});
