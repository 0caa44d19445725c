import { expect, test } from 'vitest';
import { compareSpans, contains } from '../../../../src/core/span/index.ts';

const span = (start: number, end: number) => ({ start, end });

test('spans are in order of their start, then of their end', () => {
  const spans = [span(2, 3), span(1, 9), span(1, 2), span(0, 9)];
  expect(spans.toSorted(compareSpans)).toEqual([span(0, 9), span(1, 2), span(1, 9), span(2, 3)]);
  expect(compareSpans(span(1, 2), span(1, 2))).toBe(0);
});

test.each([
  ['inside', span(0, 9), span(3, 4), true],
  ['the same', span(0, 9), span(0, 9), true],
  ['before', span(1, 9), span(0, 4), false],
  ['after', span(0, 8), span(3, 9), false],
  ['around', span(3, 4), span(0, 9), false],
])('contains: %s', (_, outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected);
});
