import type { Article, Dataset } from '../model.ts';
import { formatDay } from './day.ts';
import { knownIndex, type KnownIndex } from './known-index.ts';

/** A day on which something came to be known. */
export interface PublicationDay {
  /** EDTF. */
  day: string;
  /** ms since the epoch, UTC. */
  start: number;
  /** Those that count as published from this day on, as they stand in the dataset. */
  articles: Article[];
  /** Those, published before, that were updated and told more. */
  updated: Article[];
}

/** The days of publication in order, each once. */
export function publicationDays(dataset: Dataset): PublicationDay[] {
  const { articles, histories } = knownIndex(dataset);
  const days = new Map<number, PublicationDay>();
  const on = (start: number) => {
    const day = days.get(start) ?? { day: formatDay(start), start, articles: [], updated: [] };
    days.set(start, day);
    return day;
  };
  const published = new Map<string, KnownIndex['articles'][number]>();
  for (const source of articles) {
    published.set(source.article.id, source);
    if (source.since !== null) on(source.since).articles.push(source.article);
  }
  for (const { since: told } of histories) {
    for (const [account, start] of told) {
      const source = published.get(account.article);
      if (source === undefined || source.since === start) continue;
      const { updated } = on(start);
      if (!updated.includes(source.article)) updated.push(source.article);
    }
  }
  return [...days.values()].sort((a, b) => a.start - b.start);
}

/** The articles of which nobody knows by when they had been published: they are part of no day's knowledge. */
export function undatedArticles(dataset: Dataset): Article[] {
  return knownIndex(dataset)
    .articles.filter(({ since }) => since === null)
    .map(({ article }) => article);
}
