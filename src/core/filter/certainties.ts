import type { Span } from '../model.ts';
import type { Certainty } from './filter.ts';

type Doubts = Omit<Span, 'edtf' | 'start' | 'end' | 'precision' | 'members'>;

/**
 * How well a date is known, in the order of `CERTAINTIES`; a date may be approximate, uncertain and open at once, and is
 * certain where it is none of them. How coarse it is says nothing of that: “2024” is certain.
 *
 * A side that is open or unknown makes it `open`: the truth lies beyond what is drawn. One of several days (`[…]`) is
 * `uncertain`: it is known between which days the truth lies, and not on which.
 */
export function certaintiesOf(span: Doubts): Certainty[] {
  const doubts: Certainty[] = [];
  if (span.approximate) doubts.push('approximate');
  if (span.uncertain || span.set === 'one') doubts.push('uncertain');
  if (span.openStart || span.openEnd || span.unknownStart || span.unknownEnd) doubts.push('open');
  return doubts.length === 0 ? ['certain'] : doubts;
}
