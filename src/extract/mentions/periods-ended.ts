import { edtfOf, firstDay, lastDay, movePlace, type Place, placeOf, valueOf } from './place.ts';
import type { Ranged } from './ranges.ts';
import type { Reading } from './rule.ts';

const ENDING = /^,?\s+(?:(?:that|which)\s+)?(?:ended|ending|ends|to|through)\s+(?:on\s+|in\s+)?(?:the\s+)?$/i;

/** What such a period is counted in, and how many months that is. */
const MONTHS: readonly [value: RegExp, months: (count: number) => number][] = [
  [/^P(\d+)M$/, (count) => count],
  [/^P(\d+)Q$/, (count) => 3 * count],
  [/^P(\d+)Y$/, (count) => 12 * count],
];

/** A longer one is no period that anybody reports on; months. */
const LONGEST = 60;

/**
 * “The three months ended June 30”, “the year to March”: as TimeML has it a length and a date, on a timeline the length is the
 * months up to that date.
 */
export function joinPeriods(text: string, found: readonly Ranged[]): Ranged[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    if (next === undefined || one.reading.type !== 'DURATION' || next.start - one.end > 24) return one;
    if (!ENDING.test(text.slice(one.end, next.start))) return one;
    const reading = upTo(one.reading, next.reading);
    return reading === null ? one : { ...one, reading, inRange: true };
  });
}

function upTo(length: Reading, { place }: Reading): Reading | null {
  if (place === undefined || (place.unit !== 'day' && place.unit !== 'month')) return null;
  for (const [value, months] of MONTHS) {
    const count = months(Number(value.exec(length.value)?.[1] ?? NaN));
    if (!(count >= 1 && count <= LONGEST)) continue;
    const last = placeOf('month', firstDay(place));
    const end = place.unit === 'month' ? last : monthEnding(firstDay(place));
    if (end === null) return null;
    const edtf = `${valueOf(movePlace(end, 1 - count, 'month'))}/${edtfOf(end)}`;
    const tail = count === 1 ? edtfOf(end) : edtf;
    return { ...length, edtf: tail, how: `${length.how}, up to ${edtfOf(place)}`, vague: false };
  }
  return null;
}

/** The month that ends about a day: books are closed on a Saturday as well. Null for a day that is none of the last or first five. */
function monthEnding(day: number): Place | null {
  const month = placeOf('month', day);
  if (lastDay(month) - day < NEAR_END) return month;
  return day - firstDay(month) < NEAR_END ? movePlace(month, -1, 'month') : null;
}

const NEAR_END = 5;
