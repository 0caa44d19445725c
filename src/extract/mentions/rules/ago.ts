import { countOf, counted, inWholeUnits } from '../counts.ts';
import { unitNamed } from '../lexicon.ts';
import { partOfDay } from '../clock.ts';
import { after, follows } from '../around.ts';
import {
  type CountedUnit,
  fineness,
  edtfDay,
  firstDay,
  moveDay,
  movePlace,
  type Place,
  placeOf,
  type PlaceUnit,
} from '../place.ts';
import { aboutReading, dateReading, inWords } from '../readings.ts';
import { type Parts, type Reading, type Rule, rule, wrapper } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { ABOUT, CLOCK_UNITS, COUNT, FEW, UNITS } from '../vocabulary.ts';

/** What is counted in it is told that fine: nobody means a day by “three years ago”. */
const TOLD: Readonly<Record<CountedUnit, PlaceUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'year',
  century: 'year',
};

const COUNTED = `${ABOUT}? ${COUNT} (full|whole|more|long|short)? (unit: ${UNITS})`;

const SIDES: Readonly<Record<string, number>> = {
  before: -1,
  earlier: -1,
  previous: -1,
  previously: -1,
  after: 1,
  later: 1,
  following: 1,
  next: 1,
};

export const ago: readonly Rule[] = [
  rule(`${COUNTED} (ago|back)`, (parts, scene) => fromPublication(parts, scene, -1)),
  rule(`${ABOUT}? ${COUNT} (unit: ${UNITS}) and a half ago`, (parts, scene) =>
    fromPublication(parts, scene, -1, 0.5),
  ),
  rule(`${ABOUT}? ${COUNT} -? and -? a -? half -? (unit: ${UNITS}) ago`, (parts, scene) =>
    fromPublication(parts, scene, -1, 0.5),
  ),
  rule(`${COUNTED} from (now|today)`, (parts, scene) => fromPublication(parts, scene, 1)),
  rule(`${COUNTED} (hence)`, (parts, scene) => fromPublication(parts, scene, 1)),
  rule(`(only|just)? (${FEW})? (unit: ${UNITS}) ago`, ({ unit }, scene) => vague(unit!.word, scene)),
  rule('(long|some time|not long|not so long|a (short|long)? (while|time)) ago', (_, scene) =>
    vague('time', scene),
  ),
  rule(`${ABOUT}? ${COUNT} (unit: ${CLOCK_UNITS}) (ago|earlier)`, (_, scene) => ({
    ...dateReading({ unit: 'day', n: scene.today }, `hours before ${scene.publication}`),
    type: 'TIME',
    value: 'PAST_REF',
    vague: true,
  })),
  rule(`${COUNTED} (side: before|earlier|after|later|previously)`, fromLast),
  rule(`the (unit: day|week|month|year|quarter) (side: before|after)`, fromLast),
  rule(`(named: the) (side: previous|following|next) (unit: day|week|month|year|quarter)`, fromLast),
  rule(
    'the (side: next|following|same|previous) (part: morning|afternoon|evening|night)',
    ({ side, part }, scene) => {
      const day = scene.lastOf.get('day') ?? (scene.narrative ? undefined : placeOf('day', scene.today));
      if (day === undefined) return null;
      const offset = SIDES[side!.word] ?? 0;
      const how = `${offset === 0 ? '' : offset < 0 ? 'the day before ' : 'the day after '}${inWords(day)}, the day mentioned last`;
      return partOfDay(dateReading({ unit: 'day', n: day.n + offset }, how), part!.word);
    },
  ),
  rule('the (part: morning|afternoon|evening|night) (side: before)', ({ part }, scene) => {
    // “The night before the vote” is told from that.
    if (
      /^ [\p{L}\d‘“]/u.test(after(scene)) &&
      !/^ (?:and|but|or|in|at|when|as|he|she|they|it)\b/.test(after(scene))
    )
      return null;
    const day = scene.lastOf.get('day') ?? (scene.narrative ? undefined : placeOf('day', scene.today));
    return day === undefined
      ? null
      : partOfDay(dateReading({ unit: 'day', n: day.n - 1 }, `the day before ${inWords(day)}`), part!.word);
  }),
  wrapper(`${COUNTED} (side: before|after|from|following)`, fromInner),
  wrapper(`(the (unit: day|week|month|year)) (side: before|after)`, fromInner),
];

/** A count of days is exact, one of anything longer about right. “A year ago” beside a quarter means the same quarter. */
function fromPublication(parts: Parts, scene: Scene, sign: 1 | -1, more = 0): Reading | null {
  const unit = unitNamed(parts.unit!.word);
  const count = countOf(parts) + more;
  const name = (unit === 'fortnight' ? 'week' : unit) as CountedUnit;
  const whole = count === 0 ? null : inWholeUnits(unit === 'fortnight' ? 2 * count : count, name);
  if (whole === null) return null;
  if (count === 1 && name === 'year' && sign < 0 && scene.nearQuarter !== null)
    return yearEarlier(scene.nearQuarter, -1);
  const day = moveDay(scene.today, sign * whole[0], whole[1]);
  const place = placeOf(TOLD[name], day);
  const how = `${counted(count, unit)} ${sign < 0 ? 'before' : 'after'} ${scene.publication}`;
  if (name === 'day') return dateReading(place, how);
  // A week is told about, by its day.
  return name === 'week' ? dateReading(place, how, { edtf: `${edtfDay(day)}~` }) : aboutReading(place, how);
}

function vague(word: string, scene: Scene): Reading {
  const unit = unitNamed(word);
  const told = unit === 'day' || !(unit in TOLD) ? 'day' : TOLD[unit as CountedUnit];
  const place = placeOf(told === 'week' ? 'day' : told, scene.today);
  return {
    type: 'DATE',
    value: 'PAST_REF',
    edtf: `[..${dateReading(place, '').edtf}]`,
    how:
      unit in TOLD
        ? `vague, ${unit}s before ${scene.publication}`
        : `vague, some time before ${scene.publication}`,
    vague: true,
    unknown: 'PAST_REF',
  };
}

/** Told from the date mentioned last: a year earlier, the following day. */
function fromLast(parts: Parts, scene: Scene): Reading | null {
  const { unit, side } = parts;
  const isFortnight = unitNamed(unit!.word) === 'fortnight';
  const name = isFortnight ? 'week' : unitNamed(unit!.word);
  const count = countOf(parts) * SIDES[side!.word]! * (isFortnight ? 2 : 1);
  // What follows “before” and “after” is what it is told from.
  if (
    /^(?:before|after)$/.test(side!.word) &&
    /^ [\p{L}\d'"‘“]/u.test(after(scene)) &&
    !/^ (?:and|but|or|in|when|as)\b/.test(after(scene))
  )
    return null;
  if (count === -1 && name === 'year' && scene.nearQuarter !== null)
    return yearEarlier(scene.nearQuarter, -1);
  if (
    parts.named !== undefined &&
    name === 'quarter' &&
    side!.word === 'previous' &&
    scene.nearQuarter !== null
  )
    return dateReading(
      movePlace(scene.nearQuarter, -1, 'quarter'),
      `the quarter before ${inWords(scene.nearQuarter)}`,
      { aside: true },
    );
  const fromToday = count < 0 && isStillToCome(scene);
  const base = fromToday ? placeOf('day', scene.today) : scene.last;
  const source = fromToday ? scene.publication : base && `${inWords(base)}, ${scene.lastSource}`;
  if (side!.word === 'next' && follows(scene, 'over|in|within|during|for|into|through')) return null;
  if (base === null && parts.named !== undefined && !scene.narrative)
    return name === 'day' && side!.word === 'previous'
      ? { ...movedTo(placeOf('day', scene.today), -1, 'day', scene.publication), guessed: true }
      : null;
  if (base !== null && parts.named !== undefined && fineness(base.unit) <= fineness(name as PlaceUnit)) {
    const place = placeOf(name as PlaceUnit, firstDay(base));
    return base.unit === name
      ? movedTo(place, count, name as CountedUnit, source!)
      : dateReading(
          movePlace(place, count, name as CountedUnit),
          `the ${name} ${count < 0 ? 'before' : 'after'} that of ${source}`,
        );
  }
  if (base === null) {
    if (name === 'year')
      return {
        ...movedTo(placeOf('year', scene.today), count, 'year', scene.publication),
        guessed: true,
      };
    return null;
  }
  const later = moved(base, count, name as CountedUnit, source!);
  // Nobody means a day by “three years later”.
  return later?.place?.unit === 'day' && Math.abs(count) !== 1
    ? { ...later, ...coarser(later.place, name) }
    : later;
}

/** What is told of as over is not counted back from a day to come: “it will close on Friday, he said a day earlier”. */
function isStillToCome(scene: Scene): boolean {
  const { last, narrative, named } = scene;
  return !narrative && !named && last?.unit === 'day' && last.n > scene.today && scene.direction !== 'future';
}

function coarser(place: Place, unit: string): Partial<Reading> {
  const { value, edtf, place: told } = dateReading(placeOf(TOLD[unit as CountedUnit], place.n), '');
  return unit === 'week' ? {} : { value, edtf, place: told! };
}

function fromInner(parts: Parts, _: Scene, { place }: Reading): Reading | null {
  const isFortnight = unitNamed(parts.unit!.word) === 'fortnight';
  const name = isFortnight ? 'week' : unitNamed(parts.unit!.word);
  if (place === undefined) return null;
  const sign = (/before/.test(parts.side!.word) ? -1 : 1) * (isFortnight ? 2 : 1);
  return moved(place, sign * countOf(parts), name as CountedUnit, inWords(place));
}

function moved(base: Place, number: number, name: CountedUnit, from: string): Reading | null {
  const whole = inWholeUnits(number, name);
  if (whole === null) return null;
  const [count, unit] = whole;
  if (unit === 'year' && isPartOfYear(base)) return yearEarlier(base, count);
  // From a year one cannot count months.
  if (fineness(base.unit) > fineness(unit)) return null;
  return movedTo(base, count, unit, from);
}

function movedTo(base: Place, count: number, unit: CountedUnit, from: string): Reading {
  const place =
    base.unit === 'weekend'
      ? placeOf('week', moveDay(7 * base.n, count, unit))
      : movePlace(base, count, unit);
  return dateReading(place, `${counted(Math.abs(count), unit)} ${count < 0 ? 'before' : 'after'} ${from}`);
}

const isPartOfYear = (place: Place | null): boolean =>
  place !== null && /quarter|half|season/.test(place.unit);

function yearEarlier(base: Place, years: number): Reading {
  const n = base.n + years * (base.unit === 'half' ? 2 : 4);
  return dateReading(
    { ...base, n },
    `the same ${base.unit} ${Math.abs(years) === 1 ? 'a year' : `${Math.abs(years)} years`} ${years < 0 ? 'before' : 'after'}`,
    // “Two years later, that winter”: what a season is moved to is told of, what a quarter is moved to only compared with.
    { aside: years < 0 || base.unit !== 'season' },
  );
}
