import { boundsOfDate } from '../bounds.ts';
import { daysInMonth } from '../civil.ts';
import type { CalendarDate, DateTime, EdtfDate, Interval } from '../node.ts';
import type { Third } from '../phrases/phrases.ts';
import { describeClock, describeDate, qualify, unitOf } from './describe-date.ts';
import { sayDate, sayRange } from './intl.ts';
import type { Voice } from './voice.ts';

export function describeInterval(voice: Voice, { start, end }: Interval): string {
  const { phrases } = voice;
  if (typeof start === 'string') {
    if (typeof end === 'string') throw new RangeError('an interval has a date');
    const date = describeDate(voice, end);
    return start === 'open' ? phrases.openStart(date) : phrases.unknownStart(date);
  }
  if (typeof end === 'string') {
    const date = describeDate(voice, start);
    return end === 'open' ? phrases.openEnd(date) : phrases.unknownEnd(date);
  }
  return describeRange(voice, start, end);
}

/** From one date to another: as a third of a month or year, as one range, or as two dates. */
export function describeRange(voice: Voice, start: EdtfDate, end: EdtfDate): string {
  return (
    describeThird(voice, start, end) ??
    describeAlike(voice, start, end) ??
    describeClocks(voice, start, end) ??
    voice.phrases.interval(describeDate(voice, start).text, describeDate(voice, end).text)
  );
}

/** Two plain dates of one unit and with the same qualifiers, which are then said once. */
function describeAlike(voice: Voice, start: EdtfDate, end: EdtfDate): string | null {
  const unit = unitOf(start);
  if (unit === null || unit !== unitOf(end) || !haveSameQualities(start, end)) return null;
  const range = sayRange(voice, unit, boundsOfDate(start).start, boundsOfDate(end).start);
  return qualify(voice, start, range);
}

/** Two times of one day. */
function describeClocks(voice: Voice, start: EdtfDate, end: EdtfDate): string | null {
  if (start.kind !== 'date-time' || end.kind !== 'date-time' || start.local !== end.local) return null;
  const day = sayDay(voice, start);
  if (day !== sayDay(voice, end)) return null;
  return `${day}, ${describeClock(start)}–${describeClock(end)}${start.local ? '' : ' UTC'}`;
}

function sayDay(voice: Voice, { start }: DateTime): string {
  return sayDate(voice, 'day', start);
}

/**
 * “Early June 2023” is written as the interval `2023-06-01~/2023-06-10~`, “early 2023” as `2023-01~/2023-04~`: both ends
 * approximate, and exactly on a third (1st to 10th, 11th to 20th, 21st to the end; four months each).
 */
function describeThird(voice: Voice, start: EdtfDate, end: EdtfDate): string | null {
  const unit = unitOf(start);
  if (start.kind !== 'calendar' || end.kind !== 'calendar') return null;
  if (unit === null || unit !== unitOf(end)) return null;
  if (!start.approximate || !haveSameQualities(start, end) || start.year !== end.year) return null;
  const whole = unit === 'day' ? 'month' : 'year';
  const which = unit === 'day' ? thirdOfMonth(start, end) : thirdOfYear(start, end);
  if (which === undefined) return null;
  const text = sayDate(voice, whole, boundsOfDate(start).start);
  const third = voice.phrases.third(which, { text, unit: whole });
  return start.uncertain ? voice.phrases.uncertain(third) : third;
}

function thirdOfMonth(start: CalendarDate, end: CalendarDate): Third | undefined {
  if (start.month !== end.month) return undefined;
  const lastDay = daysInMonth(Number(start.year), Number(start.month));
  const thirds: Record<string, Third> = { '01-10': 'early', '11-20': 'mid', [`21-${lastDay}`]: 'late' };
  return thirds[`${start.day}-${end.day}`];
}

function thirdOfYear(start: CalendarDate, end: CalendarDate): Third | undefined {
  const thirds: Record<string, Third> = { '01-04': 'early', '05-08': 'mid', '09-12': 'late' };
  return thirds[`${start.month}-${end.month}`];
}

function haveSameQualities(a: EdtfDate, b: EdtfDate): boolean {
  return a.approximate === b.approximate && a.uncertain === b.uncertain;
}
