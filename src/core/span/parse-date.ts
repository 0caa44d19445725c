import { checkCalendar } from './calendar-check.ts';
import { explainDate } from './explain-date.ts';
import type { CalendarDate, EdtfDate, LongYear, Qualities } from './node.ts';
import { parseDateTime } from './parse-date-time.ts';
import { PARTS_OF_YEAR } from './parts-of-year.ts';
import { accept, refuse, type Parsed } from './refusal.ts';

// A component is qualified on its left (itself alone) or on its right (itself and all to the left).
const CALENDAR =
  /^[?~%]?(?<year>-?[\dX]{4})[?~%]?(?:-[?~%]?(?<month>[\dX]{2})[?~%]?(?:-[?~%]?(?<day>[\dX]{2})[?~%]?)?)?$/d;
const LONG_YEAR =
  /^(?:Y(?<digits>-?[1-9]\d{4,})|Y(?<mantissa>-?[1-9]\d*)E(?<exponent>\d+)|(?<short>-?\d{4})(?=S))(?:S(?<significant>[1-9]\d*))?[?~%]?$/;

/** No year is further from 0: beyond it, rounding would put the start of a year off by more than an hour. */
export const MAX_YEAR = 1e12;

/** One date, without interval or set; `offset` is where it stands in the whole string (UTF-16). */
export function parseDate(text: string, offset: number): Parsed<EdtfDate> {
  const calendar = CALENDAR.exec(text);
  if (calendar !== null) return readCalendar(calendar, offset);
  const longYear = LONG_YEAR.exec(text);
  if (longYear !== null) return readLongYear(longYear, offset);
  return parseDateTime(text, offset) ?? explainDate(text, offset);
}

function readCalendar(match: RegExpExecArray, offset: number): Parsed<EdtfDate> {
  const { year = '', month = null, day = null } = match.groups ?? {};
  const offsetOf = (component: string) => offset + (match.indices?.groups?.[component]?.[0] ?? 0);
  if (year === '-0000') return refuse('there is no year -0000', '1 BC is 0000, 2 BC is -0001', offset);
  if (month !== null && PARTS_OF_YEAR.has(Number(month))) {
    return readPartOfYear({ year, month, day }, readQualities(match[0]), offsetOf);
  }
  const date: CalendarDate = { kind: 'calendar', year, month, day, ...readQualities(match[0]) };
  return checkCalendar(date, offsetOf) ?? accept(date);
}

function readPartOfYear(
  { year, month, day }: { year: string; month: string; day: string | null },
  qualities: Qualities,
  offsetOf: (component: string) => number,
): Parsed<EdtfDate> {
  if (day !== null) {
    return refuse(`${month} is a part of the year and has no days`, `${year}-${month}`, offsetOf('day'));
  }
  if (year.includes('X')) {
    return refuse('a season or quarter needs all digits of its year', null, offsetOf('year'));
  }
  return accept({ kind: 'part-of-year', year: Number(year), code: Number(month), ...qualities });
}

function readLongYear(match: RegExpExecArray, offset: number): Parsed<LongYear> {
  const { digits, mantissa, exponent, short, significant = null } = match.groups ?? {};
  const year = Number(digits ?? short ?? Number(mantissa) * 10 ** Number(exponent));
  if (Math.abs(year) > MAX_YEAR) {
    return refuse('the year is too far away', 'years run to a trillion (Y1E12) either way', offset);
  }
  if (short === '-0000') return refuse('there is no year -0000', '1 BC is 0000, 2 BC is -0001', offset);
  return accept({
    kind: 'year',
    year,
    significant: significant === null ? null : Number(significant),
    ...readQualities(match[0]),
  });
}

function readQualities(text: string): Qualities {
  return { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
}
