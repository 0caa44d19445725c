import { daysInMonth } from './civil.ts';
import { monthByName } from './month-names.ts';

const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }),
);

/** `2024-08-06` from parts as people write them; null where the calendar has no such date. `month` and `day` from 1. */
export function isoOf(year = '', month = '', day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  const parts = day === undefined ? [year, month] : [year, month, day];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** Two numbers that are day and month in an order that only the country knows: both readings, or the one that is possible. */
export function isoInEitherOrder(year = '', a = '', b = ''): string | null {
  const readings = new Set([isoOf(year, b, a), isoOf(year, a, b)].filter((iso) => iso !== null));
  return readings.size === 0 ? null : [...readings].join(' or ');
}

/** `name` is a month, or a season where there is no day. */
export function isoByName(year = '', name = '', day?: string): string | null {
  const season = SEASONS.get(name.toLowerCase());
  if (season !== undefined && day === undefined) return `${year}-${season}`;
  const month = monthByName(name);
  return month === null ? null : isoOf(year, String(month), day);
}
