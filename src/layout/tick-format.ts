import { msToYear, nextYear, yearToMs } from './years.ts';

/** What a tick label says: a part of a date, or a whole one. */
export type TickFormat = keyof typeof OPTIONS;

const OPTIONS = {
  fraction: { minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 },
  second: { timeStyle: 'medium' },
  minute: { timeStyle: 'short' },
  hour: { hour: 'numeric' },
  dayMinute: { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  dayMinuteShort: { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayShort: { day: 'numeric', month: 'short', year: 'numeric' },
  dayOfMonth: { day: 'numeric' },
  month: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  monthYearShort: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  years: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The same with the month's name cut short. */
const SHORTER: Partial<Record<TickFormat, TickFormat>> = {
  dayMinute: 'dayMinuteShort',
  day: 'dayShort',
  monthYear: 'monthYearShort',
};

/**
 * Names of months at hand, by language of the site: what comes first, years and months, is then said without `Intl`, whose first use takes a
 * browser some 20 ms in which nothing else can be done. A test holds them against `Intl`.
 */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  'en-GB': ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};

/** Years below this are ambiguous without their era. */
const PLAIN_YEARS_FROM = 100;

/** Labels kept of each format: more than a frame wants, so that the next frame finds them. */
const MOST_LABELS = 500;

interface Formatter {
  intl: Intl.DateTimeFormat;
  labels: Map<number, string>;
}

const formatters = new Map<string, Formatter>();

/**
 * The label of a tick at `ms`, in UTC and the Gregorian calendar, in the words of `locale` (BCP 47; an unknown one falls
 * back to the default, an ill-formed one throws as `Intl` does). `step` is the length of the period in years, for
 * `years`, which names its first and last.
 */
export function formatTick(ms: number, format: TickFormat, locale: string, step = 1): string {
  const withEra = 'year' in OPTIONS[format] && saysEra(ms);
  const atHand = withEra ? null : sayAtHand(ms, format, locale, step);
  if (atHand !== null) return atHand;
  const { intl, labels } = formatter(format, locale, step, withEra);
  const known = labels.get(ms);
  if (known !== undefined) return known;
  if (labels.size >= MOST_LABELS) labels.clear();
  const made = format === 'years' ? range(intl, ms, lastYear(ms, step)) : intl.format(ms);
  const label = format === 'hour' ? hourOrMinute(made, formatTick(ms, 'minute', locale)) : made;
  labels.set(ms, label);
  return label;
}

/** What needs no `Intl`: of a time that is written without its era. */
function sayAtHand(ms: number, format: TickFormat, locale: string, step: number): string | null {
  const months = MONTHS[locale];
  if (months === undefined) return null;
  if (format === 'month') return months[new Date(ms).getUTCMonth()]!;
  if (format === 'year') return String(msToYear(ms));
  return format === 'years' ? `${msToYear(ms)}–${msToYear(lastYear(ms, step))}` : null;
}

/** An hour says it alone where that is shorter; bare figures would read as a day of the month. */
function hourOrMinute(hour: string, minute: string): string {
  return hour.length < minute.length && !/^\p{Nd}+$/u.test(hour) ? hour : minute;
}

/** Whether a year at `ms` is written with its era. */
export function saysEra(ms: number): boolean {
  return msToYear(ms) < PLAIN_YEARS_FROM;
}

export function shorter(format: TickFormat): TickFormat {
  return SHORTER[format] ?? format;
}

/** `Intl` says once what both have in common. Whether it puts space around its dash depends on its version. */
function range(intl: Intl.DateTimeFormat, first: number, last: number): string {
  return intl.formatRange(first, last).replace(/\s*–\s*/u, '–');
}

function lastYear(ms: number, step: number): number {
  return yearToMs(nextYear(msToYear(ms), step) - 1);
}

/** Formatters are dear to make (tens of µs), and so are labels (a few), and a frame wants dozens. */
function formatter(format: TickFormat, locale: string, step: number, withEra: boolean): Formatter {
  const key = `${locale} ${format} ${step} ${withEra}`;
  const known = formatters.get(key);
  if (known) return known;
  const intl = new Intl.DateTimeFormat(locale, {
    ...OPTIONS[format],
    ...(withEra && { era: 'short' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const made = { intl, labels: new Map<number, string>() };
  formatters.set(key, made);
  return made;
}
