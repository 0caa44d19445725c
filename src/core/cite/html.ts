import { paragraphs } from '../text/index.ts';
import type { Cited } from './cited.ts';
import { signature, type Piece } from './sentence.ts';

/** A citation as HTML; a browser that parses it has the excerpt, white space and all, as the quotation’s text. */
export function htmlCitation(cited: Cited): string {
  const { words, address, language, excerpt } = cited;
  const from = words ?? address;
  const attribute = from === null ? '' : ` cite="${escapeHtml(from)}"`;
  const source = signature(cited).map(writePiece).join('');
  return `<blockquote${attribute} lang="${escapeHtml(language)}" dir="auto">${quotation(excerpt)}</blockquote>\n<p>— ${source}</p>`;
}

/** A paragraph each, with the white space between them as it stands. */
function quotation(excerpt: string): string {
  let html = '';
  let at = 0;
  for (const { start, end } of paragraphs(excerpt)) {
    html += `${escapeHtml(excerpt.slice(at, start))}<p>${escapeHtml(excerpt.slice(start, end))}</p>`;
    at = end;
  }
  return html + escapeHtml(excerpt.slice(at));
}

function writePiece({ text, href }: Piece): string {
  return href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

/** For text and for attributes in quotation marks. A parser would turn a bare carriage return into a line feed. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
