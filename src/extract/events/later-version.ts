import { readSpan } from '../../core/span/index.ts';
import type { FoundMention } from '../mention.ts';
import type { ArticleText, Proposal } from '../proposal.ts';
import { articleLines } from '../published/lines.ts';
import { stampsOf } from '../published/stamps.ts';

/** What is changed sooner is mostly a slip mended, and of interest to nobody; ms. */
const SOONEST = 7 * 24 * 3600 * 1000;

/**
 * That an outlet changed an article long after it was published (“Published July 9, 2024 Updated July 23, 2024”); null where it
 * did not, or the text does not name the outlet.
 */
export function laterVersionOf(
  { id, text, published, publisher }: ArticleText,
  mentions: readonly FoundMention[],
): Proposal | null {
  if (publisher === null || published?.precision !== 'day' || published.uncertain) return null;
  const stamps = stampsOf(articleLines(text));
  const updated = stamps.find(({ label, day }) => label === 'updated' && day !== null);
  const read = updated === undefined ? null : readSpan(updated.day!);
  if (updated === undefined || read === null || !read.ok || read.span.start - published.start < SOONEST)
    return null;
  const mention = mentions.find(({ start, end }) => start >= updated.start && end <= updated.end);
  if (mention === undefined) return null;
  const { start } = stamps.find(({ line }) => line === updated.line)!;
  return {
    article: id,
    title: `${publisher} updates its article`,
    when: read.span.edtf,
    modality: 'happened',
    actors: [publisher],
    theme: null,
    excerpt: { exact: text.slice(start, updated.end), start, end: updated.end },
    mention: { text: mention.text, start: mention.start, end: mention.end, how: mention.how },
    speaker: null,
    reasons: [
      `“${mention.text}” is when the article was updated: ${mention.how}.`,
      'More than a week lies between the two dates: what it said first may have been something else.',
    ],
    doubts: [],
    confidence: 0.2,
  };
}
