import type { TextRange } from '../../core/text/index.ts';
import type { Line } from '../furniture/page.ts';
import { isoDay, type WrittenDate, writtenDates } from './written-dates.ts';

/** The place and day that a report begins with: “KYIV, July 9 (Agency) —”. `start` and `end` hold place and date. */
export interface Dateline extends TextRange {
  date: WrittenDate;
  /** EDTF; null where the year is not written, or the weekday is not that day’s. */
  day: string | null;
  /** Where the report itself begins: behind the agency and the dash. */
  begins: number;
  /** By what it can be told; without an agency the entries of a chronology begin so too. */
  by: 'agency' | 'capitals' | 'date';
}

/** A dateline is no longer, in UTF-16 units, and stands among the first lines. */
const LONGEST = 140;
const FIRST_LINES = 25;

/** An agency and a time stand no further behind the date, in UTF-16 units. */
const BEHIND = 90;

const DASH = '(?:--|[-–—_:|])';
const AGENCY = String.raw`(?:\([^()\n]{2,40}\)|\/[^/\n]{2,30}\/\.?)`;
const BEFORE = new RegExp(
  String.raw`^(?<place>[^\d()]{2,70}?)\s{0,2}(?:(?:${DASH}\s{0,2})?(?<agency>${AGENCY})\s{0,2})?(?:[,.]|[-–—_|]{1,2})?\s{0,2}$`,
  'u',
);
/** An hour, the agency, a dash, in whichever order they come; without a dash the report begins with a capital letter. */
const AFTER = new RegExp(
  String.raw`^(?:,?\s{1,2}\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{3,4})?)?[.,]?\s{0,2}(?:` +
    [
      String.raw`(?<agency>${AGENCY}),?\s{0,2}(?:${DASH}\s{0,3}|$|(?=[“‘"']?\p{Lu}))`,
      String.raw`${DASH}\s{0,3}(?:(?<later>${AGENCY})\s{0,2}${DASH}\s{0,3})?`,
      '$',
    ].join('|') +
    ')',
  'u',
);
const SEPARATED = /(?:[,.)/|]|[-–—_])\s{0,2}$/u;

/** What begins a sentence, not a place. */
const NO_PLACE =
  /^(?:on|in|by|since|until|after|before|from|last|this|that|as|at|it|he|she|they|we|when|while|during|between|but|and|if|for|photo|image|picture|file|map|video|watch|published|posted|updated|date)\b|\bday\b/iu;

/** Places have no more words: “SAN BRAVO, Calif. and PORT LEE, Ontario”. */
const MOST_WORDS = 8;

/** Lines of an article that are looked at for a chronology, at most. */
const MOST_LINES = 400;

/** The dateline of an article; none where it is a chronology, whose entries begin alike. */
export function findDateline(lines: readonly Line[]): Dateline | null {
  for (const line of lines.slice(0, FIRST_LINES)) {
    const dateline = datelineOn(line);
    if (dateline === null || !isOfPublication(dateline) || isCaption(line, dateline)) continue;
    return isEntry(dateline, lines) ? null : dateline;
  }
  return null;
}

/** Whether other lines begin with other days in the same way, as entries do that tell what happened then. */
export function isEntry({ by }: Dateline, lines: readonly Line[]): boolean {
  if (by === 'agency') return false;
  const days = lines.slice(0, MOST_LINES).flatMap((line) => {
    const other = datelineOn(line);
    const isLike = other !== null && other.by === by && other.begins < line.end;
    return isLike ? [`${other.date.year}-${other.date.month}-${other.date.day}`] : [];
  });
  return new Set(days).size > 1;
}

/** The dateline that a line begins with. */
export function datelineOn({ words, start }: Line): Dateline | null {
  const head = words.slice(0, LONGEST);
  if (!/\d/.test(head)) return null;
  const [date] = writtenDates(head);
  if (date === undefined) return null;
  const { before, after, skipped, closing } = withoutBrackets(head, words, date);
  const behind = AFTER.exec(after);
  const place = before === '' ? 'date' : placeIn(before);
  if (behind === null || place === null) return null;
  // A date alone begins a report only where something sets it off.
  if (before === '' && !/[-–—_(/]/u.test(after.slice(0, 4))) return null;
  const { agency, later } = behind.groups ?? {};
  return {
    date,
    day: isoDay(date),
    start,
    end: start + date.end + closing,
    begins: start + date.end + skipped + behind[0].length,
    by: (agency ?? later) === undefined ? place : 'agency',
  };
}

/** What stands before and after a date, without brackets round the date, or round it and its place; `skipped` and `closing` UTF-16 units. */
function withoutBrackets(head: string, words: string, date: WrittenDate) {
  const before = head.slice(0, date.start);
  const after = words.slice(date.end, date.end + BEHIND);
  const isClosed = /^[)\]]/.test(after);
  const opening = /^[([]|\s{0,2}[([]$/.exec(before);
  if (!isClosed || opening === null) return { before, after, skipped: 0, closing: 0 };
  const { 0: bracket, index } = opening;
  const outside = index === 0 ? before.slice(bracket.length) : `${before.slice(0, index)}, `;
  // “(Fredo, July 9, 2024) The council …” has no dash.
  const gap = index === 0 ? /^.\s{0,3}(?=[“‘"']?\p{Lu})/u.exec(after) : null;
  return gap === null
    ? { before: outside, after: after.slice(1), skipped: 1, closing: 1 }
    : { before: outside, after: `— ${after.slice(gap[0].length)}`, skipped: gap[0].length - 2, closing: 1 };
}

function placeIn(before: string): Dateline['by'] | null {
  const { place, agency } = BEFORE.exec(before)?.groups ?? {};
  if (place === undefined || !SEPARATED.test(before) || NO_PLACE.test(place)) return null;
  const words = place.split(/[\s,/–—|]+|--/u).filter((word) => word !== '');
  const isPlace =
    words.length <= MOST_WORDS &&
    words.every((word) =>
      /^(?:\p{Lu}|(?:de|la|le|el|al|of|del|du|da|do|and|am|an|der|on|y|e|sur)$)/u.test(word),
    );
  if (!isPlace) return null;
  const [town = ''] = place.split(/[,(–—|]|--/u);
  if (agency !== undefined) return 'agency';
  return /\p{Lu}{2}/u.test(town) && town === town.toUpperCase() ? 'capitals' : 'date';
}

function isOfPublication({ date, day }: Dateline): boolean {
  return !date.ambiguous && (date.year === null || day !== null);
}

/** A place and a date on a line by themselves may be a caption; in capital letters they are not. */
function isCaption({ words, start }: Line, { begins, date }: Dateline): boolean {
  const before = words.slice(0, date.start);
  return begins - start === words.length && before !== before.toUpperCase();
}
