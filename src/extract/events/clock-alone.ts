import type { Candidate } from './candidate.ts';
import type { Link } from './link.ts';

/** Words that are nothing but a time of day. */
const CLOCK = /^(?:(?:at|about|around|by|just) )*\d[\d:. ]*(?:[ap]\.?m\.?)?$/i;

/**
 * “At 10:17 p.m.”: of a day that neither this sentence nor the one before dates what it tells with. That a day was named last, as of a meeting
 * to come, makes it nobody’s.
 */
export function isClockAlone(
  { mention, when }: Link,
  /** The dates of its sentence, with what they date. */
  links: readonly Link[],
  /** What the sentence before tells. */
  toldBefore: readonly Candidate[],
): boolean {
  if (mention.type !== 'TIME' || !CLOCK.test(mention.text)) return false;
  return ![...links, ...toldBefore].some(
    (dated) => dated.mention?.type === 'DATE' && dated.mention.edtf === when,
  );
}
