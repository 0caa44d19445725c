import { getISODay } from 'date-fns';
import { calendarDay, dayOf } from '../resolve/calendar.ts';
import { isFutureOrLimit, isReported } from './around.ts';
import { type Clues, lineOf, quoteWithContext } from './clues.ts';
import type { Dateline } from './dateline.ts';
import { quoteOf, type Reading, WEEKDAYS } from './reading.ts';
import type { Stamp } from './stamps.ts';
import type { BareWeekday } from './weekdays.ts';
import { isoDay } from './written-dates.ts';
import { type DayOfYear, yearOfDay, type YearOfDay } from './year-of-day.ts';
import { yearOfPublication } from './years.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const NEAR_THE_TOP = 400;

/** “KYIV, July 9”, and the year in which that day was the weekday beside it, or the one that the report tells first. */
export function fromYearlessHead(clues: Clues): Reading {
  const { text, dateline, stamps } = clues;
  const stamp = stamps.find(({ date, label }) => date.year === null && label !== 'updated');
  const head = dateline?.date.year === null ? dateline : stamp;
  if (head === undefined) return null;
  const { month, day, weekday } = head.date;
  const begins = `The text begins with ${day} ${MONTHS[month - 1]} without a year`;

  const told = yearOfPublication(text);
  if (told !== null) {
    const date = calendarDay(told.year, month, day);
    if (date === null || (weekday !== null && weekday !== getISODay(date))) return null;
    return {
      published: `${dayOf(date)}?`,
      basis: {
        kind: 'inferred',
        quotes: [quoteOf(text, head), quoteWithContext(text, told)],
        note: `${begins}, and names ${told.year}, which it tells from its own.`,
      },
      confidence: 0.6,
    };
  }

  // A report tells first of the day that it is written on.
  const witness = weekday === null ? firstWeekday(clues, head) : null;
  const found =
    weekday !== null
      ? yearOfDay(clues.years, { month, day, weekday })
      : witness && yearByFirst(clues.years, { month, day, weekday: witness.weekday });
  if (found === null) return null;
  const others = [...found.told, ...(witness ? [witness] : [])];
  return {
    published: `${isoDay({ ...head.date, ...found })}?`,
    basis: {
      kind: 'inferred',
      quotes: [quoteOf(text, head), ...others.map((place) => quoteWithContext(text, place))],
      note: `${begins}; ${whyThatYear(found, weekday ?? witness!.weekday)}.`,
    },
    confidence: witness === null ? 0.5 : 0.4,
  };
}

/** “said on Tuesday, July 9”, and the year in which that day was one. */
export function fromWeekdayBesideDate(clues: Clues): Reading {
  const { text, dates } = clues;
  const pairs = dates.flatMap((date) =>
    date.year === null && date.weekday !== null && !isFutureOrLimit(text, date)
      ? [{ ...date, weekday: date.weekday }]
      : [],
  );
  const [first] = pairs;
  if (first === undefined) return null;
  const own = yearOfPublication(text);
  const found = own === null ? yearOfDay(clues.years, first) : { year: own.year, told: [own] };
  if (found === null) return null;
  const dated = pairs.map((pair) => ({ pair, day: isoDay({ ...pair, year: found.year }) }));
  // One that does not go with the year shows that it is another.
  if (dated.some(({ day }) => day === null)) return null;
  const { pair, day } = dated.reduce((latestPair, each) => (each.day! > latestPair.day! ? each : latestPair));
  if (!isReported(text, pair) && pair.start > NEAR_THE_TOP) return null;
  return {
    published: `${day}?`,
    basis: {
      kind: 'inferred',
      quotes: [pair, ...found.told].map((place) => quoteWithContext(text, place)),
      note: `The text tells of “${text.slice(pair.start, pair.end)}”; ${whyThatYear(found, pair.weekday)}. It does not say when it appeared.`,
    },
    confidence: 0.4,
  };
}

/** The first weekday that an article tells; behind a dateline it stands in the same paragraph. */
function firstWeekday({ lines, weekdays }: Clues, head: Dateline | Stamp): BareWeekday | null {
  const [first] = weekdays;
  if (first === undefined) return null;
  const isBeside = 'line' in head || lineOf(lines, head)!.end >= first.end;
  return isBeside ? first : null;
}

/**
 * The year by the weekday that a report tells first: mostly the day that it was written on, else the one before. It counts only where
 * no year goes with that.
 */
function yearByFirst(years: Clues['years'], { weekday, month, day }: DayOfYear): YearOfDay | null {
  const ofTheDayBefore = yearOfDay(years, { month, day, weekday: (weekday % 7) + 1 });
  return ofTheDayBefore === null ? yearOfDay(years, { month, day, weekday }) : null;
}

function whyThatYear({ year, told }: YearOfDay, weekday: number) {
  const names = told.map((each) => each.year).toSorted((a, b) => a - b);
  const day = `that day was a ${WEEKDAYS[weekday]}`;
  return names.includes(year)
    ? `it tells of ${names.join(' and ')}, and in ${year} ${day}, as the text has it`
    : `it tells of ${names.join(' and ')}, and ${year} is the next year in which ${day}, as the text has it`;
}
