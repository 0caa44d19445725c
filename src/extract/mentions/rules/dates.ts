import { dateInWords } from '../../edtf.ts';
import { OVER } from '../agents.ts';
import { after, follows } from '../around.ts';
import { clockTime, timeOn } from '../clock.ts';
import { hasHappened } from '../happened.ts';
import { civil, dayAt, edtfDay, firstDay, lastDay, monthPlace, weekdayOf, yearOf } from '../place.ts';
import { dateReading } from '../readings.ts';
import { type Parts, type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { DAY_NAMES } from '../vocabulary.ts';

/** Days that a date without a year may lie back and ahead, by what the words around say. */
const WINDOWS = {
  past: { back: 305, ahead: 60 },
  unsaid: { back: 265, ahead: 100 },
  future: { back: 45, ahead: 320 },
  // Where it happened the next day may have begun.
  over: { back: 365, ahead: 1 },
};

/** What nobody sets a day for is over: “the Oct. 7 attack”. */
function isAttributeOfPast(scene: Scene): boolean {
  return follows(scene, 'the|this|that|its|his|her|their|after|since|deadly') && OVER.test(after(scene));
}

const isOver = (scene: Scene): boolean => isAttributeOfPast(scene) || hasHappened(scene);

/** Leap days and weekdays that fit are at most this many years away. */
const YEARS_TRIED = 12;

const WHICH_YEAR: Readonly<Record<string, [offset: number, how: string]>> = {
  last: [-1, 'of the year before'],
  this: [0, 'of the year of'],
  next: [1, 'of the year after'],
};

export const dates: readonly Rule[] = [
  rule('ISO', (_, scene) => {
    const [year = 0, month = 0, day = 0] = scene.text
      .slice(scene.start, scene.start + 10)
      .split(/[-/]/)
      .map(Number);
    const n = dayAt(year, month, day);
    if (n === null) return null;
    const written = dateReading({ unit: 'day', n }, 'as written');
    const time = clockTime(scene.text.slice(scene.start + 11, scene.start + 16));
    return scene.end - scene.start > 10 && time !== null ? timeOn(written, time) : written;
  }),
  rule('((weekday: WEEKDAY) ,?)? (month: MONTH) the? (day: DAY|NTH) (,? of? (year: YEAR))?', readDate),
  rule('((weekday: WEEKDAY) ,?)? the? (day: DAY|NTH) of? (month: MONTH) (,? of? (year: YEAR))?', readDate),
  rule('(day: DAY) - (month: MONTH) - (year: YEAR)', readDate),
  rule('(day: DAY) / (month: MONTH) / (year: YEAR)', readDate),
  rule('(day: DAY) - (month: MONTH) - (short: DAY|FIGURES)', (parts, scene) => {
    const { start, end, value, ...short } = parts.short!;
    // “24-Feb-22”
    if (end - start !== 2) return null;
    return readDate(
      { ...parts, year: { ...short, start, end, value: value + (value < 50 ? 2000 : 1900) } },
      scene,
    );
  }),
  rule(
    '((weekday: WEEKDAY) ,?)? (month: MONTH) (day: DAY|NTH) ,? of? (which: last|this|next) year',
    readDate,
  ),
  rule('(month: MONTH) (day: DAY|NTH) (-|to|through|until) (last: DAY|NTH) (,? of? (year: YEAR))?', readDays),
  rule(
    '(month: MONTH) (day: DAY|NTH) (-|to|through|until) (last: DAY|NTH) ,? of? (which: last|this|next) year',
    readDays,
  ),
  rule('(month: ISOMONTH)', ({ month }) =>
    dateReading(monthPlace(Number(month!.word.slice(0, 4)), Number(month!.word.slice(5))), 'as written'),
  ),
  rule(
    'the? (day: DAY|NTH) (-|to|through|until) (last: DAY|NTH) of? (month: MONTH) (,? of? (year: YEAR))?',
    readDays,
  ),
  rule('(month: MONTH) (day: DAY|NTH) (and|or) (last: DAY|NTH) (,? of? (year: YEAR))?', readTwoDays),
  rule(
    'the? (day: DAY|NTH) (and|or) the? (last: DAY|NTH) of? (month: MONTH) (,? of? (year: YEAR))?',
    readTwoDays,
  ),
  rule('(numeric: NUMERIC)', ({ numeric }, scene) => readNumeric(numeric!.word, scene)),
  rule(
    '(side: last|this|next|this coming|this past) ((weekday: WEEKDAY) ,?)? (month: MONTH) the? (day: DAY|NTH)',
    readDate,
  ),
];

export function readDate({ weekday, month, day, year, which, side }: Parts, scene: Scene): Reading | null {
  if (day!.value > 31) return null;
  const fits = (n: number) => weekday === undefined || weekdayOf(n) === weekday.value;
  const said = (n: number, how: string) => (fits(n) ? how : `${how}; it is no ${DAY_NAMES[weekday!.value]}`);
  if (year !== undefined) {
    const n = dayAt(year.value, month!.value, day!.value);
    if (n === null)
      return dateReading(
        monthPlace(year.value, month!.value),
        `the month as written, which has no day ${day!.value}`,
        {
          guessed: true,
        },
      );
    return dateReading({ unit: 'day', n }, said(n, 'as written'), { guessed: !fits(n) });
  }
  const unknown = `XXXX-${String(month!.value).padStart(2, '0')}-${String(day!.value).padStart(2, '0')}`;
  if (which !== undefined) {
    const [offset, how] = WHICH_YEAR[which.word]!;
    const n = dayAt(yearOf(scene.today) + offset, month!.value, day!.value);
    return n === null ? null : dateReading({ unit: 'day', n }, `${how} ${scene.point}`, { unknown });
  }
  const base = scene.narrative ? scene.last : null;
  if (base !== null && base.unit !== 'day') {
    const n = dayAt(yearOf(firstDay(base)), month!.value, day!.value);
    if (n !== null && fits(n) && yearOf(firstDay(base)) === yearOf(lastDay(base)))
      return dateReading({ unit: 'day', n }, `of the year of ${scene.publication}`, { unknown });
  }
  if (side?.word === 'last') {
    const thisYear = dayAt(yearOf(scene.today), month!.value, day!.value);
    const n =
      thisYear !== null && thisYear < scene.today
        ? thisYear
        : dayAt(yearOf(scene.today) - 1, month!.value, day!.value);
    return n === null
      ? null
      : dateReading({ unit: 'day', n }, `the last such day before ${scene.publication}`, { unknown });
  }
  const n =
    inNearestYear(month!.value, day!.value, scene, fits) ??
    inNearestYear(month!.value, day!.value, scene, () => true);
  if (n === null) return null;
  const how =
    scene.direction === 'future' && n >= scene.today
      ? `the first such day from ${scene.publication} on`
      : isOver(scene)
        ? `the latest such day up to ${scene.publication}, by the words around`
        : `in the year nearest to ${scene.publication}`;
  return dateReading({ unit: 'day', n }, said(n, how), { unknown, guessed: !fits(n) });
}

/** The nearest such day that fits; with a sign of the future rather ahead than long back. */
function inNearestYear(
  month: number,
  dayOfMonth: number,
  scene: Scene,
  fits: (n: number) => boolean,
): number | null {
  const { today } = scene;
  const year = yearOf(today);
  const { back, ahead } = isOver(scene) ? WINDOWS.over : WINDOWS[scene.direction ?? 'unsaid'];
  const penalty = (n: number) => Math.abs(n - today) + (n < today - back ? 1000 : 0);
  let nearest: number | null = null;
  for (let offset = -YEARS_TRIED; offset <= YEARS_TRIED; offset++) {
    const n = dayAt(year + offset, month, dayOfMonth);
    if (n === null || !fits(n)) continue;
    if (n > today + ahead) continue;
    if (nearest === null || penalty(n) < penalty(nearest)) nearest = n;
  }
  return nearest;
}

/** The first day and the last: on a timeline what lies between, with its ends. */
function readDays(parts: Parts, scene: Scene): Reading | null {
  const first = readDate(parts, scene);
  const n = first?.place?.unit === 'day' ? lastOfTwo(parts, first.place.n) : null;
  if (!first || n === null) return null;
  return { ...first, edtf: `${first.edtf}/${edtfDay(n)}` };
}

function readTwoDays(parts: Parts, scene: Scene): Reading | null {
  const first = readDate(parts, scene);
  const n = first?.place?.unit === 'day' ? lastOfTwo(parts, first.place.n) : null;
  if (!first || n === null) return null;
  const either = /\bor\b/i.test(scene.text.slice(scene.start, scene.end));
  if (!either && follows(scene, 'between(?: the)?')) return { ...first, edtf: `${first.edtf}/${edtfDay(n)}` };
  return { ...first, edtf: either ? `[${first.edtf},${edtfDay(n)}]` : `{${first.edtf},${edtfDay(n)}}` };
}

/** The second day of the same month; null where it does not come after the first. */
function lastOfTwo({ last }: Parts, first: number): number | null {
  const { year, month } = civil(first);
  const n = dayAt(year, month, last!.value);
  return n === null || n <= first ? null : n;
}

/** Month first, as in the United States, unless a number past 12 or full stops say otherwise, here or elsewhere in the text. */
function readNumeric(words: string, scene: Scene): Reading | null {
  const [first = 0, second = 0, end = 0] = words.split(/[/.-]/).map(Number);
  const year = end >= 100 ? end : end + (end < 50 ? 2000 : 1900);
  if (/-/.test(words) && end < 100) return null;
  const dotted = words.includes('.');
  const [monthFirst, dayFirst] = [dayAt(year, first, second), dayAt(year, second, first)];
  const isDayFirst = dotted || (scene.dayFirst && dayFirst !== null) || monthFirst === null;
  const n = isDayFirst ? dayFirst : monthFirst;
  const other = isDayFirst ? monthFirst : dayFirst;
  if (n === null) return null;
  const order = isDayFirst ? 'day first' : 'month first';
  const inDoubt = other !== null && other !== n && !dotted;
  const why = scene.dayFirst && inDoubt ? ', as other dates in the text are written' : '';
  const doubt = inDoubt && !scene.dayFirst ? `; it may be ${dateInWords(edtfDay(other))}` : '';
  return dateReading({ unit: 'day', n }, `as written, read ${order}${why}${doubt}`);
}
