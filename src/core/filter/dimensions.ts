import { belongingOf, type Belonging } from '../belonging.ts';
import { MODALITIES, type Dataset, type Modality, type TimelineEvent } from '../model.ts';
import { articleCount } from '../sources.ts';
import { certaintiesOf } from './certainties.ts';
import { CERTAINTIES, type Certainty, type Filter } from './filter.ts';

/** The parts of a filter that are chosen from a list. */
export const FACETS = ['outlets', 'themes', 'actors', 'modality', 'certainty', 'told'] as const;

export type Facet = (typeof FACETS)[number];

/** One of a list. */
export interface Option {
  /** As the filter holds it; the number of `told` in digits. */
  value: string;
  /** A name of the collection's own; null where the value stands for itself, and the page has the words for it. */
  label: string | null;
}

/** The lists that a dataset's events are filtered by. */
export interface Dimensions {
  /** In one order, whatever is filtered: as `belongingOf` has them; numbers from 2 up to the most articles that tell one event. */
  readonly options: Readonly<Record<Facet, readonly Option[]>>;
  /** Places in `options` of those that an event has. Worked out once an event. */
  of(event: TimelineEvent): Readonly<Record<Facet, readonly number[]>>;
}

/** Of the whole dataset, so that the lists stay as they are when some of it is hidden. O(n). */
export function dimensionsOf(dataset: Dataset): Dimensions {
  const outlets = belongingOf(dataset, 'outlet');
  const themes = belongingOf(dataset, 'theme');
  const actors = belongingOf(dataset, 'actor');
  const most = dataset.events.reduce((most, event) => Math.max(most, articleCount(event)), 1);
  const known = new WeakMap<TimelineEvent, Record<Facet, readonly number[]>>();
  return {
    options: {
      outlets: named(outlets, 'id'),
      themes: named(themes, 'id'),
      actors: named(actors, 'label'),
      modality: MODALITIES.map(unnamed),
      certainty: CERTAINTIES.map(unnamed),
      told: placesUpTo(most - 1).map((place) => unnamed(String(place + 2))),
    },
    of(event) {
      const before = known.get(event);
      if (before !== undefined) return before;
      const found = {
        outlets: outlets.of(event),
        themes: themes.of(event),
        actors: actors.of(event),
        modality: PLACE_OF[event.modality],
        certainty: certaintiesOf(event.span).map(placeOf),
        told: placesUpTo(articleCount(event) - 1),
      };
      known.set(event, found);
      return found;
    },
  };
}

/** The values of a list that a filter asks for; none asks for nothing. */
export function asked(filter: Filter, facet: Facet): readonly string[] {
  if (facet !== 'told') return filter[facet];
  return filter.told > 1 ? [String(filter.told)] : [];
}

/** The filter with other values asked for in a list; of numbers the last counts. */
export function ask(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  return { ...filter, [facet]: facet === 'told' ? Number(values.at(-1) ?? 1) : values };
}

const PLACE_OF: Record<Modality, readonly number[]> = {
  happened: [MODALITIES.indexOf('happened')],
  claimed: [MODALITIES.indexOf('claimed')],
  forecast: [MODALITIES.indexOf('forecast')],
};

const placeOf = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty);

function named({ groups }: Belonging, key: 'id' | 'label'): Option[] {
  return groups.map((group) => ({ value: group[key], label: group.label }));
}

/** An event of a table without articles is told by none. */
function placesUpTo(length: number): number[] {
  return Array.from({ length: Math.max(length, 0) }, (_, place) => place);
}

function unnamed(value: string): Option {
  return { value, label: null };
}
