import type { ArticleEntry, WordsEntry } from '../../../core/entry.ts';
import type { Edit, Edited, FolderFiles } from '../../../core/folder.ts';
import { slugOf } from '../../article/slug-of.ts';
import { articleFile } from '../files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { readArticle, readEvents, type ReadEvent } from '../read/index.ts';
import { piecesOf } from '../read/pieces.ts';
import { slugOf as idOf } from '../roles.ts';
import { articleValue } from '../values.ts';
import { newItem, type Change } from '../yaml/change.ts';
import { patched } from './change-event.ts';
import { changeText } from './change-text.ts';
import { done, refuse, textsOf, withFile } from './files.ts';

/** Adds an article; its id, from the title, or else the opening words, comes back. What is stored is `text`, character for character. */
export function addArticle(entry: ArticleEntry, text: string): Edit {
  return (files) => {
    const taken = new Set(textsOf(files, 'article').map(([path]) => idOf(path)));
    const id = slugOf(entry.title ?? text.trimStart().slice(0, 80), taken);
    return done(withFile(files, `articles/${id}.md`, articleFile(entry, text, null)), id);
  };
}

/** Changes what is said of an article; its stored text never changes. */
export function setArticle(id: string, patch: Partial<ArticleEntry>): Edit {
  return (files) =>
    changeFront(files, id, (entry) => {
      const values = articleValue({ ...entry, ...patch });
      return patched(patch, values);
    });
}

/** Takes an article out; refused, with their names, as long as events tell of it. */
export function removeArticle(id: string): Edit {
  return (files) => {
    const path = pathOf(files, id);
    if (path === null) return missing(id);
    const users = textsOf(files, 'events').flatMap(([, text]) => tellersIn(text, id));
    if (users.length === 0) return done(withFile(files, path, null));
    const names = users.slice(0, 3).map(({ event }) => `“${event.title}”`);
    const more = users.length > 3 ? ` and ${users.length - 3} more` : '';
    const message = `the article is told from by ${names.join(', ')}${more}`;
    return refuse(path, '', 0, message, 'take those accounts out first, or the events');
  };
}

/** The events of a file that tell from an article. */
function tellersIn(text: string, id: string): ReadEvent[] {
  // One that does not have its id among its words need not be read.
  const pieces = piecesOf(text)?.map(({ start, end }) => text.slice(start, end)) ?? [text];
  return pieces
    .filter((piece) => piece.includes(id))
    .flatMap((piece) => readEvents(piece))
    .filter(({ event }) => event.accounts.some(({ article }) => article === id));
}

/** Marks words as no part of the article. */
export function markFurniture(id: string, words: WordsEntry, kind: string): Edit {
  return (files) =>
    changeFront(files, id, ({ furniture }) => {
      const item = newItem({ ...words, kind });
      return furniture.length === 0
        ? [{ kind: 'set', path: ['furniture'], value: [item.value] }]
        : [{ kind: 'insert', path: ['furniture'], at: furniture.length, items: [item] }];
    });
}

/** Takes the mark away that stands for the same words. */
export function unmarkFurniture(id: string, words: WordsEntry): Edit {
  return (files) =>
    changeFront(files, id, ({ furniture }) => {
      const place = furniture.findIndex(
        ({ exact, prefix, suffix }) =>
          exact === words.exact && prefix === words.prefix && suffix === words.suffix,
      );
      if (place < 0) return [];
      const path = furniture.length === 1 ? ['furniture'] : ['furniture', place];
      return [{ kind: 'set', path, value: undefined }];
    });
}

function changeFront(
  files: FolderFiles,
  id: string,
  changesOf: (entry: ArticleEntry) => readonly Change[],
): Edited {
  const path = pathOf(files, id);
  if (path === null) return missing(id);
  const file = files.get(path) as string;
  const bom = file.startsWith('\uFEFF') ? 1 : 0;
  const parts = splitFrontMatter(file.slice(bom));
  const { entry, text } = readArticle(file);
  if (parts === 'missing') return done(withFile(files, path, articleFile({ ...entry }, text, null)));
  if (parts === 'unclosed')
    return refuse(
      path,
      file,
      0,
      'the front matter that starts here does not end',
      'put a line of --- after its keys',
    );
  const start = file.indexOf('\n', bom) + 1;
  const part = { path, start, end: start + parts.yaml.length };
  return changeText(files, part, changesOf(entry));
}

function pathOf(files: FolderFiles, id: string): string | null {
  return textsOf(files, 'article').find(([path]) => idOf(path) === id)?.[0] ?? null;
}

function missing(id: string) {
  return refuse(
    'articles',
    '',
    0,
    `there is no article “${id}”`,
    'it may have been taken out in the meantime',
  );
}
