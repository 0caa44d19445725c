import type { Bounds } from './model.ts';
import { daysInMonth, MS_PER_DAY, msFromCivil, msFromMonth, yearOf } from './span/civil.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What ends of intervals are rounded to, from coarse to fine, ms. */
const STEPS = [MS_PER_DAY, HOUR, MINUTE, SECOND, 1];

/** `2023`, `2023-06`, `2023-06-04`, `2023-06-04T10:30`, `…:15`, `….250`; years of other than four digits with their sign. */
const INSTANT =
  /^(?<year>\d{4}|-\d{4}|[+-]\d{6,12})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<ms>\d{3}))?)?)?)?)?$/;

/**
 * An interval of whole ms as ISO 8601 in UTC, as short as it can be said: `2023-06-04/2023-08-20` is from the start of the
 * first day to the end of the last; a time of day (`2023-06-04T10:30`) is that instant.
 */
export function formatInterval({ start, end }: Bounds): string {
  const last = timeOfDay(end) === 0 ? formatDay(end - MS_PER_DAY) : formatInstant(end);
  return `${formatInstant(start)}/${last}`;
}

/** Reads what `formatInterval` writes, and years and months too; null where that is no interval, or is empty. */
export function parseInterval(text: string): Bounds | null {
  const [first = '', last = first, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const start = parseInstant(first)?.start;
  const end = parseInstant(last)?.end;
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
}

/** Moves both ends to whole days, hours, minutes, seconds or ms: the coarsest that are no longer than `step` ms. Never empty. */
export function roundInterval({ start, end }: Bounds, step: number): Bounds {
  const unit = STEPS.find((unit) => unit <= step) ?? 1;
  const from = Math.round(start / unit) * unit;
  return { start: from, end: Math.max(Math.round(end / unit) * unit, from + unit) };
}

function formatInstant(ms: number): string {
  const time = timeOfDay(ms);
  if (time === 0) return formatDay(ms);
  const clock = `${pad(time / HOUR)}:${pad((time % HOUR) / MINUTE)}`;
  const seconds = time % MINUTE === 0 ? '' : `:${pad((time % MINUTE) / SECOND)}`;
  const fraction = time % SECOND === 0 ? '' : `.${pad(time % SECOND, 3)}`;
  return `${formatDay(ms)}T${clock}${seconds}${fraction}`;
}

function formatDay(ms: number): string {
  const year = yearOf(ms);
  let month = 12;
  while (msFromMonth(year, month) > ms) month--;
  const day = Math.floor((ms - msFromMonth(year, month)) / MS_PER_DAY) + 1;
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Four digits, or a sign and six: ISO 8601’s expanded form. */
function formatYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4);
  return (year < 0 ? '-' : '+') + pad(Math.abs(year), 6);
}

/** The time that an instant or a period takes up; null where there is no such date. */
function parseInstant(text: string): Bounds | null {
  const groups = INSTANT.exec(text)?.groups;
  if (groups === undefined) return null;
  const { month = null, day = null, hour = null } = groups;
  const [y, m, d] = [Number(groups['year']), Number(month ?? 1), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  if (month === null) return { start: msFromCivil(y, 1, 1), end: msFromCivil(y + 1, 1, 1) };
  if (day === null) return { start: msFromMonth(y, m), end: msFromMonth(y, m + 1) };
  const midnight = msFromCivil(y, m, d);
  if (hour === null) return { start: midnight, end: midnight + MS_PER_DAY };
  const [h, min, s] = [Number(hour), Number(groups['minute']), Number(groups['second'] ?? 0)];
  if (h > 23 || min > 59 || s > 59) return null;
  const instant = midnight + h * HOUR + min * MINUTE + s * SECOND + Number(groups['ms'] ?? 0);
  return { start: instant, end: instant };
}

/** ms since midnight. */
function timeOfDay(ms: number): number {
  return ((ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
}

/** The whole part of a number, with zeros before it. */
function pad(value: number, digits = 2): string {
  return String(Math.floor(value)).padStart(digits, '0');
}
