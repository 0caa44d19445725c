import { after, follows } from '../around.ts';
import { unitNamed } from '../lexicon.ts';
import {
  civil,
  type CountedUnit,
  edtfDay,
  edtfOf,
  fineness,
  firstDay,
  lastDay,
  moveDay,
  type Place,
  placeOf,
  valueOf,
  weekdayOf,
  yearPlace,
} from '../place.ts';
import { dateReading, inWords } from '../readings.ts';
import { type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';
import { oneOf } from '../../edtf.ts';

const WHICH: Readonly<Record<string, [offset: number, how: string]>> = {
  last: [-1, 'before'],
  previous: [-1, 'before'],
  past: [-1, 'before'],
  this: [0, 'of'],
  current: [0, 'of'],
  next: [1, 'after'],
  coming: [1, 'after'],
  upcoming: [1, 'after'],
};

type Unit = Exclude<CountedUnit, 'day'>;

const UNIT = 'week|month|quarter|year|decade|century';

export const periods: readonly Rule[] = [
  rule(
    `(the? current|the? (which: last|this|next|coming|upcoming|previous)) (calendar|fiscal|financial)? (unit: ${UNIT})`,
    ({ which, unit }, scene) => {
      return isStretch(scene) || isGiven(which, scene)
        ? null
        : period(unit!.word, which?.word ?? 'current', scene);
    },
  ),
  rule(
    `(side: earlier|later) (this|in the|in this|on in the|in) (unit: week|month|year)`,
    ({ side, unit }, scene) => {
      const { today, point } = scene;
      // Of a week that ends with that day nothing is left.
      const isOver = side!.word === 'later' && unit!.word === 'week' && weekdayOf(today) === 7;
      const whole = period(unit!.word, isOver ? 'next' : 'this', scene);
      const place = whole.place!;
      const tell = (day: number) => (place.unit === 'year' ? valueOf(placeOf('month', day)) : edtfDay(day));
      const step = place.unit === 'year' ? 0 : 1;
      const before = side!.word === 'earlier';
      const none = before ? today - step < firstDay(place) : today + step > lastDay(place);
      const edtf = before
        ? oneOf(tell(firstDay(place)), tell(Math.max(firstDay(place), today - step)))
        : oneOf(tell(Math.min(lastDay(place), today + step)), tell(lastDay(place)));
      const limit = before ? ['up to that of', 'before'][step]! : ['from that of', 'after'][step]!;
      const how = `a ${place.unit === 'year' ? 'month' : 'day'} of the ${isOver ? 'next' : 'same'} ${unit!.word}, ${limit} ${point}`;
      return { ...whole, edtf, how, guessed: none || isOver };
    },
  ),
  rule(`the (unit: week|month|quarter|year) (side: before last|after next)`, ({ unit, side }, scene) => {
    const offset = side!.word === 'before' ? -2 : 2;
    const name = unit!.word as Unit;
    const place = placeOf(name, moveDay(scene.today, offset, name));
    return dateReading(place, `two ${name}s ${offset < 0 ? 'before' : 'after'} ${scene.point}`);
  }),
  rule('the weekend (side: before last|after next)', ({ side }, scene) => {
    const isBefore = side!.word === 'before';
    const { place } = weekend(isBefore ? 'last' : 'next', scene);
    const n = place!.n + (isBefore ? -1 : 1);
    return dateReading(
      { unit: 'weekend', n },
      `the second weekend ${isBefore ? 'before' : 'after'} ${scene.point}`,
    );
  }),
  rule(
    '(late|early)? (which: last|this|next|past|coming|upcoming|the|previous) (side: past|coming|upcoming)? weekend',
    ({ which, side }, scene) => weekend((side ?? which!).word, scene),
  ),
  rule("the? year -? end|the? year ' end|the? calendar year end", (_, scene) => {
    const year = placeOf('year', scene.today);
    return dateReading(year, `about the end of the year of ${scene.point}`, { edtf: `${valueOf(year)}-12~` });
  }),
  rule('the new year', (_, scene) => {
    const { month, year } = civil(scene.today);
    const isBegun = month <= NEW_YEAR_UNTIL;
    return dateReading(
      yearPlace(isBegun ? year : year + 1),
      `the year ${isBegun ? 'of' : 'after that of'} ${scene.point}`,
    );
  }),
  rule('(fiscal|financial|fy) year? (year: YEAR)', ({ year }) =>
    dateReading(yearPlace(year!.value), 'as written, a fiscal year, which may begin in another'),
  ),
  rule('fy (year: DAY)', ({ year }, { text }) =>
    /^\d\d$/.test(text.slice(year!.start, year!.end))
      ? dateReading(
          yearPlace(2000 + year!.value),
          'a fiscal year by its last two figures, which may begin in another',
        )
      : null,
  ),
  rule(
    'the? (which: last|this|next|current|latest|the|previous) (full|entire|whole|fiscal|financial|calendar)? (fiscal|financial)? (unit: year|month|week|decade|century)',
    ({ which, unit }, scene) => {
      const word = which!.word;
      if (isStretch(scene) || isGiven(which, scene) || isNumberedBehind(scene)) return null;
      if (word === 'the' && unit!.word === 'year' && /^ (?:ended|ending|to|through)\b/.test(after(scene)))
        return { type: 'DURATION', value: 'P1Y', edtf: null, how: 'a length of 1 year' };
      if (word === 'the' && isYearJustOver(unit!.word, scene)) return period('year', 'last', scene);
      if (word === 'the')
        return isThisPeriod(scene)
          ? (periodOfSentence(unit!.word, scene) ?? period(unit!.word, 'this', scene))
          : null;
      return period(unit!.word, word === 'latest' ? 'last' : word, scene);
    },
  ),
];

/** After this month “the new year” is the one to come. */
const NEW_YEAR_UNTIL = 6;

/** “The last decade” is a length up to now, “last decade” the one before, as is “the last financial year”. */
const isStretch = ({ text, start, end }: Scene): boolean =>
  /^the\s+(?:last|next|coming|upcoming)\s(?!\s*(?:fiscal|financial|calendar)\b)/i.test(
    text.slice(start, end),
  );

/** “The previous month” is told from the date that is given, where one is, “the previous quarter” from the one that is told of. */
const isGiven = (which: Token | undefined, { named, last, nearQuarter, text, end }: Scene): boolean =>
  which?.word === 'previous' &&
  ((named && last !== null) || (nearQuarter !== null && /quarter$/i.test(text.slice(end - 7, end))));

/** “The financial year of 2016/17”: which one, is told behind it. */
const isNumberedBehind = (scene: Scene): boolean => /^ (?:of )?[12]\d{3}\b/.test(after(scene));

function isThisPeriod(scene: Scene): boolean {
  if (scene.named) return !/^ of\b/.test(after(scene));
  return follows(
    scene,
    'of|in|during|later|earlier|early|late|for|this|end of|rest of|ending|through|throughout|by|on',
  );
}

/** In January what was “during the year” was during the one that went before. */
const isYearJustOver = (unit: string, scene: Scene): boolean =>
  unit === 'year' &&
  !scene.named &&
  !scene.narrative &&
  follows(scene, 'during|over|through|throughout|for|in') &&
  !/^ of\b/.test(after(scene)) &&
  scene.lastInSentence === null &&
  civil(scene.today).month === 1 &&
  scene.direction === 'past';

/** “In early June he asked for it by the end of the month”: the month that the sentence tells of. */
function periodOfSentence(unit: string, { lastInSentence: base, today, lastSource }: Scene): Reading | null {
  if ((unit !== 'month' && unit !== 'year') || base === null || fineness(base.unit) > fineness(unit))
    return null;
  const place = placeOf(unit, firstDay(base));
  return firstDay(place) > today
    ? null
    : dateReading(place, `the ${unit} of ${inWords(base)}, ${lastSource}`);
}

export function period(unit: string, which: string, scene: Scene): Reading {
  const [offset, how] = WHICH[which]!;
  const name = unitNamed(unit) as Unit;
  const place: Place = placeOf(name, moveDay(scene.today, offset, name));
  return dateReading(
    place,
    `the ${name} ${how} ${scene.point}${name === 'week' ? ', Monday to Sunday' : ''}`,
  );
}

/** Without a sign of the future the weekend is the one that has begun. */
function weekend(which: string, scene: Scene): Reading {
  const { today, point } = scene;
  const current = placeOf('weekend', today);
  const begun = firstDay(current) <= today;
  const at = (offset: number, how: string): Reading => {
    const place: Place = { unit: 'weekend', n: current.n + offset };
    return { ...dateReading(place, `the weekend ${how} the week of ${point}`), edtf: edtfOf(place) };
  };
  if (/last|past|previous/.test(which)) return at(-1, 'before that of');
  if (/next|coming/.test(which) && begun) return at(1, 'after that of');
  if (which === 'the' && scene.direction !== 'future' && !begun) return at(-1, 'before that of');
  return at(0, 'of');
}
