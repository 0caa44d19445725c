import type { TextRange } from '../../core/text/index.ts';
import type { Line } from '../furniture/page.ts';
import { isoDay, type WrittenDate, writtenDates } from './written-dates.ts';

/** The place and day that a report begins with: “KYIV, July 9 (Agency) —”. `start` and `end` hold place and date. */
export interface Dateline extends TextRange {
  date: WrittenDate;
  /** EDTF; null where the year is not written. */
  day: string | null;
}

/** A dateline is no longer, in UTF-16 units, and stands among the first lines. */
const LONGEST = 140;
const FIRST_LINES = 25;

const AGENCY = String.raw`(?:\([^()\n]{2,40}\)|\/[^/\n]{2,30}\/\.?)`;
const BEFORE = new RegExp(
  String.raw`^(?<place>[^\d()/]{2,70}?)\s{0,2}(?:${AGENCY}\s{0,2})?(?:[,.]|[-–—_]{1,2})?\s{0,2}$`,
  'u',
);
const AFTER = new RegExp(String.raw`^[.,]?\s{0,2}(?:${AGENCY}\s{0,2}(?:[-–—_:|]|$)?|[-–—_:|]|$)`, 'u');
const SEPARATED = /(?:[,.)/]|[-–—_])\s{0,2}$/u;

/** What begins a sentence, not a place. */
const NO_PLACE =
  /^(?:on|in|by|since|until|after|before|from|last|this|that|as|at|it|he|she|they|we|when|while|during|between|but|and|if|for|photo|image|picture|file|map|video|watch|published|posted|updated|date)\b/iu;

/** The first dateline of an article. */
export function findDateline(lines: readonly Line[]): Dateline | null {
  for (const line of lines.slice(0, FIRST_LINES)) {
    const dateline = datelineOn(line);
    if (dateline !== null) return dateline;
  }
  return null;
}

function datelineOn({ words, start }: Line): Dateline | null {
  const head = words.slice(0, LONGEST);
  const [date] = writtenDates(head);
  if (date === undefined || date.ambiguous) return null;
  const before = head.slice(0, date.start);
  const after = words.slice(date.end, date.end + 60);
  if (!AFTER.test(after) || !isPlace(before)) return null;
  // A date alone begins a report only where something sets it off.
  if (before === '' && !/[-–—_(/]/u.test(after.slice(0, 4))) return null;
  // A place and a date on a line by themselves may be a caption; in capital letters they are not.
  if (after === '' && before !== before.toUpperCase()) return null;
  const day = isoDay(date);
  if (date.year !== null && day === null) return null;
  return { date, day, start, end: start + date.end };
}

function isPlace(before: string): boolean {
  if (before === '') return true;
  const place = BEFORE.exec(before)?.groups?.['place'];
  if (place === undefined || !SEPARATED.test(before) || NO_PLACE.test(place)) return false;
  const words = place.split(/[\s,]+/).filter((word) => word !== '');
  return (
    words.length <= 6 &&
    words.every((word) => /^(?:\p{Lu}|(?:de|la|le|el|al|of|del|du|da|do|and)$)/u.test(word))
  );
}
