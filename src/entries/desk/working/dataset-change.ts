import type { Dataset } from '../../../core/model.ts';
import { isSame } from '../same.ts';

/** A dataset with, in place of every article and event that the one before had, its place there. */
export interface DatasetChange extends Omit<Dataset, 'articles' | 'events'> {
  articles: (number | Dataset['articles'][number])[];
  events: (number | Dataset['events'][number])[];
}

/** What is new in a dataset since another: little, where one event was edited. */
export function changeSince(before: Dataset | null, dataset: Dataset): DatasetChange {
  return {
    ...dataset,
    articles: newIn(before?.articles ?? [], dataset.articles),
    events: newIn(before?.events ?? [], dataset.events),
  };
}

/** The dataset that a change makes of the one before: what has not changed is the very same object. */
export function changedDataset(before: Dataset | null, change: DatasetChange): Dataset {
  return {
    ...change,
    articles: change.articles.map((told) => (typeof told === 'number' ? before!.articles[told]! : told)),
    events: change.events.map((told) => (typeof told === 'number' ? before!.events[told]! : told)),
  };
}

function newIn<Thing extends { id: string }>(before: readonly Thing[], things: readonly Thing[]) {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  return things.map((thing) => {
    const place = places.get(thing.id);
    return place !== undefined && isSame(before[place], thing) ? place : thing;
  });
}
