import type { Article, Dataset, TimelineEvent } from './model.ts';
import { numberSources } from './sources.ts';

/** What the lanes of a timeline may stand for. */
export const LANES_BY = ['theme', 'outlet', 'actor', 'none'] as const;

export type LanesBy = (typeof LANES_BY)[number];

/** A theme, an outlet or an actor: what events belong to. */
export interface Group {
  /** A theme's own id; `outlet:…`, `article:…` or `actor:…` for the others, so that no two kinds have one alike. */
  id: string;
  label: string;
  /** The label as it stands within a sentence. */
  inText: string;
}

/** How events belong to the groups of one kind. */
export interface Belonging {
  /**
   * Themes as in the collection, then those that it does not name, as events bring them up. Outlets in order of their
   * first publication. Actors whom some event names first before the others, the most often named before the less.
   */
  groups: readonly Group[];
  /**
   * Places in `groups`, each once: an event's theme; its outlets in order of their telling of it; its actors as it
   * names them. Empty where it belongs to none.
   */
  of(event: TimelineEvent): number[];
}

type Told = Pick<Dataset, 'articles' | 'events'> & { collection: Pick<Dataset['collection'], 'themes'> };

/** What the events of a dataset belong to; `none` is nothing. O(n). */
export function belongingOf(dataset: Told, by: LanesBy): Belonging {
  return KINDS[by](dataset);
}

const KINDS: Record<LanesBy, (dataset: Told) => Belonging> = {
  theme: byTheme,
  outlet: byOutlet,
  actor: byActor,
  none: () => belonging(new Map(), () => []),
};

function byTheme({ collection, events }: Told): Belonging {
  const themes = new Map(collection.themes.map(({ id, label }) => [id, { id, label, inText: label }]));
  for (const { theme: id } of events) if (!themes.has(id)) themes.set(id, { id, label: id, inText: id });
  return belonging(themes, ({ theme }) => [theme]);
}

/** The order of telling is that of the articles' numbers: accounts that were reported on one day stand in no order. */
function byOutlet({ articles }: Told): Belonging {
  const outlets = new Map<string, Group>();
  const sources = new Map<string, { number: number; outlet: string }>();
  for (const { number, article } of numberSources({ articles, events: [] })) {
    const outlet = outletOf(article, number);
    outlets.set(outlet.id, outlet);
    sources.set(article.id, { number, outlet: outlet.id });
  }
  return belonging(outlets, ({ accounts }) =>
    accounts
      .flatMap(({ article }) => sources.get(article) ?? [])
      .sort((a, b) => a.number - b.number)
      .map(({ outlet }) => outlet),
  );
}

/** Two articles that do not name their outlets may be of one or of two: each is told apart by its number. */
export function outletOf({ id, publisher }: Article, number: number): Group {
  return publisher === null
    ? { id: `article:${id}`, label: `Not named (${number})`, inText: `article ${number}` }
    : { id: `outlet:${publisher}`, label: publisher, inText: publisher };
}

function byActor({ events }: Told): Belonging {
  const tallies = new Map<string, { name: string; isFirst: boolean; events: number }>();
  for (const { actors } of events) {
    for (const name of new Set(actors)) {
      const tally = tallies.get(name) ?? { name, isFirst: false, events: 0 };
      tallies.set(name, tally);
      tally.events++;
      tally.isFirst ||= name === actors[0];
    }
  }
  // The sort is stable: who is named as often stands in order of appearance.
  const byRank = [...tallies.values()].sort(
    (a, b) => Number(b.isFirst) - Number(a.isFirst) || b.events - a.events,
  );
  const actors = new Map(
    byRank.map(({ name }) => [name, { id: `actor:${name}`, label: name, inText: name }]),
  );
  return belonging(actors, (event) => event.actors);
}

/** Groups by the keys that `keysOf` gives for an event. Groups without a name are passed over, as are unknown keys. */
function belonging(
  byKey: ReadonlyMap<string, Group>,
  keysOf: (event: TimelineEvent) => readonly string[],
): Belonging {
  const named = [...byKey].filter(([, { label }]) => label !== '');
  const places = new Map(named.map(([key], place) => [key, place]));
  return {
    groups: named.map(([, group]) => group),
    of(event) {
      const found = new Set<number>();
      for (const key of keysOf(event)) {
        const place = places.get(key);
        if (place !== undefined) found.add(place);
      }
      return [...found];
    },
  };
}
