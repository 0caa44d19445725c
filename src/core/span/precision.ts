import { PRECISIONS, type Precision } from '../model.ts';
import { datesOf, type CalendarDate, type EdtfDate, type EdtfNode } from './node.ts';
import { partOfYear } from './parts-of-year.ts';
import { estimatedDigits } from './significant.ts';

/** By how many digits at the end of the year are not known. */
const UNKNOWN_DIGITS: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'multimillennium'];

/** The unit of the coarsest date in the string; with digits that are not specified, the unit that is known whole. */
export function precisionOf(node: EdtfNode): Precision {
  const ranks = datesOf(node).map((date) => PRECISIONS.indexOf(precisionOfDate(date)));
  return PRECISIONS[Math.max(...ranks)] ?? 'day';
}

function precisionOfDate(date: EdtfDate): Precision {
  switch (date.kind) {
    case 'calendar':
      return precisionOfCalendar(date);
    case 'part-of-year':
      return partOfYear(date.code).precision;
    case 'year':
      return unknownDigits(estimatedDigits(date));
    case 'date-time':
      return date.precision;
  }
}

function precisionOfCalendar({ year, month, day }: CalendarDate): Precision {
  const unknown = year.indexOf('X');
  if (unknown >= 0) return unknownDigits(year.length - unknown);
  if (month === null || month.includes('X')) return 'year';
  return day === null || day.includes('X') ? 'month' : 'day';
}

function unknownDigits(count: number): Precision {
  return UNKNOWN_DIGITS[count] ?? 'multimillennium';
}
