import { dateInWords, qualify } from '../edtf.ts';
import { unitNamed } from './lexicon.ts';
import { edtfOf, type Place, valueOf } from './place.ts';
import type { Reading } from './rule.ts';

/** A stretch of the calendar. */
export function dateReading(place: Place, how: string, more: Partial<Reading> = {}): Reading {
  return { type: 'DATE', value: valueOf(place), edtf: edtfOf(place), how, place, ...more };
}

/** The same, about. */
export function aboutReading(place: Place, how: string, more: Partial<Reading> = {}): Reading {
  return dateReading(place, how, { edtf: qualify(edtfOf(place), '~'), ...more });
}

/** A date of which the text does not say enough. */
export function unresolved(value: string): Reading {
  return { type: 'DATE', value, edtf: null, how: NOT_GIVEN };
}

export const NOT_GIVEN = 'told from a day that the text does not give';

interface Measure {
  /** The letter of ISO 8601, after `T` for what is shorter than a day. */
  letter: string;
  clock: boolean;
  /** How many of the letter’s units it has. */
  size: number;
  /** What a half of the letter’s unit comes to in the next smaller one. */
  half?: string;
}

const MEASURES: Readonly<Record<string, Measure>> = {
  second: { letter: 'S', clock: true, size: 1 },
  minute: { letter: 'M', clock: true, size: 1, half: '30S' },
  hour: { letter: 'H', clock: true, size: 1, half: '30M' },
  day: { letter: 'D', clock: false, size: 1 },
  night: { letter: 'D', clock: false, size: 1 },
  week: { letter: 'W', clock: false, size: 1 },
  fortnight: { letter: 'W', clock: false, size: 2 },
  month: { letter: 'M', clock: false, size: 1 },
  quarter: { letter: 'Q', clock: false, size: 1 },
  year: { letter: 'Y', clock: false, size: 1, half: '6M' },
  decade: { letter: 'Y', clock: false, size: 10 },
  century: { letter: 'Y', clock: false, size: 100 },
  millennium: { letter: 'Y', clock: false, size: 1000 },
};

/** ISO 8601: `P3M`, `PT24H`, `P2Y6M`; of an unknown number `PXD`. Null for what is no measure. */
export function lengthOf(count: number | null, unit: string): string | null {
  const measure = MEASURES[unitNamed(unit)];
  if (measure === undefined) return null;
  const { letter, clock, size, half } = measure;
  const start = clock ? 'PT' : 'P';
  if (count === null) return `${start}X${letter}`;
  const number = Math.round(count * size * 100) / 100;
  if (half !== undefined && number % 1 === 0.5)
    return start + (number < 1 ? '' : `${Math.floor(number)}${letter}`) + half;
  return `${start}${number}${letter}`;
}

export const inWords = (place: Place): string => dateInWords(edtfOf(place));
