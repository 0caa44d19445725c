import type { Account, Article, TimelineEvent } from '../model.ts';
import { lastDayOf } from './day.ts';

/** The day from which on an article counts as published, ms (its start); null where that is not known. */
export function publishedSince({ published }: Pick<Article, 'published'>): number | null {
  return lastDayOf(published);
}

/**
 * The day from which on an account counts as told, ms (its start); null where that is not known. That is the article's, but an
 * article that was updated may say of a time after its publication how it was: words that can only have come with the update.
 */
export function toldSince(account: Account, event: TimelineEvent, article: Article): number | null {
  const published = publishedSince(article);
  if (published === null || article.published === null) return null;
  const isReport = event.modality !== 'forecast' || account.outcome !== null;
  const { updated } = article;
  if (!isReport || updated === null || account.span.start < article.published.end) return published;
  const isOfUpdate = account.span.start < updated.end;
  return (isOfUpdate ? lastDayOf(updated) : null) ?? published;
}
