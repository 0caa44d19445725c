import { boundsOfDate } from '../bounds.ts';
import { msFromCivil } from '../civil.ts';
import type { CalendarDate, DateTime, EdtfDate, LongYear, PartOfYear, Qualities } from '../node.ts';
import { partOfYear } from '../parts-of-year.ts';
import type { Named } from '../phrases/phrases.ts';
import { estimatedDigits, yearsMeant } from '../significant.ts';
import { sayDate, sayNumber, sayOneBetween, sayRange } from './intl.ts';
import type { Voice } from './voice.ts';

const LAST_SHORT_YEAR = 9999;

/** One date in words, its qualifiers included. */
export function describeDate(voice: Voice, date: EdtfDate): Named {
  const { text, unit } = describePlain(voice, date);
  return { text: qualify(voice, date, text), unit };
}

export function qualify({ phrases }: Voice, { approximate, uncertain }: Qualities, text: string): string {
  const estimated = approximate ? phrases.about(text) : text;
  return uncertain ? phrases.uncertain(estimated) : estimated;
}

/** The unit of a calendar date all of whose digits are known; null for any other date. */
export function unitOf(date: EdtfDate): 'day' | 'month' | 'year' | null {
  if (date.kind !== 'calendar') return null;
  const { year, month, day } = date;
  if ([year, month, day].some((part) => part?.includes('X'))) return null;
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

/** `14:30` or `14:30:05`, UTC. */
export function describeClock({ start }: DateTime): string {
  const iso = new Date(start).toISOString();
  return iso.slice(iso.indexOf('T') + 1, -1).replace(/(:00)?\.000$/, '');
}

/** A year by its number as ISO 8601 counts: 0 is 1 BC. */
export function describeYear(voice: Voice, year: number): string {
  if (isShort(year)) return sayDate(voice, 'year', msFromCivil(year, 1, 1));
  return voice.phrases.longYear(digitsOf(voice, year));
}

function describePlain(voice: Voice, date: EdtfDate): Named {
  switch (date.kind) {
    case 'calendar':
      return describeCalendar(voice, date);
    case 'part-of-year':
      return describePart(voice, date);
    case 'year':
      return { text: describeLongYear(voice, date), unit: isShort(date.year) ? 'year' : 'long-year' };
    case 'date-time':
      return { text: describeTime(voice, date), unit: 'moment' };
  }
}

function describeCalendar(voice: Voice, date: CalendarDate): Named {
  const unit = unitOf(date);
  if (unit === null) return describeUnspecified(voice, date);
  return { text: sayDate(voice, unit, boundsOfDate(date).start), unit };
}

/** The usual gaps by name; any other by the first and the last date that fit. */
function describeUnspecified(voice: Voice, date: CalendarDate): Named {
  const { phrases } = voice;
  const { year, month, day } = date;
  const { start, end } = boundsOfDate(date);
  const yearIsKnown = !year.includes('X');
  if (yearIsKnown && month === 'XX' && (day === null || day === 'XX')) {
    const whole: Named = { text: sayDate(voice, 'year', start), unit: 'year' };
    return phrase(day === null ? phrases.monthIn(whole.text) : phrases.dayIn(whole));
  }
  if (yearIsKnown && !month?.includes('X') && day === 'XX') {
    return phrase(phrases.dayIn({ text: sayDate(voice, 'month', start), unit: 'month' }));
  }
  if (month === null && year === 'XXXX') return phrase(phrases.yearNotStated);
  if (month === null && /^[1-9]\d\dX$/.test(year)) {
    return { text: phrases.decade(year.replace('X', '0')), unit: 'decade' };
  }
  if (month === null && /^-?\d+X+$/.test(year)) {
    return { text: phrases.years(sayRange(voice, 'year', start, end - 1)), unit: 'years' };
  }
  const unit = month === null ? 'year' : day === null ? 'month' : 'day';
  return phrase(sayOneBetween(voice, unit, start, end - 1));
}

function phrase(text: string): Named {
  return { text, unit: 'phrase' };
}

/** A season that crosses the new year says both years, so that nobody has to guess which winter is meant. */
function describePart(voice: Voice, date: PartOfYear): Named {
  const { phrases } = voice;
  const { precision, season, hemisphere, firstMonth } = partOfYear(date.code);
  const { start, end } = boundsOfDate(date);
  const years = sayRange(voice, 'year', start, end - 1);
  if (season !== null) {
    const where = hemisphere === null ? '' : ` (${phrases.hemisphere[hemisphere]})`;
    return { text: phrases.season(season, years) + where, unit: 'season' };
  }
  switch (precision) {
    case 'quarter':
      return { text: phrases.quarter((firstMonth + 2) / 3, years), unit: 'quarter' };
    case 'half':
      return { text: phrases.half((firstMonth + 5) / 6, years), unit: 'half' };
    default:
      return { text: sayRange(voice, 'month', start, end - 1), unit: 'month' };
  }
}

/** `1950S2` gives the estimate, then the years that share its digits. */
function describeLongYear(voice: Voice, date: LongYear): string {
  const year = describeYear(voice, date.year);
  if (estimatedDigits(date) === 0) return year;
  const { first, last } = yearsMeant(date);
  const range = isShort(date.year)
    ? sayRange(voice, 'year', msFromCivil(first, 1, 1), msFromCivil(last, 1, 1))
    : `${digitsOf(voice, first)}–${digitsOf(voice, last)}`;
  return `${voice.phrases.about(year)} (${range})`;
}

function isShort(year: number): boolean {
  return Math.abs(year) <= LAST_SHORT_YEAR;
}

function digitsOf(voice: Voice, year: number): string {
  if (year > 0) return sayNumber(voice, year);
  return voice.phrases.beforeChrist(sayNumber(voice, 1 - year));
}

function describeTime(voice: Voice, date: DateTime): string {
  return `${sayDate(voice, 'day', date.start)}, ${describeClock(date)}${date.local ? '' : ' UTC'}`;
}
