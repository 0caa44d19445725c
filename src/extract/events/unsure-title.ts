import type { Candidate } from './candidate.ts';
import { reachOf } from './clause-words.ts';
import { DOUBTS } from './doubts.ts';
import type { SentenceReading } from './reading.ts';
import { endsOf } from './title-ends.ts';

/** Characters. What is longer is the sentence rather than a title of it. */
const LONG = 120;

/** As long as an excerpt may be. */
const LONGEST = 300;

/** From the first word of a clause to where its sentence could end behind it; UTF-16 offsets into the article’s text, end exclusive. */
export interface ClauseRange {
  start: number;
  end: number;
  /** Whether it is all of the sentence. */
  isWhole: boolean;
}

/** The words of a candidate’s clause as they stand, from who does it to the first place where the sentence could end. */
export function clauseRange({ clause, sentence }: Candidate): ClauseRange {
  const { tokens, start } = sentence;
  const { subject, group } = clause;
  const isTogether =
    subject !== null && subject.to <= group.first && !/^(?:relative|reduced)$/.test(clause.kind);
  const from = isTogether ? tokens[subject.from]!.start : start;
  const reach = Math.max(reachOf(sentence, clause, true), group.last + 1);
  const end = endsOf(sentence, group.last + 1).find((at) => at >= reach) ?? tokens.length;
  const to = behindLast(sentence, end);
  return { start: from, end: to, isWhole: from === start && to >= behindLast(sentence, tokens.length) };
}

/** Where the last word before a place of tokens ends, with the quotation mark that closes it. */
function behindLast({ tokens }: SentenceReading, to: number): number {
  let last = to;
  while (last > 1 && /^(?:[,.;:!?…–—-]|--)$/.test(tokens[last - 1]!.text)) last--;
  return tokens[last - 1]!.end;
}

/** Words of an article as a title: on one line, and with a capital. */
function asTitle(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The clause itself as a title, where no fair one was found, with the doubt that leaves; null where it is longer than any excerpt. */
export function titleInDoubt(candidate: Candidate): { title: string; doubt: string } | null {
  const { start, end, isWhole } = clauseRange(candidate);
  const title = asTitle(candidate.sentence.article.slice(start, end));
  if (title.length > LONGEST) return null;
  return { title, doubt: isWhole || title.length > LONG ? DOUBTS.sentence : DOUBTS.clause };
}
