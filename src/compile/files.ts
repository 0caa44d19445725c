import { folderOf, mistakeIn, roleOf, type Role } from '../formats/folder/roles.ts';
import type { Report } from './report.ts';
import { topOf, type SourceFile } from './source.ts';

/** A collection's files by what they are, each kind in the order of their paths. */
export interface SortedFiles {
  id: string;
  collection: SourceFile | null;
  articles: SourceFile[];
  events: SourceFile[];
  talks: SourceFile[];
}

/** The folder and the id, which is its name, are found from the paths unless they are given. */
export function sortFiles(
  files: readonly SourceFile[],
  given: { folder?: string; id?: string },
  report: Report,
): SortedFiles {
  const folder =
    given.folder === undefined ? folderOf(files.map(({ path }) => path)) : asPrefix(given.folder);
  const inFolder = (path: string) => (path.startsWith(folder) ? path.slice(folder.length) : path);
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const having = (role: Role) => inOrder.filter(({ path }) => roleOf(inFolder(path)) === role);

  for (const { path } of inOrder) {
    const hint = mistakeIn(inFolder(path));
    if (hint !== null) report('file-ignored', topOf(path), 'the file is not read', hint);
  }
  const [collection = null] = having('collection');
  if (collection === null) {
    const hint = 'add it, with “title: …” and “themes: …”';
    report(
      'collection-missing',
      topOf(`${folder}collection.yaml`),
      'the collection has no collection.yaml',
      hint,
    );
  }
  return {
    id: given.id ?? folder.split('/').at(-2) ?? '',
    collection,
    articles: having('article'),
    events: having('events'),
    talks: having('talk'),
  };
}

function asPrefix(folder: string): string {
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
}
