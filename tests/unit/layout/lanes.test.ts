import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANES_BY, type LanesBy } from '../../../src/core/belonging.ts';
import type { TimelineEvent } from '../../../src/core/model.ts';
import { lanesOf } from '../../../src/layout/lanes.ts';
import { pack, packColumn, type Lane } from '../../../src/layout/pack.ts';
import { account, article, dataset, event, span } from '../../support/data.ts';

const ARTICLES = [
  article('post', { publisher: 'Post', published: span('2024-01-01') }),
  article('letter', { published: span('2024-02-01') }),
  article('gazette', { publisher: 'Gazette', published: span('2024-03-01') }),
];

const EVENTS = [
  event('p', '2023', { theme: 'b', actors: ['NATO', 'Russia'], accounts: [account('gazette')] }),
  event('q', '2023', {
    theme: 'stray',
    actors: ['Russia', 'NATO', 'Kyiv'],
    accounts: [account('letter'), account('post')],
  }),
  event('r', '2023', { theme: 'a', accounts: [account('letter')] }),
  event('s', '2024', { theme: 'b', actors: ['Russia'] }),
];

const DATA = dataset(ARTICLES, EVENTS);

/** The lanes as one can read them: label, and the ids of the events. */
function read(lanes: readonly Lane[], events: readonly TimelineEvent[]) {
  return lanes.map(({ label, items }) => [label, [...items].map((item) => events[item]!.id).join('')]);
}

const packed = (by: LanesBy, events = EVENTS) => read(pack(events, lanesOf(DATA, by)), events);

describe('lanes of a dataset', () => {
  test.each<[LanesBy, string[][]]>([
    [
      'theme',
      [
        ['Theme A', 'r'],
        ['Theme B', 'ps'],
        ['stray', 'q'],
      ],
    ],
    [
      'outlet',
      [
        ['Post', 'q'],
        ['Not named (2)', 'r'],
        ['Gazette', 'p'],
        ['No article', 's'],
      ],
    ],
    [
      'actor',
      [
        ['Russia', 'qs'],
        ['NATO', 'p'],
        ['No actor named', 'r'],
      ],
    ],
    ['none', [['', 'pqrs']]],
  ])('by %s', (by, expected) => {
    expect(packed(by)).toEqual(expected);
  });

  test('have an id each', () => {
    const ids = LANES_BY.flatMap((by) => lanesOf(DATA, by).definitions.map(({ id }) => id));
    expect(ids).toEqual([
      ...['a', 'b', 'stray', 'none:theme'],
      ...['outlet:Post', 'article:letter', 'outlet:Gazette', 'none:outlet'],
      ...['actor:Russia', 'actor:NATO', 'actor:Kyiv', 'none:actor'],
      'all',
    ]);
  });

  test('take an event whose theme is not in the dataset after the others', () => {
    const later = [event('t', '2025', { theme: 'unheard-of' }), EVENTS[2]!];
    expect(packed('theme', later)).toEqual([
      ['Theme A', 'r'],
      ['No theme', 't'],
    ]);
  });

  test.each<[LanesBy, number, string[]]>([
    ['theme', 1, []],
    ['outlet', 1, ['article 2']],
    ['outlet', 0, []],
    ['outlet', 3, []],
    ['actor', 1, ['NATO', 'Kyiv']],
    ['actor', 3, []],
    ['none', 1, []],
  ])('by %s, event %i belongs also to', (by, index, expected) => {
    expect(lanesOf(DATA, by).also(EVENTS[index]!)).toEqual(expected);
  });
});

describe('many actors', () => {
  /** `count` events, each with an actor of its own, and one more of “Actor 1”. */
  const crowd = (count: number) => [
    ...Array.from({ length: count }, (_, i) =>
      event(`e${i}`, '2024', { actors: [`Actor ${i}`, 'Bystander'] }),
    ),
    event('last', '2024', { actors: ['Actor 1'] }),
  ];
  const labelsOf = (events: TimelineEvent[]) =>
    pack(events, lanesOf(dataset([], events), 'actor')).map(
      ({ label, items }) => `${label}: ${items.length}`,
    );

  const twelve = ['Actor 1: 2', 'Actor 0: 1', ...Array.from({ length: 10 }, (_, i) => `Actor ${i + 2}: 1`)];

  test('have lanes up to twelve, whoever else is named', () => {
    expect(labelsOf(crowd(12))).toEqual(twelve);
  });

  test('gather from the thirteenth on', () => {
    expect(labelsOf(crowd(13))).toEqual([...twelve, 'Other actors: 1']);
    expect(labelsOf(crowd(20))).toEqual([...twelve, 'Other actors: 8']);
  });

  test('stand before the events that name none', () => {
    const events = [event('nobody', '2024'), ...crowd(13)];
    expect(labelsOf(events)).toEqual([...twelve, 'Other actors: 1', 'No actor named: 1']);
  });
});

describe('packColumn', () => {
  const DEFINITIONS = [
    { id: 'x', label: 'X' },
    { id: 'empty', label: 'Empty' },
    { id: 'y', label: 'Y' },
  ];

  test.each([Uint8Array, Uint16Array, Uint32Array])('sorts a %o of places', (Column) => {
    expect(packColumn(Column.of(2, 0, 2, 2, 0), DEFINITIONS)).toEqual([
      { id: 'x', label: 'X', items: Uint32Array.of(1, 4) },
      { id: 'y', label: 'Y', items: Uint32Array.of(0, 2, 3) },
    ]);
  });

  test('gives no lanes where there are no events', () => {
    expect(packColumn(new Uint16Array(), DEFINITIONS)).toEqual([]);
  });

  test('throws for a place that there is not', () => {
    expect(() => packColumn(Uint16Array.of(0, 3), DEFINITIONS)).toThrow(
      new RangeError('An event stands in lane 3, but there are only 3 lanes.'),
    );
  });
});

describe('whatever the events', () => {
  const articles = ['post', 'letter', 'gazette', 'missing'];
  const shape = fc.record({
    theme: fc.constantFrom('a', 'b', 'stray', ''),
    actors: fc.array(
      fc.integer({ min: 0, max: 16 }).map((n) => `Actor ${n}`),
      { maxLength: 3 },
    ),
    accounts: fc.array(
      fc.constantFrom(...articles).map((name) => account(name)),
      { maxLength: 3 },
    ),
    isShown: fc.boolean(),
  });
  const cases = fc
    .array(shape, { maxLength: 60 })
    .map((shapes) => shapes.map((each, i) => ({ ...each, event: event(`e${i}`, '2024', each) })));

  test.each(LANES_BY)('by %s, each stands in one lane, and lanes keep the order of time', (by) => {
    fc.assert(
      fc.property(cases, (all) => {
        const events = all.map((each) => each.event);
        const lanes = pack(events, lanesOf(dataset(ARTICLES, events), by));
        const items = lanes.map((lane) => [...lane.items]);
        expect(items.flat().sort((a, b) => a - b)).toEqual(events.map((_, i) => i));
        for (const ascending of items) expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
        expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
        for (const { label } of lanes) expect(label === '').toBe(by === 'none');
      }),
    );
  });

  test.each(LANES_BY)('by %s, hiding some changes neither the lanes of the others nor their order', (by) => {
    fc.assert(
      fc.property(cases, (all) => {
        const lanes = lanesOf(
          dataset(
            ARTICLES,
            all.map((each) => each.event),
          ),
          by,
        );
        const shown = all.filter(({ isShown }) => isShown).map((each) => each.event);
        const isShown = new Set(shown.map(({ id }) => id));
        const whole = pack(
          all.map((each) => each.event),
          lanes,
        );
        const expected = whole
          .map(({ id, items }) => [id, [...items].map((i) => all[i]!.event.id).filter((e) => isShown.has(e))])
          .filter(([, ids]) => ids!.length > 0);
        const actual = pack(shown, lanes).map(({ id, items }) => [id, [...items].map((i) => shown[i]!.id)]);
        expect(actual).toEqual(expected);
      }),
    );
  });
});
