import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/search/index.ts';
import { foundInWords, readAs } from '../../../../src/ui/search/words.ts';

const hits = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `h${index}`, places: [] }));
const answer = (events: number, articles: number, some = 0, isAsked = true): Answer => ({
  query: 'q',
  isAsked,
  events: hits(events),
  articles: hits(articles),
  corrections: [],
  some,
  words: { terms: [], characters: [], phrases: [] },
});

test.each<[Answer, string]>([
  [answer(7, 2), '7 of 43 events; also in 2 articles'],
  [answer(1, 0), '1 of 43 events'],
  [answer(7, 1), '7 of 43 events; also in 1 article'],
  [answer(0, 2), 'No event, but in 2 articles'],
  [answer(0, 0, 5), 'No event has all of these words'],
  [answer(0, 0), 'Found nowhere'],
  [answer(0, 0, 0, false), ''],
])('%#', (found, words) => expect(foundInWords(found, 43)).toBe(words));

test('what was read instead is said', () => {
  const corrections = [
    { typed: 'Kirsk', found: ['Kursk'] },
    { typed: 'Kyev', found: ['Kiev', 'Kyiv', 'Key'] },
  ];
  expect(readAs({ ...answer(1, 0), corrections })).toBe(
    '“Kirsk” read as “Kursk”, “Kyev” read as “Kiev”, “Kyiv” or “Key”',
  );
  expect(readAs(answer(1, 0))).toBe('');
});
