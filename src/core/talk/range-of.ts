import type { Bounds } from '../model.ts';

/** ms */
const DAY = 86_400_000;

/** The dates that a stretch of time begins and ends with, by its length: of years, of months, or of days. */
const UNITS: readonly { over: number; letters: number }[] = [
  { over: 4 * 366 * DAY, letters: 4 },
  { over: 120 * DAY, letters: 7 },
  { over: 0, letters: 10 },
];

/** An EDTF interval about a stretch of time, as it would be named; null where its years have not four digits. */
export function rangeOf({ start, end }: Bounds): string | null {
  const { letters } = UNITS.find(({ over }) => end - start > over) ?? UNITS.at(-1)!;
  const dates = [start, Math.max(end - 1, start)].map((ms) => {
    const date = new Date(ms);
    const year = Number.isNaN(date.getTime()) ? Infinity : date.getUTCFullYear();
    return year < 0 || year > 9999 ? null : date.toISOString().slice(0, letters);
  });
  if (dates.includes(null)) return null;
  return dates[0] === dates[1] ? dates[0]! : dates.join('/');
}
