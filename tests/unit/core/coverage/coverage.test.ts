import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, orderRows, type CoverageBy } from '../../../../src/core/coverage/index.ts';
import { numberSources } from '../../../../src/core/sources.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

const ARTICLES = [
  article('gazette-2', { publisher: 'Gazette', published: span('2024-03') }),
  article('post', { publisher: 'Post', published: span('2024-02') }),
  article('gazette', { publisher: 'Gazette', published: span('2024-01') }),
  article('unnamed', { published: span('2024-04') }),
  article('unnamed-2', { published: span('2024-05') }),
];

const EVENTS = [
  event('one', '2022', {
    accounts: [
      account('gazette-2', { start: 5, end: 9, when: '2022' }),
      account('gazette', { start: 50, end: 60, when: '2022', speaker: 'Ada' }),
      account('gazette', { start: 5, end: 20, when: '2022-03', speaker: 'Bo' }),
      account('gazette', { start: 5, end: 9, when: '2022-03', speaker: 'Ada' }),
    ],
  }),
  event('two', '2023', { accounts: ARTICLES.map(({ id }) => account(id, { when: '2023' })) }),
  event('three', '2024', { accounts: [account('post', { when: '2024' }), account('lost')] }),
  event('four', '2024', { accounts: [] }),
];

const SOURCES = numberSources(dataset(ARTICLES, EVENTS));
const of = (by: CoverageBy, events = EVENTS) => coverageOf(SOURCES, events, by);

describe('columns', () => {
  test('are articles in order of publication', () => {
    expect(of('article').columns.map(({ id, outlet, label }) => [id, outlet, label])).toEqual([
      ['gazette', 'outlet:Gazette', 'Gazette'],
      ['post', 'outlet:Post', 'Post'],
      ['gazette-2', 'outlet:Gazette', 'Gazette'],
      ['unnamed', 'article:unnamed', 'Not named (4)'],
      ['unnamed-2', 'article:unnamed-2', 'Not named (5)'],
    ]);
  });

  test('are outlets in order of their first article; those that are not named are nobody’s', () => {
    expect(of('outlet').columns.map(({ id, sources }) => [id, sources.map(({ number }) => number)])).toEqual([
      ['outlet:Gazette', [1, 3]],
      ['outlet:Post', [2]],
      ['article:unnamed', [4]],
      ['article:unnamed-2', [5]],
    ]);
  });

  test('say how many events they tell, in how many passages', () => {
    expect(of('article').columns.map(({ events, accounts }) => [events, accounts])).toEqual([
      [2, 4],
      [2, 2],
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(of('outlet').columns.map(({ events, accounts }) => [events, accounts])).toEqual([
      [2, 6],
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(of('article', EVENTS.slice(2)).columns.map(({ events }) => events)).toEqual([0, 1, 0, 0, 0]);
  });
});

describe('cells', () => {
  test('are holes where nothing is told', () => {
    const { rows } = of('article');
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.accounts.length ?? 0))).toEqual([
      [3, 0, 1, 0, 0],
      [1, 1, 1, 1, 1],
      [0, 1, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(rows.map(({ told, accounts }) => [told, accounts])).toEqual([
      [2, 4],
      [5, 5],
      [1, 1],
      [0, 0],
    ]);
  });

  test('hold passages by article and place, whom they quote and the other dates they give', () => {
    const cell = of('outlet').rows[0]!.cells[0]!;
    expect(cell.accounts.map(({ article, start, end }) => [article, start, end])).toEqual([
      ['gazette', 5, 9],
      ['gazette', 5, 20],
      ['gazette', 50, 60],
      ['gazette-2', 5, 9],
    ]);
    expect(cell.articles).toBe(2);
    expect(cell.speakers).toEqual(['Ada', 'Bo']);
    expect(cell.otherDates).toEqual(['2022-03']);
    expect(of('article').rows[2]!.cells[1]).toMatchObject({ articles: 1, speakers: [], otherDates: [] });
  });
});

test('counts the events that all tell, and those that one alone tells', () => {
  expect(of('article')).toMatchObject({ byAll: 1, byOne: 1 });
  expect(of('outlet')).toMatchObject({ byAll: 1, byOne: 2 });
});

describe('rows', () => {
  const ids = (order: Parameters<typeof orderRows>[1]) =>
    orderRows(of('article').rows, order).map(({ event }) => event.id);

  test('stand as they come, or by how many tell them', () => {
    expect(ids('date')).toEqual(['one', 'two', 'three', 'four']);
    expect(ids('most')).toEqual(['two', 'one', 'three', 'four']);
    expect(ids('least')).toEqual(['four', 'three', 'one', 'two']);
  });

  test('told by as many stand by passages, then as they came', () => {
    const events = [
      event('a', '2022', { accounts: [account('post')] }),
      event('b', '2023', { accounts: [account('post'), account('post')] }),
      event('c', '2024', { accounts: [account('gazette')] }),
    ];
    const { rows } = of('article', events);
    expect(orderRows(rows, 'most').map(({ event }) => event.id)).toEqual(['b', 'a', 'c']);
    expect(orderRows(rows, 'least').map(({ event }) => event.id)).toEqual(['a', 'c', 'b']);
  });
});

test('every account of a known article has its place, and figures of rows and columns agree', () => {
  const known = ARTICLES.map(({ id }) => id);
  const events = fc.array(fc.array(fc.constantFrom(...known, 'lost'), { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(events, fc.constantFrom<CoverageBy>('article', 'outlet'), (all, by) => {
      const made = all.map((ids, i) => event(`e${i}`, '2022', { accounts: ids.map((id) => account(id)) }));
      const { rows, columns } = of(by, made);
      rows.forEach(({ cells, told, accounts }, row) => {
        const here = all[row]!.filter((id) => id !== 'lost');
        expect(cells.flatMap((cell) => cell?.accounts.map(({ article }) => article) ?? []).sort()).toEqual(
          here.toSorted(),
        );
        expect(accounts).toBe(here.length);
        expect(told).toBe(cells.filter((cell) => cell !== null).length);
      });
      expect(columns.reduce((sum, { events }) => sum + events, 0)).toBe(
        rows.reduce((sum, { told }) => sum + told, 0),
      );
    }),
  );
});
