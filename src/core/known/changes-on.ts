import type { Dataset, TimelineEvent } from '../model.ts';
import { parseDay } from './day.ts';
import { knownIndex } from './known-index.ts';

/** What a day of publication added. Events are as they were known at its end, in the order of the dataset. */
export interface Changes {
  /** Those of which nothing had been told before. */
  told: TimelineEvent[];
  /** Those that gained an account, and what they had been. */
  more: { event: TimelineEvent; before: TimelineEvent }[];
}

/** What came to be known on a day (EDTF); nothing for what is no day. */
export function changesOn(dataset: Dataset, day: string): Changes {
  const changes: Changes = { told: [], more: [] };
  const start = parseDay(day)?.start;
  if (start === undefined) return changes;
  for (const { days, versions } of knownIndex(dataset).histories) {
    const index = days.indexOf(start);
    const event = versions[index];
    if (event === undefined) continue;
    const before = versions[index - 1];
    if (before === undefined) changes.told.push(event);
    else changes.more.push({ event, before });
  }
  return changes;
}
