import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { isOwn, ownId, rangeOf } from '../../../../src/core/talk/index.ts';

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);

test.each([
  ['2024-03-01', '2024-03-03', '2024-03-01/2024-03-02'],
  ['2024-03-01', '2024-03-02', '2024-03-01'],
  ['2023-06-15', '2024-01-01', '2023-06/2023-12'],
  ['2014-02-01', '2024-05-01', '2014/2024'],
])('what is from %s to before %s is named %s', (start, end, range) => {
  expect(rangeOf({ start: utc(start), end: utc(end) })).toBe(range);
});

test('a stretch beyond the years of four digits has no such name', () => {
  expect(rangeOf({ start: -1e14, end: 0 })).toBe(null);
  expect(rangeOf({ start: 0, end: 9e15 })).toBe(null);
});

test('every range can be read, and holds what it was made of', () => {
  const ms = fc.integer({ min: utc('0001-01-01'), max: utc('9998-01-01') });
  fc.assert(
    fc.property(ms, fc.integer({ min: 1, max: 1e12 }), (start, length) => {
      const end = Math.min(start + length, utc('9999-01-01'));
      const read = readSpan(rangeOf({ start, end })!);
      if (!read.ok) throw new Error(read.message);
      expect(read.span.start).toBeLessThanOrEqual(start);
      expect(read.span.end).toBeGreaterThanOrEqual(end);
    }),
  );
});

test('no author can give a talk the id of one’s own', () => {
  expect(isOwn(ownId('bridge'))).toBe(true);
  expect(/^[a-z0-9-]+$/.test(ownId('bridge'))).toBe(false);
  expect(isOwn('own')).toBe(false);
});
