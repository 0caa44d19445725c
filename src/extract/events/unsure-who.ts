import type { Names } from './actors.ts';
import { needsAntecedent } from './antecedent.ts';
import type { Candidate } from './candidate.ts';
import { subjectWords } from './clause-words.ts';
import { DOUBTS, wordsAt } from './doubts.ts';
import { bodiesBefore } from './institutions.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isExpletive } from './leaning.ts';
import { isNounPhrase } from './noun-phrase.ts';
import { subjectOf, type Who } from './subject.ts';

/** Who does it, and why that wants an editor’s word; null where nobody does. */
export interface WhoInDoubt {
  who: Who;
  doubt: string | null;
}

/** Who does it: in words that stand by themselves, or else as the sentence has them, with the doubt that leaves. */
export function whoOf(candidate: Candidate, names: Names): WhoInDoubt | null {
  const who = subjectOf(candidate, names);
  if (who !== null) return { who, doubt: null };
  const { clause, sentence } = candidate;
  const of = clause.kind === 'reduced' ? clause.parent : clause;
  const subject = of?.subject ?? null;
  if (of === null || subject === null) return null;
  const stands = wordsAt(sentence, subject);
  // “It was decided that”: nobody is meant.
  if (/^it$/i.test(stands) && isExpletive(of, sentence)) return null;
  const words = subjectWords(sentence, subject);
  // “Some think they | sold the mill”: what stands before is another clause, which may be an opinion.
  if (words === '' || /\s(?:he|she|they|it|we|I|you|who|which|that)$/i.test(words)) return null;
  const leans = needsAntecedent(stands) || (bodiesBefore(stands, sentence)?.length ?? 0) > 1;
  if (!leans && !isNounPhrase(words) && !opensSentence(candidate)) return null;
  return {
    who: { words: needsAntecedent(stands) ? stands : words, antecedent: null, isNamed: false },
    doubt: leans ? DOUBTS.whoIs(stands) : DOUBTS.subject,
  };
}

/** Whether what a candidate tells is the first thing that its sentence does: where the clause cannot be taken out, all of it tells that. */
export function opensSentence({ clause, sentence }: Candidate): boolean {
  return (
    clause === sentence.clauses.find(({ kind, group }) => kind !== 'reduced' && isFinite(group)) &&
    clause.kind === 'main'
  );
}
