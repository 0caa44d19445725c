import type { BasisKind } from '../../core/model.ts';
import { dateInWords } from '../edtf.ts';

/** What a page says of itself outside its text. */
export interface MetadataDate {
  /** As written: `2024-07-09T22:30:00-04:00`, “July 9, 2024”. */
  published?: string;
  modified?: string;
  /** Where it stands, in words for readers: “JSON-LD datePublished”. */
  source: string;
}

export interface PublishedInput {
  text: string;
  title: string | null;
  /** What the caller says: EDTF, or a date as people write it. */
  given: string | null;
  metadata: readonly MetadataDate[];
}

/** Words of the article, verbatim; UTF-16 offsets, `end` exclusive. */
export interface BasisQuote {
  exact: string;
  start: number;
  end: number;
}

/** When an article was published, and what that rests on. `note` is a sentence for readers. */
export interface PublishedReading {
  /** EDTF; null where nobody knows, and then `basis.kind` is `unknown`. */
  published: string | null;
  basis: { kind: BasisKind; quotes: BasisQuote[]; note: string };
  /** From 0 to 1; no probability. */
  confidence: number;
  /** EDTF; null where the article was not changed later than on the day of publication, or does not say so. */
  updated: string | null;
}

/** What one way of reading comes to; `null` where it has nothing to say. */
export type Reading = Omit<PublishedReading, 'updated'> | null;

/** By their ISO numbers: Monday is 1. */
export const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function quoteOf(text: string, { start, end }: { start: number; end: number }): BasisQuote {
  return { exact: text.slice(start, end), start, end };
}

/** “9 July 2024” */
export function inWords(edtf: string): string {
  return dateInWords(edtf);
}
