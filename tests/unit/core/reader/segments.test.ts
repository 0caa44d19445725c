import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../../../src/core/reader/index.ts';

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
