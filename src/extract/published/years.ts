import type { TextRange } from '../../core/text/index.ts';
import { isFutureOrLimit, tellsOfPast } from './around.ts';

/** A year that a text names. */
export interface NamedYear extends TextRange {
  year: number;
  /** Something is told of it with a verb of the past; “the 2024 election” may be to come. */
  isPast: boolean;
}

const YEAR =
  /(?<![\d$£€#,.:/-])(?:19|20)\d\d(?![\d%]|s\b|\/\d|[,.:]\d|-\p{L}|\s(?:people|soldiers|troops|men|women|times|dollars|euros))/gu;

/** “in 2024”, “since March 2024”; not “by the end of 2024”. */
const IN_TIME =
  /(?:\b(?:in|since|during|(?<!\bend )of)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)|\b(?:spring|summer|autumn|fall|winter)(?: of)?),?\s(?:early |late |mid-)?$/iu;

/** “this year’s 2024 election”, “last year, in 2023”, “2024, so far”. */
const TOLD =
  /\b(?<which>this|last|next) year(?:[’']s)?,?\s{1,2}(?:\(|in\s|,\s?)?(?<year>20\d\d)\b|\b(?:so far|to date) in (?<soFar>20\d\d)\b|\b(?<before>20\d\d),? (?:\((?<whichAfter>this|last|next) year\)|(?<whichPlain>this|last|next) year)\b/giu;

/** UTF-16 units before a year in which its preposition is looked for. */
const IN_TIME_LENGTH = 24;

const OFFSETS: Readonly<Record<string, number>> = { this: 0, last: 1, next: -1 };

/** The years that a text tells as past or going on, in order. */
export function pastYears(text: string): NamedYear[] {
  const found: NamedYear[] = [];
  for (const { 0: digits, index: start } of text.matchAll(YEAR)) {
    const place = { start, end: start + digits.length };
    if (isFuture(text, place)) continue;
    const isInTime = IN_TIME.test(text.slice(Math.max(0, start - IN_TIME_LENGTH), start));
    found.push({ ...place, year: Number(digits), isPast: isInTime && tellsOfPast(text, place) });
  }
  return found;
}

/** The year of publication, where the text names it as “this year”, or tells it from “last year”. */
export function yearOfPublication(text: string): NamedYear | null {
  for (const match of text.matchAll(TOLD)) {
    const { which, year, soFar, before, whichAfter, whichPlain } = match.groups ?? {};
    const offset = OFFSETS[(which ?? whichAfter ?? whichPlain ?? 'this').toLowerCase()] ?? 0;
    const place = { start: match.index, end: match.index + match[0].length };
    return { ...place, year: Number(year ?? soFar ?? before) + offset, isPast: true };
  }
  return null;
}

/** “since 2022” and “after 2014” are past, though they are limits. */
function isFuture(text: string, place: TextRange): boolean {
  const past = /\b(?:since|after|from|between|following|back in)\s+$/iu;
  return !past.test(text.slice(Math.max(0, place.start - 14), place.start)) && isFutureOrLimit(text, place);
}
