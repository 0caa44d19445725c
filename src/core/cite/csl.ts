import type { Cited } from './cited.ts';
import { cslDate, type CslDate } from './csl-date.ts';
import { remarks } from './sentence.ts';

/** What we use of an item of CSL-JSON (https://github.com/citation-style-language/schema, 1.0). */
interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'document';
  title: string;
  language: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  archive_location?: string;
  note: string;
  annote: string;
}

/** A citation as CSL-JSON: an array of one item. Names are literal: how they divide, their articles do not say. */
export function cslCitation(cited: Cited): string {
  const {
    key,
    authors,
    title,
    outlet,
    published,
    url,
    archiveUrl,
    language,
    excerpt,
    speaker,
    accessed,
    locale,
  } = cited;
  const item: CslItem = {
    id: key,
    type: outlet !== null ? 'article-newspaper' : url !== null ? 'webpage' : 'document',
    title,
    language,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(published !== null && { issued: cslDate(published.edtf, locale) }),
    ...(url !== null && { accessed: cslDate(accessed, locale), URL: url }),
    ...(archiveUrl !== null && { archive_location: archiveUrl }),
    note: remarks(cited),
    annote: `“${excerpt}”${speaker === null ? '' : ` (${speaker})`}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
