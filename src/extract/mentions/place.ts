import { daysFromCivil, daysInMonth } from '../../core/span/civil.ts';

/** The stretches of the calendar that words name. A weekend is Saturday and Sunday, a week begins on Monday. */
export type PlaceUnit =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** From fine to coarse. */
const FINENESS: readonly PlaceUnit[] = [
  'day', 'week', 'weekend', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century',
]; // prettier-ignore

export const fineness = (unit: PlaceUnit): number => FINENESS.indexOf(unit);

/**
 * One stretch of the calendar: the `n`th of its unit. Days are counted from 1970-01-01, weeks and weekends from the week
 * of that day, everything else from the year 0: the month of May 2024 is 2024 * 12 + 4. A winter is of the year in which
 * it begins.
 */
export interface Place {
  unit: PlaceUnit;
  n: number;
}

export interface Civil {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** Months in a unit that is made of whole ones, and the month (from 0) that the first of a year begins in. */
const MONTHS_IN = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 };
const SEASONS_START = 2;
const SEASON_VALUES = ['SP', 'SU', 'FA', 'WI'];

export function civil(day: number): Civil {
  // Hinnant’s civil_from_days: eras of 400 years, years from March on.
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The `n` of a day; null where the calendar has none. `month` from 1. */
export function dayAt(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return daysFromCivil(year, month, day);
}

export const yearOf = (day: number): number => civil(day).year;

/** ISO: Monday is 1, Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export function firstDay({ unit, n }: Place): number {
  if (unit === 'day') return n;
  if (unit === 'week') return 7 * n - 3;
  if (unit === 'weekend') return 7 * n + 2;
  return firstOfMonth(n * MONTHS_IN[unit] + (unit === 'season' ? SEASONS_START : 0));
}

export function lastDay({ unit, n }: Place): number {
  return unit === 'weekend' ? 7 * n + 3 : firstDay({ unit, n: n + 1 }) - 1;
}

/** The stretch of that unit which a day lies in; of weekends, the one of its week. */
export function placeOf(unit: PlaceUnit, day: number): Place {
  if (unit === 'day') return { unit, n: day };
  if (unit === 'week' || unit === 'weekend') return { unit, n: Math.floor((day + 3) / 7) };
  const months = monthsOf(day) - (unit === 'season' ? SEASONS_START : 0);
  return { unit, n: Math.floor(months / MONTHS_IN[unit]) };
}

export const monthPlace = (year: number, month: number): Place => ({
  unit: 'month',
  n: year * 12 + month - 1,
});
export const yearPlace = (year: number): Place => ({ unit: 'year', n: year });

/** Units that are counted. */
export type CountedUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A day so many units later; months end where they end. */
export function moveDay(day: number, count: number, unit: CountedUnit): number {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const { day: dayOfMonth } = civil(day);
  const months = monthsOf(day) + count * MONTHS_IN[unit];
  const length = daysInMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
  return firstOfMonth(months) + Math.min(dayOfMonth, length) - 1;
}

/** The place so many units later, as fine as it was: a year after May 2024 is May 2025. */
export function movePlace(place: Place, count: number, unit: CountedUnit): Place {
  return placeOf(place.unit, moveDay(firstDay(place), count, unit));
}

/** As TIMEX3 writes it. */
export function valueOf({ unit, n }: Place): string {
  switch (unit) {
    case 'day': {
      const { year, month, day } = civil(n);
      return `${four(year)}-${two(month)}-${two(day)}`;
    }
    case 'week':
    case 'weekend': {
      const year = yearOf(7 * n);
      const week = Math.floor((7 * n - daysFromCivil(year, 1, 1)) / 7) + 1;
      return `${four(year)}-W${two(week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${four(Math.floor(n / 12))}-${two((n % 12) + 1)}`;
    case 'quarter':
      return `${four(Math.floor(n / 4))}-Q${(n % 4) + 1}`;
    case 'half':
      return `${four(Math.floor(n / 2))}-H${(n % 2) + 1}`;
    case 'season':
      return `${four(Math.floor(n / 4))}-${SEASON_VALUES[n % 4]}`;
    case 'year':
      return four(n);
    case 'decade':
      return four(n * 10).slice(0, 3);
    case 'century':
      return four(n * 100).slice(0, 2);
  }
}

export function edtfOf(place: Place): string {
  const { unit, n } = place;
  switch (unit) {
    case 'week':
    case 'weekend':
      return `${edtfDay(firstDay(place))}/${edtfDay(lastDay(place))}`;
    case 'quarter':
      return `${four(Math.floor(n / 4))}-${33 + (n % 4)}`;
    case 'half':
      return `${four(Math.floor(n / 2))}-${40 + (n % 2)}`;
    case 'season':
      return `${four(Math.floor(n / 4))}-${21 + (n % 4)}`;
    case 'decade':
      return `${four(n * 10).slice(0, 3)}X`;
    case 'century':
      return `${four(n * 100).slice(0, 2)}XX`;
    default:
      return valueOf(place);
  }
}

export const edtfDay = (n: number): string => valueOf({ unit: 'day', n });

const monthsOf = (day: number): number => {
  const { year, month } = civil(day);
  return year * 12 + month - 1;
};

const firstOfMonth = (months: number): number =>
  daysFromCivil(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);

const two = (number: number): string => String(number).padStart(2, '0');
/** Years before the year 0 have a sign: -0043 is 44 BC. */
const four = (number: number): string => (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(4, '0');
