import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Proposal } from '../../../../src/extract/proposal.ts';
import { joined, told } from './told.ts';

const HIT = told('a', 'The devastating earthquake that hit Norland on Tuesday is blamed for 400 deaths.', {
  title: 'Earthquake hits Norland',
  actors: ['Norland'],
});
const STRUCK = told(
  'b',
  'A strong earthquake and its aftershocks struck Norland over two days, the Sund Wire says.',
  { title: 'A strong earthquake strikes Norland', when: '2024-08-06/2024-08-07', actors: ['Norland'] },
);

/** Of a story that an article each tells, all with the name of the country, from September on. */
function others(count: number, name = 'Norland'): Proposal[] {
  return Array.from({ length: count }, (_, at) => {
    const when = new Date(Date.UTC(2024, 8, 1 + at)).toISOString().slice(0, 10);
    return told(`other${at}`, `${name} opened a market of ${at + 20} stalls in Mirra${at}.`, {
      when,
      actors: [name],
    });
  });
}

/** Articles of what is told with a telling. */
function withIt(telling: Proposal, ...all: Proposal[]): string[] {
  const event = joined(...all).find(({ tellings }) => tellings.includes(telling));
  return event?.tellings.map(({ article }) => article).sort() ?? [];
}

test.each([0, 5, 20, 300])(
  'two accounts are joined though %i others name the country on other days',
  (count) => {
    expect(withIt(HIT, HIT, STRUCK, ...others(count))).toEqual(['a', 'b']);
  },
);

test('and are found though they share nothing else', () => {
  const a = told('a', 'Norland attacked on Tuesday.', { actors: ['Norland'] });
  const b = told('b', 'Norland struck on Tuesday.', { actors: ['Norland'] });
  expect(withIt(a, a, b, ...others(300))).toEqual(['a', 'b']);
});

/** As many of the same day. */
function ofThatDay(count: number): Proposal[] {
  return others(count).map((each) => ({ ...each, when: '2024-08-06' }));
}

test.each([5, 20, 300])('and though %i others name it on that very day, for other acts', (count) => {
  expect(withIt(HIT, HIT, STRUCK, ...ofThatDay(count))).toEqual(['a', 'b']);
  const a = told('a', 'Norland attacked on Tuesday.', { actors: ['Norland'] });
  const b = told('b', 'Norland struck on Tuesday.', { actors: ['Norland'] });
  expect(withIt(a, a, b, ...ofThatDay(count))).toEqual(['a', 'b']);
});

test('not where it is told to have done the same in many places that day', () => {
  const attacks = ofThatDay(12).map((each, at) => ({ ...each, title: `Norland attacks Mirra${at}` }));
  const a = told('a', 'Norland attacked on Tuesday.', { actors: ['Norland'] });
  const b = told('b', 'Norland struck on Tuesday.', { actors: ['Norland'] });
  expect(withIt(a, a, b, ...attacks)).toEqual(['a']);
});

test('an act that others do on other days is no less a reason', () => {
  const a = told('a', 'A visit to the lighthouse.');
  const b = told('b', 'She visited the lighthouse.');
  const visits = others(100).map((each, at) => ({ ...each, title: `Person ${at} visits Mirra` }));
  expect(withIt(a, a, b, ...visits)).toEqual(['a', 'b']);
});

const FILLER = fc.record({
  article: fc.constantFrom('f', 'g', 'h', 'i', 'j', 'k'),
  what: fc.constantFrom(
    'opened a market of 20 stalls',
    'attacked the port of Oskel',
    'was hit by an earthquake',
    'elected Orla Quill',
    'is blamed for 400 deaths',
  ),
  who: fc.constantFrom('Norland', 'Sudland', 'Marra'),
  day: fc.integer({ min: 1, max: 200 }),
  isBefore: fc.boolean(),
});

test('articles that tell what was on other days undo no join', () => {
  fc.assert(
    fc.property(fc.array(FILLER, { maxLength: 40 }), (all) => {
      const fillers = all.map(({ article, what, who, day, isBefore }, at) => {
        const date = isBefore ? new Date(Date.UTC(2024, 7, 6 - day)) : new Date(Date.UTC(2024, 7, 7 + day));
        const exact = `${who} ${what}.`;
        return told(article, exact, {
          when: date.toISOString().slice(0, 10),
          actors: [who],
          excerpt: { exact, start: at * 100, end: at * 100 + exact.length },
        });
      });
      expect(withIt(HIT, HIT, STRUCK, ...fillers)).toEqual(['a', 'b']);
    }),
  );
});
