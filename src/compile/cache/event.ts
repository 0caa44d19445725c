import type { Collection, TimelineEvent } from '../../core/model.ts';
import type { ArticleFile, ArticleLookup } from '../article-file.ts';
import { compileEvent } from '../event.ts';
import type { EventSource } from '../formats.ts';
import type { Report } from '../report.ts';
import { noting, replay } from './findings.ts';
import type { CompileCache } from './index.ts';

/** What an event compiles to: what it did before, where it and all that it is compiled from are as they were. */
export function eventOf(
  source: EventSource,
  collection: Collection | null,
  articles: ArticleLookup,
  cache: CompileCache,
  report: Report,
): TimelineEvent | null {
  const themes = collection === null ? '' : JSON.stringify(collection.themes.map(({ id }) => id));
  const known = cache.events.get(source);
  if (
    known?.themes === themes &&
    [...known.articles].every(([id, article]) => articles.get(id) === article)
  ) {
    replay(known.findings, report);
    return known.event;
  }
  const asked = new Map<string, ArticleFile | null | undefined>();
  let isListed = false;
  const watched: ArticleLookup = {
    get(id) {
      const article = articles.get(id);
      asked.set(id, article);
      return article;
    },
    keys() {
      isListed = true;
      return articles.keys();
    },
  };
  const { result, findings } = noting(report, (noted) => compileEvent(source, collection, watched, noted));
  // What depends on which articles there are is worked out each time.
  if (!isListed) cache.events.set(source, { event: result, findings, themes, articles: asked });
  return result;
}
