import {
  compile,
  CompileCache,
  diagnose,
  LARGEST_FILE,
  tooLarge,
  type SourceFile,
} from '../../compile/index.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { EventEntry } from '../../core/entry.ts';
import { proposalsFile } from '../../formats/folder/index.ts';
import type { Steps } from './steps.ts';
import { articlesToRead, checked, placeFor, propose, readReviewed, type Reviewed } from './proposals.ts';

/** What is proposed for a collection, and the file that is to hold it. */
export interface ProposalFiles {
  /** In the collection’s folder. */
  path: string;
  text: string;
  /** Files that nobody has edited, and whose events stand in this one now. */
  replaced: string[];
  /** Whether there is nothing to write: nothing was found, and nothing was there. */
  isEmpty: boolean;
  entries: EventEntry[];
  /** Events that have doubts, whether they are among the entries or only asked for. */
  unsure: number;
  /** What does not compile. */
  left: { entry: EventEntry; message: string }[];
  /** Articles that were read, and all there are. */
  read: number;
  articles: number;
}

export interface ProposeWhere {
  id: string;
  /** The folder’s path in the paths of the files. */
  shownAs: string;
  /** The schema’s address from the file of a path. */
  schemaFor: (path: string) => string | null;
  /** Also what has doubts. */
  unsure: boolean;
  /** Only from these articles, whatever was proposed and edited; null from all whose proposals nobody has edited. */
  only: ReadonlySet<string> | null;
  started: (articles: number) => void;
  done: (articles: number) => void;
}

export type Proposing = { ok: true; proposals: ProposalFiles } | { ok: false; diagnostics: Diagnostic[] };

/** Proposes events for a collection; the diagnostics of one with errors. */
export function* proposeFiles(
  files: readonly SourceFile[],
  { id, shownAs, schemaFor, unsure, only, started, done }: ProposeWhere,
): Steps<Proposing> {
  const reviewed = only === null ? readReviewed(files, id, shownAs) : asItIs(files, id, shownAs);
  const { dataset } = reviewed;
  if (dataset === null) return { ok: false, diagnostics: reviewed.diagnostics };
  const articles = articlesToRead(dataset, reviewed.doneUnsure).filter(
    (article) => only?.has(article.id) ?? true,
  );
  started(articles.length);
  yield;
  const found = yield* propose({ articles, unsureOf: reviewed.done, dataset, done });
  const events = unsure ? found.all : found.sure;
  const read = unsure ? articles : articles.filter((article) => !reviewed.done.has(article.id));
  const path = placeFor(reviewed, shownAs);
  const shown = shownAs === '' ? path : `${shownAs}/${path}`;
  const ids = read.map((article) => article.id);
  const fileOf = (some: readonly EventEntry[]) => proposalsFile(some, ids, schemaFor(path), unsure);
  const cache = new CompileCache();
  const compileWith = (some: readonly EventEntry[]) => {
    const source = { path: shown, text: fileOf(some) };
    // Counted as where the file is read from a disk.
    const size = new TextEncoder().encode(source.text).length;
    if (size > LARGEST_FILE)
      return [diagnose('file-too-large', { file: shown, line: 1, column: 1 }, ...tooLarge(size))];
    return compile([...reviewed.files, source], { id, folder: shownAs }, cache).diagnostics;
  };
  const { entries, left } = checked(events, articles, compileWith);
  const text = fileOf(entries);
  return {
    ok: true,
    proposals: {
      ...{ path, text, entries, left },
      replaced: reviewed.mayWrite.slice(1),
      isEmpty: entries.length === 0 && reviewed.mayWrite.length === 0,
      unsure: found.all.filter(({ doubts }) => doubts.length > 0).length,
      read: read.length,
      articles: dataset.articles.length,
    },
  };
}

/** With every proposal there is left as it stands. */
function asItIs(files: readonly SourceFile[], id: string, shownAs: string): Reviewed {
  const compiled = compile(files, { id, folder: shownAs, publish: 'full' });
  return { ...compiled, files: [...files], mayWrite: [], done: new Set(), doneUnsure: new Set() };
}
