import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ask,
  asked,
  CERTAINTIES,
  dimensionsOf,
  FACETS,
  facets,
  inForce,
  matcher,
  NO_FILTER,
  PARTS,
  relaxations,
  sameFilter,
  without,
  type Filter,
} from '../../../../src/core/filter/index.ts';
import { MODALITIES, type Dataset } from '../../../../src/core/model.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

const ARTICLES = [
  article('post', { publisher: 'Post', published: span('2024-02') }),
  article('gazette', { publisher: 'Gazette', published: span('2024-01') }),
  article('gazette-2', { publisher: 'Gazette', published: span('2024-03') }),
  article('unnamed', { published: span('2024-04') }),
];

const told = (...articles: string[]) => ({ accounts: articles.map((id) => account(id)) });

const EVENTS = [
  event('start', '2022-02-24', { ...told('gazette'), actors: ['Ada', 'Bo'] }),
  event('plan', '2023-06~', { ...told('gazette', 'post', 'unnamed'), theme: 'b', modality: 'forecast' }),
  event('talks', '2023-07/..', { ...told('post', 'post'), modality: 'claimed', actors: ['Bo'] }),
  event('vote', '[2024-08-05..2024-08-07]', { ...told('gazette', 'gazette-2'), theme: 'b', actors: ['Bo'] }),
];

const DATA = dataset(ARTICLES, EVENTS);
const DIMENSIONS = dimensionsOf(DATA);

/** Ids of the events that a filter lets through. */
function left(filter: Partial<Filter>): string[] {
  return EVENTS.filter(matcher({ ...NO_FILTER, ...filter }, DIMENSIONS)).map(({ id }) => id);
}

describe('matcher', () => {
  const ALL = EVENTS.map(({ id }) => id);
  test.each<[Partial<Filter>, string[]]>([
    [{}, ALL],
    [{ outlets: ['outlet:Post'] }, ['plan', 'talks']],
    [{ outlets: ['outlet:Gazette'] }, ['start', 'plan', 'vote']],
    [{ outlets: ['article:unnamed'] }, ['plan']],
    [{ outlets: ['article:unnamed', 'outlet:Post'] }, ['plan', 'talks']],
    [{ themes: ['b'] }, ['plan', 'vote']],
    [{ themes: ['b', 'a'] }, ALL],
    [{ actors: ['Ada'] }, ['start']],
    [{ actors: ['Bo'] }, ['start', 'talks', 'vote']],
    [{ modality: ['claimed', 'forecast'] }, ['plan', 'talks']],
    [{ certainty: ['certain'] }, ['start']],
    [{ certainty: ['approximate', 'open'] }, ['plan', 'talks']],
    [{ certainty: ['uncertain'] }, ['vote']],
    [{ told: 2 }, ['plan', 'vote']],
    [{ told: 3 }, ['plan']],
    [{ told: 4 }, []],
    [{ themes: ['b'], outlets: ['outlet:Post'] }, ['plan']],
    [{ themes: ['gone'] }, []],
    [{ themes: ['gone', 'b'] }, ['plan', 'vote']],
    [{ actors: ['constructor'] }, []],
  ])('%j leaves %j', (filter, ids) => {
    expect(left(filter)).toEqual(ids);
  });

  test.each([
    ['2023-06/2023-06', ['plan']],
    ['2023-07-01/2023-07-01', ['talks']],
    ['2023-06-30/2023-07-01', ['plan', 'talks']],
    ['2022-02-24/2022-02-24', ['start']],
    ['2022-02-25/2023-05-31', []],
    ['2024-08-06/2024-08-06', ['vote']],
  ])('the range %s has a part of %j', (edtf, ids) => {
    const { start, end } = span(edtf);
    expect(left({ within: { start, end } })).toEqual(ids);
  });

  test('an event that nothing tells is told by none', () => {
    const bare = event('bare', '2024');
    expect([bare].filter(matcher({ ...NO_FILTER, told: 2 }, DIMENSIONS))).toEqual([]);
    expect([bare].filter(matcher(NO_FILTER, DIMENSIONS))).toEqual([bare]);
    expect(dimensionsOf(dataset([], [bare])).options.told).toEqual([]);
  });
});

describe('parts', () => {
  test('are in force where they ask for something, and can be taken out', () => {
    expect(inForce(NO_FILTER)).toEqual([]);
    const filter: Filter = { ...NO_FILTER, told: 2, within: { start: 0, end: 1 }, actors: ['Ada'] };
    expect(inForce(filter)).toEqual(['actors', 'told', 'within']);
    expect(without(filter, 'told')).toEqual({ ...filter, told: 1 });
    expect(without(filter, 'actors')).toEqual({ ...filter, actors: [] });
    expect(without(filter, 'within')).toEqual({ ...filter, within: null });
  });

  test('are asked for as lists of values', () => {
    expect(asked({ ...NO_FILTER, told: 3 }, 'told')).toEqual(['3']);
    expect(asked(NO_FILTER, 'told')).toEqual([]);
    expect(asked({ ...NO_FILTER, themes: ['a'] }, 'themes')).toEqual(['a']);
    expect(ask(NO_FILTER, 'told', ['2', '4']).told).toBe(4);
    expect(ask({ ...NO_FILTER, told: 3 }, 'told', []).told).toBe(1);
    expect(ask(NO_FILTER, 'themes', ['a', 'b']).themes).toEqual(['a', 'b']);
  });

  test('are the same where all of them are', () => {
    const filter: Filter = { ...NO_FILTER, themes: ['a', 'b'], within: { start: 0, end: 1 } };
    expect(sameFilter(filter, { ...filter, themes: ['a', 'b'], within: { start: 0, end: 1 } })).toBe(true);
    for (const other of [
      { themes: ['a'] },
      { themes: ['b', 'a'] },
      { told: 2 },
      { within: null },
      { within: { start: 0, end: 2 } },
      { within: { start: -1, end: 1 } },
    ]) {
      expect(sameFilter(filter, { ...filter, ...other })).toBe(false);
    }
  });
});

/** `label count`, those that are chosen with a `*`. */
function inShort(filter: Partial<Filter>, events = EVENTS) {
  const all = facets(DIMENSIONS, events, { ...NO_FILTER, ...filter });
  return (facet: (typeof FACETS)[number]) =>
    all[facet].map(({ value, label, count, chosen }) => `${label ?? value} ${count}${chosen ? '*' : ''}`);
}

describe('facets', () => {
  test('count what each choice would leave', () => {
    const of = inShort({});
    expect(of('outlets')).toEqual(['Gazette 3', 'Post 2', 'Not named (4) 1']);
    expect(of('themes')).toEqual(['Theme A 2', 'Theme B 2']);
    expect(of('actors')).toEqual(['Bo 3', 'Ada 1']);
    expect(of('modality')).toEqual(['happened 2', 'claimed 1', 'forecast 1']);
    expect(of('certainty')).toEqual(['certain 1', 'approximate 1', 'uncertain 1', 'open 1']);
    expect(of('told')).toEqual(['2 2', '3 1']);
  });

  test('count the other lists only: values of one are alternatives', () => {
    const of = inShort({ themes: ['b'], modality: ['happened'] });
    expect(of('themes')).toEqual(['Theme A 1', 'Theme B 1*']);
    expect(of('modality')).toEqual(['happened 1*', 'claimed 0', 'forecast 1']);
    expect(of('outlets')).toEqual(['Gazette 1', 'Post 0', 'Not named (4) 0']);
    expect(inShort({ told: 3 })('told')).toEqual(['2 2', '3 1*']);
  });

  test('count what the range leaves, and what the search has found', () => {
    const { start, end } = span('2022');
    expect(inShort({ within: { start, end } })('themes')).toEqual(['Theme A 1', 'Theme B 0']);
    expect(inShort({}, EVENTS.slice(3))('themes')).toEqual(['Theme A 0', 'Theme B 1']);
  });
});

describe('relaxations', () => {
  const of = (filter: Partial<Filter>, hits: string[] | null = null) =>
    relaxations(DIMENSIONS, EVENTS, { ...NO_FILTER, ...filter }, hits && new Set(hits)).map(
      ({ parts, count }) => `${parts.join(' + ')} ${count}`,
    );

  test('say what leaving a part out brings, the most first', () => {
    expect(of({ themes: ['b'], modality: ['claimed'] })).toEqual(['modality 2', 'themes 1']);
    expect(of({ themes: ['b'] }, ['talks'])).toEqual(['query 2', 'themes 1']);
    expect(of({}, [])).toEqual(['query 4']);
    expect(of({ told: 9 })).toEqual(['told 4']);
    expect(of({ within: { start: 0, end: 1 }, themes: ['a'] })).toEqual(['within 2']);
  });

  test('name parts together where no single one helps', () => {
    expect(of({ within: { start: 0, end: 1 }, told: 9 })).toEqual(['told + within 4']);
    expect(of({ within: { start: 0, end: 1 }, themes: ['a'] }, [])).toEqual(['query + within 2']);
    expect(of({ within: { start: 0, end: 1 }, told: 9 }, [])).toEqual(['query + told + within 4']);
  });
});

const anyDataset: fc.Arbitrary<Dataset> = fc
  .array(
    fc.record({
      when: fc.constantFrom(
        '2022',
        '2023-06~',
        '2023-06-10?',
        '2024/..',
        '[2023-01..2023-03]',
        '2023-06-10%',
      ),
      theme: fc.constantFrom('a', 'b', 'c'),
      modality: fc.constantFrom(...MODALITIES),
      actors: fc.subarray(['Ada', 'Bo', 'Cy']),
      articles: fc.subarray(ARTICLES.map(({ id }) => id)),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    dataset(
      ARTICLES,
      all.map(({ when, articles, ...over }, i) => event(`e${i}`, when, { ...over, ...told(...articles) })),
    ),
  );

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  outlets: fc.subarray(['outlet:Post', 'outlet:Gazette', 'article:unnamed', 'outlet:gone']),
  themes: fc.subarray(['a', 'b', 'c', 'gone']),
  actors: fc.subarray(['Ada', 'Bo', 'Cy']),
  modality: fc.subarray([...MODALITIES]),
  certainty: fc.subarray([...CERTAINTIES]),
  within: fc.option(
    fc.constantFrom(...['2022', '2023', '2023-06', '2024', '1999'].map((edtf) => span(edtf))),
  ),
  told: fc.integer({ min: 1, max: 5 }),
});

describe('of any collection', () => {
  test('a count is how many events there are after choosing it', () => {
    fc.assert(
      fc.property(anyDataset, anyFilter, (data, filter) => {
        const dimensions = dimensionsOf(data);
        const all = facets(dimensions, data.events, filter);
        for (const facet of FACETS) {
          for (const { value, count } of all[facet]) {
            const chosen = ask(filter, facet, [value]);
            expect(data.events.filter(matcher(chosen, dimensions))).toHaveLength(count);
          }
        }
      }),
    );
  });

  test('choices stand in one order, whatever is asked for and found', () => {
    fc.assert(
      fc.property(anyDataset, anyFilter, fc.nat(), (data, filter, some) => {
        const dimensions = dimensionsOf(data);
        const order = (filter: Filter, events = data.events) =>
          Object.values(facets(dimensions, events, filter)).map((list) => list.map(({ value }) => value));
        expect(order(filter, data.events.slice(some % 5))).toEqual(order(NO_FILTER));
      }),
    );
  });

  test('to ask for nothing lets everything through', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        expect(data.events.filter(matcher(NO_FILTER, dimensionsOf(data)))).toEqual(data.events);
      }),
    );
  });

  test('what relaxations promise is so, and none that helps is left out', () => {
    const hits = fc.option(
      fc.subarray(Array.from({ length: 30 }, (_, i) => `e${i}`)).map((ids) => new Set(ids)),
    );
    fc.assert(
      fc.property(anyDataset, anyFilter, hits, (data, filter, hits) => {
        const dimensions = dimensionsOf(data);
        const countOf = (filter: Filter, hits: ReadonlySet<string> | null) =>
          data.events.filter(matcher(filter, dimensions)).filter(({ id }) => hits?.has(id) ?? true).length;
        const found = relaxations(dimensions, data.events, filter, hits);
        const asked = [...(hits === null ? [] : ['query' as const]), ...inForce(filter)];
        const shown = countOf(filter, hits);
        const ways = subsetsOf(asked).flatMap((parts) => {
          const relaxed = parts.reduce(
            (rest, part) => (part === 'query' ? rest : without(rest, part)),
            filter,
          );
          const count = countOf(relaxed, parts.includes('query') ? null : hits);
          return count > shown ? [{ parts, count }] : [];
        });
        const fewest = Math.min(...ways.map(({ parts }) => parts.length));
        const expected = ways.filter(({ parts }) => parts.length === fewest);
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
        expect(found.map(({ count }) => count)).toEqual(
          expected.map(({ count }) => count).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  test('each part can be in force', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...PARTS), (filter, part) => {
        expect(inForce(without(filter, part))).toEqual(inForce(filter).filter((other) => other !== part));
      }),
    );
  });
});

function subsetsOf<Part>(parts: readonly Part[]): Part[][] {
  return parts
    .reduce<Part[][]>((all, part) => [...all, ...all.map((some) => [...some, part])], [[]])
    .slice(1);
}
