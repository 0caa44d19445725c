import type { Article, Dataset, TimelineEvent } from '../model.ts';

/**
 * The articles that were published when the event had begun, or later, and of which the collection has no account of
 * it; in order of publication. Said of articles, never of outlets: another article of the same outlet may tell it.
 */
export function notMentionedIn(event: TimelineEvent, dataset: Pick<Dataset, 'articles'>): Article[] {
  const telling = new Set(event.accounts.map(({ article }) => article));
  return dataset.articles
    .filter(
      ({ id, published }) => !telling.has(id) && published !== null && published.start >= event.span.start,
    )
    .sort((a, b) => (a.published?.start ?? 0) - (b.published?.start ?? 0) || (a.id < b.id ? -1 : 1));
}
