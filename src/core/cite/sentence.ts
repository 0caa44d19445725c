import { describeSpan } from '../span/index.ts';
import type { Cited } from './cited.ts';
import { publishedWords } from './published.ts';

/** A piece of a citation in running text. */
export interface Piece {
  text: string;
  /** An http or https address. */
  href?: string;
}

const NOT_STATED = 'The article does not state its date of publication.';

const NAMES = new Intl.ListFormat('en', { type: 'conjunction' });

/** The signature under a quotation: who said and wrote it, where, when, and where the reader found it. */
export function signature(cited: Cited): Piece[] {
  const { speaker, authors, title, outlet, archiveUrl, words } = cited;
  const pieces: Piece[] = [];
  if (speaker !== null) pieces.push({ text: `${speaker}, quoted in ` });
  if (authors.length > 0) pieces.push({ text: `${NAMES.format(authors)}, ` });
  pieces.push(linked(`“${title}”`, words));
  pieces.push({ text: `${outlet === null ? '' : `, ${outlet}`}, ${publishedWords(cited)}` });
  if (archiveUrl !== null) pieces.push({ text: ', ' }, linked('archived copy', archiveUrl));
  pieces.push({ text: '. ' }, ...readIn(cited));
  return pieces;
}

/** Where and when the reader found the words. */
function readIn({ collection, address, accessed, locale }: Cited): Piece[] {
  const day = describeSpan({ edtf: accessed }, locale);
  return [{ text: 'Read in ' }, linked(`“${collection}”`, address), { text: `, ${day}.` }];
}

/** What catalogues of sources have no field for: how the date is known, and where the words were read. */
export function remarks(cited: Cited): string {
  const dating = cited.published === null || cited.isStated ? [] : [NOT_STATED];
  return [...dating, inPlainText(readIn(cited))].join(' ');
}

/** Pieces with their addresses written out. */
export function inPlainText(pieces: readonly Piece[]): string {
  return pieces.map(({ text, href }) => (href === undefined ? text : `${text} <${href}>`)).join('');
}

function linked(text: string, href: string | null): Piece {
  return href === null ? { text } : { text, href };
}
