import type { Dataset, TimelineEvent } from '../model.ts';
import { compareSpans } from '../span/index.ts';
import { parseDay } from './day.ts';
import { knownIndex, versionOn } from './known-index.ts';

/**
 * A dataset as it was known at the end of a day (EDTF, UTC): the articles that had surely been published by then, their
 * accounts, and the events that those tell, dated as they had been told. Events of which all was known are the same objects as
 * in the dataset, and so is the dataset itself; others are the same as long as nothing more is told of them. What has no date
 * is not known on any day. All of it for what is no day. O(events) from the second call on.
 */
export function asKnownOn(dataset: Dataset, day: string): Dataset {
  const bounds = parseDay(day);
  if (bounds === null) return dataset;
  const { articles, histories, complete, isDated } = knownIndex(dataset);
  if (isDated && complete <= bounds.start) return dataset;

  const known = articles.filter(({ since }) => since !== null && since <= bounds.start);
  const events: TimelineEvent[] = [];
  let isInOrder = true;
  for (const history of histories) {
    const event = versionOn(history, bounds.start);
    if (event === null) continue;
    const before = events.at(-1);
    isInOrder &&= before === undefined || compareSpans(before.span, event.span) <= 0;
    events.push(event);
  }
  if (!isInOrder) events.sort((a, b) => compareSpans(a.span, b.span));
  return { ...dataset, articles: known.map(({ article }) => article), events };
}
