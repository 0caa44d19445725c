import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrences } from '../../../../src/core/quote/occurrences.ts';

describe('occurrences', () => {
  test.each([
    ['nothing in nothing', '', '', []],
    ['nothing in something', 'abc', '', []],
    ['something in nothing', '', 'a', []],
    ['a letter', 'banana', 'a', [1, 3, 5]],
    ['overlapping', 'banana', 'ana', [1, 3]],
    ['at the start and the end', 'abcab', 'ab', [0, 3]],
    ['the whole', 'abc', 'abc', [0]],
    ['longer than the text', 'ab', 'abc', []],
    ['after a false start', 'aabaabaaab', 'aaab', [6]],
    ['after a false start within a repetition', 'abababac', 'ababac', [2]],
    ['nowhere', 'abc', 'x', []],
  ])('%s', (_, text, pattern, expected) => {
    expect(occurrences(text, pattern)).toEqual(expected);
  });

  test('are all that there are', () => {
    const repetitive = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(repetitive, pattern, (text, pattern) => {
        const starts = [...text].map((_, i) => i).filter((i) => text.startsWith(pattern, i));
        expect(occurrences(text, pattern)).toEqual(starts);
      }),
    );
  });
});
