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
    const letters = fc.constantFrom('a', 'a', 'b');
    const pattern = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
    const around = fc.string({ unit: letters, maxLength: 12 });
    fc.assert(
      fc.property(pattern, fc.array(around, { maxLength: 4 }), (pattern, pieces) => {
        const text = pieces.join(pattern);
        const starts = [...text].map((_, i) => i).filter((i) => text.startsWith(pattern, i));
        expect(occurrences(text, pattern)).toEqual(starts);
      }),
      { numRuns: 2000 },
    );
  });
});
