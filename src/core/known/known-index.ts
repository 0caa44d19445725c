import type { Account, Article, Dataset, TimelineEvent } from '../model.ts';
import { asThenTold } from './as-then-told.ts';
import { publishedSince, toldSince } from './known-since.ts';

/** An event with all that was ever known of it. */
export interface History {
  event: TimelineEvent;
  /** The day from which on each account counts as told, ms; those without are not there. */
  since: ReadonlyMap<Account, number>;
  /** The days on which accounts came, ms (their starts), in order. */
  days: readonly number[];
  /** The event from each of those days on. The last is the event itself, where all its accounts have a date. */
  versions: readonly TimelineEvent[];
}

/** A dataset prepared to be asked what was known when. */
export interface KnownIndex {
  articles: { article: Article; since: number | null }[];
  /** As the events of the dataset. */
  histories: History[];
  /** From this day on, ms, all that has a date is known. */
  complete: number;
  /** Whether everything has a date. */
  isDated: boolean;
}

const indexes = new WeakMap<Dataset, KnownIndex>();

/** The index of a dataset, made once: what it hands out is the same object as long as it says the same. O(accounts). */
export function knownIndex(dataset: Dataset): KnownIndex {
  const index = indexes.get(dataset) ?? makeIndex(dataset);
  indexes.set(dataset, index);
  return index;
}

/** An event as it was known on a day, ms; null where nothing had been told. */
export function versionOn({ days, versions }: History, day: number): TimelineEvent | null {
  return versions[days.findLastIndex((since) => since <= day)] ?? null;
}

function makeIndex({ articles, events }: Dataset): KnownIndex {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const published = articles.map((article) => ({ article, since: publishedSince(article) }));
  const histories = events.map((event) => historyOf(event, byId));
  let complete = -Infinity;
  for (const { since } of published) complete = Math.max(complete, since ?? complete);
  for (const { days } of histories) complete = Math.max(complete, days.at(-1) ?? complete);
  const isDated =
    published.every(({ since }) => since !== null) &&
    histories.every(({ event, versions }) => versions.at(-1) === event);
  return { articles: published, histories, complete, isDated };
}

function historyOf(event: TimelineEvent, articles: ReadonlyMap<string, Article>): History {
  const since = new Map<Account, number>();
  for (const account of event.accounts) {
    const article = articles.get(account.article);
    const day = article && toldSince(account, event, article);
    if (typeof day === 'number') since.set(account, day);
  }
  const days = [...new Set(since.values())].sort((a, b) => a - b);
  const versions = days.map((day) => {
    const known = event.accounts.filter((account) => (since.get(account) ?? Infinity) <= day);
    return known.length === event.accounts.length ? event : asThenTold(event, known, articles);
  });
  return { event, since, days, versions };
}
