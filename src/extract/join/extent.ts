import type { Span } from '../../core/model.ts';
import type { Proposal } from '../proposal.ts';
import { spanOf } from './span-of.ts';

/** How fine a date is told, which says how much more two tellings must have in common. */
export type Grain = 'day' | 'days' | 'weeks' | 'long';

/** When what is told can have been: whole days, ms since the epoch, UTC; infinite where a side is open. */
export interface Extent {
  start: number;
  end: number;
  grain: Grain;
}

const DAY = 86_400_000;
const DAYS_OF_A_DAY = 1;
/** A night is of two days; an inferred date of three. */
const A_FEW_DAYS = 4;
const DAYS_OF_WEEKS = 62;
/** News of a day is of that day, or of one of the two before it. */
const NEWS = 2 * DAY;
/** What “around 6 June” can miss. */
const ABOUT = 2 * DAY;

/** Null for a proposal whose date is no EDTF. */
export function extentOf({ when, mention }: Pick<Proposal, 'when' | 'mention'>): Extent | null {
  const span = spanOf(when);
  if (span === null) return null;
  const { start, end } = wholeDays(span);
  const isDay = end - start <= DAYS_OF_A_DAY * DAY && !span.approximate && !span.uncertain;
  const isInferred = mention === null;
  const slack = span.approximate ? ABOUT : 0;
  return {
    start: isOpenBefore(span) ? -Infinity : start - slack - (isInferred ? NEWS : 0),
    end: isOpenAfter(span) ? Infinity : end + slack,
    grain: grainOf(span, end - start, isDay && !isInferred),
  };
}

function grainOf(span: Span, length: number, isDay: boolean): Grain {
  if (isOpenBefore(span) || isOpenAfter(span) || length > DAYS_OF_WEEKS * DAY) return 'long';
  if (isDay) return 'day';
  return length <= A_FEW_DAYS * DAY ? 'days' : 'weeks';
}

function wholeDays({ start, end }: Span): { start: number; end: number } {
  return { start: Math.floor(start / DAY) * DAY, end: Math.ceil(end / DAY) * DAY };
}

function isOpenBefore({ openStart, unknownStart }: Span): boolean {
  return openStart || unknownStart;
}

function isOpenAfter({ openEnd, unknownEnd }: Span): boolean {
  return openEnd || unknownEnd;
}
