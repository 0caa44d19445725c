import { expect, test } from 'vitest';
import { counted, unitOf } from '../../../../src/extract/resolve/units.ts';

test.each([
  [0, '0 weeks'],
  [1, '1 week'],
  [2, '2 weeks'],
])('%i is counted as %s', (count, words) => {
  expect(counted(count, 'week')).toBe(words);
});

test('a unit that no pattern matches is a mistake in the program', () => {
  expect(() => unitOf('fortnight')).toThrow('no such unit: fortnight');
});
