import { after } from '../around.ts';
import { countOf } from '../counts.ts';
import { unitNamed } from '../lexicon.ts';
import {
  dayAt,
  fineness,
  monthPlace,
  type Place,
  moveDay,
  movePlace,
  placeOf,
  type PlaceUnit,
  firstDay,
  yearPlace,
} from '../place.ts';
import { aboutReading, dateReading, inWords } from '../readings.ts';
import { type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { COUNT } from '../vocabulary.ts';

const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const UNIT = 'day|week|weekend|month|quarter|season|year|decade|century';

/** What is told from the date mentioned last by naming its unit. */
export const anaphora: readonly Rule[] = [
  rule(`(earlier|later|early|late)? (on|in)? (that|the) (same|very)? (unit: ${UNIT})`, ({ unit }, scene) => {
    const words = scene.text.slice(scene.start, scene.end);
    if (!/\b(?:that|same)\b/i.test(words)) return null;
    return sameUnit(unit!.word, scene);
  }),
  rule('(month: MONTH) ,? (of|in)? (that|the same) (same|very)? year', ({ month }, { toldOf }) => {
    if (toldOf === null || fineness(toldOf.unit) > fineness('year')) return null;
    const { place, how } = thatYear(toldOf);
    return dateReading(monthPlace(place!.n, month!.value), how);
  }),
  rule(
    '((month: MONTH) the? (day: DAY|NTH)|the? (dayFirst: DAY|NTH) of? (named: MONTH)) ,? (of|in)? (that|the same) (same|very)? year',
    ({ month, named, day, dayFirst }, { toldOf }) => {
      if (toldOf === null || fineness(toldOf.unit) > fineness('year')) return null;
      const { place, how } = thatYear(toldOf);
      const n = dayAt(place!.n, (month ?? named)!.value, (day ?? dayFirst)!.value);
      return n === null ? null : dateReading({ unit: 'day', n }, how);
    },
  ),
  rule(
    '(the|this|its)? (the? latest|latest|most recent|just - ended|recently ended|current|comparable|corresponding|prior|first|second)? (fiscal)? (quarter|period)',
    (_, scene) => thisQuarter(scene),
  ),
  rule(
    '(the|a)? (corresponding|comparable|same)? (year - (ago|earlier)|year (ago|earlier)|prior - year|previous - year) (fiscal|calendar)? (first|second|third|fourth)? (quarter|period|half)?',
    (_, scene) => yearBefore(scene),
  ),
  rule(
    '(the|a)? (corresponding|comparable|same) (period|quarter) (of (the)?)? (last|a|the previous|the prior|the) year (ago|earlier|before)?',
    (_, scene) => yearBefore(scene),
  ),
  rule('(this|the? same) time (which: last|next) year', ({ which }, scene) =>
    sameTime(which!.word === 'last' ? -1 : 1, scene),
  ),
  rule('(this|the? same) time (a year (ago|earlier|before)|(the|a) year (before|earlier))', (_, scene) =>
    sameTime(-1, scene),
  ),
  rule(`(this|the? same) time ${COUNT} years ago`, (parts, scene) => sameTime(-countOf(parts), scene)),
  rule(
    '(in|on)? the same (unit: day|week|month) ((of? (the)? (last|previous|prior) year)|(a|the) year (ago|earlier|before))',
    ({ unit }, scene) => {
      const same = sameUnit(unit!.word, scene);
      return same?.place === undefined
        ? null
        : dateReading(movePlace(same.place, -1, 'year'), `a year before ${same.how}`, { aside: true });
    },
  ),
  rule("last year ' (fiscal|calendar)? (quarter|period)", (_, scene) => yearBefore(scene)),
  rule('the (quarter|period) a year (ago|earlier|before)', (_, scene) => yearBefore(scene)),
  rule('the (year: YEAR) (quarter|period)', ({ year }, scene) => {
    const quarter = scene.lastQuarter;
    if (quarter === null) return dateReading(yearPlace(year!.value), 'as written');
    const size = quarter.unit === 'half' ? 2 : 4;
    return dateReading(
      { ...quarter, n: year!.value * size + (quarter.n % size) },
      `the ${quarter.unit} mentioned last, in the year as written`,
      { aside: true },
    );
  }),
];

/** “This time last year”: the quarter that was told of, else about the same month. */
function sameTime(years: number, { lastQuarter, today, point }: Scene): Reading | null {
  if (years % 1 !== 0) return null;
  const base = lastQuarter ?? placeOf('month', today);
  const how = `the ${base.unit} ${lastQuarter === null ? `of ${point}` : 'mentioned last'}, ${Math.abs(years) === 1 ? 'a year' : `${Math.abs(years)} years`} ${years < 0 ? 'before' : 'after'}`;
  return aboutReading(movePlace(base, years, 'year'), how, { aside: true });
}

/** The year of a date that the text tells of. */
function thatYear(date: Place): Reading {
  const how = `${date.unit === 'year' ? '' : 'the year of '}${inWords(date)}, which the text tells of`;
  return dateReading(placeOf('year', firstDay(date)), how);
}

function sameUnit(word: string, scene: Scene): Reading | null {
  const unit = unitNamed(word) as PlaceUnit;
  const known = scene.lastOf.get(unit);
  const { last, toldOf } = scene;
  if (unit === 'year' && toldOf !== null && fineness(toldOf.unit) <= fineness('year'))
    return thatYear(toldOf);
  if (last === null)
    return scene.narrative
      ? null
      : dateReading(placeOf(unit, scene.today), scene.publication, { guessed: true });
  const base: Place | undefined =
    fineness(last.unit) <= fineness(unit) ? placeOf(unit, firstDay(last)) : known;
  // Of years before Christ those that share their figures are no decade and no century.
  return base === undefined || (base.n < 0 && /decade|century/.test(unit))
    ? null
    : dateReading(base, `${inWords(base)}, ${scene.lastSource}`);
}

/** “The quarter” is the one mentioned last; without one, the latest to end before publication. */
function thisQuarter(scene: Scene): Reading | null {
  const words = scene.text.slice(scene.start, scene.end).toLowerCase();
  const named = /quarter$/.test(words);
  // Quarter-final, quarter-century, quarter-to-quarter.
  if (/^-/.test(after(scene))) return null;
  const [, month] = /^ (?:that )?(?:ended|ending|to) ([A-Z][a-z]{2})/.exec(after(scene)) ?? [];
  const number = SHORT_MONTHS.indexOf(month?.toLowerCase() ?? '') + 1;
  if (named && number > 0 && scene.nearQuarter === null) {
    const current = placeOf('quarter', scene.today).n;
    const n = Math.floor(current / 4) * 4 + Math.floor((number - 1) / 3);
    return dateReading(
      { unit: 'quarter', n: n > current ? n - 4 : n },
      `the calendar quarter that ends so, the latest begun by ${scene.point}`,
    );
  }
  if (!named && (!/latest|the|this/.test(words) || (scene.lastQuarter === null && !/latest/.test(words))))
    return null;
  if (/first|second/.test(words) || !/^(?:the|this|latest|most|current|its)/.test(words)) return null;
  if (named && /prior/.test(words)) return quarterBefore(scene);
  if (/corresponding|comparable|prior/.test(words)) return yearBefore(scene);
  if (/current|this/.test(words))
    return dateReading(placeOf('quarter', scene.today), `the quarter of ${scene.point}`);
  const ended = placeOf('quarter', moveDay(scene.today, -1, 'quarter'));
  const quarter = scene.lastQuarter;
  // What is called the latest is over.
  if (
    quarter !== null &&
    !(/latest|recent|ended/.test(words) && quarter.unit === 'quarter' && quarter.n > ended.n)
  )
    return dateReading(quarter, `${inWords(quarter)}, the quarter mentioned last`);
  return dateReading(ended, `the quarter before that of ${scene.point}`);
}

/** “The prior quarter”. */
function quarterBefore({ nearQuarter }: Scene): Reading | null {
  if (nearQuarter === null) return null;
  const n = nearQuarter.n - 1;
  return dateReading({ ...nearQuarter, n }, `the quarter before ${inWords(nearQuarter)}`, { aside: true });
}

function yearBefore(scene: Scene): Reading {
  const { last, lastQuarter } = scene;
  const base =
    scene.nearQuarter ?? (last !== null && last.unit !== 'year' && last.unit !== 'day' ? last : lastQuarter);
  if (base === null || base.unit === 'day' || base.unit === 'week' || base.unit === 'weekend')
    return dateReading(placeOf('year', moveDay(scene.today, -1, 'year')), `the year before ${scene.point}`);
  const size = { quarter: 4, half: 2, season: 4, month: 12, year: 1, decade: 1, century: 1 }[base.unit];
  return dateReading(
    { ...base, n: base.n - size },
    `the same ${base.unit} of the year before ${inWords(base)}`,
    { aside: true },
  );
}
