import { parseEdtf } from '../core/span/index.ts';
import { isDate, type IntervalEnd } from '../core/span/node.ts';

/** The first and the last date of a span as ISO 8601; null for what only EDTF can say. */
export interface IsoDates {
  start: string | null;
  end: string | null;
}

const NOTHING: IsoDates = { start: null, end: null };

const ISO = /^\d{4}(?:-\d\d){0,2}$|^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::\d\d)?)?$/;

/**
 * What of an EDTF date the machines that read ISO 8601 can be told without saying more than is known: dates of years 0 to 9999
 * that are neither about right, nor uncertain, nor one of several, nor without a digit.
 */
export function isoDates(edtf: string): IsoDates {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok || parsed.value.kind === 'set') return NOTHING;
  if (parsed.value.kind !== 'interval') {
    const date = isoOf(parsed.value, edtf);
    return { start: date, end: date };
  }
  const [start = '', end = ''] = edtf.split('/');
  return { start: isoOf(parsed.value.start, start), end: isoOf(parsed.value.end, end) };
}

function isoOf(date: IntervalEnd, text: string): string | null {
  // `2024-21` is a season, and looks like a month.
  return isDate(date) && date.kind !== 'part-of-year' && ISO.test(text) ? text : null;
}
