import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPrefixes } from '../../../../src/core/quote/common-prefixes.ts';

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('commonPrefixes', () => {
  test.each([
    ['banana', 1, [0, 5, 0, 3, 0, 1, 0]],
    ['banana', 3, [0, 3, 0, 3, 0, 1, 0]],
    ['banana', 6, [0, 0, 0, 0, 0, 0, 0]],
    ['aaaa', 0, [4, 3, 2, 1, 0]],
    ['aaaa', 2, [2, 2, 2, 1, 0]],
  ])('in %s, of what begins at %i', (text, from, lengths) => {
    const common = commonPrefixes(unitsOf(text), from);
    expect(lengths.map((_, at) => common(at))).toEqual(lengths);
  });

  test('are as long as can be', () => {
    const repetitive = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 30 });
    fc.assert(
      fc.property(repetitive, fc.nat(30), (text, start) => {
        const from = start % (text.length + 1);
        const common = commonPrefixes(unitsOf(text), from);
        for (let at = 0; at <= text.length; at++) {
          let length = 0;
          while (
            at + length < text.length &&
            from + length < text.length &&
            text[from + length] === text[at + length]
          )
            length++;
          expect(common(at)).toBe(length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
