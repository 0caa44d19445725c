import { describe, expect, test } from 'vitest';
import { lineColumn } from '../../../../src/core/text/index.ts';

describe('lineColumn', () => {
  test.each([
    ['', 0, 1, 1],
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\nb', 3, 2, 2],
    ['a\n\nb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['a\r\nb', 1, 1, 2],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n', 2, 2, 1],
    ['a\u2028b', 2, 1, 3],
    ['😀b', 2, 1, 3],
    ['a\nb', -5, 1, 1],
    ['a\nb', 99, 2, 2],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(lineColumn(text, offset)).toEqual({ line, column });
  });
});
