import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ArticleEntry } from '../../core/entry.ts';
import type { FolderFiles } from '../../core/folder.ts';
import type { Dataset } from '../../core/model.ts';

export interface Compiled {
  /** Null where there is an error among the diagnostics. */
  dataset: Dataset | null;
  diagnostics: Diagnostic[];
}

/** A file that was dropped, read where the work is done; or the clipboard. */
export type Source = { name: string; file: Blob } | { pasted: string; html?: string };

/** An article that was read, not yet in the collection. */
export interface ReadSource {
  /** The file that it was read from. */
  name: string;
  entry: ArticleEntry;
  text: string;
  /** What was found of it, and what is to be checked, in words. */
  found: string[];
  check: string[];
}

/** Why a source is not read, or what is to be known of one that is. */
export interface SourceProblem {
  name: string;
  severity: 'error' | 'warning';
  message: string;
  hint: string | null;
}

/** The files of a collection, and the name of the zip that they came in. */
export interface ReadFolder {
  name: string;
  files: FolderFiles;
}

export interface ReadSources {
  articles: ReadSource[];
  /** A whole collection that was among them. */
  folder: ReadFolder | null;
  problems: SourceProblem[];
}

/** What a zip holds, and what is to be known of that; or why it cannot be opened. */
export type Unpacked =
  { ok: true; files: FolderFiles; notes: SourceProblem[] } | { ok: false; problems: SourceProblem[] };

export interface Proposed {
  /** Files to be set, or taken out where null. */
  files: ReadonlyMap<string, string | null>;
  /** Events that were proposed, and articles that were read for them. */
  events: number;
  articles: number;
  /** Those of the events that have doubts. */
  unsure: number;
  /** What could not be proposed, as it does not compile. */
  left: { title: string; message: string }[];
  /** Why nothing could be proposed. */
  refused: Diagnostic | null;
}

export type Progress = (done: number, total: number) => void;

/** BCP 47; the languages that embeds say dates in. */
export type EmbedLanguage = 'en' | 'de' | 'es' | 'fr';

/** A file that is made of a collection. What it is made of besides is a built site’s own. */
export type Form =
  /** The dataset. */
  | { kind: 'data' }
  /** The timeline as one page. */
  | { kind: 'page'; template: string }
  /** The embed as one page. */
  | { kind: 'embed'; template: string; lang: EmbedLanguage }
  /** What that page holds, for one that is to show it. */
  | { kind: 'story'; lang: EmbedLanguage }
  /** A zip of a small site: the timeline, the embed, the script of the element (`parts`, by their names) and its data. */
  | {
      kind: 'site';
      page: string;
      embed: string;
      lang: EmbedLanguage;
      parts: ReadonlyMap<string, Uint8Array>;
    };

/** What is done elsewhere, so that the page stays alive. Rejects with `Cancelled` where it was stopped. */
export interface Work {
  /** With the articles whole, whatever may be published. */
  compile(id: string, files: FolderFiles): Promise<Compiled>;
  /** What is made of it for others, as the collection says that it may be published; null while there are errors. */
  publish(id: string, files: FolderFiles, forms: readonly Form[]): Promise<Uint8Array[] | null>;
  read(sources: readonly Source[], language: string, progress: Progress): Promise<ReadSources>;
  /** A collection’s files from a zip of them. */
  unpack(zip: Blob, name: string): Promise<Unpacked>;
  /** A zip of them, in a folder of that name. */
  pack(id: string, files: FolderFiles): Promise<Uint8Array>;
  /** From all articles, or those of some ids. */
  propose(
    id: string,
    files: FolderFiles,
    articles: readonly string[] | null,
    progress: Progress,
  ): Promise<Proposed>;
  /** Stops what is read or proposed. */
  cancel(): void;
  stop(): void;
}

export class Cancelled extends Error {}
