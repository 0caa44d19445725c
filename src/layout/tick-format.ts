import { msToYear, nextYear, yearToMs } from './years.ts';

/** What a tick label says: a part of a date, or a whole one. */
export type TickFormat =
  | 'fraction'
  | 'second'
  | 'minute'
  | 'dayMinute'
  | 'day'
  | 'dayOfMonth'
  | 'month'
  | 'monthYear'
  | 'year'
  | 'years';

const OPTIONS: Record<TickFormat, Intl.DateTimeFormatOptions> = {
  fraction: { minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 },
  second: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  minute: { hour: 'numeric', minute: '2-digit' },
  dayMinute: { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayOfMonth: { day: 'numeric' },
  month: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  years: { year: 'numeric' },
};

/** Years below this are ambiguous without their era. */
const PLAIN_YEARS_FROM = 100;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The label of a tick at `ms`, in UTC and the Gregorian calendar, in the words of `locale` (BCP 47; an unknown one falls
 * back to the default, an ill-formed one throws as `Intl` does). `step` is the length of the period in years, for
 * `years`, which names its first and last.
 */
export function formatTick(ms: number, format: TickFormat, locale: string, step = 1): string {
  const hasYear = OPTIONS[format].year !== undefined;
  const { format: inWords } = formatter(format, locale, hasYear && msToYear(ms) < PLAIN_YEARS_FROM);
  return format === 'years' ? `${inWords(ms)}–${inWords(lastYear(ms, step))}` : inWords(ms);
}

function lastYear(ms: number, step: number): number {
  return yearToMs(nextYear(msToYear(ms), step) - 1);
}

/** Formatters are dear to make (tens of µs), and a frame wants dozens. */
function formatter(format: TickFormat, locale: string, withEra: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${format} ${withEra}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...OPTIONS[format],
    ...(withEra && { era: 'short' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}
