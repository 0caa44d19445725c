import { toAxis, type Fold } from './fold.ts';
import { toPx, type TimeScale } from './scale.ts';

const words = new Map<string, string>();

/**
 * Where the present (`now`, ms) is in the window, px from its left edge; null outside the window, and in a break, where
 * nothing has a place.
 */
export function todayTick(now: number, scale: TimeScale, fold: Fold): number | null {
  const axisMs = toAxis(fold, now);
  const isInWindow = axisMs >= scale.start && axisMs < scale.end;
  const isLeftOut = fold.breaks.some(({ start, end }) => now > start && now < end);
  return isInWindow && !isLeftOut ? toPx(scale, axisMs) : null;
}

/** “Today” in the words of `locale` (BCP 47), with a capital where there are some. */
export function sayToday(locale: string): string {
  const known = words.get(locale);
  if (known !== undefined) return known;
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
  const made = word.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
  words.set(locale, made);
  return made;
}
