import type { Diagnostic } from '../../core/diagnostic.ts';
import type { AccountEntry, ArticleEntry, WordsEntry } from '../../core/entry.ts';
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
import { piecesOf } from '../../formats/folder/read/pieces.ts';
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
  /** Where the words of the account at a place stand in their article; null where they are not found. */
  rangeOf(place: number): TextRange | null;
}

/** What was read of an article’s file, and what is worked out of it once. */
class ArticleText {
  readonly file: string;
  readonly entry: ArticleEntry;
  readonly text: string;
  #mentions: readonly FoundMention[] | null = null;
  #finder: QuoteFinder | null = null;
  /** By the words that are looked for. */
  readonly #ranges = new Map<string, TextRange | null>();

  constructor(file: string) {
    this.file = file;
    ({ entry: this.entry, text: this.text } = readArticle(file));
  }

  get mentions(): readonly FoundMention[] {
    const published = readSpan(this.entry.published ?? '');
    this.#mentions ??= findMentions(this.text, { published: published.ok ? published.span : null });
    return this.#mentions;
  }

  rangeOf(words: WordsEntry): TextRange | null {
    const { exact, prefix, suffix } = words;
    const key = JSON.stringify([exact, prefix, suffix]);
    let range = this.#ranges.get(key);
    if (range === undefined) {
      const result = (this.#finder ??= createQuoteFinder(this.text)).find(words);
      range = result.kind === 'found' ? { start: result.start, end: result.end } : null;
      this.#ranges.set(key, range);
    }
    return range;
  }
}

/** Events that are read in one go before the page has its turn. */
const AT_ONCE = 100;

/** Reads a desk’s files, and again what has changed in them. */
export class FilesReader {
  readonly #texts = new Map<string, ArticleText>();
  readonly #events: EventCache = new Map();
  /** The articles of the newest files, by id. */
  #articles: { files: FolderFiles; byId: ReadonlyMap<string, [path: string, file: string]> } | null = null;

  /** Reads the events beforehand, a hundred at a time: `turn` gives the page its turn between them. */
  async prepare(files: FolderFiles, turn: () => Promise<void>): Promise<void> {
    for (const [, text] of textsOf(files, 'events')) {
      const pieces = piecesOf(text) ?? [];
      for (let at = 0; at < pieces.length; at += AT_ONCE) {
        readEvents(text.slice(pieces[at]!.start, pieces[at + AT_ONCE]?.start), this.#events);
        await turn();
      }
    }
  }

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
    return textsOf(files, 'events').flatMap(([path, text]) =>
      readEvents(text, this.#events).map(({ event: entry, firstLine, lastLine }) => ({
        ...{ id: entry.id, path, entry, isReviewed: entry.proposed === null },
        diagnostics: diagnosticsOf(found, path, firstLine, lastLine),
        rangeOf: (place) => {
          const account = entry.accounts[place];
          return account === undefined ? null : this.#rangeOf(files, account);
        },
      })),
    );
  }

  #rangeOf(files: FolderFiles, account: AccountEntry): TextRange | null {
    if (this.#articles?.files !== files) {
      const byId = new Map(textsOf(files, 'article').map((file) => [slugOf(file[0]), file]));
      this.#articles = { files, byId };
    }
    const file = this.#articles.byId.get(account.article);
    return file === undefined ? null : this.#articleAt(...file).rangeOf(account);
  }

  #articleAt(path: string, file: string): ArticleText {
    const known = this.#texts.get(path);
    if (known?.file === file) return known;
    const read = new ArticleText(file);
    this.#texts.set(path, read);
    return read;
  }
}
