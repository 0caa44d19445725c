import { describe, expect, test } from 'vitest';
import { howRead, publishedInWords } from '../../../src/core/reading.ts';
import { account, article, span } from '../../support/data.ts';

/** Whether British English sets a comma after a weekday has changed between versions of the locale data. */
const plain = (words: string) => words.replace(/(day),/, '$1');

describe('publishedInWords', () => {
  test.each([
    ['2024-08-13', 'Tuesday 13 August 2024'],
    ['2023-11-04?', 'Saturday 4 November 2023 (uncertain)'],
    ['[2024-07-09..2024-07-14]', 'one day between 9 and 14 July 2024'],
    ['2024-07', 'July 2024'],
    ['2024-07-08/2024-07-14', '8–14 July 2024'],
  ])('%s', (edtf, words) => {
    expect(plain(publishedInWords(span(edtf), 'en-GB'))).toBe(words);
  });

  test('says that it is unknown', () => {
    expect(publishedInWords(null, 'en-GB')).toBe('date unknown');
  });
});

test('howRead gives the words, the day they count from, and the rule', () => {
  const mention = { text: 'last Tuesday', start: 0, end: 12, how: 'the Tuesday before' };
  const source = article('a', { published: span('2024-08-13') });
  expect(plain(howRead(account('a', { mention }), source, 'en-GB'))).toBe(
    '“last Tuesday” in an article of Tuesday 13 August 2024: the Tuesday before',
  );
  expect(howRead(account('a'), source, 'en-GB')).toBe('This passage names no date');
});
