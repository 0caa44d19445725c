import { describe, expect, test } from 'vitest';
import { blocks } from '../../../../src/core/reader/index.ts';
import { article } from '../../../support/data.ts';

describe('blocks', () => {
  test('gives the paragraphs of a whole text', () => {
    const text = 'First.\n\nSecond, longer.\nThird.';
    expect(blocks(article('a', { text, length: text.length }))).toEqual([
      { kind: 'paragraph', start: 0, end: 6, text: 'First.' },
      { kind: 'paragraph', start: 8, end: 23, text: 'Second, longer.' },
      { kind: 'paragraph', start: 24, end: 30, text: 'Third.' },
    ]);
  });

  test('joins neighbouring furniture, and names each kind once', () => {
    const text = 'Story.\n\nRead more\n\nA picture\n\nAnother\n\nEnd.';
    const piece = (words: string, kind: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      kind,
    });
    const furniture = [piece('Read more', 'link'), piece('A picture', 'caption'), piece('Another', 'link')];
    expect(blocks(article('a', { text, length: text.length, furniture }))).toEqual([
      { kind: 'paragraph', start: 0, end: 6, text: 'Story.' },
      {
        kind: 'furniture',
        start: 8,
        end: 37,
        labels: ['link', 'caption'],
        text: 'Read more\nA picture\nAnother',
      },
      { kind: 'paragraph', start: 39, end: 43, text: 'End.' },
    ]);
  });

  test('keeps a paragraph of which only a part is furniture', () => {
    const text = 'Title: A headline';
    const furniture = [{ start: 0, end: 6, kind: 'label' }];
    expect(blocks(article('a', { text, length: text.length, furniture }))).toEqual([
      { kind: 'paragraph', start: 0, end: 17, text },
    ]);
  });

  test('says where text is left out: before, between and after the passages', () => {
    const passages = [
      { start: 10, end: 15, text: 'Some.' },
      { start: 20, end: 25, text: 'More.' },
    ];
    expect(blocks(published({ passages, length: 40 }))).toEqual([
      { kind: 'gap', start: 0, end: 10, hidden: 10 },
      { kind: 'paragraph', start: 10, end: 15, text: 'Some.' },
      { kind: 'gap', start: 15, end: 20, hidden: 5 },
      { kind: 'paragraph', start: 20, end: 25, text: 'More.' },
      { kind: 'gap', start: 25, end: 40, hidden: 15 },
    ]);
  });

  test('a paragraph break is no gap', () => {
    const passages = [
      { start: 4, end: 9, text: 'Some.' },
      { start: 13, end: 18, text: 'More.' },
    ];
    expect(blocks(published({ passages, length: 22 })).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  test('furniture that is left out is no gap, and not counted in one', () => {
    const passages = [{ start: 30, end: 35, text: 'Some.' }];
    const furniture = (start: number, end: number) => [{ start, end, kind: 'link' }];
    const kinds = (pieces: ReturnType<typeof furniture>) =>
      blocks(published({ passages, length: 35, furniture: pieces })).map((block) =>
        block.kind === 'gap' ? block.hidden : block.kind,
      );
    expect(kinds(furniture(0, 26))).toEqual(['paragraph']);
    expect(kinds(furniture(0, 25))).toEqual([5, 'paragraph']);
    expect(kinds(furniture(20, 200))).toEqual([20, 'furniture']);
    expect(kinds(furniture(31, 200))).toEqual([30, 'paragraph']);
  });

  test('has no gap where the passages reach both ends, and none in a whole text', () => {
    const passages = [{ start: 0, end: 5, text: 'Some.' }];
    expect(blocks(published({ passages, length: 5 })).map(({ kind }) => kind)).toEqual(['paragraph']);
    const text = 'Some.\n\n\n\n\n\n';
    expect(blocks(article('a', { text, length: text.length })).map(({ kind }) => kind)).toEqual([
      'paragraph',
    ]);
  });

  test('is one gap where nothing is published', () => {
    expect(blocks(published({ length: 40 }))).toEqual([{ kind: 'gap', start: 0, end: 40, hidden: 40 }]);
  });

  test('furniture that holds quoted words is not folded away', () => {
    const text = 'Story.\n\nA picture of August 13\n\nRead more';
    const start = text.indexOf('A picture');
    const furniture = [
      { start, end: start + 22, kind: 'caption' },
      { start: text.indexOf('Read more'), end: text.length, kind: 'link' },
    ];
    const whole = article('a', { text, length: text.length, furniture });
    const kinds = (quoted: { start: number; end: number }[]) => blocks(whole, quoted).map(({ kind }) => kind);
    expect(kinds([{ start: start + 21, end: start + 22 }])).toEqual(['paragraph', 'paragraph', 'furniture']);
    expect(kinds([{ start: start - 1, end: start }])).toEqual(['paragraph', 'furniture']);
    expect(kinds([{ start: start + 22, end: start + 23 }])).toEqual(['paragraph', 'furniture']);
  });

  test('joins hard-wrapped lines, also of passages that stand line by line', () => {
    const lines = [...'abcde'].map((letter) => `${letter.repeat(40)} ${letter.repeat(8)}`);
    const text = lines.join('\n');
    const joined = [{ kind: 'paragraph', start: 0, end: text.length, text }];
    expect(blocks(article('a', { text, length: text.length }))).toEqual(joined);
    const passages = lines.map((line, index) => ({ start: index * 50, end: index * 50 + 49, text: line }));
    expect(blocks(published({ passages, length: text.length }))).toEqual(joined);
    const apart = passages.map(({ start, ...passage }, index) => ({
      ...passage,
      start: start + index,
      end: passage.end + index,
    }));
    expect(blocks(published({ passages: apart, length: text.length + 4 }))).toHaveLength(5);
  });
});

/** An article of which passages are published, not the text. */
function published(over: Parameters<typeof article>[1]) {
  const { text: _whole, ...rest } = article('a', over);
  return rest;
}
