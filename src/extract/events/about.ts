import type { Candidate } from './candidate.ts';
import { sharesWord } from './headline-words.ts';
import { lastNameInOffice } from './names.ts';
import { INSTITUTION, INSTITUTIONAL } from './words/name-words.ts';
import { nationOf } from './words/nations.ts';

/**
 * Whether a title tells what it is about to those who have nothing but the headline beside it: it has a word of that, or an
 * institution, a country or somebody in office does it in the sentence’s own clause. “Ann Lee approves the request”, below “Fredo drops
 * inquiry”, is of a story that only the article tells. `subject` are the words for who does it.
 */
export function isOfItsStory(
  title: string,
  subject: string,
  headline: string | null,
  { clause }: Pick<Candidate, 'clause'>,
): boolean {
  if (headline === null || sharesWord(headline, title)) return true;
  // “the first since Freedonia left in 1922”: what is counted from is the story of another time.
  if (clause.group.passive || clause.marker === 'since') return false;
  return nationOf(subject) !== null || (clause.kind === 'main' && isKnownToAll(subject));
}

/** “NASA”, “National Assembly”, “Lee administration”, “Mayor Ann Lee”, “Vice-President Bob Roe” */
function isKnownToAll(subject: string): boolean {
  const words = subject.split(' ');
  const last = words.at(-1)!;
  return (
    /^\p{Lu}{2,}$/u.test(subject) ||
    lastNameInOffice(subject.replace(/^Vice[- ]/, '').replace(/^Attorney General /, 'Minister ')) !== null ||
    (words.length > 1 && (INSTITUTION.test(last) || INSTITUTIONAL.test(subject))) ||
    (/^\p{Lu}/u.test(words.at(-2) ?? '') && OF_A_STATE.test(last))
  );
}

/** Behind the name of a country, or of who leads it. */
const OF_A_STATE = /^(?:administration|government|military|army|navy|parliament)$/;
