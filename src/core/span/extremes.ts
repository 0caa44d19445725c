import { daysInMonth } from './civil.ts';
import type { CalendarDate } from './node.ts';

/** A day, or the first day of a month or year. */
export interface CivilDay {
  year: number;
  /** From 1. */
  month: number;
  /** From 1. */
  day: number;
}

type Order = 'up' | 'down';

const DIGITS = { up: [...'0123456789'], down: [...'9876543210'] };

/**
 * The first and the last date that the digits allow, with every `X` tried: `2023-XX-31` runs from 31 January to 31 December.
 * Where month or day are not named, they are 1. Null where no date of the calendar fits (`2023-02-3X`).
 */
export function extremes(date: CalendarDate): { first: CivilDay; last: CivilDay } | null {
  const first = firstThatFits(date, 'up');
  const last = firstThatFits(date, 'down');
  return first === null || last === null ? null : { first, last };
}

function firstThatFits(date: CalendarDate, order: Order): CivilDay | null {
  for (const year of yearsLike(date.year, order)) {
    for (const month of numbersLike(date.month ?? '01', order)) {
      if (month < 1 || month > 12) continue;
      for (const day of numbersLike(date.day ?? '01', order)) {
        if (day >= 1 && day <= daysInMonth(year, month)) return { year, month, day };
      }
    }
  }
  return null;
}

/** The years that `202X` or `-00X4` stand for; `-0000` is no year. */
function* yearsLike(pattern: string, order: Order): Generator<number> {
  if (!pattern.startsWith('-')) return yield* numbersLike(pattern, order);
  for (const magnitude of numbersLike(pattern.slice(1), order === 'up' ? 'down' : 'up')) {
    if (magnitude > 0) yield -magnitude;
  }
}

/** The numbers that a pattern of digits and `X` stands for, one at a time: `XXXX` has ten thousand. */
function* numbersLike(pattern: string, order: Order): Generator<number> {
  if (!pattern.includes('X')) return yield Number(pattern);
  for (const digit of DIGITS[order]) yield* numbersLike(pattern.replace('X', digit), order);
}
