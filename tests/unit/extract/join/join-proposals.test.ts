import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { joinEvents, joinProposals, separate, splitEvent } from '../../../../src/extract/join/index.ts';
import type { ArticleText, Proposal, ProposedEvent } from '../../../../src/extract/proposal.ts';
import type { ToldCollection } from './collection.ts';
import { ELECTION } from './election.ts';
import { STRAIT } from './strait.ts';
import { TOWN } from './town.ts';

const NONE = { variants: [], taken: new Set<string>() };

function telling(article: string, exact: string, over: Partial<Proposal> = {}): Proposal {
  return {
    article,
    title: exact.replace(/\.$/, ''),
    when: '2024-08-06',
    modality: 'happened',
    actors: [],
    theme: null,
    excerpt: { exact, start: 0, end: exact.length },
    mention: { text: 'Tuesday', start: 900, end: 907, how: 'said' },
    speaker: null,
    reasons: ['It is told.'],
    doubts: [],
    confidence: 0.5,
    ...over,
  };
}

function articlesOf(proposals: readonly Proposal[]): ArticleText[] {
  return [...new Set(proposals.map(({ article }) => article))].map((id) => ({
    id,
    title: null,
    text: proposals
      .filter(({ article }) => article === id)
      .map(({ excerpt }) => excerpt.exact)
      .join('\n\n'),
    published: null,
    publisher: null,
    language: 'en',
    furniture: [],
  }));
}

function join(...proposals: Proposal[]): ProposedEvent[] {
  return joinProposals(proposals, articlesOf(proposals), NONE);
}

/** Pairs of tellings that are joined: those that belong together, and all. */
function measured({ proposals, articles, variants, events }: ToldCollection) {
  const joined = joinProposals(proposals, articles, { ...NONE, variants });
  const eventOf = new Map(proposals.map((proposal, index) => [proposal, events[index]!]));
  const pairs = joined.flatMap(({ tellings }) =>
    tellings.flatMap((a, at) =>
      tellings.slice(at + 1).map((b) => [eventOf.get(a)!, eventOf.get(b)!] as const),
    ),
  );
  const count = (name: string) => events.filter((event) => event === name).length;
  const all = [...new Set(events)].reduce((sum, name) => sum + (count(name) * (count(name) - 1)) / 2, 0);
  const right = pairs.filter(([a, b]) => a === b);
  return { wrong: pairs.filter(([a, b]) => a !== b), right: right.map(([a]) => a).sort(), all };
}

describe('what is joined', () => {
  test('of a collection that the rules were made on: nothing wrong, and most of what belongs together', () => {
    const { wrong, right, all } = measured(STRAIT);
    expect(wrong).toEqual([]);
    expect(right.length / all).toBeGreaterThanOrEqual(0.6);
    expect(right).toEqual(
      expect.arrayContaining(['oskel_one', 'oskel_two', 'speech', 'vote_norland', 'ceasefire']),
    );
  });

  test('of two others: nothing wrong', () => {
    const { wrong, right, all } = measured(TOWN);
    expect(wrong).toEqual([]);
    expect(right.length / all).toBeGreaterThanOrEqual(0.7);
    expect(measured(ELECTION).wrong).toEqual([]);
    expect(measured(ELECTION).right.length).toBeGreaterThanOrEqual(7);
  });

  const CROSSED = 'Over 1,000 soldiers and armored vehicles crossed into the Kursk region on Tuesday.';
  const ENTERED = 'Some 1,000 soldiers entered the Kursk region with armored vehicles on Tuesday.';

  test('with the reasons in words, the names and figures quoted', () => {
    const [event, ...others] = join(
      telling('a', CROSSED, { actors: ['Ukraine'] }),
      telling('b', ENTERED, { actors: ['Ukraine'] }),
    );
    expect(others).toEqual([]);
    expect(event?.evidence).toEqual([
      {
        a: 0,
        b: 1,
        because: [
          'Both name Ukraine, Kursk and “Over 1,000 soldiers”, and both date it 6 August 2024.',
          'One says “crossed”, the other “entered”.',
          'Both have “soldiers”, “armored” and “vehicles”.',
        ],
      },
    ]);
    expect(event?.reasons).toEqual(['It is told.', 'Told in 2 articles.']);
  });

  test.each<[why: string, Partial<Proposal>]>([
    ['a forecast of it', { modality: 'forecast' }],
    ['another day', { when: '2024-08-13' }],
    ['a month before', { when: '2024-07' }],
    ['one who denies it', { title: 'Ukraine denies that soldiers entered Kursk' }],
  ])('not with %s', (_, over) => {
    expect(join(telling('a', CROSSED), telling('b', ENTERED, over))).toHaveLength(2);
  });

  test.each<[why: string, Partial<Proposal>]>([
    ['the month', { when: '2024-08' }],
    ['who claims it', { modality: 'claimed' }],
    ['words around it', { when: '2024-08-07~' }],
    ['the news of the day after', { when: '2024-08-07', mention: null }],
  ])('also where only %s is told', (_, over) => {
    expect(join(telling('a', CROSSED), telling('b', ENTERED, over))).toHaveLength(1);
  });

  test('not where others act', () => {
    const a = telling('a', 'Russia captured the town of Vovna and its 300 houses on Tuesday.');
    const b = telling('b', 'Ukraine captured the town of Vovna and its 300 houses on Tuesday.');
    expect(join(a, b)).toHaveLength(2);
    expect(join(a, { ...a, article: 'b', title: 'Moscow’s forces capture the town of Vovna' })).toHaveLength(
      1,
    );
  });

  test('not where two events were read from the same words', () => {
    expect(join(telling('a', CROSSED), telling('a', CROSSED, { title: `${CROSSED} Too` }))).toHaveLength(2);
  });

  test('not by words of all news alone, nor by one kind of evidence', () => {
    const a = telling('a', 'Officials in the city said on Tuesday that the plan was important.');
    const b = telling('b', 'The plan of the city is important, officials said on Tuesday.');
    expect(join(a, b)).toHaveLength(2);
    expect(
      join(telling('a', 'Peter Quill laughed.'), telling('b', 'A parrot bit Peter Quill.')),
    ).toHaveLength(2);
  });

  test('by the spellings of the collection', () => {
    const proposals = [
      telling('a', 'The parliament in Velmar approved a budget of 300 crowns.'),
      telling('b', 'Lawmakers in Wellmar passed the budget.'),
    ];
    const articles = articlesOf(proposals);
    const joined = (variants: string[][]) => joinProposals(proposals, articles, { ...NONE, variants }).length;
    expect(joined([['Velmar', 'Wellmar']])).toBe(1);
    expect(joined([])).toBe(2);
  });

  test('figures that differ are shown, and keep nothing apart', () => {
    const [event, ...others] = join(
      telling('a', 'An explosion in Oskel killed 12 miners on Tuesday.'),
      telling('b', 'The explosion killed 15 miners in Oskel.'),
    );
    expect(others).toEqual([]);
    expect(event?.evidence[0]?.because).toContain('They differ in figures: “12 miners” and “15 miners”.');
  });
});

describe('the event that is made', () => {
  const CROSSED = 'Over 1,000 soldiers and armored vehicles crossed into the Kursk region.';
  const ENTERED = 'Some 1,000 soldiers entered the Kursk region with armored vehicles.';

  test('has the most precise date that the others agree with, and the words of who tells it best', () => {
    const [event] = join(
      telling('a', CROSSED, { when: '2024-08', theme: 'fighting', confidence: 0.9 }),
      telling('b', ENTERED, { when: '2024-08-06', confidence: 0.4 }),
    );
    expect(event).toMatchObject({
      when: '2024-08-06',
      title: ENTERED.replace(/\.$/, ''),
      theme: 'fighting',
      confidence: 0.9,
    });
    expect(event?.tellings.map(({ article, when }) => [article, when])).toEqual([
      ['b', '2024-08-06'],
      ['a', '2024-08'],
    ]);
  });

  test('happened where one tells so, and has the title of one that does', () => {
    const [event] = join(
      telling('a', CROSSED, { modality: 'claimed', title: `Army says: ${CROSSED}`, confidence: 1 }),
      telling('b', ENTERED),
    );
    expect(event).toMatchObject({ modality: 'happened', title: ENTERED.replace(/\.$/, '') });
  });

  test('has no date that is only inferred, where another was read', () => {
    const [event] = join(
      telling('a', CROSSED, { when: '2024-08-07', mention: null, confidence: 1 }),
      telling('b', ENTERED),
    );
    expect(event?.when).toBe('2024-08-06');
  });
});

describe('ids', () => {
  const titled = (title: string, over: Partial<Proposal> = {}) =>
    join(telling('a', 'Something.', { title, ...over }))[0]?.id;

  test.each([
    ['Ukrainian forces enter Russia’s Kursk region', 'ukrainian-forces-enter-russia-kursk-2024-08-06'],
    ['Łódź votes: “yes”', 'lodz-votes-yes-2024-08-06'],
    ['Київ', 'event-2024-08-06'],
    ['It was', 'it-was-2024-08-06'],
  ])('of %s', (title, id) => expect(titled(title)).toBe(id));

  test('name the year where only that is known, and nothing where nothing is', () => {
    expect(titled('War begins', { when: '2022' })).toBe('war-begins-2022');
    expect(titled('War begins', { when: '202X' })).toBe('war-begins');
  });

  test('are not taken, and stay when others come or go', () => {
    const one = telling('a', 'Something.', { title: 'War begins' });
    const other = telling('b', 'Otherwise.', { title: 'War begins' });
    const ids = (proposals: Proposal[], taken: string[] = []) =>
      joinProposals(proposals, articlesOf(proposals), { variants: [], taken: new Set(taken) }).map(
        ({ id }) => id,
      );
    const [first, second] = ids([one, other]);
    expect(first).toBe('war-begins-2024-08-06');
    expect(second).toMatch(/^war-begins-2024-08-06-[a-z0-9]{4}$/);
    expect(ids([other, one])).toEqual([second, first]);
    expect(ids([other], ['war-begins-2024-08-06'])).toEqual([second]);
  });
});

const PLAIN = fc.record({
  article: fc.constantFrom('a', 'b', 'c'),
  exact: fc.constantFrom(
    'Over 1,000 soldiers crossed into Kursk with armored vehicles.',
    'Some 1,000 soldiers entered Kursk in armored vehicles.',
    'An explosion killed 12 miners in Oskel.',
    'The explosion killed 15 miners at Oskel.',
  ),
  when: fc.constantFrom('2024-08-06', '2024-08', '2024', '../2024-08-06', 'nonsense', '2024-08-07~'),
  modality: fc.constantFrom('happened' as const, 'claimed' as const, 'forecast' as const),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  start: fc.nat(500),
});

const proposalsOf = fc
  .array(PLAIN, { maxLength: 14 })
  .map((all) =>
    all.map(({ article, exact, start, ...over }) =>
      telling(article, exact, { ...over, excerpt: { exact, start, end: start + exact.length } }),
    ),
  );

describe('undoing', () => {
  test('a join gives back what was there, and hands nothing out twice', () => {
    fc.assert(
      fc.property(proposalsOf, (proposals) => {
        const joined = join(...proposals);
        expect(joined.flatMap(({ tellings }) => tellings)).toHaveLength(proposals.length);
        expect(new Set(joined.map(({ id }) => id)).size).toBe(joined.length);
        const taken = new Set(joined.map(({ id }) => id));
        for (const event of joined) {
          const singles = splitEvent(event, taken);
          expect(singles.map(({ tellings }) => tellings)).toEqual(event.tellings.map((each) => [each]));
          expect(singles.map(({ id }) => id)).toContain(event.id);
          expect(new Set(singles.map(({ id }) => id)).size).toBe(singles.length);
          for (const single of singles)
            expect(single).toMatchObject({ when: single.tellings[0]!.when, evidence: [] });
          for (const { a, b } of event.evidence) {
            expect(event.tellings[a]).toBeDefined();
            expect(event.tellings[b]).toBeDefined();
            expect(a).toBeLessThan(b);
          }
        }
      }),
    );
  });

  test('joining by hand and splitting gives the same two, ids and all', () => {
    fc.assert(
      fc.property(proposalsOf, (proposals) => {
        const [a, b] = proposals.flatMap((each) => join(each));
        if (a === undefined || b === undefined || a.id === b.id) return;
        const both = joinEvents(a, b);
        expect(both.evidence).toEqual([{ a: 0, b: 1, because: ['Joined by hand.'] }]);
        const byId = (events: ProposedEvent[]) => events.sort((x, y) => (x.id < y.id ? -1 : 1));
        expect(byId(splitEvent(both, new Set()))).toEqual(byId([a, b]));
      }),
    );
  });

  test('takes one telling out, which keeps the id if the title is its own', () => {
    const [one, two, three] = ['2024-08-06', '2024-08', '2024'].map((when, index) =>
      telling('abc'[index]!, `Words ${index}.`, { title: `Title ${'xyz'[index]!}`, when }),
    ) as [Proposal, Proposal, Proposal];
    const single = (each: Proposal) => join(each)[0]!;
    const all = joinEvents(joinEvents(single(one), single(two)), single(three));
    expect(all.id).toBe('title-x-2024-08-06');

    const [rest, out] = separate(all, three, new Set());
    expect([rest?.id, rest?.tellings, rest?.evidence.length]).toEqual([all.id, [one, two], 1]);
    expect(out).toEqual(single(three));

    const [others, first] = separate(all, one, new Set([all.id]));
    expect(first).toEqual(single(one));
    expect(others).toMatchObject({ id: 'title-y-2024-08', when: '2024-08', tellings: [two, three] });

    expect(separate(single(one), one, new Set())).toEqual([single(one)]);
    expect(separate(all, telling('z', 'Not in it.'), new Set())).toEqual([all]);
  });
});

test('the order of proposals changes nothing but the order of events', () => {
  const { proposals, articles, variants } = STRAIT;
  const seen = (events: ProposedEvent[]) =>
    events
      .map(({ id, when, title, tellings }) => ({ id, when, title, count: tellings.length }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(seen(joinProposals([...proposals].reverse(), articles, { ...NONE, variants }))).toEqual(
    seen(joinProposals(proposals, articles, { ...NONE, variants })),
  );
});

test('dates of what is joined are dates', () => {
  for (const { proposals, articles, variants } of [STRAIT, TOWN]) {
    for (const { when } of joinProposals(proposals, articles, { ...NONE, variants }))
      expect(readSpan(when).ok).toBe(true);
  }
});

test('six thousand proposals of one day take no comparison of all pairs', () => {
  const nameOf = (event: number) =>
    `Xar${[...String(event)].map((digit) => 'aeioubdfgk'[Number(digit)]).join('')}`;
  const proposals = Array.from({ length: 6000 }, (_, index) => {
    const event = index % 2000;
    const exact = `On Tuesday ${3000 + event} soldiers entered the town of ${nameOf(event)} in lorries.`;
    return telling(`a${Math.floor(index / 20)}`, exact, {
      title: `Soldiers enter the town of ${nameOf(event)}`,
    });
  });
  const events = joinProposals(proposals, articlesOf(proposals), NONE);
  expect(events.map(({ tellings }) => tellings.length)).toEqual(Array.from({ length: 2000 }, () => 3));
}, 30_000);
