import type { Articles } from './article-file.ts';
import type { EventSource } from './formats.ts';
import type { Report } from './report.ts';
import { topOf, type SourceFile } from './source.ts';

/**
 * Reports a collection that has no event at all, and the articles that no event has an account from; the latter only
 * where every account could be read, as one that is mistyped may mean them.
 */
export function reportUnused(
  articles: Articles,
  events: readonly EventSource[],
  collection: SourceFile | null,
  report: Report,
): void {
  if (events.length === 0) {
    if (collection !== null) {
      report(
        'events-missing',
        topOf(collection.path),
        'the collection has no events',
        'list them in events/<name>.yaml',
      );
    }
    return;
  }
  const named = events
    .flatMap(({ value }) => value.accounts?.value ?? [])
    .map(({ value }) => value.article?.value);
  const isMistyped = named.some((id) => id !== undefined && !articles.has(id));
  if (isMistyped || events.some(({ ok }) => !ok)) return;
  const used = new Set(named);
  for (const [id, article] of articles) {
    if (article === null || used.has(id)) continue;
    report(
      'article-unused',
      article.front.at,
      `no event has an account from article “${id}”`,
      'add one, or delete the file',
    );
  }
}
