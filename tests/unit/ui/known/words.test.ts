import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/core/model.ts';
import {
  changesInWords,
  dayInWords,
  gainInWords,
  knownInWords,
  publishersOf,
  tallyInWords,
} from '../../../../src/ui/known/words.ts';
import { account, article, event, span } from '../../../support/data.ts';

const TALLY = { articles: 3, ofArticles: 5, events: 31, ofEvents: 43 };

test('the day', () => {
  expect(dayInWords('2024-07-09', 'en-GB')).toBe('9 July 2024');
});

describe('how much is known', () => {
  test('in short', () => {
    expect(tallyInWords(TALLY)).toBe('3 of 5 articles, 31 of 43 events');
    expect(tallyInWords({ articles: 1, ofArticles: 1, events: 0, ofEvents: 1 })).toBe(
      '1 of 1 article, 0 of 1 event',
    );
  });

  test.each([
    [TALLY, 0, 0, '3 of 5 articles published, 31 of 43 events; 12 not yet told.'],
    [
      TALLY,
      1,
      2,
      '3 of 5 articles published, 31 of 43 events; 10 not yet told; 1 article of unknown date left out.',
    ],
    [TALLY, 2, 12, '3 of 5 articles published, 31 of 43 events; 2 articles of unknown date left out.'],
    [
      { articles: 5, ofArticles: 5, events: 43, ofEvents: 43 },
      0,
      0,
      '5 of 5 articles published, 43 of 43 events.',
    ],
  ])('%j, %i undated, %i never', (tally, undated, never, words) => {
    expect(knownInWords(tally, { undated, never })).toBe(words);
  });
});

test.each([
  [[article('a', { publisher: 'Gazette' })], [], 'Gazette'],
  [[article('a'), article('b', { publisher: 'Gazette' })], [], 'Gazette, 1 outlet not named'],
  [
    [
      article('a', { publisher: 'Gazette' }),
      article('b', { publisher: 'Gazette' }),
      article('c'),
      article('d'),
    ],
    [],
    'Gazette (2), 2 outlets not named',
  ],
  [[], [article('a', { publisher: 'Gazette' }), article('b')], 'Gazette (update), Outlet not named (update)'],
])('who published', (articles, updated, words) => {
  expect(publishersOf({ articles, updated })).toBe(words);
});

test.each([
  [0, 0, 'nothing new'],
  [1, 0, '1 new event'],
  [12, 2, '12 new events, 2 events told again'],
  [0, 1, '1 event told again'],
])('%i new and %i told again', (told, more, words) => {
  const e = event('e', '2024');
  const changes = { told: Array(told).fill(e), more: Array(more).fill({ event: e, before: e }) };
  expect(changesInWords(changes)).toBe(words);
});

describe('what another account brought', () => {
  const GAZETTE = article('gazette', { publisher: 'Gazette', published: span('2024-07-23') });
  const first = account('gazette');
  const gain = (over: Parameters<typeof event>[2], when = '2024-07-09', more: Partial<Account> = {}) =>
    gainInWords(
      {
        before: event('e', '2024-07-09', { modality: 'forecast', accounts: [first] }),
        event: event('e', when, {
          modality: 'forecast',
          accounts: [first, account('gazette', more)],
          ...over,
        }),
      },
      () => GAZETTE,
      'en-GB',
    );

  test.each([
    [gain({}), 'told again'],
    [gain({}, '2024-07-10'), 'now dated 10 July 2024'],
    [gain({ modality: 'happened' }), 'now reported as having happened'],
    [gain({ modality: 'claimed' }), 'now reported as a claim'],
    [gain({}, '2024-07-09', { outcome: 'fulfilled' }), 'came about, says Gazette on 23 July 2024'],
    [
      gain({}, '2024-07-10', { outcome: 'unfulfilled' }),
      'did not come about, says Gazette on 23 July 2024; now dated 10 July 2024',
    ],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });

  test('is not what was known before', () => {
    const told = account('gazette', { outcome: 'fulfilled' });
    const before = event('e', '2024', { accounts: [told] });
    const after = event('e', '2024', { accounts: [told, account('gazette')] });
    expect(gainInWords({ before, event: after }, () => GAZETTE, 'en-GB')).toBe('told again');
  });
});
