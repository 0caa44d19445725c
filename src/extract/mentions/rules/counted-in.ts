import { edtfOf, firstDay, lastDay, type Place, placeOf, type PlaceUnit, weekdayOf } from '../place.ts';
import { dateReading } from '../readings.ts';
import { type Parts, type Reading, type Rule, wrapper } from '../rule.ts';
import { DAY_NAMES } from '../vocabulary.ts';

const FIRST = 'first|opening';
const LAST = 'last|final|closing';
const SATURDAY = 6;

/** Days, weekends and months that are counted in a longer stretch: “the last Friday of May”, “the first day of 2023”. */
export const countedIn: readonly Rule[] = [
  wrapper(`the? (which: NTH|last|final) (weekday: WEEKDAY) (of|in)`, ({ which, weekday }, _, inner) =>
    inner.type === 'SET' && inner.value === 'P1M'
      ? { ...inner, how: `such a ${DAY_NAMES[weekday!.value]} every month` }
      : told('day', nthWeekday(numberOf(which), weekday!.value, inner), inner),
  ),
  wrapper(`the? ((first: ${FIRST})|${LAST}) day (of|in)`, (parts, _, inner) =>
    inner.place?.unit === 'day' ? null : told('day', endOf(parts, inner), inner),
  ),
  wrapper(`the? ((first: ${FIRST})|${LAST}) month (of|in)`, (parts, _, inner) =>
    /^(?:season|quarter|half|year)$/.test(inner.place?.unit ?? '')
      ? told('month', endOf(parts, inner), inner)
      : null,
  ),
  wrapper('the? ((first: first)|last|final) weekend (of|in)', ({ first }, _, inner) =>
    told('weekend', nthWeekday(first === undefined ? -1 : 1, SATURDAY, inner), inner),
  ),
];

/** The last as -1. */
const numberOf = (which: Parts[string]): number => (/last|final/.test(which!.word) ? -1 : which!.value);

const endOf = ({ first }: Parts, { place, type }: Reading): number | null =>
  place === undefined || type !== 'DATE' ? null : first === undefined ? lastDay(place) : firstDay(place);

/** Null where a month has no such day. */
function nthWeekday(number: number, weekday: number, { place, type }: Reading): number | null {
  if (place === undefined || type !== 'DATE' || !/^(?:month|year)$/.test(place.unit)) return null;
  if (number < 0) {
    const last = lastDay(place);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = firstDay(place);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number - 1);
  return number < 1 || day > lastDay(place) ? null : day;
}

function told(unit: PlaceUnit, day: number | null, { how, unknown }: Reading): Reading | null {
  if (day === null) return null;
  const place: Place = placeOf(unit, day);
  return dateReading(place, `counted in ${how}`, {
    edtf: edtfOf(place),
    ...(unknown !== undefined && { unknown: unit === 'day' ? 'XXXX-XX-XX' : 'XXXX' }),
  });
}
