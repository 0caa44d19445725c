import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edit, FolderFiles } from '../../core/folder.ts';
import { count } from '../../core/wording.ts';
import { addArticle, combined, textsOf } from '../../formats/folder/edit/index.ts';
import { readCollection } from '../../formats/folder/read/index.ts';
import type { DeskArticle } from './read-files.ts';
import type { ReadFolder, ReadSources, SourceProblem } from './work.ts';

/** What became of the sources that were dropped. */
export interface AddedReport {
  added: { id: string; name: string; title: string | null; found: string[]; check: string[] }[];
  /** What was not added, with cause and fix, and what is to be known of what was. */
  problems: SourceProblem[];
  isCancelled: boolean;
  /** Name of the zip that was opened as this collection; null where none was. */
  opened: string | null;
}

/** The desk, as far as it is needed here. */
interface Place {
  files: () => FolderFiles;
  articles: () => readonly Pick<DeskArticle, 'id' | 'text'>[];
  read: (language: string) => Promise<ReadSources | null>;
  /** Reads what is to be shown beforehand, with turns of the page. */
  prepare: (files: FolderFiles) => Promise<void>;
  run: (label: string, edit: Edit) => Diagnostic | null;
}

/** Adds what was dropped or pasted: articles as one step, and a whole collection where there is none yet. */
export async function addSources(place: Place): Promise<AddedReport> {
  const report: AddedReport = { added: [], problems: [], isCancelled: false, opened: null };
  const { language } = readCollection(String(place.files().get('collection.yaml') ?? ''));
  const read = await place.read(language);
  if (read === null) return { ...report, isCancelled: true };
  report.problems.push(...read.problems);
  if (read.folder !== null) await takeFolder(read.folder, place, report);
  const before = place.files();
  const known = new Map(place.articles().map(({ id, text }) => [text, id]));
  const edits: Edit[] = [];
  let files = before;
  for (const { name, entry, text, found, check } of read.articles) {
    const twin = known.get(text);
    if (twin !== undefined) {
      report.problems.push(duplicate(name, twin));
      continue;
    }
    const edit = addArticle(entry, text);
    const edited = edit(files);
    if (!edited.ok || edited.id === undefined) continue;
    files = edited.files;
    known.set(text, edited.id);
    edits.push(edit);
    report.added.push({ id: edited.id, name, title: entry.title, found, check });
  }
  if (edits.length === 0) return report;
  await place.prepare(files);
  const refused = place.run(`Add ${count(edits.length, 'article')}`, combined(...edits));
  if (refused === null) return report;
  const { message, hint } = refused;
  return {
    ...report,
    added: [],
    problems: [...report.problems, { name: '', severity: 'error', message, hint }],
  };
}

/** A whole collection takes the place of one without articles; into one with some it would be mixed. */
async function takeFolder(
  { name, files: folder }: ReadFolder,
  place: Place,
  report: AddedReport,
): Promise<void> {
  const { files, prepare, run } = place;
  await prepare(folder);
  if (textsOf(files(), 'article').length === 0) {
    run('Open a collection', () => ({ ok: true, files: folder }));
    report.opened = name;
    return;
  }
  report.problems.push({
    name,
    severity: 'error',
    message: `${name} holds a whole collection, and this story has articles already`,
    hint: 'open it from the shelf, as a collection of its own',
  });
}

function duplicate(name: string, id: string): SourceProblem {
  const message = `${name} is not added: its text is that of the article “${id}”`;
  return { name, severity: 'warning', message, hint: null };
}
