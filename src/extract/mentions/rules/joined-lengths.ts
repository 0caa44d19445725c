import { after, follows } from '../around.ts';
import { countOf, counted } from '../counts.ts';
import { unitNamed } from '../lexicon.ts';
import {
  type CountedUnit,
  fineness,
  firstDay,
  moveDay,
  movePlace,
  type Place,
  placeOf,
  type PlaceUnit,
} from '../place.ts';
import { aboutReading, dateReading, inWords } from '../readings.ts';
import { type Parts, type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';
import { ABOUT, COUNT } from '../vocabulary.ts';

const COARSE = 'years|year|months|month|weeks|week|days|day|hours|hour|minutes|minute';
const FINE = 'months|month|weeks|week|days|day|hours|hour|minutes|minute|seconds|second';
const AND = '(, and|,|and)?';
const JOINED = `${ABOUT}? ${COUNT} (unit: ${COARSE}) ${AND} (more: NUM|a|an) (finer: ${FINE}) (${AND} (most: NUM|a|an) (finest: ${FINE}))?`;

/** From coarse to fine, with how many of one can stand behind the one before it: nobody says “a year and 18 months”. */
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const MOST: Readonly<Record<string, number>> = {
  month: 11,
  week: 52,
  day: 365,
  hour: 23,
  minute: 59,
  second: 59,
};

interface Part {
  count: number;
  unit: string;
}

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { ago: -1, earlier: -1, before: -1, later: 1, after: 1 };

/** Lengths that are told in several units: “five years and three months”. */
export const joinedLengths: readonly Rule[] = [
  rule(JOINED, (parts, scene) => {
    const joined = partsOf(parts);
    if (joined === null || follows(scene, 'between') || /^[- ]olds?\b|^ of age\b/.test(after(scene)))
      return null;
    return { type: 'DURATION', value: valueOf(joined), edtf: null, how: `a length of ${inWordsOf(joined)}` };
  }),
  rule(`${JOINED} (side: ago|earlier|later|before|after)`, (parts, scene) => {
    const joined = partsOf(parts);
    return joined === null ? null : moved(joined, parts.side!.word, scene);
  }),
];

/** Null where the units do not go from coarse to fine. */
function partsOf(parts: Parts): Part[] | null {
  const { unit, more, finer, most, finest } = parts;
  const joined = [
    { count: countOf(parts), unit: unitNamed(unit!.word) },
    { count: countIn(more!), unit: unitNamed(finer!.word) },
    ...(most === undefined ? [] : [{ count: countIn(most), unit: unitNamed(finest!.word) }]),
  ];
  const isDescending = joined.slice(1).every(({ count, unit }, i) => {
    const coarser = UNITS.indexOf(joined[i]!.unit);
    return UNITS.indexOf(unit) > coarser && count <= MOST[unit]!;
  });
  return isDescending && joined.every(({ count }) => count % 1 === 0) ? joined : null;
}

const countIn = ({ word, value }: Token): number => (/^an?$/.test(word) ? 1 : value);

function valueOf(parts: readonly Part[]): string {
  const isClock = ({ unit }: Part) => UNITS.indexOf(unit) > UNITS.indexOf('day');
  const write = (some: readonly Part[]) =>
    some.map(({ count, unit }) => `${count}${unit[0]!.toUpperCase()}`).join('');
  const clock = write(parts.filter(isClock));
  return `P${write(parts.filter((part) => !isClock(part)))}${clock === '' ? '' : `T${clock}`}`;
}

function inWordsOf(parts: readonly Part[]): string {
  return parts.map(({ count, unit }) => counted(count, unit)).join(' and ');
}

/** As fine as the finest unit; null for what is less than days, or where no date as fine was mentioned before. */
function moved(parts: readonly Part[], side: string, scene: Scene): Reading | null {
  const finest = parts.at(-1)!.unit;
  if (!(finest in MOST) || UNITS.indexOf(finest) > UNITS.indexOf('day')) return null;
  const sign = DIRECTIONS[side]!;
  const unit = finest as PlaceUnit;
  if (side === 'ago') {
    const how = `${inWordsOf(parts)} before ${scene.publication}`;
    const place = placeOf(unit, moveAll(scene.today, parts, sign));
    return unit === 'day' ? dateReading(place, how) : aboutReading(place, how);
  }
  const { last } = scene;
  if (last === null || fineness(last.unit) > fineness(unit)) return null;
  if (/before|after/.test(side) && /^ [\p{L}\d]/u.test(after(scene))) return null;
  const how = `${inWordsOf(parts)} ${sign < 0 ? 'before' : 'after'} ${inWords(last)}, ${scene.lastSource}`;
  const start: Place = placeOf(last.unit, firstDay(last));
  return dateReading(
    parts.reduce((place, { count, unit }) => movePlace(place, sign * count, unit as CountedUnit), start),
    how,
  );
}

const moveAll = (day: number, parts: readonly Part[], sign: 1 | -1): number =>
  parts.reduce((day, { count, unit }) => moveDay(day, sign * count, unit as CountedUnit), day);
