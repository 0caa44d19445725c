import { describe, expect, test } from 'vitest';
import { articleCount, numberSources, tellings } from '../../../src/core/sources.ts';
import { account, article, dataset, event, span } from '../../support/data.ts';

describe('numberSources', () => {
  test('numbers articles by publication: earlier, then shorter, then more certain, then by id; unknown last', () => {
    const articles = [
      article('unknown-b', { published: null }),
      article('unknown-a', { published: null }),
      article('week', { published: span('[2024-07-09..2024-07-14]') }),
      article('uncertain', { published: span('2024-07-09?') }),
      article('certain-b', { published: span('2024-07-09') }),
      article('certain-a', { published: span('2024-07-09') }),
      article('early', { published: span('2023-11-04?') }),
    ];
    const numbered = numberSources(dataset(articles, []));
    expect(numbered.map(({ number, article }) => `${number} ${article.id}`)).toEqual([
      '1 early',
      '2 certain-a',
      '3 certain-b',
      '4 uncertain',
      '5 week',
      '6 unknown-a',
      '7 unknown-b',
    ]);
  });

  test('counts the events that an article tells, once each', () => {
    const events = [
      event('x', '2024', { accounts: [account('a'), account('a', { start: 5 }), account('b')] }),
      event('y', '2024', { accounts: [account('a')] }),
    ];
    const numbered = numberSources(dataset([article('a'), article('b'), article('c')], events));
    expect(numbered.map((source) => source.events)).toEqual([2, 1, 0]);
  });

  test('leaves the dataset’s own order alone', () => {
    const articles = [article('b'), article('a')];
    numberSources(dataset(articles, []));
    expect(articles.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('tellings', () => {
  test('gives one a telling article, in order of number, its accounts in order of the text', () => {
    const sources = numberSources(
      dataset([article('late'), article('early', { published: span('2023') }), article('silent')], []),
    );
    const told = event('x', '2024', {
      accounts: [
        account('late', { start: 30, end: 40 }),
        account('late', { start: 10, end: 50 }),
        account('late', { start: 10, end: 20 }),
        account('early'),
      ],
    });
    const result = tellings(told, sources);
    expect(result.map(({ source }) => source.article.id)).toEqual(['early', 'late']);
    expect(result[1]!.accounts.map(({ start, end }) => [start, end])).toEqual([
      [10, 20],
      [10, 50],
      [30, 40],
    ]);
  });
});

test('articleCount counts articles, not accounts', () => {
  expect(articleCount({ accounts: [] })).toBe(0);
  expect(articleCount({ accounts: [account('a'), account('a'), account('b')] })).toBe(2);
});
