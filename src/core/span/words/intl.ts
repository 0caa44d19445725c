import { yearOf } from '../civil.ts';
import type { Style, Voice } from './voice.ts';

/** What of a date is said, down to which unit. */
export type Fields = 'weekday' | 'day' | 'month' | 'year';

const DASH = '–';
const SPACED_DASH = ' – ';

/** Up to this year the era is said: “44” alone would not be read as a year. */
const LAST_YEAR_WITH_ERA = 99;

const formats = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** `ms` since the epoch, UTC, like all instants here; within ±8.64e15. */
export function sayDate(voice: Voice, fields: Fields, ms: number): string {
  return formatFor(voice, fields, ms).format(ms);
}

/**
 * Two dates as one, with what they share said once: “8–14 July 2024”. With a `joiner` it stands in place of the dash:
 * “8 and 14 July 2024”. Without one, the dash is closed up between single words and spaced between groups of words, whatever
 * the version of `Intl` would do.
 */
export function sayRange(voice: Voice, fields: Fields, first: number, last: number, joiner?: string): string {
  const parts = formatFor(voice, fields, first).formatRangeToParts(first, last);
  const separator = parts.findIndex(({ source }) => source === 'endRange') - 1;
  const between = joiner ?? dashFor(voice.style, parts);
  return parts.map(({ value }, index) => (index === separator ? fullStop(value) + between : value)).join('');
}

/** One of a run of days, months or years; the date itself where the run has only one. */
export function sayOneBetween(
  voice: Voice,
  unit: 'day' | 'month' | 'year',
  first: number,
  last: number,
): string {
  const only = sayDate(voice, unit, first);
  if (only === sayDate(voice, unit, last)) return only;
  const { before, joiner } = voice.phrases.oneBetween[unit];
  return before + sayRange(voice, unit, first, last, joiner);
}

/** `A, B or C`. */
export function sayList({ locale }: Voice, type: 'conjunction' | 'disjunction', items: string[]): string {
  const make = () => new Intl.ListFormat(locale, { type, style: 'long' });
  return remember(lists, `${locale} ${type}`, make).format(items);
}

/** `17,000,000`. */
export function sayNumber({ locale }: Voice, value: number): string {
  const make = () => new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  return remember(numbers, locale, make).format(value);
}

function formatFor(voice: Voice, fields: Fields, ms: number): Intl.DateTimeFormat {
  const era = yearOf(ms) <= LAST_YEAR_WITH_ERA;
  const options: Intl.DateTimeFormatOptions = {
    ...fieldOptions(fields, voice.style),
    ...(era ? { era: 'short' } : {}),
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  };
  const make = () => new Intl.DateTimeFormat(voice.locale, options);
  return remember(formats, `${voice.locale} ${voice.style} ${fields} ${era}`, make);
}

function fieldOptions(fields: Fields, style: Style): Intl.DateTimeFormatOptions {
  switch (fields) {
    case 'year':
      return { year: 'numeric' };
    case 'month':
      return { year: 'numeric', month: style };
    case 'day':
      return { year: 'numeric', month: style, day: 'numeric' };
    case 'weekday':
      return { year: 'numeric', month: style, day: 'numeric', weekday: style };
  }
}

function dashFor(style: Style, parts: readonly { source: string }[]): string {
  const isGroup = parts.filter(({ source }) => source === 'startRange').length > 1;
  return style === 'long' && isGroup ? SPACED_DASH : DASH;
}

/** German keeps the ordinal's full stop in the separator: “8.–14. Juli”. */
function fullStop(separator: string): string {
  return separator.startsWith('.') ? '.' : '';
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
