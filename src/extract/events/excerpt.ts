import type { TextRange } from '../../core/text/index.ts';
import type { Clause } from './grammar/clauses.ts';
import type { SentenceReading } from './reading.ts';
import { beforeInterval } from './clause-words.ts';
import { isCutShort } from './cut-short.ts';
import { needsAntecedent } from './antecedent.ts';
import { stemOf } from './first-told.ts';
import { countsFromBefore, needsBefore } from './leaning.ts';
import { NEEDS_ANTECEDENT, PREPOSITIONS } from './words/function-words.ts';

/** The compiler warns above this, in UTF-16 units. */
const LONGEST = 300;

/** A sentence this short is taken whole. */
const SHORT = 200;

/** How much shorter than its sentence a clause has to be to stand for itself. */
const SHARE = 0.7;

/**
 * The shortest stretch that stands by itself: the clause with its date, where that is much shorter than the sentence, else
 * the sentence, with the one before where it needs that. Null where none is short enough, or what it needs is not there.
 */
export function excerptOf(
  sentence: SentenceReading,
  { clause, end, mention, whole }: { clause: Clause; end: number; mention: TextRange | null; whole: boolean },
  before: SentenceReading | null,
  /** What the title tells and the sentence does not: the nouns, by stem, that only the sentence before can tell. */
  untold: readonly string[] = [],
): TextRange | null {
  const counts = countsFromBefore(sentence, mention);
  const isHere = mention !== null && sentence.start <= mention.start && mention.end <= sentence.end;
  const isOpen = untold.length > 0 || counts;
  const own = whole || isOpen ? null : clauseRange(sentence, clause, end);
  const length = sentence.end - sentence.start;
  const holds = own !== null && (!isHere || (own.start <= mention.start && mention.end <= own.end));
  const isShorter = own !== null && own.end - own.start < length * SHARE && length > SHORT;
  const isOneOfTwo = own !== null && length > SHORT_OF_TWO && isJoined(sentence, own);
  if (
    own !== null &&
    holds &&
    !whole &&
    (isShorter || isOneOfTwo || length > LONGEST) &&
    own.end - own.start <= LONGEST
  ) {
    return own;
  }
  // What stands in brackets is said beside something else.
  if (length > LONGEST || !isBalanced(sentence.text) || sentence.text.startsWith('(')) return null;
  if (!isOpen && !needsBefore(sentence)) return { start: sentence.start, end: sentence.end };
  // “The dam was built in 1974”, behind a sentence that tells of no dam.
  const noun = untold.length > 0 ? null : nounSpokenOf(clause, sentence);
  const untoldHere = noun === null ? untold : [noun];
  // “We have her,” said in a paragraph of its own, names nobody.
  if (before?.tokens.every(({ quoted, kind }) => quoted || kind === 'mark')) return null;
  const tells = (stem: string) =>
    before?.tokens.some(({ lower }) => stemOf(lower.replace(/['’]s?$/, '')) === stem);
  const dated = before?.tokens.some((token) => token.mention !== null) ?? false;
  return untoldHere.every(tells) && (dated || !counts) ? withBefore(sentence, before, sentence.end) : null;
}

/** The noun, by stem, of who does it, where the sentence begins with that and only what stands before it can explain it: “The dam”. */
function nounSpokenOf({ subject }: Clause, { tokens }: SentenceReading): string | null {
  if (subject === null || subject.from > 1 || subject.to - subject.from !== 2) return null;
  const [the, noun] = [tokens[subject.from]!, tokens[subject.from + 1]!];
  const isNoun = noun.kind === 'word' && !noun.capital;
  return isNoun && /^(?:the|this|that|these|those)$/.test(the.lower) ? stemOf(noun.lower) : null;
}

/** An excerpt with the sentence before, where that has the whole names of all whom it calls by the last one; else as it is. */
export function withNames(
  excerpt: TextRange,
  sentence: SentenceReading,
  before: SentenceReading | null,
  wholes: readonly string[],
): TextRange {
  const isTold = wholes.length > 0 && wholes.every((whole) => before?.text.includes(whole));
  return isTold && excerpt.start === sentence.start
    ? (withBefore(sentence, before, excerpt.end) ?? excerpt)
    : excerpt;
}

/** From the sentence before, where that is next to it and stands by itself, to a place; null where both are too long. */
function withBefore(
  sentence: SentenceReading,
  before: SentenceReading | null,
  end: number,
): TextRange | null {
  const isNext =
    before !== null && sentence.index - before.index === 1 && sentence.start - before.end < LONGEST_GAP;
  if (!isNext || needsBefore(before) || end - before.start > LONGEST) return null;
  return isBalanced(sentence.article.slice(before.start, end)) ? { start: before.start, end } : null;
}

/** Between two sentences: a blank line; UTF-16 units. */
const LONGEST_GAP = 4;

/** Whether every quotation mark that opens is closed. */
function isBalanced(words: string): boolean {
  return (
    (words.match(/[“«]|``/g)?.length ?? 0) === (words.match(/[”»]|''/g)?.length ?? 0) &&
    (words.match(/"/g)?.length ?? 0) % 2 === 0
  );
}

/** A sentence of two that are joined is taken whole below this. */
const SHORT_OF_TWO = 100;

/** Whether a stretch reaches from the beginning of a sentence, or “, and”, to the next “, and”, or the end. */
function isJoined({ article, start, end }: SentenceReading, own: TextRange): boolean {
  return (
    /^(?:[\s\S]*[,;] (?:and|but) )?$/.test(article.slice(start, own.start)) &&
    /^(?:[.!?]|[,;] (?:and|but) [\s\S]*)$/.test(article.slice(own.end, end))
  );
}

/** From the subject to the end of what belongs to the verb, without the marks around; null where it has no subject of its own. */
function clauseRange(
  { tokens, article, clauses }: SentenceReading,
  clause: Clause,
  end: number,
): TextRange | null {
  const { subject, kind, group } = clause;
  if (subject === null || kind === 'relative' || kind === 'reduced') return null;
  const first = tokens[subject.from]!;
  // “The agency said it had left”: the sentence before says which.
  if (needsAntecedent(article.slice(first.start, tokens[subject.to - 1]!.end))) return null;
  if (subject.to > group.first || NEEDS_ANTECEDENT.has(first.lower)) return null;
  if (isCutShort(tokens, clauses, group.last + 1, end)) return null;
  // “after the papers, including the Herald, | told it”
  const isVerbNext =
    tokens[end - 1]?.text === ',' &&
    clauses.some((next) => next.group.first === end && next.subject !== null);
  if (isVerbNext && tokens.slice(group.last, end - 1).some(({ text, quoted }) => text === ',' && !quoted))
    return null;
  // “…, two weeks | after he left”
  let last = beforeInterval(tokens, group.last + 1, end) - 1;
  while (
    last > group.last &&
    /^[,;:–—-]|^--$|^(?:and|but|or|nor|so|yet|while|where)$/.test(tokens[last]!.text) &&
    !tokens[last]!.quoted
  )
    last--;
  // “for punching a soldier, an incident | that …”: of the noun more is told.
  if (last === end - 1 && /^(?:that|which|who|whom|whose|where)$/.test(tokens[end]?.lower ?? '')) return null;
  const words = article.slice(first.start, tokens[last]!.end);
  const balanced = isBalanced(words) && (words.match(/\s(?:--|[–—])\s/g)?.length ?? 0) % 2 === 0;
  const isOpen = PREPOSITIONS.has(tokens[last]!.lower) || OPEN_WITHIN.test(words);
  return balanced && !isOpen ? { start: first.start, end: tokens[last]!.end } : null;
}

/** “entered the church and, for an hour”: what the comma opens goes on behind the end. */
const OPEN_WITHIN = /\b(?:and|but|or|that|which|who),[^,]*$/;
