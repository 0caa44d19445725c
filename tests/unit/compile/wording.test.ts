import { describe, expect, test } from 'vitest';
import { clip, oneOf, quoted } from '../../../src/compile/wording.ts';

test.each([
  ['short', 10, 'short'],
  ['ten chars.', 10, 'ten chars.'],
  ['one two three', 10, 'one two…'],
  ['one two three', 7, 'one two…'],
  ['one two three', 6, 'one tw…'],
  ['one two three', 5, 'one…'],
  ['unbrokenword', 5, 'unbro…'],
  ['a unbrokenword', 8, 'a unbrok…'],
  ['abcd🙂efgh', 5, 'abcd…'],
  ['abcd🙂efgh', 6, 'abcd🙂…'],
])('clip(%j, %i) is %j', (text, longest, expected) => {
  expect(clip(text, longest)).toBe(expected);
});

describe('quoted', () => {
  test.each([
    ['a  b\n c ', '“a b c”'],
    [`${'word '.repeat(30)}`, `“${'word '.repeat(16).trim()}…”`],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('oneOf(%j) is %j', (words, expected) => {
  expect(oneOf(words)).toBe(expected);
});
