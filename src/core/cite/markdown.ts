import { paragraphs } from '../text/index.ts';
import type { Cited } from './cited.ts';
import { signature, type Piece } from './sentence.ts';

/** A citation as CommonMark: a quotation, and its signature. */
export function markdownCitation(cited: Cited): string {
  const quoted = paragraphs(cited.excerpt).map(({ start, end }) =>
    escapeMarkdown(cited.excerpt.slice(start, end)),
  );
  const source = `— ${signature(cited).map(writePiece).join('')}`;
  return [...quoted, source].map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

/** Between words these mark up nothing, and stay; the rest of ASCII punctuation that CommonMark or GitHub reads is escaped. */
const ANYWHERE = /[\\`*_[\]<>&~|$^]/g;

/** At the start of a line: headings, lists, rules, fences. */
const AT_START = /^(?:[#+=:-]|\d{1,9}(?=[.)]))/;

/** Text that shows as it is, in one paragraph. */
export function escapeMarkdown(text: string): string {
  const line = text.replaceAll(/[\s\u0085]+/g, (space) =>
    /[\n\r\t\u2028\u2029\u0085]/.test(space) ? ' ' : space,
  );
  const escaped = line.replaceAll(ANYWHERE, String.raw`\$&`);
  return escaped
    .replace(AT_START, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}

function writePiece({ text, href }: Piece): string {
  return href === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${destination(href)}>)`;
}

/** In angle brackets an address may hold anything but these. */
function destination(href: string): string {
  return href.replaceAll(/[<>\\\s]/g, encodeURIComponent);
}
