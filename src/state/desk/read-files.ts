import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ArticleEntry } from '../../core/entry.ts';
import type { FolderFiles } from '../../core/folder.ts';
import { createQuoteFinder, type QuoteFinder } from '../../core/quote/index.ts';
import { readSpan } from '../../core/span/index.ts';
import type { TextRange } from '../../core/text/index.ts';
import type { FoundMention } from '../../extract/mention.ts';
import { findMentions } from '../../extract/mentions/index.ts';
import {
  readArticle,
  readEvents,
  type EventCache,
  type WrittenEvent,
} from '../../formats/folder/read/index.ts';
import { textsOf } from '../../formats/folder/edit/index.ts';
import { slugOf } from '../../formats/folder/roles.ts';
import { diagnosticsOf, type ByFile } from './by-file.ts';

/** An article of the desk, right or not. */
export interface DeskArticle {
  id: string;
  path: string;
  entry: ArticleEntry;
  /** The stored text. */
  text: string;
  /** Words of time in it, worked out when they are asked for. */
  readonly mentions: readonly FoundMention[];
  diagnostics: readonly Diagnostic[];
}

/** An event of the desk, right or not. */
export interface DeskEvent {
  id: string;
  path: string;
  entry: WrittenEvent;
  /** Whether somebody has taken it for an event; else it is a proposal. */
  isReviewed: boolean;
  diagnostics: readonly Diagnostic[];
  /** Where each account’s words stand in its article, null where they are not found; worked out when they are asked for. */
  readonly ranges: readonly (TextRange | null)[];
}

/** What was read of an article’s file, and what is worked out of it once. */
class ArticleText {
  readonly file: string;
  readonly entry: ArticleEntry;
  readonly text: string;
  #mentions: readonly FoundMention[] | null = null;
  #finder: QuoteFinder | null = null;

  constructor(file: string) {
    this.file = file;
    ({ entry: this.entry, text: this.text } = readArticle(file));
  }

  get mentions(): readonly FoundMention[] {
    const published = readSpan(this.entry.published ?? '');
    this.#mentions ??= findMentions(this.text, { published: published.ok ? published.span : null });
    return this.#mentions;
  }

  get finder(): QuoteFinder {
    return (this.#finder ??= createQuoteFinder(this.text));
  }
}

/** Reads a desk’s files, and again what has changed in them. */
export class FilesReader {
  readonly #texts = new Map<string, ArticleText>();
  readonly #events: EventCache = new Map();

  articles(files: FolderFiles, found: ByFile): DeskArticle[] {
    return textsOf(files, 'article').map(([path, file]) => {
      const read = this.#articleAt(path, file);
      const { entry, text } = read;
      const diagnostics = diagnosticsOf(found, path, 1, Infinity);
      return {
        ...{ id: slugOf(path), path, entry, text, diagnostics },
        get mentions() {
          return read.mentions;
        },
      };
    });
  }

  events(files: FolderFiles, found: ByFile): DeskEvent[] {
    const finderOf = (id: string) => this.#finderOf(files, id);
    return textsOf(files, 'events').flatMap(([path, text]) =>
      readEvents(text, this.#events).map(({ event: entry, firstLine, lastLine }) => {
        let ranges: (TextRange | null)[] | null = null;
        const diagnostics = diagnosticsOf(found, path, firstLine, lastLine);
        return {
          ...{ id: entry.id, path, entry, isReviewed: entry.proposed === null, diagnostics },
          get ranges() {
            return (ranges ??= entry.accounts.map((account) => {
              const result = finderOf(account.article)?.find(account);
              return result?.kind === 'found' ? { start: result.start, end: result.end } : null;
            }));
          },
        };
      }),
    );
  }

  #finderOf(files: FolderFiles, id: string): QuoteFinder | null {
    const file = textsOf(files, 'article').find(([path]) => slugOf(path) === id);
    return file === undefined ? null : this.#articleAt(...file).finder;
  }

  #articleAt(path: string, file: string): ArticleText {
    const known = this.#texts.get(path);
    if (known?.file === file) return known;
    const read = new ArticleText(file);
    this.#texts.set(path, read);
    return read;
  }
}
