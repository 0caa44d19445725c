import { readSpan } from '../../core/span/index.ts';
import { dateInWords, endOf, startOf } from '../edtf.ts';
import { before } from './around.ts';
import { edtfOf, firstDay, movePlace, yearOf } from './place.ts';
import type { Found } from './reader.ts';
import { dateReading } from './readings.ts';
import type { Reading } from './rule.ts';

export interface Ranged extends Found {
  inRange: boolean;
}

const JOINING = /^(?:\s*[-–—]\s*|\s+(?:to|through|until|till)\s+)(?:(?:in|on|the)\s+)?$/;
const WITH_AND = /^\s+and\s+(?:(?:in|on|the)\s+)?$/;
const BEFORE_AND = /(?:^| )(?:between|through|throughout|during|over|across)(?: the)?$/;

/**
 * Two dates that are the ends of one stretch (“from 2014 to 2018”, “between May and July”) stay two mentions, as
 * TimeML has them; on a timeline each is the whole stretch.
 */
export function joinRanges(text: string, found: readonly Found[]): Ranged[] {
  const ranged = found.map((one): Ranged => ({ ...one, inRange: false }));
  for (let i = 0; i + 1 < ranged.length; i++) {
    const [first, second] = [ranged[i]!, ranged[i + 1]!];
    const between = second.start - first.end > 20 ? '' : text.slice(first.end, second.start);
    const joined =
      JOINING.test(between) ||
      (WITH_AND.test(between) && BEFORE_AND.test(before({ text, start: first.start })));
    if (!joined || first.inRange) continue;
    const stretch = stretchOf(first.reading, second.reading);
    if (stretch === null) continue;
    const { start, edtf, end } = stretch;
    const how = (reading: Reading) =>
      `${reading.how}; an end of “${text.slice(first.start, second.end).replace(/\s+/g, ' ')}”`;
    ranged[i] = { ...first, reading: { ...start, edtf, how: how(start) }, inRange: true };
    ranged[i + 1] = {
      ...second,
      reading: { ...end, edtf, how: how(end) },
      inRange: true,
    };
  }
  return ranged;
}

/** In “between May and July 2024” the first date is of the second’s year, in “from November to May 2024” of the one before. */
export function inYearOf(first: Reading, second: Reading): Reading {
  const { place, unknown } = first;
  if (place === undefined || second.place === undefined || unknown === undefined) return first;
  const [from, to] = [firstDay(place), firstDay(second.place)];
  if (unknown.startsWith('XXXX-WXX-'))
    return from <= to
      ? first
      : {
          ...dateReading(
            { unit: 'day', n: from - 7 },
            `the last such day before ${dateInWords(edtfOf(second.place))}`,
          ),
          unknown,
        };
  if (second.unknown === undefined) {
    const moved = movePlace(place, yearOf(to) - yearOf(from), 'year');
    return dateReading(firstDay(moved) <= to ? moved : movePlace(moved, -1, 'year'), second.how);
  }
  return from <= to ? first : { ...dateReading(movePlace(place, -1, 'year'), first.how), unknown };
}

/** In “Sunday through Tuesday” the second day is the first such after the first. */
function inWeekOf(first: Reading, second: Reading): Reading {
  const { place, unknown } = second;
  if (!first.unknown?.startsWith('XXXX-WXX-') || !unknown?.startsWith('XXXX-WXX-')) return second;
  if (first.place === undefined || place === undefined) return second;
  const weeks = Math.floor((place.n - first.place.n) / 7);
  if (weeks <= 0) return second;
  const how = `the first such day after ${dateInWords(edtfOf(first.place))}`;
  return { ...dateReading({ unit: 'day', n: place.n - 7 * weeks }, how), unknown };
}

/** From the one date to the other, each as the other makes it; null where they are no two ends of anything. */
export function stretchOf(
  one: Reading,
  other: Reading,
): { start: Reading; end: Reading; edtf: string } | null {
  const second = inWeekOf(one, other);
  const first = inYearOf(one, second);
  if (first.type === 'DURATION' || second.type === 'DURATION') return null;
  if (first.place === undefined || second.place === undefined || first.edtf === null || second.edtf === null)
    return null;
  if (firstDay(first.place) > firstDay(second.place)) return null;
  const edtf = `${startOf(first.edtf)}/${endOf(second.edtf)}`;
  const isStretch = readSpan(edtf).ok && edtfOf(first.place) !== edtfOf(second.place);
  return isStretch ? { start: first, end: second, edtf } : null;
}
