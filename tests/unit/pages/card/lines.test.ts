import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceLines, breakLines } from '../../../../src/pages/card/break-lines.ts';
import { cutOff, settingsOf } from '../../../../src/pages/card/fit-title.ts';

/** Every character is 10 px wide. */
const measure = (text: string) => [...text].length * 10;

describe('lines', () => {
  test.each([
    { text: 'one two three', width: 80, lines: ['one two', 'three'] },
    { text: 'one two three', width: 130, lines: ['one two three'] },
    { text: ' one\n two ', width: 30, lines: ['one', 'two'] },
    // Punctuation stays with its word.
    { text: 'say “no” now', width: 80, lines: ['say “no”', 'now'] },
    { text: 'abcdefgh ij', width: 30, lines: ['abc', 'def', 'gh', 'ij'] },
    { text: '停战谈判开始了', width: 40, lines: ['停战谈判', '开始了'] },
    { text: '', width: 40, lines: [] },
    { text: '   ', width: 40, lines: [] },
  ])('$text in $width px', ({ text, width, lines }) => {
    expect(breakLines(text, width, measure)).toEqual(lines);
  });

  test('hold all of the text, none of them wider than they may be', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '，', '停', '战', '.', 'ก'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 200 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        const balanced = balanceLines(text, width, measure);
        expect(balanced.length).toBe(lines.length);
        expect(balanced.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('are about as long as each other', () => {
    expect(breakLines('aaa bbb ccc d', 110, measure)).toEqual(['aaa bbb ccc', 'd']);
    expect(balanceLines('aaa bbb ccc d', 110, measure)).toEqual(['aaa bbb', 'ccc d']);
  });
});

describe('a title', () => {
  /** Half as wide as high. */
  const at = (size: number) => (text: string) => ([...text].length * size) / 2;
  const words = (count: number) => Array.from({ length: count }, () => 'wwwww').join(' ');

  test.each([
    { count: 2, size: 80, lines: 1 },
    { count: 8, size: 80, lines: 2 },
    { count: 10, size: 68, lines: 2 },
    { count: 15, size: 60, lines: 3 },
    { count: 24, size: 52, lines: 4 },
  ])('of $count words is set in $size px', ({ count, size, lines }) => {
    const [first] = settingsOf(words(count), 1056, at);
    expect(first.size).toBe(size);
    expect(first.lines).toHaveLength(lines);
    expect(first.lines.join(' ')).toBe(words(count));
  });

  test('has smaller settings besides', () => {
    expect(settingsOf(words(2), 1056, at).map(({ size }) => size)).toEqual([80, 68, 60, 52]);
  });

  test('that no setting holds is cut off after four lines', () => {
    const [{ size, lines }, ...others] = settingsOf(words(200), 1056, at);
    expect([size, lines.length, others.length]).toEqual([52, 4, 0]);
    expect(lines[3]).toMatch(/^wwwww.*[^ ]…$/);
    expect(lines[2]).not.toContain('…');
    for (const line of lines) expect(at(52)(line)).toBeLessThanOrEqual(1056);
  });
});

test.each([
  ['abcd', 40, 'abcd'],
  ['abcde', 40, 'abc…'],
  ['abc…', 30, 'ab…'],
  ['ab cd', 40, 'ab…'],
  ['abc', 5, '…'],
])('%s in %d px: %s', (text, width, cut) => {
  expect(cutOff(text, width, measure)).toBe(cut);
});
