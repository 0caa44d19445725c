import { getISODay } from 'date-fns';
import { calendarDay } from '../resolve/calendar.ts';
import { isFutureOrLimit, isReported } from './around.ts';
import { type Clues, isHeadline, lineOf, quoteWithContext } from './clues.ts';
import { inWords, quoteOf, type Reading, WEEKDAYS } from './reading.ts';
import { isoDay, type WrittenDate } from './written-dates.ts';
import { yearOfPublication } from './years.ts';

/** A caption, a heading: shorter lines than the paragraphs of a story, in UTF-16 units. */
const SHORT_LINE = 110;

/** What must speak for a full date in the text being that of publication: but for a headline no sign does it alone. */
const ENOUGH = 3;

/**
 * The latest past day that the text writes out in full, where several signs make it that of publication. By itself
 * such a day is one of long ago: of the days about them reports leave out the year.
 */
export function fromFullDate(clues: Clues): Reading {
  const { text, dates, weekdays, year } = clues;
  const past = dates.filter(
    (date) =>
      isoDay(date) !== null &&
      !date.ambiguous &&
      !isFutureOrLimit(text, date) &&
      !isOnFilePicture(clues, date),
  );
  const day = past.map((date) => isoDay(date)!).reduce((latest, each) => (each > latest ? each : latest), '');
  if (day === '' || (year !== null && year.year > Number(day.slice(0, 4)))) return null;

  const same = past.filter((date) => isoDay(date) === day);
  const number = getISODay(calendarDay(same[0]!.year!, same[0]!.month, same[0]!.day)!);
  // A report tells first of the day that it is written on.
  const witness =
    weekdays[0]?.weekday === number
      ? weekdays.find((bare) => bare.weekday === number && bare.reported)
      : undefined;
  const inTitle = same.find((date) => endsTitle(clues, date));
  const signs: [boolean, number][] = [
    [inTitle !== undefined, 3],
    [same.some((date) => isReported(text, date)), 2],
    [witness !== undefined, 2],
    [same.some(({ weekday }) => weekday !== null), 1],
    [same.some((date) => onShortLine(clues, date)), 1],
  ];
  const points = signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  if (points < ENOUGH) return null;

  const note = inTitle
    ? `The headline ends with ${inWords(day)}; the text does not say when it appeared.`
    : `The latest day that the text tells of is ${inWords(day)}${witness ? `, a ${WEEKDAYS[number]}, and it reports what was on a ${WEEKDAYS[number]}` : ''}; it does not say when it appeared.`;
  const quotes = [inTitle ?? same[0]!, ...(witness ? [witness] : [])];
  return {
    published: `${day}?`,
    basis: { kind: 'inferred', quotes: quotes.map((place) => quoteWithContext(text, place)), note },
    confidence: Math.min(0.6, 0.3 + points / 20),
  };
}

/** “this year’s 2024 election” */
export function fromYear({ text }: Clues): Reading {
  const year = yearOfPublication(text);
  if (year === null) return null;
  return {
    published: `${year.year}?`,
    basis: {
      kind: 'inferred',
      quotes: [quoteOf(text, year)],
      note: `The text tells its year, ${year.year}, by “${text.slice(year.start, year.end)}”, and no day.`,
    },
    confidence: 0.3,
  };
}

/** “Assessment, July 9, 2024” as the headline. */
function endsTitle(clues: Clues, date: WrittenDate): boolean {
  const { text, lines } = clues;
  const line = lineOf(lines, date);
  if (line === undefined || !isHeadline(clues, line)) return false;
  return (
    /^[)\].\s]*$/u.test(text.slice(date.end, line.end)) &&
    /[,:;|(–—-]\s*$/u.test(text.slice(line.start, date.start))
  );
}

/** “FILE – …, July 9, 2024”: pictures of long ago. */
function isOnFilePicture({ lines }: Clues, date: WrittenDate): boolean {
  return /^file\b/iu.test(lineOf(lines, date)?.words ?? '');
}

function onShortLine({ lines }: Clues, date: WrittenDate): boolean {
  const line = lineOf(lines, date);
  return line !== undefined && line.words.length <= SHORT_LINE && !/[.!?]$/u.test(line.words);
}
