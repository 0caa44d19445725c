import type { Diagnostic } from '../../core/diagnostic.ts';
import type { AccountEntry, ArticleEntry, WordsEntry } from '../../core/entry.ts';
import type { FolderFiles } from '../../core/folder.ts';
import { createQuoteFinder, type QuoteFinder } from '../../core/quote/index.ts';
import { readSpan } from '../../core/span/index.ts';
import type { Span } from '../../core/model.ts';
import type { TextRange } from '../../core/text/index.ts';
import type { FoundMention } from '../../extract/mention.ts';
import { findMentions } from '../../extract/mentions/index.ts';
import {
  readArticle,
  readEvents,
  type EventCache,
  type ReadEvent,
  type WrittenEvent,
} from '../../formats/folder/read/index.ts';
import { piecesOf, type Piece } from '../../formats/folder/read/pieces.ts';
import { textsOf } from '../../formats/folder/edit/index.ts';
import { slugOf } from '../../formats/folder/roles.ts';
import { diagnosticsOf, type ByFile } from './by-file.ts';
import { inTurns, type Pace } from './turns.ts';

/** An article of the desk, right or not. */
export interface DeskArticle {
  id: string;
  path: string;
  entry: ArticleEntry;
  /** The stored text. */
  text: string;
  /** When it was published; null where it is not said in a way that can be read. */
  published: Span | null;
  /** Words of time in it, worked out when they are asked for. */
  readonly mentions: readonly FoundMention[];
  diagnostics: readonly Diagnostic[];
}

/** An event of the desk, right or not. */
export interface DeskEvent {
  id: string;
  path: string;
  entry: WrittenEvent;
  /** Its date; null where it cannot be read. */
  span: Span | null;
  /** Whether somebody has taken it for an event; else it is a proposal. */
  isReviewed: boolean;
  /** Whether it is a proposal that has doubts. */
  isUnsure: boolean;
  diagnostics: readonly Diagnostic[];
  /** Where the words of the account at a place stand in their article; null where they are not found. */
  rangeOf(place: number): TextRange | null;
}

/** What was read of an article’s file, and what is worked out of it once. */
class ArticleText {
  readonly file: string;
  readonly entry: ArticleEntry;
  readonly text: string;
  readonly published: Span | null;
  #mentions: readonly FoundMention[] | null = null;
  #finder: QuoteFinder | null = null;
  /** By the words that are looked for. */
  readonly #ranges = new Map<string, TextRange | null>();

  constructor(file: string) {
    this.file = file;
    ({ entry: this.entry, text: this.text } = readArticle(file));
    this.published = spanIn(this.entry.published ?? '');
  }

  get mentions(): readonly FoundMention[] {
    return (this.#mentions ??= findMentions(this.text, { published: this.published }));
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

/** Reads a desk’s files, and again what has changed in them. */
export class FilesReader {
  readonly #texts = new Map<string, ArticleText>();
  /** Events by the text of their pieces. */
  readonly cache: EventCache = new Map();
  readonly #events = new Map<string, { text: string; events: ReadEvent[] }>();
  /** By their EDTF. */
  readonly #spans = new Map<string, Span | null>();
  /** The articles of the newest files, by id. */
  #articles: { files: FolderFiles; byId: ReadonlyMap<string, [path: string, file: string]> } | null = null;

  /** Reads files beforehand, so that the page answers meanwhile: then they are there when they are asked for. */
  async prepare(files: FolderFiles, pace?: Pace): Promise<void> {
    await inTurns(textsOf(files, 'article'), (file) => void this.#articleAt(...file), pace);
    for (const [, text] of textsOf(files, 'events')) {
      const read = ({ start, end }: Piece) => {
        for (const { event } of readEvents(text.slice(start, end), this.cache)) this.#spanOf(event.when);
      };
      await inTurns(piecesOf(text) ?? [], read, pace);
    }
  }

  articles(files: FolderFiles, found: ByFile): DeskArticle[] {
    return textsOf(files, 'article').map(([path, file]) => {
      const read = this.#articleAt(path, file);
      const { entry, text, published } = read;
      const diagnostics = diagnosticsOf(found, path, 1, Infinity);
      return {
        ...{ id: slugOf(path), path, entry, text, published, diagnostics },
        get mentions() {
          return read.mentions;
        },
      };
    });
  }

  events(files: FolderFiles, found: ByFile): DeskEvent[] {
    return textsOf(files, 'events').flatMap(([path, text]) =>
      this.#eventsAt(path, text).map(({ event: entry, firstLine, lastLine }) => ({
        ...{ id: entry.id, path, entry, isReviewed: entry.proposed === null },
        isUnsure: entry.proposed !== null && entry.proposed.doubts.length > 0,
        span: this.#spanOf(entry.when),
        diagnostics: diagnosticsOf(found, path, firstLine, lastLine),
        rangeOf: (place) => {
          const account = entry.accounts[place];
          return account === undefined ? null : this.#rangeOf(files, account);
        },
      })),
    );
  }

  #eventsAt(path: string, text: string): ReadEvent[] {
    const known = this.#events.get(path);
    if (known?.text === text) return known.events;
    const events = readEvents(text, this.cache);
    this.#events.set(path, { text, events });
    return events;
  }

  #spanOf(edtf: string): Span | null {
    let span = this.#spans.get(edtf);
    if (span === undefined) this.#spans.set(edtf, (span = spanIn(edtf)));
    return span;
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

function spanIn(edtf: string): Span | null {
  const read = readSpan(edtf);
  return read.ok ? read.span : null;
}
