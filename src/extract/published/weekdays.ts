import type { TextRange } from '../../core/text/index.ts';
import { weekdayNumber } from '../resolve/vocabulary.ts';
import { clauseAround, isFutureOrLimit, isReported } from './around.ts';
import type { WrittenDate } from './written-dates.ts';

/** A weekday that stands without a date: the last one before publication, or the day itself. */
export interface BareWeekday extends TextRange {
  /** ISO: Monday is 1. */
  weekday: number;
  /** A verb of reporting stands beside it. */
  reported: boolean;
}

const NAME = /(?<![\p{L}-])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\p{L}-])/gu;

/** “Last Tuesday”, “on a Sunday”, “Good Friday”, “Bloody Sunday”: not a day of this week. */
const OTHER =
  /\b(?:last|next|every|each|previous|a|one|that|good|easter|palm|black|bloody|cyber|ash|following|coming)\s+$/iu;

/** More tell no more. */
const MOST = 200;

/** The weekdays that tell of the days just before publication, in order. `dates` are those the text writes out. */
export function bareWeekdays(text: string, dates: readonly WrittenDate[]): BareWeekday[] {
  const dated = new Set(dates.map(({ start }) => start));
  const found: BareWeekday[] = [];
  for (const { 0: name, index: start } of text.matchAll(NAME)) {
    const place = { start, end: start + name.length };
    if (dated.has(start) || OTHER.test(clauseAround(text, place).before) || isFutureOrLimit(text, place))
      continue;
    found.push({ ...place, weekday: weekdayNumber(name.toLowerCase()), reported: isReported(text, place) });
    if (found.length === MOST) break;
  }
  return found;
}
