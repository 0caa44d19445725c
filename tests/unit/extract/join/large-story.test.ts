import { expect, test } from 'vitest';
import type { Proposal } from '../../../../src/extract/proposal.ts';
import { joined, told } from './told.ts';

const PLACES = [
  'Oskel',
  'Wellmar',
  'Sund',
  'Delmar',
  'Mirra',
  'Arven',
  'Lindholm',
  'Eastport',
  'Tessa',
  'Kolm',
];
const ACTS = ['attacked', 'seized', 'visited', 'flooded', 'left'];
const THINGS = 'harbour bridge market tower mill school archive station garden theatre'.split(' ');
const ARTICLES = 100;

/** A hundred articles that all tell the same ten events of one day, each in words of its own. */
function story(): { proposals: Proposal[]; event: Map<Proposal, number> } {
  const event = new Map<Proposal, number>();
  for (let article = 0; article < ARTICLES; article++) {
    PLACES.forEach((place, at) => {
      const other = `word${(article * 7 + at * 13) % 997}x other${(article * 11 + at) % 991}x`;
      const figure = 100 * (at + 1) + (article % 3);
      const exact = `${place}’s guards ${ACTS[at % 5]} the ${THINGS[at]} with ${figure} people, ${other}.`;
      const start = at * 200;
      event.set(
        told(`a${article}`, exact, { actors: [place], excerpt: { exact, start, end: start + exact.length } }),
        at,
      );
    });
  }
  return { proposals: [...event.keys()], event };
}

test('a story that a hundred articles tell is joined, if not to the last telling', () => {
  const { proposals, event } = story();
  const events = joined(...proposals);
  for (const { tellings } of events) expect(new Set(tellings.map((each) => event.get(each))).size).toBe(1);
  expect(events.length).toBeLessThan(5 * PLACES.length);
});
