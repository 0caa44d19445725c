import type { TextRange } from '../../core/text/index.ts';
import type { Candidate } from './candidate.ts';
import { DOUBTS } from './doubts.ts';
import { needsBefore } from './leaning.ts';
import { clauseRange } from './unsure-title.ts';

/** The compiler warns above this, in UTF-16 units. */
const LONGEST = 300;

/** Between two sentences: a blank line; UTF-16 units. */
const LONGEST_GAP = 4;

/**
 * What to quote where nothing stands by itself: the sentence, with the one before where it leans on that and both are short enough, or its
 * clause where it is too long. Null where that is too long too, or does not hold the words that give the date.
 */
export function excerptInDoubt(candidate: Candidate): { excerpt: TextRange; doubt: string } | null {
  const { sentence, before, mention } = candidate;
  const { start, end } = sentence;
  if (end - start > LONGEST) {
    const clause = clauseRange(candidate);
    const holds =
      clause !== null && (mention === null || (clause.start <= mention.start && mention.end <= clause.end));
    return holds && clause.end - clause.start <= LONGEST
      ? { excerpt: { start: clause.start, end: clause.end }, doubt: DOUBTS.excerptCut }
      : null;
  }
  const isOpen = !isBalanced(sentence.text);
  const isNext =
    before !== null &&
    !before.tokens.every(({ quoted, kind }) => quoted || kind === 'mark') &&
    sentence.index - before.index === 1 &&
    start - before.end < LONGEST_GAP;
  if (isNext && (isOpen || needsBefore(sentence)) && end - before.start <= LONGEST) {
    const both = { start: before.start, end };
    const isClosed = isBalanced(sentence.article.slice(both.start, end));
    return { excerpt: both, doubt: isClosed ? DOUBTS.excerptLeans : DOUBTS.quotation };
  }
  return { excerpt: { start, end }, doubt: isOpen ? DOUBTS.quotation : DOUBTS.excerptLeans };
}

/** Whether every quotation mark that opens is closed. */
function isBalanced(words: string): boolean {
  return (
    (words.match(/[“«]|``/g)?.length ?? 0) === (words.match(/[”»]|''/g)?.length ?? 0) &&
    (words.match(/"/g)?.length ?? 0) % 2 === 0
  );
}
