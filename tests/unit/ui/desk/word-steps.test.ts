import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extended, stepped, unitsOf } from '../../../../src/ui/desk/text/word-steps.ts';

const TEXT = 'The council voted on Tuesday. It was close.\n\nNobody spoke.';

test('words and sentences are stepped through, without the signs between them', () => {
  const words = unitsOf(TEXT, 'en', 'word');
  expect(words.slice(0, 3).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'The',
    'council',
    'voted',
  ]);
  const sentences = unitsOf(TEXT, 'en', 'sentence');
  expect(sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'The council voted on Tuesday.',
    'It was close.',
    'Nobody spoke.',
  ]);
});

test('a language that is none is read all the same', () => {
  expect(unitsOf(TEXT, 'no language at all', 'word').length).toBeGreaterThan(5);
});

test.each([
  ['from nothing to the first', null, 1, 'The'],
  ['from nothing back to the last', null, -1, 'spoke'],
  ['on', { start: 0, end: 3 }, 1, 'council'],
  ['back', { start: 4, end: 11 }, -1, 'The'],
  ['not beyond the first', { start: 0, end: 3 }, -1, 'The'],
] as const)('%s', (_, selected, steps, words) => {
  const to = stepped(unitsOf(TEXT, 'en', 'word'), selected, steps)!;
  expect(TEXT.slice(to.start, to.end)).toBe(words);
});

test('what is selected grows by a word, and shrinks to one', () => {
  const words = unitsOf(TEXT, 'en', 'word');
  const two = extended(words, { start: 0, end: 3 }, 1)!;
  expect(TEXT.slice(two.start, two.end)).toBe('The council');
  const one = extended(words, two, -1)!;
  expect(TEXT.slice(one.start, one.end)).toBe('The');
  expect(extended(words, one, -1)).toEqual(one);
});

test('keys lead to every word and back', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30, mode: 'sentences' }), (text) => {
      const words = unitsOf(text, 'en', 'word');
      let at = stepped(words, null, 1);
      for (const word of words.slice(1)) {
        at = stepped(words, at, 1);
        expect(at).toEqual(word);
      }
      for (const word of words.slice(0, -1).toReversed()) {
        at = stepped(words, at, -1);
        expect(at).toEqual(word);
      }
    }),
  );
});
