import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../../../src/core/reader/index.ts';
import { article } from '../../../support/data.ts';

function read(text: string): string[] {
  return blocks(article('a', { text, length: text.length })).map((block) =>
    block.kind === 'gap' ? '' : block.text,
  );
}

/** Greedy, as editors and mail programs wrap. */
function wrap(words: readonly string[], width: number, end = '\n'): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(end);
}

const LONG = 'It was in the spring that the council first met to talk about the bridge across the river. '
  .repeat(5)
  .trim()
  .split(' ');
const WRAPPED = wrap(LONG, 72);

describe('hard-wrapped text', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a space before the break', ' \n'],
  ])('is one paragraph: %s', (_, end) => {
    const text = wrap(LONG, 72, end);
    expect(read(text)).toEqual([text]);
  });

  test('keeps the paragraphs that blank lines part', () => {
    expect(read(`${WRAPPED}\n\n${WRAPPED}`)).toEqual([WRAPPED, WRAPPED]);
  });

  test('keeps a paragraph after a line that had room for its first word', () => {
    expect(read(`${WRAPPED}\nEnd.\nMore.`)).toEqual([WRAPPED, 'End.', 'More.']);
  });

  test('a line of one long word says nothing of the width', () => {
    const text = `${WRAPPED}\n\nhttps://example.org/${'x'.repeat(120)}\nSource`;
    expect(read(text)).toEqual([WRAPPED, ...text.split('\n').slice(-2)]);
  });

  test.each([40, 100])('is joined at %i columns', (width) => {
    const line = `${'x'.repeat(width - 2)} y`;
    const text = Array<string>(6).fill(line).join('\n');
    expect(read(text)).toEqual([text]);
  });

  test.each([39, 101])('is left alone at %i columns', (width) => {
    const line = `${'x'.repeat(width - 2)} y`;
    const text = Array<string>(6).fill(line).join('\n');
    expect(read(text)).toEqual(text.split('\n'));
  });

  test('four breaks are needed', () => {
    const lines = (count: number) =>
      Array<string>(count)
        .fill(`${'x'.repeat(60)} y`)
        .join('\n');
    expect(read(lines(4))).toHaveLength(4);
    expect(read(lines(5))).toHaveLength(1);
  });

  test('two breaks of three are needed', () => {
    const full = `${'x'.repeat(60)} y`;
    const text = (short: number) =>
      [...Array<string>(4).fill(full), ...Array<string>(short).fill('z')].join('\n');
    // Four breaks are full, that before the first short line too; those between short ones are not.
    expect(read(text(3))).toHaveLength(3);
    expect(read(text(4))).toHaveLength(8);
  });

  test.each([
    ['lines of a list', Array.from({ length: 9 }, (_, i) => `- item ${i} ${'word '.repeat(i + 4).trim()}`)],
    [
      'verse',
      [
        'The sea is calm tonight and all the rest is still to come',
        'The tide is full',
        'the moon lies fair',
        'Upon the straits',
        'on the French coast the light',
      ],
    ],
    ['paragraphs of a line each', ['A '.repeat(80).trim(), 'B '.repeat(70).trim(), 'C '.repeat(79).trim()]],
    [
      'text without spaces',
      Array<string>(8).fill(
        '会议在星期二决定关闭旧桥 会议在星期二决定关闭旧桥会议在星期二决定关闭旧桥会议在星期二决定关',
      ),
    ],
  ])('%s stay', (_, lines) => {
    expect(read(lines.join('\n'))).toEqual(lines);
  });

  test('gives the text back at its offsets, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'bb', ' ', '\n', '\r\n') })), (parts) => {
        const text = `${parts.join('')}\n${WRAPPED}`;
        for (const block of blocks(article('a', { text, length: text.length })))
          expect(block.kind !== 'gap' && block.text).toBe(text.slice(block.start, block.end));
      }),
    );
  });
});
