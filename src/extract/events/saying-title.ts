import { trailingAttribution } from './attribution.ts';
import { reachOf, verbWords } from './clause-words.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { actorOf, namesIn } from './names.ts';
import type { SentenceReading } from './reading.ts';
import { isOfWhatItTells } from './telling.ts';
import { titleOf } from './title.ts';
import { range } from './title-words.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';

/** The speaker as told, or by name alone where that leaves room for what is said. */
export function statementTitle(sentence: SentenceReading, clause: Clause, subject: string): string | null {
  const full = sayingTitle(sentence, clause, shortSpeaker(subject));
  const name = clause.subject === null ? null : personIn(sentence, clause.subject, subject);
  if (name === null || (full !== null && full.length <= 60)) return full;
  return sayingTitle(sentence, clause, name) ?? full;
}

/** “Sergey Shoigu” of “Russian Defense Minister Sergey Shoigu”. */
function personIn(
  { tokens }: SentenceReading,
  subject: { from: number; to: number },
  words: string,
): string | null {
  const name = namesIn(tokens, subject.from, subject.to, new Set()).at(-1) ?? null;
  const actor = name === null ? null : actorOf(name);
  // “the grandmother of Ann Lee” is not Ann Lee.
  if (name !== null && tokens.slice(subject.from, name.from).some(({ lower }) => PREPOSITIONS.has(lower)))
    return null;
  return actor !== null &&
    words.endsWith(actor) &&
    actor.length < words.length - 10 &&
    /^\p{Lu}\S+ \p{Lu}/u.test(actor)
    ? actor
    : null;
}

function sayingTitle(sentence: SentenceReading, clause: Clause, speaker: string): string | null {
  const { tokens } = sentence;
  const verb = verbWords(tokens, clause);
  if (trailingAttribution(sentence) === clause) {
    const first = tokens[0]!;
    const lowered = first.capital && isSmall(first);
    const least =
      (sentence.clauses.find(({ group, kind }) => kind === 'main' && isFinite(group))?.group.last ?? 0) + 1;
    // “…, he told the paper”: whom it was told is left out.
    const says =
      clause.group.base === 'tell'
        ? verb.replace(/tells?$|told$/, (word) => ({ tells: 'says', tell: 'say' })[word] ?? 'said')
        : verb;
    if (isOfWhatItTells(clause, sentence)) {
      const told = titleOf(sentence, {
        subject: '',
        verb: '',
        from: opening(tokens),
        to: clause.start,
        least,
      });
      return told === null
        ? null
        : `${told.replace(/^The (.)/u, (_, first: string) => first.toUpperCase())}, ${speaker} ${says}`;
    }
    const title = titleOf(sentence, {
      subject: speaker,
      verb: says,
      from: opening(tokens),
      to: clause.start,
      least,
    });
    return title === null || !lowered
      ? title
      : title.replace(` ${says} ${first.text}`, ` ${says} ${first.text.toLowerCase()}`);
  }
  let from = clause.group.last + 1;
  const to = reachOf(sentence, clause, true);
  const that = range(from, Math.min(to, from + 5)).find(
    (i) => tokens[i]!.lower === 'that' && !tokens[i]!.quoted,
  );
  if (that !== undefined && /^(?:say|tell|claim|think)$/.test(clause.group.base ?? '')) {
    // “told reporters on Tuesday that it”: whom it was told is left out.
    const isTell = clause.group.base === 'tell';
    if (!isTell) from = that + 1;
  }
  const tells = range(from, to).some(
    (i) => tokens[i]!.quoted || sentence.clauses.some(({ group }) => isFinite(group) && group.first === i),
  );
  if (!tells && /^(?:say|tell|think|believe)$/.test(clause.group.base ?? '')) return null;
  const complement = sentence.clauses.find(({ parent, kind }) => parent === clause && kind === 'complement');
  return titleOf(sentence, {
    subject: speaker,
    verb,
    from,
    to,
    least: complement === undefined ? from : complement.group.last + 1,
  });
}

/** “Russian Defense Minister Sergey Shoigu” is long for a title; a list of two stays. */
function shortSpeaker(subject: string): string {
  if (subject.length <= 45) return subject;
  const [head = subject] = subject.split(/, | who | in | at | of the /);
  // “Head of the Duma’s committee Ann Lee”
  return head.includes(' ') ? head : subject;
}

/** A word that has its capital from the beginning of a sentence. */
function isSmall({ lower }: Token): boolean {
  return (
    isFunctionWord(lower) ||
    isAdverb(lower) ||
    /ing$/.test(lower) ||
    /^(?:women|men|people|children|workers|students|police|officials|two|three|four|five|six|seven|eight|nine|ten|no)$/.test(
      lower,
    )
  );
}

/** Where a sentence begins behind “But” or “Elsewhere,”. */
function opening(tokens: readonly Token[]): number {
  const { lower } = tokens[0]!;
  if (/^(?:but|and|so|yet)$/.test(lower)) return 1;
  return tokens[1]?.text === ',' && isAdverb(lower) ? 2 : 0;
}
