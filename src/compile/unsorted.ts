import type { Collection, Theme, TimelineEvent } from '../core/model.ts';

/** The theme of proposed events that nobody has sorted yet. */
export const UNSORTED: Theme = { id: 'unsorted', label: 'Not yet sorted' };

/** The collection with a theme for what is not sorted, after its own, where there is such an event. */
export function withUnsorted(collection: Collection, events: readonly TimelineEvent[]): Collection {
  const { themes } = collection;
  const isNeeded = events.some(({ theme }) => theme === UNSORTED.id);
  if (!isNeeded || themes.some(({ id }) => id === UNSORTED.id)) return collection;
  return { ...collection, themes: [...themes, UNSORTED] };
}
