import type { UTCDate } from '@date-fns/utc';
import { addDays, getISODay } from 'date-fns';
import { calendarDay, dayFrom, dayOf } from '../calendar.ts';
import { type Parts, type Reading, type Rule, type Scene, whole } from '../rule.ts';
import { DAY_OF_MONTH, MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../vocabulary.ts';
import { OF_YEAR, yearIn } from './years.ts';

const ON_WEEKDAY = `(?:(?<weekday>${WEEKDAY}),? )?`;

/** Days that a date without a year may lie ahead; what is further is last year’s. */
const MOST_AHEAD = 100;

/** Leap days and weekdays that fit are at most this many years away. */
const YEARS_TRIED = 12;

export const dates: readonly Rule[] = [
  {
    pattern: whole('(?<year>\\d{4})[-/](?<month>\\d\\d)[-/](?<day>\\d\\d)'),
    read({ year, month, day }) {
      const date = calendarDay(Number(year), Number(month), Number(day));
      return date && { edtf: dayOf(date), how: 'as written' };
    },
  },
  {
    // Tuesday, July 9, 2024.
    pattern: whole(`${ON_WEEKDAY}(?<month>${MONTH}) (?<day>${DAY_OF_MONTH})${OF_YEAR}`),
    read: readDate,
  },
  {
    // Tuesday 9 July 2024.
    pattern: whole(`${ON_WEEKDAY}(?:the )?(?<day>${DAY_OF_MONTH}) (?:of )?(?<month>${MONTH})${OF_YEAR}`),
    read: readDate,
  },
  {
    // July 9-11, 2024.
    pattern: whole(
      `(?<month>${MONTH}) (?<day>${DAY_OF_MONTH})(?: ?- ?| to | through )(?<last>${DAY_OF_MONTH})${OF_YEAR}`,
    ),
    read: readDays,
  },
  {
    // 9-11 July 2024.
    pattern: whole(
      `(?<day>${DAY_OF_MONTH})(?: ?- ?| to )(?<last>${DAY_OF_MONTH}) (?<month>${MONTH})${OF_YEAR}`,
    ),
    read: readDays,
  },
];

function readDate(parts: Parts, scene: Scene): Reading | null {
  const month = monthNumber(parts.month!);
  const dayOfMonth = parseInt(parts.day!, 10);
  const fits = (day: UTCDate) =>
    parts.weekday === undefined || getISODay(day) === weekdayNumber(parts.weekday);

  const written = yearIn(parts, scene);
  if (written !== null) {
    const day = calendarDay(written.year, month, dayOfMonth);
    return day !== null && fits(day) ? { edtf: dayOf(day), how: written.how } : null;
  }
  const day = inNearestYear(month, dayOfMonth, scene, fits);
  if (day === null) return null;
  const how = scene.future
    ? `the first such day from ${scene.publication} on`
    : `in the year nearest to ${scene.publication}`;
  return { edtf: dayOf(day), how };
}

function readDays(parts: Parts, scene: Scene): Reading | null {
  const first = readDate(parts, scene);
  const day = first && dayFrom(first.edtf);
  const last = day && calendarDay(day.getFullYear(), day.getMonth() + 1, parseInt(parts.last!, 10));
  return last && { edtf: `${dayOf(day)}/${dayOf(last)}`, how: first.how };
}

/** The nearest such day that fits: with a sign of the future from publication on, else no further ahead than `MOST_AHEAD`. */
function inNearestYear(
  month: number,
  dayOfMonth: number,
  { today, future }: Scene,
  fits: (day: UTCDate) => boolean,
): UTCDate | null {
  const distance = (day: UTCDate) => Math.abs(day.getTime() - today.getTime());
  let nearest: UTCDate | null = null;
  for (let offset = -YEARS_TRIED; offset <= YEARS_TRIED; offset++) {
    const day = calendarDay(today.getFullYear() + offset, month, dayOfMonth);
    if (day === null || !fits(day)) continue;
    if (future ? day < today : day > addDays(today, MOST_AHEAD)) continue;
    if (nearest === null || distance(day) < distance(nearest)) nearest = day;
  }
  return nearest;
}
