import type { Bounds } from '../core/model.ts';
import { DAY, HOUR, MINUTE, SECOND } from './division.ts';
import type { Fold } from './fold.ts';
import { pxPerMs, toPx, type TimeScale } from './scale.ts';

/** A break in the window. `start` and `end`: the time left out, ms. */
export interface AxisBreak extends Bounds {
  /** px, may reach beyond the window. */
  x: number;
  width: number;
  /** How long the time is that is left out, in words: `14 months`. */
  label: string;
}

const YEAR = 365.2425 * DAY;

/** From coarse to fine: the first of which there are `from` says how long a break is. Few years are told to the tenth. */
const UNITS = [
  { unit: 'year', length: YEAR, from: 10, digits: 0 },
  { unit: 'year', length: YEAR, from: 3, digits: 1 },
  { unit: 'month', length: YEAR / 12, from: 2, digits: 0 },
  { unit: 'day', length: DAY, from: 2, digits: 0 },
  { unit: 'hour', length: HOUR, from: 2, digits: 0 },
  { unit: 'minute', length: MINUTE, from: 2, digits: 0 },
  { unit: 'second', length: SECOND, from: 2, digits: 0 },
  { unit: 'millisecond', length: 1, from: 0, digits: 0 },
] as const;

/** By locale and place in `UNITS`: they are dear to make. */
const formatters = new Map<string, Intl.NumberFormat>();

/** The breaks of which something is in the window. `locale`: BCP 47. */
export function breaksIn({ breaks }: Fold, scale: TimeScale, locale: string): AxisBreak[] {
  return breaks
    .filter(({ at, length }) => at < scale.end && at + length > scale.start)
    .map(({ start, end, at, length }) => ({
      start,
      end,
      x: toPx(scale, at),
      width: length * pxPerMs(scale),
      label: sayLength(end - start, locale),
    }));
}

function sayLength(ms: number, locale: string): string {
  const place = UNITS.findIndex(({ length, from }) => ms >= from * length);
  const { unit, length, digits } = UNITS[place]!;
  const key = `${locale} ${place}`;
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: digits,
    });
  formatters.set(key, formatter);
  return formatter.format(ms / length);
}
