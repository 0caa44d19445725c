import { expect, test } from 'vitest';
import { notMentionedIn } from '../../../../src/core/compare/index.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

test('the articles published since an event began that have no account of it, in order of publication', () => {
  const articles = [
    article('late', { published: span('2024-08-20') }),
    article('telling'),
    article('undated', { published: null }),
    article('early', { published: span('2024-08-05') }),
    article('b', { published: span('2024-08-06') }),
    article('a', { published: span('2024-08-06') }),
  ];
  const told = event('e', '2024-08-06', { accounts: [account('telling')] });
  expect(notMentionedIn(told, dataset(articles, [told])).map(({ id }) => id)).toEqual(['a', 'b', 'late']);
});
