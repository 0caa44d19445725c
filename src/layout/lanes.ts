import { belongingOf, type LanesBy } from '../core/belonging.ts';
import type { TimelineEvent } from '../core/model.ts';
import type { LaneDefinition } from './pack.ts';

export type { LanesBy } from '../core/belonging.ts';

/**
 * The lanes of a dataset. A lane says nothing about colour: a mark has the colour of its theme, by the theme's place in the
 * collection, so that it keeps it whatever the lanes stand for and whichever of them are shown.
 */
export interface Lanes {
  /** In order from the top. */
  definitions: readonly LaneDefinition[];
  /** An event's lane, as its place in `definitions`; of several that it belongs to, the first. */
  of(event: TimelineEvent): number;
  /** What else an event belongs to, named as within a sentence. */
  also(event: TimelineEvent): string[];
}

/** So many groups have lanes of their own; the rest gather in one. */
const MOST: Record<LanesBy, number> = { theme: Infinity, outlet: Infinity, actor: 12, none: Infinity };

const REST: LaneDefinition = { id: 'rest:actor', label: 'Other actors' };

/** The lane, after the others, of events that belong to nothing. */
const NOTHING: Record<LanesBy, LaneDefinition> = {
  theme: { id: 'none:theme', label: 'No theme' },
  outlet: { id: 'none:outlet', label: 'No article' },
  actor: { id: 'none:actor', label: 'No actor named' },
  none: { id: 'all', label: '' },
};

/**
 * Decides the lanes from the whole dataset, so that they keep their order whichever events are shown: themes as in the
 * collection, unknown ones after them, labelled by their ids; outlets in order of first publication; of the actors whom some
 * event names first, the twelve that most events name, then “Other actors”; or one lane for all (`id` "all", no label).
 */
export function lanesOf(dataset: Parameters<typeof belongingOf>[0], by: LanesBy): Lanes {
  const { groups, of } = belongingOf(dataset, by);
  const own = groups.slice(0, MOST[by]);
  const rest = groups.length > own.length ? [REST] : [];
  const definitions = [...own, ...rest, NOTHING[by]];
  return {
    definitions,
    of(event) {
      const [first] = of(event);
      return first === undefined ? definitions.length - 1 : Math.min(first, own.length);
    },
    also: (event) =>
      of(event)
        .slice(1)
        .map((place) => groups[place]!.inText),
  };
}
