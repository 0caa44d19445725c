import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../../src/core/model.ts';
import { segments, tracks } from '../../../../src/core/reader/index.ts';

const highlights = fc.array(
  fc
    .tuple(fc.nat(80), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]): Bounds => ({ start, end: start + length })),
);

describe('tracks', () => {
  const cases: [name: string, highlights: [number, number][], tracks: number[]][] = [
    ['none', [], []],
    ['one after the other share a track', [[0, 5], [5, 9]], [0, 0]],
    ['a longer one comes first where both begin', [[0, 5], [0, 9]], [1, 0]],
    ['equal ones keep their order', [[0, 5], [0, 5]], [0, 1]],
    ['the first track that is free', [[0, 9], [1, 3], [2, 9], [3, 5]], [0, 1, 2, 1]],
    ['in the order that they are given', [[6, 9], [0, 7]], [1, 0]],
  ]; // prettier-ignore
  test.each(cases)('%s', (_, given, expected) => {
    expect(tracks(given.map(([start, end]) => ({ start, end })))).toEqual(expected);
  });

  test('never share a line while they overlap, and are no more than overlap at one place', () => {
    fc.assert(
      fc.property(highlights, (all) => {
        const found = tracks(all);
        expect(found).toHaveLength(all.length);
        all.forEach((a, i) =>
          all.forEach((b, j) => {
            if (i < j && a.start < b.end && b.start < a.end) expect(found[i]).not.toBe(found[j]);
          }),
        );
        const deepest = Math.max(
          0,
          ...all.map(({ start }) => all.filter((one) => one.start <= start && start < one.end).length),
        );
        expect(Math.max(0, ...found.map((track) => track + 1))).toBe(deepest);
      }),
    );
  });

  test('every highlight is covered exactly by the pieces of its track', () => {
    fc.assert(
      fc.property(highlights, (all) => {
        const text = 'x'.repeat(120);
        const numbered = all.map((one, index) => ({ ...one, index }));
        const found = tracks(all);
        const pieces = segments(text, 0, numbered);
        for (const { over } of pieces) {
          const used = over.map(({ index }) => found[index]);
          expect(new Set(used).size).toBe(used.length);
        }
        for (const one of numbered) {
          const own = pieces.filter(({ over }) => over.includes(one));
          expect([own[0]!.start, own.at(-1)!.end]).toEqual([one.start, one.end]);
          expect(own.reduce((length, piece) => length + piece.text.length, 0)).toBe(one.end - one.start);
        }
      }),
    );
  });
});
