import type { Account, Article, Dataset, TimelineEvent } from './model.ts';

/** An article with the number that stands for it on the page, like a footnote's. */
export interface Source {
  number: number;
  article: Article;
  /** How many events it tells. */
  events: number;
}

/** The articles in order of publication, numbered from 1; those without a date come last. */
export function numberSources({ articles, events }: Pick<Dataset, 'articles' | 'events'>): Source[] {
  const told = new Map<string, number>();
  for (const { accounts } of events) {
    for (const id of new Set(accounts.map(({ article }) => article))) told.set(id, (told.get(id) ?? 0) + 1);
  }
  return [...articles]
    .sort(byPublication)
    .map((article, index) => ({ number: index + 1, article, events: told.get(article.id) ?? 0 }));
}

/** What one article tells of an event: its accounts in the order of its text. */
export interface Telling {
  source: Source;
  accounts: Account[];
}

/** The accounts of an event by article, in order of publication. */
export function tellings(event: TimelineEvent, sources: readonly Source[]): Telling[] {
  return sources
    .map((source) => ({
      source,
      accounts: event.accounts
        .filter(({ article }) => article === source.article.id)
        .sort((a, b) => a.start - b.start || a.end - b.end),
    }))
    .filter(({ accounts }) => accounts.length > 0);
}

/** How many articles tell the event. */
export function articleCount({ accounts }: Pick<TimelineEvent, 'accounts'>): number {
  return new Set(accounts.map(({ article }) => article)).size;
}

function byPublication(a: Article, b: Article): number {
  if (a.published === null || b.published === null) {
    return Number(a.published === null) - Number(b.published === null) || (a.id < b.id ? -1 : 1);
  }
  return (
    a.published.start - b.published.start ||
    a.published.end - b.published.end ||
    Number(a.published.uncertain) - Number(b.published.uncertain) ||
    (a.id < b.id ? -1 : 1)
  );
}
