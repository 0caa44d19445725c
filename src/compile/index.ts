import { hasErrors, sortDiagnostics, type Diagnostic } from '../core/diagnostic.ts';
import type { Dataset, Publish } from '../core/model.ts';
import { compareSpans } from '../core/span/index.ts';
import { articleOf } from './cache/article.ts';
import { eventOf } from './cache/event.ts';
import { CompileCache } from './cache/index.ts';
import { readArticles } from './article-file.ts';
import { assembleArticles } from './article.ts';
import { compileBases } from './basis.ts';
import { readCollection } from './collection.ts';
import { readEvents } from './event-file.ts';
import { sortFiles } from './files.ts';
import { createReport } from './report.ts';
import type { SourceFile } from './source.ts';
import { compileTalk, readTalk, tellersOf } from './talk.ts';
import { withUnsorted } from './unsorted.ts';
import { reportDuplicates } from './unique.ts';
import { reportUnused } from './unused.ts';

export { checkTalks } from './check-talks.ts';
export { mistakeIn, roleOf, LARGEST_FILE } from '../formats/folder/roles.ts';
export { CompileCache } from './cache/index.ts';
export { tooLarge } from './guard.ts';
export { suggest } from './nearest.ts';
export { diagnose } from './report.ts';
export type { SourceFile } from './source.ts';

/** From `data/<collection>.json`, where the built site has it; so it holds at any address the site is served at. */
const SCHEMA = '../schema/v1/dataset.json';

export interface CompileOptions {
  /** What is written instead of what the collection says. */
  publish?: Publish;
  /** The collection's folder in the paths of its files, empty where they do not have it; else found from them. */
  folder?: string;
  /** The collection's id; else the folder's name. */
  id?: string;
}

/**
 * Compiles a collection's source files to the one dataset that is published. Pure: the same files give the same
 * dataset, byte for byte. With an error among the diagnostics, or a file without its text, there is no dataset. With a
 * `cache` from before, what has not changed is not worked on again.
 */
export function compile(
  files: readonly SourceFile[],
  options: CompileOptions = {},
  cache: CompileCache = new CompileCache(),
): { dataset: Dataset | null; diagnostics: Diagnostic[] } {
  const { report, diagnostics } = createReport();
  cache.turn();

  const sources = sortFiles(files, options, report);
  const collection = sources.collection && readCollection(sources.id, sources.collection, report);
  const articles = readArticles(sources.articles, report, (id, file, noted) =>
    articleOf(id, file, cache, noted),
  );
  const bases = compileBases(articles, report);
  const { events: eventSources, complete } = readEvents(sources.events, report, cache);
  const talkFiles = sources.talks.flatMap((file) => readTalk(file, report) ?? []);

  const eventIds = eventSources.flatMap(({ value }) => value.id ?? []);
  reportDuplicates('event', eventIds, report);
  reportDuplicates(
    'talk',
    talkFiles.map(({ id }) => id),
    report,
  );

  const events = eventSources.flatMap((event) => eventOf(event, collection, articles, cache, report) ?? []);
  const tellers = complete ? tellersOf(eventSources) : null;
  const talks = talkFiles.flatMap((talk) => compileTalk(talk, tellers, report) ?? []);
  if (complete) reportUnused(articles, eventSources, sources.collection, report);

  const published = collection && { ...collection, publish: options.publish ?? collection.publish };
  const dataset: Dataset | null = published && {
    $schema: SCHEMA,
    version: 1,
    collection: withUnsorted(published, events),
    articles: assembleArticles(articles, bases, published, events),
    events: events.sort((a, b) => compareSpans(a.span, b.span)),
    talks,
  };
  const isWhole = files.every(({ text }) => text !== null) && !hasErrors(diagnostics);
  return { dataset: isWhole ? dataset : null, diagnostics: sortDiagnostics(diagnostics) };
}
