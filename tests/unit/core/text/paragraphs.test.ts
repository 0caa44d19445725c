import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphAt, paragraphs } from '../../../../src/core/text/index.ts';
import { anyText } from './arbitraries.ts';

describe('paragraphs', () => {
  test.each([
    ['no text', '', []],
    ['white space only', ' \n\u00a0\n', []],
    ['one line', 'One.', ['One.']],
    ['blank lines between', 'One.\n\nTwo.\n', ['One.', 'Two.']],
    ['one line a paragraph', 'One.\nTwo.', ['One.', 'Two.']],
    ['Windows line ends', 'One.\r\nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['old Mac line ends', 'One.\rTwo.', ['One.', 'Two.']],
    ['Unicode separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['white space around lines', '  One. \n \n\u00a0Two.\u00a0', ['One.', 'Two.']],
    ['white space within lines', 'One  two', ['One  two']],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('each is the paragraph at each of its offsets', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const paragraph of paragraphs(text))
          for (let offset = paragraph.start; offset <= paragraph.end; offset++)
            expect(paragraphAt(text, offset)).toEqual(paragraph);
      }),
    );
  });
});

describe('paragraphAt', () => {
  const text = ' One. \n\nTwo.\r\nThree.';
  test.each([
    [0, 'One.'],
    [4, 'One.'],
    [6, 'One.'],
    [7, null],
    [8, 'Two.'],
    [12, 'Two.'],
    [13, null],
    [14, 'Three.'],
    [20, 'Three.'],
  ])('at %i: %s', (offset, expected) => {
    const paragraph = paragraphAt(text, offset);
    expect(paragraph && text.slice(paragraph.start, paragraph.end)).toBe(expected);
  });

  test.each(['\n', '\r', '\u2028', '\u2029'])('ends at %j', (lineBreak) => {
    expect(paragraphAt(`a${lineBreak}b`, 0)).toEqual({ start: 0, end: 1 });
    expect(paragraphAt(`a${lineBreak}b`, 2)).toEqual({ start: 2, end: 3 });
  });
});
