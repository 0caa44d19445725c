import { after, follows } from '../around.ts';
import { hasHappened } from '../happened.ts';
import { dayAt, placeOf, type PlaceUnit, weekdayOf, yearOf } from '../place.ts';
import { dateReading, inWords, unresolved } from '../readings.ts';
import { type Parts, type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';

type DayIn = (year: number) => number;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayAt(year, month, day)!;

/** The `n`th such weekday (ISO: Monday is 1) of a month; the last where `n` is -1. */
const nth =
  (n: number, weekday: number, month: number): DayIn =>
  (year) => {
    const first = dayAt(year, month, 1)!;
    const firstSuch = first + ((weekday - weekdayOf(first) + 7) % 7);
    if (n > 0) return firstSuch + 7 * (n - 1);
    const fifth = firstSuch + 28;
    return fifth < dayAt(year, month, 28)! + 4 &&
      dayAt(year, month, 29) !== null &&
      fifth <= lastOfMonth(year, month)
      ? fifth
      : firstSuch + 21;
  };

const lastOfMonth = (year: number, month: number): number =>
  (month === 12 ? dayAt(year + 1, 1, 1)! : dayAt(year, month + 1, 1)!) - 1;

/** Gregorian computus: Anonymous, Nature 13, 1876, as in Meeus, Astronomical Algorithms, chapter 8. */
export const easter: DayIn = (year) => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const march = moon + sunday - 7 * correction + 114;
  return dayAt(year, Math.floor(march / 31), (march % 31) + 1)!;
};

/** Julian computus, in the Gregorian calendar: 13 days later in the centuries that news is of. */
export const orthodoxEaster: DayIn = (year) => {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const march = moon + sunday + 114;
  return dayAt(year, Math.floor(march / 31), (march % 31) + 1)! + 13;
};

const fromEaster =
  (days: number): DayIn =>
  (year) =>
    easter(year) + days;

/** Names that need a word before them, being others' as well, are marked with `?`. */
const HOLIDAYS: readonly [pattern: string, day: DayIn, sure: boolean][] = [
  ["new year ' day|new years day", fixed(1, 1), true],
  ["new year ' eve|new years eve", fixed(12, 31), true],
  ['christmas day', fixed(12, 25), true],
  ['christmas eve', fixed(12, 24), true],
  ['christmas', fixed(12, 25), false],
  ['boxing day', fixed(12, 26), true],
  ["valentine ' day|valentines day|st valentine ' day", fixed(2, 14), true],
  ["(st|saint) patrick ' day", fixed(3, 17), true],
  ['may day', fixed(5, 1), true],
  ['juneteenth', fixed(6, 19), true],
  ['bastille day', fixed(7, 14), true],
  ['halloween', fixed(10, 31), true],
  ['veterans day|armistice day|remembrance day', fixed(11, 11), true],
  ['martin luther king (jr|junior)? day|mlk day', nth(3, 1, 1), true],
  ["presidents day|presidents ' day|president ' day", nth(3, 1, 2), true],
  ["mother ' day|mothers day", nth(2, 7, 5), true],
  ['memorial day', nth(-1, 1, 5), true],
  ["father ' day|fathers day", nth(3, 7, 6), true],
  ['labor day', nth(1, 1, 9), true],
  ['columbus day', nth(2, 1, 10), true],
  ['thanksgiving day', nth(4, 4, 11), true],
  ['thanksgiving', nth(4, 4, 11), false],
  ['black friday', (year) => nth(4, 4, 11)(year) + 1, true],
  ['cyber monday', (year) => nth(4, 4, 11)(year) + 4, true],
  ['giving tuesday', (year) => nth(4, 4, 11)(year) + 5, true],
  ['election day', (year) => nth(1, 1, 11)(year) + 1, true],
  ['ash wednesday', fromEaster(-46), true],
  ['(shrove|fat|pancake) tuesday', fromEaster(-47), true],
  ['palm sunday', fromEaster(-7), true],
  ['(maundy|holy) thursday', fromEaster(-3), true],
  ['good friday', fromEaster(-2), true],
  ['holy saturday', fromEaster(-1), true],
  ['easter sunday', fromEaster(0), true],
  ['easter monday', fromEaster(1), true],
  ['easter', fromEaster(0), false],
  ['(orthodox|greek) easter', orthodoxEaster, true],
  ['pentecost', fromEaster(49), true],
  ['whit monday', fromEaster(50), true],
];

const BEFORE = 'from|on|at|by|before|after|since|until|till|last|this|next|over|around|for|during|of|past';
const MOST_AHEAD = 100;
const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

export const holidays: readonly Rule[] = [
  rule('independence day (,? of? (year: YEAR))?', independenceDay),
  ...HOLIDAYS.flatMap(([name, day, sure]) => [
    rule(name, (_, scene) =>
      sure ||
      scene.named ||
      (follows(scene, BEFORE) &&
        !/^ [a-z]+s?\b(?<! (?:and|or|in|on|at|to|as|the|of|when|is|was|he|she|it|they|we|a|an|by|but|with|while|after|before|has|had|will|for|from|that|there))/.test(
          after(scene).slice(0, 14),
        ))
        ? nearest(day, scene)
        : null,
    ),
    rule(`(the|last|this)? (${name}) holiday`, (_, scene) => nearest(day, scene)),
    rule(`(${name}) (unit: week|weekend)`, ({ unit }, scene) =>
      around(nearest(day, scene), unit!.word as PlaceUnit),
    ),
    rule(`(${name}) ,? of? (year: YEAR)`, ({ year }) => reading(day(year!.value), 'as written')),
    rule(`(${name}) of? (which: last|this|next) year`, ({ which }, scene) =>
      reading(day(yearOf(scene.today) + WHICH[which!.word]!), `of the year told from ${scene.point}`),
    ),
    rule(`(which: last|this|next) (${name})`, ({ which }, scene) => {
      const { today, point } = scene;
      const year = yearOf(today);
      if (which!.word === 'this') return reading(day(year), `in the year of ${point}`);
      if (which!.word === 'last')
        return reading(day(year) < today ? day(year) : day(year - 1), `the last one before ${point}`);
      return reading(day(year) > today ? day(year) : day(year + 1), `the first one after ${point}`);
    }),
  ]),
];

/** Of the United States where they, or their day, are named near; each country has its own. */
const INDEPENDENCE = fixed(7, 4);
const OF_STATES =
  /\b(?:U\.S\.|US|United States|Americans?|America[’']s|Fourth of July|July 4|4 July|Washington)(?!\p{L})/u;
const STATES_REACH = 300;

function independenceDay({ year }: Parts, scene: Scene): Reading {
  const { text, start, end } = scene;
  // “Ukraine’s Independence Day”, “Indian Independence Day”.
  const [, owner = 'On'] =
    /(\p{Lu}[\p{L}.]+)(?:[’']s)? $/u.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  const isOfStates =
    /^(?:U\.S\.|US|America|American|States)$/.test(owner) ||
    (/^(?:On|Last|This|Since|By|Until|Before|After|For|The)$/.test(owner) &&
      OF_STATES.test(text.slice(Math.max(0, start - STATES_REACH), end + STATES_REACH)));
  if (!isOfStates)
    return { ...unresolved('XXXX-XX-XX'), how: 'a day that each country has its own of', guessed: true };
  return year === undefined ? nearest(INDEPENDENCE, scene) : reading(INDEPENDENCE(year.value), 'as written');
}

/** “Easter week” is the week, Monday to Sunday, with the day. */
function around({ place, how }: Reading, unit: PlaceUnit): Reading {
  return dateReading(placeOf(unit, place!.n), `the ${unit} of ${inWords(place!)}, ${how}`);
}

const reading = (n: number, how: string): Reading => dateReading({ unit: 'day', n }, how);

function nearest(day: DayIn, scene: Scene): Reading {
  const { today } = scene;
  const year = yearOf(today);
  const days = [year - 1, year, year + 1].map(day);
  const future = scene.direction === 'future';
  const isOver = !future && hasHappened(scene);
  const ahead = isOver ? 1 : MOST_AHEAD;
  const fits = days.filter((n) => (future ? n >= today : n <= today + ahead));
  const distance = (n: number) => Math.abs(n - today);
  const n = fits.reduce((best, n) => (distance(n) < distance(best) ? n : best));
  return reading(
    n,
    future
      ? `the first one from ${scene.publication} on`
      : isOver
        ? `the latest one up to ${scene.publication}, by the words around`
        : `the one nearest to ${scene.publication}`,
  );
}
