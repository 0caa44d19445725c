import { expect, test } from 'vitest';
import { coverageOf } from '../../../../src/core/coverage/index.ts';
import { numberSources } from '../../../../src/core/sources.ts';
import { columnInWords, hole, inWords } from '../../../../src/ui/coverage/words.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

const EVENT = event('one', '2024-08-06', {
  accounts: [
    account('gazette', { speaker: 'Ada' }),
    account('gazette', { speaker: 'Bo', when: '2024-08', start: 30 }),
    account('post', { when: '2024-08-06' }),
  ],
});

const SOURCES = numberSources(
  dataset(
    [
      article('gazette', { publisher: 'Gazette', published: span('2024-01') }),
      article('gazette-2', { publisher: 'Gazette', published: span('2024-02') }),
      article('post', { publisher: 'Post', published: span('2024-03') }),
      article('unnamed', { published: span('2024-04') }),
    ],
    [EVENT],
  ),
);

const all = (by: 'article' | 'outlet') => {
  const { columns, rows } = coverageOf(SOURCES, [EVENT], by);
  return rows[0]!.cells.map((cell, place) => inWords(cell, columns[place]!, 'en-GB'));
};

test('cells say what they hold, and holes are said of articles', () => {
  expect(all('article')).toEqual([
    'Gazette: 2 passages, quotes Ada, Bo, other date: August 2024',
    'Not mentioned in this article',
    'Post: 1 passage',
    'Not mentioned in this article',
  ]);
  expect(all('outlet')).toEqual([
    'Gazette: 2 passages, in 1 of its 2 articles, quotes Ada, Bo, other date: August 2024',
    'Post: 1 passage',
    'Not mentioned in this article',
  ]);
});

test('columns are named with their articles', () => {
  const names = (by: 'article' | 'outlet') => coverageOf(SOURCES, [], by).columns.map(columnInWords);
  expect(names('article')).toEqual(['Gazette (1)', 'Gazette (2)', 'Post (3)', 'Not named (4)']);
  expect(names('outlet')).toEqual(['Gazette (2 articles)', 'Post (3)', 'Not named (4)']);
  expect(hole(coverageOf(SOURCES, [], 'outlet').columns[0]!)).toBe('In none of its 2 articles here');
});

test('a name that is read from right to left does not draw its number over', () => {
  const [source] = SOURCES;
  const article = { ...source!.article, publisher: 'صحيفة المثال' };
  const [column] = coverageOf([{ ...source!, article }], [], 'article').columns;
  expect(columnInWords(column!)).toBe('\u2068صحيفة المثال\u2069 (1)');
});
