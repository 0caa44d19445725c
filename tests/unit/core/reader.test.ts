import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks, segments } from '../../../src/core/reader.ts';
import { article } from '../../support/data.ts';

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
});

/** An article of which passages are published, not the text. */
function published(over: Parameters<typeof article>[1]) {
  const { text: _whole, ...rest } = article('a', over);
  return rest;
}

describe('segments', () => {
  test('cuts at every edge of overlapping highlights, the shortest first', () => {
    const long = { start: 2, end: 8 };
    const short = { start: 4, end: 6 };
    expect(segments('0123456789', 0, [long, short])).toEqual([
      { start: 0, end: 2, text: '01', over: [] },
      { start: 2, end: 4, text: '23', over: [long] },
      { start: 4, end: 6, text: '45', over: [short, long] },
      { start: 6, end: 8, text: '67', over: [long] },
      { start: 8, end: 10, text: '89', over: [] },
    ]);
  });

  test('cuts highlights off at the ends of the text, and leaves out those that only touch it', () => {
    const before = { start: 0, end: 100 };
    const after = { start: 105, end: 120 };
    const around = { start: 90, end: 103 };
    expect(segments('01234', 100, [before, after, around])).toEqual([
      { start: 100, end: 103, text: '012', over: [around] },
      { start: 103, end: 105, text: '34', over: [] },
    ]);
  });

  test('an equally long highlight that begins earlier comes first', () => {
    const early = { start: 0, end: 4 };
    const late = { start: 1, end: 5 };
    expect(segments('01234', 0, [late, early])[1]!.over).toEqual([early, late]);
  });

  test('gives the text back, and each highlight as the segments under it', () => {
    const highlight = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.nat(20),
        fc.array(highlight),
        (text, offset, all) => {
          const pieces = segments(text, offset, all);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const { over } of pieces) {
            const lengths = over.map(({ start, end }) => end - start);
            expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
          }
          for (const each of all) {
            const under = pieces.filter(({ over }) => over.includes(each)).map((piece) => piece.text);
            const from = Math.max(each.start, offset);
            const to = Math.min(each.end, offset + text.length);
            expect(under.join('')).toBe(from < to ? text.slice(from - offset, to - offset) : '');
          }
        },
      ),
    );
  });
});
