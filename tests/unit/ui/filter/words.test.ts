import { expect, test } from 'vitest';
import { dimensionsOf, NO_FILTER } from '../../../../src/core/filter/index.ts';
import { describeSpan } from '../../../../src/core/span/index.ts';
import { askedInWords, listed } from '../../../../src/ui/filter/words.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

const DIMENSIONS = dimensionsOf(
  dataset(
    [article('gazette', { publisher: 'Gazette' }), article('unnamed')],
    [event('one', '2022', { actors: ['Ada'], accounts: [account('gazette'), account('unnamed')] })],
  ),
);

test('what is asked for stands alone, in the order of the parts', () => {
  const { start, end } = span('2023-06-04/2023-08-20');
  const all = askedInWords(
    {
      outlets: ['outlet:Gazette', 'article:unnamed', 'outlet:Gone: a paper'],
      themes: ['b', 'gone'],
      actors: ['Ada'],
      modality: ['happened', 'forecast'],
      certainty: ['uncertain', 'open'],
      told: 2,
      within: { start, end },
    },
    DIMENSIONS,
    'en-GB',
  );
  expect(all.map(({ part, value, label }) => [part, value, label])).toEqual([
    ['outlets', 'outlet:Gazette', 'Gazette'],
    ['outlets', 'article:unnamed', 'Not named (2)'],
    ['outlets', 'outlet:Gone: a paper', 'Gone: a paper'],
    ['themes', 'b', 'Theme B'],
    ['themes', 'gone', 'gone'],
    ['actors', 'Ada', 'Ada'],
    ['modality', 'happened', 'happened'],
    ['modality', 'forecast', 'forecast'],
    ['certainty', 'uncertain', 'date uncertain'],
    ['certainty', 'open', 'start or end open'],
    ['told', '2', 'told by 2 or more'],
    ['within', '', describeSpan(span('2023-06-04/2023-08-20'), 'en-GB')],
  ]);
  expect(askedInWords(NO_FILTER, DIMENSIONS, 'en-GB')).toEqual([]);
});

test('a range of one day is that day', () => {
  const { start, end } = span('2023-06-04');
  const [range] = askedInWords({ ...NO_FILTER, within: { start, end } }, DIMENSIONS, 'en-GB');
  expect(range?.label).toBe('4 June 2023');
});

test('in its list a choice is short', () => {
  expect(listed('told', '3', null)).toBe('3 articles');
  expect(listed('modality', 'claimed', null)).toBe('A claim');
  expect(listed('certainty', 'open', null)).toBe('Start or end open');
  expect(listed('actors', 'open', 'open')).toBe('open');
});
