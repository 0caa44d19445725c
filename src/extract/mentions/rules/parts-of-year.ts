import { civil, edtfOf, fineness, firstDay, lastDay, type Place, placeOf, yearOf } from '../place.ts';
import { aboutReading, dateReading, inWords } from '../readings.ts';
import { after, follows } from '../around.ts';
import { countOf } from '../counts.ts';
import { isNamedSeason, isOfGames } from '../names.ts';
import { type Parts, type Reading, type Rule, rule } from '../rule.ts';
import type { Token } from '../token.ts';
import type { Scene } from '../scene.ts';
import { COUNT } from '../vocabulary.ts';

/** Days after a quarter in which “will report its third-quarter earnings” means that one. */
const STILL_REPORTED = 100;

type Unit = 'quarter' | 'half' | 'season';

const SEASONS: Readonly<Record<string, number>> = { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 };
const SEASON_WORDS = [
  'spring, March to May in the north',
  'summer, June to August in the north',
  'autumn, September to November in the north',
  'winter, December to February in the north',
];
const ORDINALS: Readonly<Record<string, number>> = { last: 0, final: 0 };
const CODES: Readonly<Record<Unit, string>> = { quarter: 'Q', half: 'H', season: '' };

const PART =
  "(the|its|a|their|company ' s)? (flat|strong|weak)? (fiscal -?)? (ordinal: first|second|third|fourth|final|NTH) -? (fiscal -?)? (unit: quarter|half)";

const YEARS: Readonly<Record<string, [offset: number, how: string]>> = {
  last: [-1, 'of the year before'],
  this: [0, 'of the year of'],
  the: [0, 'of the year of'],
  next: [1, 'of the year after'],
};

export const partsOfYear: readonly Rule[] = [
  rule(PART, (parts, scene) =>
    isOfGame(parts, scene)
      ? null
      : compared(ofBusiness(nearestPart(numberOf(parts), unitOf(parts), scene), scene), scene),
  ),
  rule(`${PART} (,|of|in)? (the? fiscal year? |fiscal)? (year: YEAR)`, (parts, scene) =>
    ofBusiness(written(parts), scene),
  ),
  rule(`${PART} of? (which: last|this|next|the) year`, (parts, scene) => {
    const [offset, how] = YEARS[parts.which!.word]!;
    return inYear(numberOf(parts), unitOf(parts), yearOf(scene.today) + offset, `${how} ${scene.point}`);
  }),
  rule(
    "(which: last|this|next) year ' (ordinal: first|second|third|fourth|final) -? (unit: quarter|half)",
    (parts, scene) => {
      const [offset, how] = YEARS[parts.which!.word]!;
      return inYear(numberOf(parts), unitOf(parts), yearOf(scene.today) + offset, `${how} ${scene.point}`);
    },
  ),
  rule(
    '(the|fiscal)? (year: YEAR) (,|-)? (fiscal -?)? (ordinal: first|second|third|fourth|final) -? (unit: quarter|half)',
    (parts) => written(parts),
  ),
  rule(
    '(the|its|a)? (first: MONTH) (-|to|through) (last: MONTH) (fiscal)? (quarter|period) ((of|in)? (year: YEAR))?',
    ofMonths,
  ),
  rule('(the|its|a) (last: MONTH) quarter ((of|in)? (year: YEAR))?', ofMonths),
  rule('the (last|final) (unit: quarter|half) of (year: YEAR)', ({ unit, year }) =>
    inYear(-1, unit!.word as Unit, year!.value, 'as written'),
  ),
  rule(
    'the (last|final) (unit: quarter|half) of (which: last|this|next|the) year',
    ({ unit, which }, scene) => {
      const [offset, how] = YEARS[which!.word]!;
      return inYear(-1, unit!.word as Unit, yearOf(scene.today) + offset, `${how} ${scene.point}`);
    },
  ),
  rule('(part: PART)', ({ part }, scene) => nearestPart(part!.value - 1, letterUnit(part!), scene)),
  rule('(part: PART) (,|of|in|-)? fiscal? (year: YEAR)', ({ part, year }) =>
    inYear(part!.value - 1, letterUnit(part!), year!.value, 'as written'),
  ),
  rule('(part: PARTOFYEAR)', ({ part }) =>
    inYear((part!.value % 10) - 1, letterUnit(part!), Math.floor(part!.value / 10), 'as written'),
  ),
  rule('the? (season: SEASON)', ({ season }, scene) => {
    if (!scene.named && (!isSeason(season!.word, scene) || isNamedSeason({ ...scene, ...season! })))
      return null;
    return nearestPart(SEASONS[season!.word]!, 'season', scene);
  }),
  rule('(which: that|the (same|following)) (season: SEASON)', ({ which, season }, scene) => {
    const { toldOf } = scene;
    if (toldOf === null || fineness(toldOf.unit) > fineness('year') || isOfNounSaid(scene)) return null;
    return seasonFrom(toldOf, SEASONS[season!.word]!, which!.word === 'that');
  }),
  rule(`${COUNT} (seasons: SEASONS|SEASON) ago`, (parts, scene) => {
    const count = countOf(parts);
    if (count % 1 !== 0 || count < 1) return null;
    const part = SEASONS[parts.seasons!.word.replace(/s$/, '')]!;
    const now = placeOf('season', scene.today).n;
    const since = (((now - part) % 4) + 4) % 4;
    const n = now - since - 4 * (since === 0 ? count : count - 1);
    return aboutReading({ unit: 'season', n }, `${SEASON_WORDS[part]!}, counted back from ${scene.point}`);
  }),
  rule('the? (season: SEASON) (,|of|in)? (year: YEAR)', ({ season, year }) =>
    inYear(SEASONS[season!.word]!, 'season', year!.value, 'as written'),
  ),
  rule('the? (season: SEASON) of? (years: YEARS)', ({ season, years }) => {
    const year = Number(years!.word.slice(0, 4));
    return String(year + 1).endsWith(years!.word.slice(5))
      ? inYear(SEASONS[season!.word]!, 'season', year, 'as written')
      : null;
  }),
  rule('the? (season: SEASON) of? (which: last|this|next|the) year', ({ season, which }, scene) => {
    const [offset, how] = YEARS[which!.word]!;
    return inYear(SEASONS[season!.word]!, 'season', yearOf(scene.today) + offset, `${how} ${scene.point}`);
  }),
  rule(
    'the? (which: last|this|next|past|coming) (past|coming)? (season: SEASON)',
    ({ which, season }, scene) => {
      if (!scene.named && isOfGames(scene)) return null;
      const part = SEASONS[season!.word]!;
      const now = placeOf('season', scene.today).n;
      const since = (((now - part) % 4) + 4) % 4;
      const latest = now - since;
      if (/last|past/.test(which!.word))
        return toldSeason(latest === now ? now - 4 : latest, 'the last to end before', scene);
      if (/next|coming/.test(which!.word)) return toldSeason(latest + 4, 'the first to begin after', scene);
      // A winter belongs as much to the year in which it ends.
      const year = part === 3 && civil(scene.today).month < 7 ? yearOf(scene.today) - 1 : yearOf(scene.today);
      const n = year * 4 + part;
      // “It opened this autumn”, in January.
      return scene.direction === 'past' && firstDay({ unit: 'season', n }) > scene.today
        ? toldSeason(n - 4, 'the latest begun by', scene)
        : toldSeason(n, 'of the year of', scene);
    },
  ),
];

const GAME =
  /\b(?:touchdowns?|quarterback|field goals?|three-pointers?|3-pointers?|free throws?|rebounds?|halftime|half-time|overtime|yards?|kickoff|fumbles?|interceptions?|jumpers?|lay-?ups?|dunks?|points (?:down|up)|(?:outscored|trailed|led|lead) (?:\w+ ){0,3}\d{1,3}[-–]\d{1,3}|\d{1,3}[-–]\d{1,3} (?:lead|run|win|loss))\b/i;

/** Characters around it in which a game shows; a company’s quarter has its figures as near. */
const GAME_REACH = 160;

/** “a touchdown in the second quarter” */
function isOfGame({ unit }: Parts, { text, start, end, named }: Scene): boolean {
  if (named || unit?.word !== 'quarter') return false;
  const around = text.slice(Math.max(0, start - GAME_REACH), end + GAME_REACH);
  return GAME.test(around) && !/[$€£%]|\b(?:revenue|profits?|earnings|sales|shares)\b/i.test(around);
}

/** Which months a fiscal quarter has is for each company to say. */
function ofBusiness(reading: Reading | null, { text, start, end }: Scene): Reading | null {
  if (reading?.place === undefined || !/\bfiscal\b/i.test(text.slice(start, end))) return reading;
  const how = `${reading.how}; a fiscal one may have other months`;
  return { ...reading, edtf: `${edtfOf(reading.place)}~`, how };
}

/** What another quarter is held against: “up from the second quarter”, “compared with $3 million in the second quarter”. */
const COMPARED =
  /\b(?:(?:up|down|(?:rose|fell|grew|dropped|declined|jumped|slipped|climbed|improved|increased|decreased)(?: [\d.]+ ?(?:%|percent|per cent|points?))?|%|percent|per cent|change|increase|decrease|rise|fall|drop|gain|decline) from|than(?: in| for)?|compared (?:with|to)|versus|vs\.?)(?: [$€£]?\d[\d.,]*(?:%| percent| [mb]illion)?(?: in| for)?)? $/;

const COMPARED_REACH = 60;

/** It is only compared with: “a year earlier” after it is still told from the quarter before. */
function compared(reading: Reading | null, { text, start, nearQuarter }: Scene): Reading | null {
  if (reading === null || nearQuarter === null) return reading;
  const before = text.slice(Math.max(0, start - COMPARED_REACH), start).replace(/\s+/g, ' ');
  return COMPARED.test(before) ? { ...reading, aside: true } : reading;
}

const letterUnit = ({ word }: Token): Unit => (word === 'q' ? 'quarter' : 'half');

function toldSeason(n: number, how: string, scene: Scene): Reading {
  return dateReading({ unit: 'season', n }, `${SEASON_WORDS[((n % 4) + 4) % 4]}, ${how} ${scene.point}`);
}

/** “Said that summer storms would come”: the word is the noun’s. */
const isOfNounSaid = (scene: Scene): boolean =>
  follows(
    scene,
    'says?|said|saying|claims?|claimed|adds|added|announced?|warn(?:s|ed)|hopes?|hoped|believes?|believed|fears?|feared|told \\S+',
  ) &&
  /^ (?!(?:he|she|they|it|we|the|an?|his|her|their|in|at|on|and|but|when|as)\b)\p{Ll}/u.test(after(scene));

/** “The January-March quarter”, “the June quarter”: null where the months are no quarter of the calendar. */
function ofMonths({ first, last, year }: Parts, scene: Scene): Reading | null {
  const month = last!.value;
  if (month % 3 !== 0 || (first !== undefined && first.value !== month - 2)) return null;
  const part = month / 3 - 1;
  return year === undefined
    ? nearestPart(part, 'quarter', scene)
    : inYear(part, 'quarter', year.value, 'as written');
}

/** The first such season that ends after a date begins; of a year, the one that begins in it. */
function seasonFrom(date: Place, part: number, orSame: boolean): Reading {
  const first = placeOf('season', firstDay(date)).n;
  const from = date.unit === 'year' ? date.n * 4 : orSame ? first : first + 1;
  const n = from + ((((part - from) % 4) + 4) % 4);
  return dateReading({ unit: 'season', n }, `${SEASON_WORDS[part]!}, told from ${inWords(date)}`);
}

function isSeason(word: string, scene: Scene): boolean {
  if (word === 'fall' || word === 'spring')
    return follows(
      { ...scene, start: scene.end - word.length },
      '(?:in|into|over|of|during|through|throughout|since|until|by|for|this|every|each|early|late) (?:the|early|late)|in|since|until|early|late|every|each|and|or',
    );
  return true;
}

function numberOf({ ordinal }: Parts): number {
  const fixed = ORDINALS[ordinal!.word];
  return fixed === undefined ? ordinal!.value - 1 : -1;
}

const unitOf = ({ unit }: Parts): Unit => unit!.word as Unit;

function written(parts: Parts): Reading | null {
  const { year } = parts;
  return inYear(numberOf(parts), unitOf(parts), year!.value, 'as written');
}

function inYear(part: number, unit: Unit, year: number, how: string): Reading | null {
  const count = unit === 'half' ? 2 : 4;
  const number = part < 0 ? count - 1 : part;
  if (number >= count) return null;
  const detail = unit === 'season' ? SEASON_WORDS[number]! : `a calendar ${unit}`;
  return dateReading({ unit, n: year * count + number }, how === 'as written' ? detail : `${detail}, ${how}`);
}

/** The latest that has begun, or where the words around speak of something to come the next to end. */
function nearestPart(part: number, unit: Unit, scene: Scene): Reading | null {
  const count = unit === 'half' ? 2 : 4;
  const number = part < 0 ? count - 1 : part;
  // “The second half” is more often that of a match.
  if (number >= count || (unit === 'half' && !scene.named)) return null;
  const { today, direction, point } = scene;
  let n = yearOf(today) * count + number;
  // “Through the spring”, in summer, is the spring just past.
  const isOver = scene.isLimit && unit === 'season' && lastDay({ unit, n }) < today;
  const coming = direction === 'future' && !(isOver && lastDay({ unit, n }) > today - STILL_REPORTED);
  // What ended a short while ago is still to be reported on.
  if (coming && lastDay({ unit, n }) < today - (unit === 'season' ? 0 : STILL_REPORTED)) n += count;
  if (!coming && firstDay({ unit, n }) > today) n -= count;
  if (coming && firstDay({ unit, n: n - count }) <= today && lastDay({ unit, n: n - count }) >= today)
    n -= count;
  const what = unit === 'season' ? SEASON_WORDS[number]! : `a calendar ${unit}`;
  const unknown =
    unit === 'season' ? `XXXX-${['SP', 'SU', 'FA', 'WI'][number]}` : `XXXX-${CODES[unit]}${number + 1}`;
  return dateReading(
    { unit, n },
    coming ? `${what}, the next to end, by the words around` : `${what}, the latest begun by ${point}`,
    { unknown },
  );
}
