import { readDate } from './given-date.ts';
import type { MetadataDate } from './reading.ts';
import { isFarAhead } from './written-dates.ts';

/** A date of the page’s metadata, as EDTF. */
export interface PageDate {
  edtf: string;
  source: string;
  /** Weak is what may be of something else: a `time` element of another article of the page, the day a file was saved. */
  strength: 'strong' | 'weak';
}

/** Which places say it best; the first row that matches. What no row knows comes last but for the weak ones. */
const RANKS = [
  /^front matter\b/iu,
  /^json-?ld\b(?!.*\bdateCreated)/iu,
  /\bpublished_time|\bmodified_time/iu,
  /^(?:meta|json-?ld)\b/iu,
  /^(?:itemprop|microdata)\b/iu,
];
const WEAK = /^time\b|^saved\b|\baddress\b/iu;

/** What may be of a draft, of a change or of the page that holds the article contradicts nothing. */
const OF_ANOTHER = /created|\bdate$|\b(?:Web|Item|About)Page\b/iu;

/** Between a draft, a newsletter and a printed page; more are another article’s, in ms. */
const CLOSE = 7 * 864e5;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether two days may be those of one article in several places. What is no day (`2024?`, a span) is not held against another. */
export function isClose(a: string, b: string): boolean {
  return !DAY.test(a) || !DAY.test(b) || Math.abs(Date.parse(a) - Date.parse(b)) <= CLOSE;
}

/** What the metadata gives as days of publication besides the one that is believed, and far from it; each day once. */
export function otherDates(metadata: readonly MetadataDate[], believed: PageDate): PageDate[] {
  const days = new Set<string>();
  return metadata.flatMap(({ source, published }) => {
    const edtf = dateOf(published);
    if (edtf === null || OF_ANOTHER.test(source) || rankOf(source) > RANKS.length) return [];
    if (isClose(edtf, believed.edtf) || days.has(edtf)) return [];
    days.add(edtf);
    return [{ edtf, source, strength: 'strong' as const }];
  });
}

/** What the metadata says best of one of its two dates. */
export function pageDate(
  metadata: readonly MetadataDate[],
  which: 'published' | 'modified',
): PageDate | null {
  const dates = metadata.flatMap(({ source, ...dated }) => {
    const written = dated[which];
    const edtf = dateOf(written);
    return edtf === null ? [] : [{ edtf, source, rank: rankOf(source) }];
  });
  const [best] = dates.toSorted((a, b) => a.rank - b.rank);
  if (best === undefined) return null;
  const { rank, ...date } = best;
  return { ...date, strength: rank > RANKS.length ? 'weak' : 'strong' };
}

/** What was never filled in, and what lies far ahead, is no date of a page. */
function dateOf(written: string | undefined): string | null {
  const edtf = written === undefined ? null : readDate(written);
  return edtf === null || isFarAhead({ year: Number(edtf.slice(0, 4)) }) ? null : edtf;
}

function rankOf(source: string): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(source));
  if (rank !== -1) return rank;
  return WEAK.test(source) ? RANKS.length + 1 : RANKS.length;
}
