import type { DeskArticle } from '../../state/desk/read-files.ts';

/** UTF-16 units of the opening words. */
const OPENING = 60;

/** What an article is called: its headline, or its opening words where it has none. */
export function articleName({ entry, text, id }: Pick<DeskArticle, 'entry' | 'text' | 'id'>): string {
  if (entry.title !== null && entry.title !== '') return entry.title;
  const words = text.replaceAll(/\s+/g, ' ').trim();
  if (words === '') return id;
  if (words.length <= OPENING) return words;
  const cut = words.slice(0, OPENING);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING / 2))}…`;
}
