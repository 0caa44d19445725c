/**
 * The proleptic Gregorian calendar in whole numbers. JavaScript's `Date` ends at the year 275,760; these do not.
 * Algorithms: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, https://howardhinnant.github.io/date_algorithms.html
 */

export const MS_PER_DAY = 86_400_000;

const DAYS_PER_ERA = 146_097; // 400 years
const EPOCH = 719_468; // days from 0000-03-01 to 1970-01-01

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01. `year` as ISO 8601 counts (0 is 1 BC), `month` and `day` from 1. */
export function daysFromCivil(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day is the last one.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

/** The start of a day, ms since the epoch, UTC; exact up to the year 287,396 and to within the hour up to a trillion. */
export function msFromCivil(year: number, month: number, day: number): number {
  return daysFromCivil(year, month, day) * MS_PER_DAY;
}

/** The start of a month, ms since the epoch; `month` may run past 12 into the years after. */
export function msFromMonth(year: number, month: number): number {
  return msFromCivil(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}

/** The year in which an instant lies; `ms` since the epoch, UTC. */
export function yearOf(ms: number): number {
  const days = Math.floor(ms / MS_PER_DAY);
  // Counted from March, so that January and February come out a year early.
  const guess = Math.floor((days + EPOCH) / (DAYS_PER_ERA / 400));
  return daysFromCivil(guess + 1, 1, 1) > days ? guess : guess + 1;
}
