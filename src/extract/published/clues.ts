import type { TextRange } from '../../core/text/index.ts';
import { clauseAround, isFutureOrLimit, tellsOfPast } from './around.ts';
import { type Dateline, findDateline } from './dateline.ts';
import { articleLines, readersFrom, sentencesBefore } from './lines.ts';
import type { Line } from '../furniture/page.ts';
import { type BasisQuote, type PublishedInput, quoteOf } from './reading.ts';
import { type Stamp, stampsOf } from './stamps.ts';
import { type BareWeekday, bareWeekdays } from './weekdays.ts';
import { isFarAhead, isoDay, type WrittenDate, writtenDates } from './written-dates.ts';
import { type NamedYear, pastYears } from './years.ts';

/** What an article holds that its date of publication can be told by. */
export interface Clues {
  text: string;
  /** Trimmed; as the article has it, or the caller. */
  title: string | null;
  lines: readonly Line[];
  /** For each line how many sentences stand on lines before it. */
  sentences: readonly number[];
  stamps: readonly Stamp[];
  dateline: Dateline | null;
  /** All that are written out, stamps and dateline included. */
  dates: readonly WrittenDate[];
  weekdays: readonly BareWeekday[];
  /** The years that are told as past or going on, those of whole dates too. */
  years: readonly NamedYear[];
  /** The latest of them. */
  year: NamedYear | null;
}

/** More of an article is not read for its date, in UTF-16 units. */
const READ = 200_000;

/** A headline stands among the first lines, and its author right under it, or under one line of it. */
const FIRST_LINES = 40;
const UNDER = 2;

const CORRECTION =
  /^\W{0,3}(?:correct(?:ion|ed)|clarification|update|editor[’']?s? note|an earlier version|this (?:article|story))/iu;

export function gatherClues({ text: whole, title }: PublishedInput): Clues {
  const lines = articleLines(whole.slice(0, READ));
  const text = whole.slice(0, lines.at(-1)?.end ?? 0);
  const sentences = sentencesBefore(lines);
  const readers = readersFrom(lines, sentences);
  const stamps = stampsOf(lines).filter((stamp) => isOfPage(stamp, lines, titleOf(title)));
  const ofReaders = new Set(stamps.filter(({ line }) => line >= readers).map(({ end }) => end));
  const dates = writtenDates(text).filter(({ end }) => !ofReaders.has(end));
  const years = yearsIn(text, dates);
  return {
    text,
    title: titleOf(title),
    lines,
    sentences,
    stamps: stamps.filter(({ line }) => line < readers),
    dateline: findDateline(lines),
    dates,
    weekdays: bareWeekdays(text, dates),
    years,
    year: years.reduce<NamedYear | null>(
      (latest, each) => (latest === null || each.year > latest.year ? each : latest),
      null,
    ),
  };
}

/** Whether the story tells of a day after `day` as past: then it cannot be that of publication. Less than three days may be those between writing and printing. */
export function tellsOfLater({ text, dates, lines, stamps }: Clues, day: string): boolean {
  const stamped = new Set(stamps.map(({ end }) => end));
  return dates.some((date) => {
    const other = date.ambiguous ? null : isoDay(date);
    if (other === null || stamped.has(date.end) || Date.parse(other) - Date.parse(day) <= 2 * 864e5)
      return false;
    const line = lineOf(lines, date);
    if (line === undefined || CORRECTION.test(line.words)) return false;
    return tellsOfPast(text, date) && !isFutureOrLimit(text, date);
  });
}

/** Whether a line is the article’s headline, also as “Title: …”. */
export function isHeadline({ title }: Pick<Clues, 'title'>, { words }: Line): boolean {
  return title !== null && (words === title || words.replace(LABEL, '') === title);
}

/**
 * Whether a date says something of the page. Names and a date are those of an author right under the headline, and where the text does
 * not name them again; else a picture’s.
 */
function isOfPage({ beside, line }: Stamp, lines: readonly Line[], title: string | null): boolean {
  if (beside === null) return true;
  const heading = lines.slice(0, FIRST_LINES).findLastIndex((each) => isHeadline({ title }, each));
  if (heading === -1 || line <= heading || line > heading + UNDER) return false;
  const names = beside.toLowerCase();
  return !lines.some(({ words }, place) => place !== line && words.toLowerCase().includes(names));
}

function titleOf(title: string | null): string | null {
  return title?.trim() ?? null;
}

/** “Title: …”, and what Markdown has before a heading. */
const LABEL = /^(?:#{1,6}\s{1,3}|(?:title|headline|heading|article title)\s{0,2}:\s{1,4})/iu;

export function lineOf(lines: readonly Line[], { start, end }: TextRange): Line | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line !== undefined && line.start <= start ? line : undefined;
}

/** The words with the few before them in their clause, which make them a quotation one can read: “the minister said Tuesday”. */
export function quoteWithContext(text: string, { start, end }: TextRange): BasisQuote {
  const { before } = clauseAround(text, { start, end });
  const words = /(?:[\p{L}\p{N}’'.-]{1,24}[ \u00a0]){1,3}$/u.exec(before)?.[0] ?? '';
  return quoteOf(text, { start: start - words.length, end });
}

function yearsIn(text: string, dates: readonly WrittenDate[]): NamedYear[] {
  const dated = dates.flatMap(({ start, end, year }) =>
    year === null || isFarAhead({ year }) || isFutureOrLimit(text, { start, end })
      ? []
      : [{ start, end, year, isPast: tellsOfPast(text, { start, end }) }],
  );
  const starts = new Set(dates.flatMap(({ end }) => [end - 4]));
  return [...dated, ...pastYears(text).filter(({ start }) => !starts.has(start))];
}
