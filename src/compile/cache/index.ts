import type { TimelineEvent } from '../../core/model.ts';
import type { ArticleFile } from '../article-file.ts';
import type { EventSource } from '../formats.ts';
import type { Start } from '../source.ts';
import type { Finding } from './findings.ts';
import { Kept } from './kept.ts';

/** An event as its piece of a file says it, and where that piece starts now. */
export interface ReadPiece {
  event: EventSource;
  start: Start;
}

/** An article as it was read of a text, and what was found on the way. */
export interface KnownArticle {
  text: string;
  article: ArticleFile | null;
  findings: readonly Finding[];
}

/** What an event came to, what was found on the way, and all that it was compiled from besides its source. */
export interface KnownEvent {
  event: TimelineEvent | null;
  findings: readonly Finding[];
  themes: string;
  articles: ReadonlyMap<string, ArticleFile | null | undefined>;
}

/**
 * What was compiled before. Handed to `compile`, it spares the work on what is as it was; the result is the same with it and
 * without it. One belongs to one collection: files that are another’s are merely worked on anew.
 */
export class CompileCache {
  /** By path. */
  readonly articles = new Kept<KnownArticle>();
  /** By path and text. */
  readonly pieces = new Kept<ReadPiece>();
  readonly events = new WeakMap<EventSource, KnownEvent>();

  turn(): void {
    this.articles.turn();
    this.pieces.turn();
  }
}
