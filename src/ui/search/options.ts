import type { Answer, FoundPlace } from '../../core/search/index.ts';
import type { Bounds } from '../../core/model.ts';

/** A line of the list of hits. */
export interface Option {
  kind: 'event' | 'article';
  id: string;
  places: readonly FoundPlace[];
}

const EVENTS = 6;
const ARTICLES = 4;

/** The first hits: events, then articles that have the words elsewhere. */
export function optionsOf({ events, articles }: Answer): Option[] {
  return [
    ...events.slice(0, EVENTS).map((hit): Option => ({ kind: 'event', ...hit })),
    ...articles.slice(0, ARTICLES).map((hit): Option => ({ kind: 'article', ...hit })),
  ];
}

/** The place whose words are shown under a title: an article’s own before the editor’s. */
export function shownPlace({ places }: Option): FoundPlace | null {
  const quoted =
    places.find(({ field }) => field === 'excerpt') ?? places.find(({ field }) => field === 'text');
  return quoted ?? places.find(({ field }) => field === 'summary' || field === 'note') ?? null;
}

/** Where an article is to be opened: at the first that was found in its text; null for its beginning. */
export function passageOf({ places }: Option): Bounds | null {
  const inText = places.filter(({ field }) => field === 'text');
  const starts = inText.flatMap(({ start, ranges }) =>
    ranges.map((range) => ({ start: start + range.start, end: start + range.end })),
  );
  return starts.sort((a, b) => a.start - b.start)[0] ?? null;
}
