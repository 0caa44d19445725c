import type { EdtfDate } from '../span/node.ts';
import { describeSpan, parseEdtf } from '../span/index.ts';
import { datesOf } from '../span/node.ts';

/** A date variable of CSL-JSON. */
export interface CslDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
}

/** EDTF’s seasons: 21 to 24, and 25 to 32 for those of a hemisphere. */
const SEASONS = { first: 21, last: 32, count: 4 };

/** An EDTF date as CSL-JSON; in words (of the locale, BCP 47) where its numbers cannot say it. */
export function cslDate(edtf: string, locale: string): CslDate {
  const parsed = parseEdtf(edtf);
  const literal = { literal: describeSpan({ edtf }, locale) };
  if (!parsed.ok || parsed.value.kind === 'set') return literal;
  const { value } = parsed;
  const dates = datesOf(value);
  const isSpan = value.kind === 'interval';
  if (isSpan && dates.length < 2) return literal;
  const circa = dates.some(({ approximate, uncertain }) => approximate || uncertain) ? { circa: true } : {};
  if (value.kind === 'part-of-year') {
    const { year, code } = value;
    if (code > SEASONS.last) return literal;
    return { 'date-parts': [[year]], season: ((code - SEASONS.first) % SEASONS.count) + 1, ...circa };
  }
  const parts = dates.map(partsOf);
  if (parts.some((one) => one === null)) return literal;
  return { 'date-parts': parts as number[][], ...circa };
}

/** Year, month and day, as far as they are given; null for a date that has no such numbers. */
function partsOf(date: EdtfDate): number[] | null {
  if (date.kind === 'date-time') {
    const start = new Date(date.start);
    return [start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate()];
  }
  if (date.kind === 'year') return date.significant === null ? [date.year] : null;
  if (date.kind === 'part-of-year') return null;
  const parts = [date.year, date.month, date.day].filter((part) => part !== null);
  return parts.some((part) => part.includes('X')) ? null : parts.map(Number);
}
