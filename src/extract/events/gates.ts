import type { Names } from './actors.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import { lastNameInOffice } from './names.ts';
import { isPlural } from './number.ts';
import { isStatement } from './says.ts';
import type { SentenceReading } from './reading.ts';
import { isTimePart, range } from './title-words.ts';
import type { Who } from './subject.ts';
import { nationOf } from './words/nations.ts';
import { COMPLETE, TELLING } from './words/verb-classes.ts';

/** Whether auxiliary and subject are of one number; where they are not, the verb is another’s. */
export function agreesInNumber({ subject, group }: Clause, { tokens }: SentenceReading): boolean {
  if (subject === null || group.plural === null) return true;
  const plural = isPlural(tokens, subject.from, subject.to);
  return (
    plural === null ||
    plural === group.plural ||
    // “Police Scotland are”: in British English an institution may be several.
    (group.plural && tokens[subject.to - 1]!.capital) ||
    /^(?:you|team|police|staff|couple|number|majority|pair|group)$/.test(tokens[subject.to - 1]!.lower)
  );
}

/** Whether a clause tells enough by itself: an act that is known for one, or somebody who has a name. */
export function isTold(
  { telling, clause, sentence }: Candidate,
  actors: readonly string[],
  end: number,
): boolean {
  const { base, last } = clause.group;
  if (/^(?:noun|participle|view)$/.test(telling) || isStatement(clause, sentence)) return true;
  const { tokens } = sentence;
  // “removed and captured Bob Roe”: the two have one object.
  const second =
    tokens[last + 1]?.lower === 'and'
      ? sentence.clauses.find(({ group, subject }) => group.first === last + 2 && subject === clause.subject)
      : undefined;
  const hasRest = range((second?.group.last ?? last) + 1, Math.max(end, second?.end ?? 0)).some(
    (i) => /^(?:word|number)$/.test(tokens[i]!.kind) && !isTimePart(tokens, i, Math.max(end, i + 1)),
  );
  // “Ten people died | when a bus left the road”
  const isHow = sentence.clauses.some(
    ({ parent, marker, start }) => parent === clause && marker === 'when' && start === clause.end,
  );
  // “Term begins” names nobody; “… pictured at the White House” is a caption.
  if (!hasRest && !isHow && !clause.group.passive && !(COMPLETE.has(base ?? '') && actors.length > 0))
    return false;
  if (last === clause.group.first && /^(?:pictured|photographed|seen|shown)$/.test(tokens[last]!.lower))
    return false;
  // “has been raging in Kursk since …”: where it goes on says what it is.
  const goesOn = clause.group.progressive && range(last + 1, end).some((i) => tokens[i]!.capital);
  return actors.length > 0 || TELLING.has(base ?? '') || goesOn;
}

/** A country, or somebody whom the article names with an office. */
export function speaksForOffice(words: string, { inOffice }: Names): boolean {
  return (
    lastNameInOffice(words) !== null || inOffice.has(words.split(' ').at(-1)!) || nationOf(words) !== null
  );
}

/** Whether a candidate may be proposed with doubts: its date stands with a verb that tells what happened. */
export function mayBeDoubted({ telling, mention, modality, sentence }: Candidate): boolean {
  if (mention === null || !/^(?:occurrence|statement)$/.test(telling)) return false;
  // “If they are not paid, it will sell the mill in May.”
  return (
    modality !== 'forecast' ||
    !sentence.tokens.some(({ lower, quoted }) => !quoted && CONDITIONAL.test(lower))
  );
}

const CONDITIONAL = /^(?:if|unless|whether)$/;

/** “has said”, on no day: only of those who speak for a state is it an event, or as the news. “He has dismissed …” is told of what goes on. */
export function isOfNoDay({ telling, clause, sentence }: Candidate, who: Who, names: Names): boolean {
  if (telling !== 'perfect') return false;
  if (who.antecedent !== null) return true;
  return isStatement(clause, sentence) && !sentence.tellsHeadline && !speaksForOffice(who.words, names);
}

/** “Metro visited one of the shelters”: what the paper itself did; “Fredo News met with Ann Lee”: what reporters do all day. */
export function isOfPublisher({ clause, sentence }: Candidate, who: Who, publisher: string | null): boolean {
  if (isStatement(clause, sentence)) return false;
  if (/ News$/.test(who.words) && ASKING.has(clause.group.base ?? '')) return true;
  return publisher !== null && plainOutlet(who.words) === plainOutlet(publisher);
}

/** How one comes to know what one writes. */
const ASKING = new Set(
  'approach ask call contact interview meet phone question reach speak talk visit'.split(' '),
);

function plainOutlet(words: string): string {
  return words.toLowerCase().replace(/^the | (?:news|online)$|\.(?:com?|org|net|co\.uk)$/g, '');
}
