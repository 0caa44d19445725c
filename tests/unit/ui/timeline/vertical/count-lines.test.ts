import { describe, expect, test } from 'vitest';
import { countLines } from '../../../../../src/ui/timeline/vertical/count-lines.ts';

/** Every character is 10 px wide. */
const measure = (text: string) => 10 * [...text].length;
const lines = (text: string, width = 100, most = 9) => countLines(text, width, most, measure);

describe('countLines', () => {
  test.each([
    ['', 1],
    ['   ', 1],
    ['one', 1],
    ['ten ofthem', 1],
    ['ten ofthese', 2],
    ['a bb ccc dddd', 2],
    ['twelve words of some length to be set', 5],
    ['  leading and trailing  ', 3],
    ['a     b', 1],
    ['counter-offensive', 2],
    ['a--------- b', 2],
    ['abcdefghij', 1],
    ['abcdefghijk', 2],
    ['aa abcdefghijk bb', 3],
    ['abcdefghijklmnopqrstuvwxyz bb cc', 4],
    ['烏克蘭軍隊進入俄羅斯庫', 2],
    ['烏克蘭軍隊進入俄羅', 1],
    ['abc烏克蘭軍隊進入俄', 2],
    ['ab\ncd', 1],
  ])('“%s” takes %i', (text, expected) => {
    expect(lines(text)).toBe(expected);
  });

  test('no more than the most', () => {
    expect(lines('one two three four five six seven', 50, 3)).toBe(3);
    expect(lines('w'.repeat(400), 100, 3)).toBe(3);
    expect(lines('w'.repeat(20), 100, 3)).toBe(2);
  });
});
