import { describe, expect, test } from 'vitest';
import { belongingOf, LANES_BY, type LanesBy } from '../../../src/core/belonging.ts';
import type { Dataset, TimelineEvent } from '../../../src/core/model.ts';
import { account, article, dataset, event, span } from '../../support/data.ts';

const at = (published: string, publisher: string | null = null) => ({
  published: span(published),
  publisher,
});

/** In order of publication: 1 early, 2 post, 3 gazette, 4 late. */
const ARTICLES = [
  article('late', at('2024-09-01', 'Gazette')),
  article('gazette', at('2024-08-13?', 'Gazette')),
  article('post', at('2024-08-13', 'Post')),
  article('early', at('2023-01-01')),
];

const told = (id: string, ...articles: string[]) =>
  event(id, '2024', { accounts: articles.map((name) => account(name)) });
const named = (id: string, ...actors: string[]) => event(id, '2024', { actors });

const labels = (data: Dataset, by: LanesBy) => belongingOf(data, by).groups.map(({ label }) => label);

/** The labels of what an event belongs to. */
function labelsOf(data: Dataset, by: LanesBy, of: TimelineEvent) {
  const { groups, of: placesOf } = belongingOf(data, by);
  return placesOf(of).map((place) => groups[place]!.label);
}

describe('by theme', () => {
  const strays = [
    event('x', '2024', { theme: 'stray' }),
    event('y', '2024', { theme: 'b' }),
    event('z', '2024', { theme: 'other' }),
    event('w', '2024', { theme: 'stray' }),
    event('v', '2024', { theme: '' }),
  ];
  const data = dataset([], strays);

  test('has the themes of the collection, then unknown ones as they come', () => {
    expect(belongingOf(data, 'theme').groups).toEqual([
      { id: 'a', label: 'Theme A', inText: 'Theme A' },
      { id: 'b', label: 'Theme B', inText: 'Theme B' },
      { id: 'stray', label: 'stray', inText: 'stray' },
      { id: 'other', label: 'other', inText: 'other' },
    ]);
  });

  test.each([
    [0, ['stray']],
    [1, ['Theme B']],
    [2, ['other']],
    [4, []],
  ])('gives event %i the one that it has', (index, expected) => {
    expect(labelsOf(data, 'theme', strays[index]!)).toEqual(expected);
  });

  test('gives an event of another dataset none', () => {
    expect(labelsOf(data, 'theme', event('u', '2024', { theme: 'unheard-of' }))).toEqual([]);
  });
});

describe('by outlet', () => {
  const data = dataset(ARTICLES, []);

  test('has outlets in order of first publication, and articles without one by their numbers', () => {
    expect(belongingOf(data, 'outlet').groups).toEqual([
      { id: 'article:early', label: 'Not named (1)', inText: 'article 1' },
      { id: 'outlet:Post', label: 'Post', inText: 'Post' },
      { id: 'outlet:Gazette', label: 'Gazette', inText: 'Gazette' },
    ]);
  });

  test.each([
    ['the only one', told('x', 'late'), ['Gazette']],
    [
      'the first to tell it, not the first ever',
      told('x', 'post', 'late', 'early'),
      ['Not named (1)', 'Post', 'Gazette'],
    ],
    ['by number where one day says nothing', told('x', 'gazette', 'post'), ['Post', 'Gazette']],
    ['one outlet once', told('x', 'gazette', 'late', 'gazette'), ['Gazette']],
    ['articles of the dataset only', told('x', 'missing', 'post'), ['Post']],
    ['none', told('x'), []],
  ])('gives %s', (_, of, expected) => {
    expect(labelsOf(data, 'outlet', of)).toEqual(expected);
  });

  test('puts an outlet that published first, but told this later, second', () => {
    const articles = [
      article('a1', at('2024-01-01', 'A')),
      article('b', at('2024-02-01', 'B')),
      article('a2', at('2024-03-01', 'A')),
    ];
    expect(labels(dataset(articles, []), 'outlet')).toEqual(['A', 'B']);
    expect(labelsOf(dataset(articles, []), 'outlet', told('x', 'a2', 'b'))).toEqual(['B', 'A']);
  });

  test('tells articles without an outlet apart', () => {
    const articles = [article('x', at('2024-01-01')), article('y', at('2024-01-02'))];
    expect(labels(dataset(articles, []), 'outlet')).toEqual(['Not named (1)', 'Not named (2)']);
  });
});

describe('by actor', () => {
  test.each([
    ['the most often named first', [named('1', 'A'), named('2', 'B'), named('3', 'B')], ['B', 'A']],
    ['in order of appearance where as often', [named('1', 'B', 'C'), named('2', 'C', 'B')], ['B', 'C']],
    ['one event counted once', [named('1', 'A', 'A', 'A'), named('2', 'B'), named('3', 'B')], ['B', 'A']],
    [
      'being named second counted as much',
      [named('1', 'A', 'B'), named('2', 'B'), named('3', 'A'), named('4', 'A')],
      ['A', 'B'],
    ],
    [
      'those whom nobody names first behind',
      [named('1', 'A', 'Z'), named('2', 'B', 'Z'), named('3', 'A', 'Z')],
      ['A', 'B', 'Z'],
    ],
    ['nobody without a name', [named('1', '')], []],
  ])('has %s', (_, events, expected) => {
    expect(labels(dataset([], events), 'actor')).toEqual(expected);
  });

  const events = [named('1', 'Russia', 'NATO', 'Russia'), named('2'), named('3', '', 'NATO')];

  test.each([
    [0, ['Russia', 'NATO']],
    [1, []],
    [2, ['NATO']],
  ])('gives event %i its actors as it names them, each once', (index, expected) => {
    expect(labelsOf(dataset([], events), 'actor', events[index]!)).toEqual(expected);
  });

  test('keeps names that objects have', () => {
    const odd = [named('1', '__proto__', 'constructor')];
    expect(labelsOf(dataset([], odd), 'actor', odd[0]!)).toEqual(['__proto__', 'constructor']);
  });
});

test('by none, nothing belongs to anything', () => {
  const events = [event('x', '2024', { actors: ['A'] })];
  expect(belongingOf(dataset(ARTICLES, events), 'none').groups).toEqual([]);
  expect(labelsOf(dataset(ARTICLES, events), 'none', events[0]!)).toEqual([]);
});

test('no id stands for two things, even of two kinds', () => {
  const events = [event('x', '2024', { theme: 'b', actors: ['a', 'Gazette', 'early'] })];
  const ids = LANES_BY.flatMap((by) => belongingOf(dataset(ARTICLES, events), by).groups).map(({ id }) => id);
  expect(ids).toHaveLength(8);
  expect(new Set(ids).size).toBe(8);
});

test('leaves the dataset as it was', () => {
  const data = dataset(ARTICLES, [told('x', 'late', 'early'), named('y', 'B', 'A')]);
  const before = structuredClone(data);
  for (const by of LANES_BY) for (const one of data.events) labelsOf(data, by, one);
  expect(data).toEqual(before);
});
