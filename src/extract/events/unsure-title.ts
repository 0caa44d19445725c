import type { TextRange } from '../../core/text/index.ts';
import { trailingAttribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { reachOf, subjectWords } from './clause-words.ts';
import { DOUBTS } from './doubts.ts';
import type { SentenceReading } from './reading.ts';
import { endsOf, lastPlace } from './title-ends.ts';

/** Characters. What is longer is the sentence rather than a title of it. */
const LONG = 120;

/** As long as an excerpt may be. */
const LONGEST = 300;

/**
 * The clause itself as a title, where no fair one was found, with the doubt that leaves: from who does it to the first place where its
 * sentence could end. Null where it is longer than any excerpt, or only a part of a sentence that tells something else.
 */
export function titleInDoubt(
  candidate: Candidate,
  /** Whether the words for who does it were read whole; else it is all of the sentence. */
  isWho: boolean,
): { title: string; doubt: string } | null {
  const { sentence, clause } = candidate;
  const { article, tokens } = sentence;
  const range = isWho ? clauseRange(candidate) : { start: sentence.start, end: endOfSentence(sentence) };
  let words: string;
  if (range !== null) words = article.slice(range.start, range.end);
  // “Ann Lee, who left in May, said”: the name, and what stands behind the “who”.
  else if (clause.marker === 'who' && clause.subject !== null) {
    const verb = tokens[clause.group.first]!.start;
    const end = behindWord(sentence, reachOf(sentence, clause, true));
    words = `${subjectWords(sentence, clause.subject)} ${article.slice(verb, end)}`;
  } else return null;
  const title = asTitle(words);
  if (title.length > LONGEST) return null;
  const isWhole = range !== null && range.start === sentence.start && range.end >= endOfSentence(sentence);
  return { title, doubt: isWhole || title.length > LONG ? DOUBTS.sentence : DOUBTS.clause };
}

/** Where the words of a clause stand, if they stand together; UTF-16 offsets into the article’s text, end exclusive. */
export function clauseRange(candidate: Candidate): TextRange | null {
  const { clause, sentence } = candidate;
  const { subject, group, kind } = clause;
  // “The mills will close, Ann Lee said on Monday”: what is said belongs to it.
  if (trailingAttribution(sentence) === clause)
    return { start: sentence.start, end: endOfSentence(sentence) };
  if (subject === null || subject.to > group.first || kind === 'relative' || kind === 'reduced') return null;
  return { start: sentence.tokens[subject.from]!.start, end: endOf(candidate) };
}

/** The end of the first place behind a clause where its sentence could end. */
function endOf({ clause, sentence }: Candidate): number {
  const { last } = clause.group;
  const reach = Math.max(reachOf(sentence, clause, true), last + 1);
  const end = endsOf(sentence, last + 1).find((at) => at >= reach);
  return end === undefined ? endOfSentence(sentence) : behindWord(sentence, end);
}

function endOfSentence(sentence: SentenceReading): number {
  return behindWord(sentence, lastPlace(sentence.tokens));
}

/** Where the last word before a place of tokens ends, with the quotation mark that closes it. */
function behindWord({ tokens }: SentenceReading, to: number): number {
  let last = to;
  while (last > 1 && /^(?:[,.;:!?…–—-]|--)$/.test(tokens[last - 1]!.text)) last--;
  return tokens[last - 1]!.end;
}

/** Words of an article as a title: on one line, and with a capital. */
function asTitle(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}
