import type { Candidate } from './candidate.ts';
import { leaningDefinites, type Definite } from './definites.ts';
import type { SentenceReading } from './reading.ts';
import { isUnknown } from './unknown.ts';

/** Words that a sentence has by themselves, and are no name: of whom they speak only what stands before can say. */
const PERSONS = /^(?:he|she|they|we|i|you|who|both|neither|others?|some|many|most|all|another|one)\b/i;

/** Why a proposal wants an editor’s word: sentences for readers. They are about who and what, never about whether and when. */
export const DOUBTS = {
  /** Of a pronoun, or a noun that was named before. */
  whoIs: (words: string) =>
    PERSONS.test(words)
      ? `The words do not say who “${words}” is.`
      : /^(?:it|this|that|these|those|there|such)\b/i.test(words) && !words.includes(' ')
        ? `The words do not say what “${words}” is.`
        : `The words do not say which is meant by “${words}”.`,
  subject: 'Where the words for who did it begin and end could not be told for certain.',
  object: 'To whom or what it was done, the sentence does not say.',
  nameless: 'Nobody and nothing in it has a name: of whose story it is a part, only the article says.',
  whose: 'Whose figures these are, the words do not say.',
  lastName: (name: string) => `The excerpt calls ${name} by one name alone.`,
  sharedName: (name: string) => `More than one person in the article is called ${name}.`,
  story: 'Nothing of it stands in the headline: of which story it is a part, only the article says.',
  beside: 'Its sentence tells something else, and this only as what went on then.',
  titleLeans: 'The title speaks of something that the article has named before.',
  clause: 'No fair title was found: this one is the clause itself.',
  sentence: 'The title is the sentence itself: it wants shortening.',
  excerptLeans: 'The excerpt leans on what the article says before it.',
  excerptCut: 'The excerpt is one clause of a long sentence.',
  quotation: 'A quotation begins or ends outside of the excerpt.',
} as const;

/** The noun of the subject that says only to those who have read on which is meant; null where there is none. `end` is where the clause ends. */
export function leaningSubject({ clause, sentence }: Candidate, end: number): string | null {
  const { subject } = clause;
  if (subject === null) return null;
  const [definite] = leaningDefinites(sentence, subject.from + 1, subject.to);
  if (definite !== undefined) return wordsAt(sentence, definite);
  return isUnknown(clause, sentence, end) ? wordsAt(sentence, subject) : null;
}

/** The words of a range of tokens, as they stand. */
export function wordsAt({ tokens, article }: SentenceReading, { from, to }: Definite): string {
  return article.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
