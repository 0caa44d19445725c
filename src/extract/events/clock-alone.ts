import type { FoundMention } from '../mention.ts';
import type { Link } from './link.ts';

/** Words that are nothing but a time of day. */
const CLOCK = /^(?:(?:at|about|around|by|just) )*\d[\d:. ]*(?:[ap]\.?m\.?)?$/i;

/**
 * “At 10:17 p.m.”: of a day that neither this sentence nor the one before dates what it tells with. That a day was named last, as of a meeting
 * to come, makes it nobody’s. `days`: those with which they do.
 */
export function isClockAlone({ mention, when }: Link, days: ReadonlySet<string>): boolean {
  return mention.type === 'TIME' && CLOCK.test(mention.text) && !days.has(when);
}

/** The dates with which something is told, but for clock times; EDTF. */
export function daysOf(dated: readonly { mention: FoundMention | null }[]): Set<string> {
  return new Set(dated.flatMap(({ mention }) => (mention?.type === 'DATE' ? (mention.edtf ?? []) : [])));
}
