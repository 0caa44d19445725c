import { trailingAttribution } from './attribution.ts';
import { reachOf, verbAsTold, verbWords } from './clause-words.ts';
import type { FoundMention } from '../mention.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { actorOf, namesIn } from './names.ts';
import type { SentenceReading } from './reading.ts';
import { isPastTold } from './past-told.ts';
import { isOfWhatItTells } from './telling.ts';
import { titleOf } from './title.ts';
import { range } from './title-words.ts';
import { nationOf } from './words/nations.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';

/** The speaker as told, or by name alone where that leaves room for what is said. */
export function statementTitle(
  sentence: SentenceReading,
  clause: Clause,
  subject: string,
  mention: FoundMention | null,
): string | null {
  const full = sayingTitle(sentence, clause, shortSpeaker(subject), mention);
  const name = clause.subject === null ? null : personIn(sentence, clause.subject, subject);
  if (name === null || (full !== null && full.length <= 60)) return full;
  return sayingTitle(sentence, clause, name, mention) ?? full;
}

/** “Sergey Shoigu” of “Russian Defense Minister Sergey Shoigu”. */
function personIn(
  { tokens }: SentenceReading,
  subject: { from: number; to: number },
  words: string,
): string | null {
  const name = namesIn(tokens, subject.from, subject.to, new Set()).at(-1) ?? null;
  const actor = name === null ? null : actorOf(name);
  // “the grandmother of Ann Lee” is not Ann Lee, nor are “two senators, Bob Roe and Ann Lee”.
  if (
    name !== null &&
    tokens.slice(subject.from, name.from).some(({ lower }) => PREPOSITIONS.has(lower) || lower === 'and')
  )
    return null;
  return actor !== null &&
    words.endsWith(actor) &&
    actor.length < words.length - 10 &&
    /^\p{Lu}\S+ \p{Lu}/u.test(actor)
    ? actor
    : null;
}

function sayingTitle(
  sentence: SentenceReading,
  clause: Clause,
  speaker: string,
  mention: FoundMention | null,
): string | null {
  if (trailingAttribution(sentence) === clause) return toldFirst(sentence, clause, speaker, mention);
  const { tokens } = sentence;
  const verb = verbWords(tokens, clause);
  const asTold = verbAsTold(tokens, clause.group);
  let from = clause.group.last + 1;
  const to = reachOf(sentence, clause, true);
  const that = range(from, Math.min(to, from + 5)).find(
    (i) => tokens[i]!.lower === 'that' && !tokens[i]!.quoted,
  );
  const isOwn =
    that !== undefined &&
    range(from, that).every(
      (i) => tokens[i]!.kind === 'time' || isAdverb(tokens[i]!.lower) || tokens[i]!.lower === 'on',
    );
  if (that !== undefined && isOwn && /^(?:say|tell|claim|think)$/.test(clause.group.base ?? '')) {
    const isTell = clause.group.base === 'tell';
    // “said that in March it lost”: without the “that” the date would be of “said”.
    const opensTime = tokens[that + 1]?.kind === 'time' || PREPOSITIONS.has(tokens[that + 1]?.lower ?? '');
    if (!isTell && !opensTime) from = that + 1;
  }
  const tells = range(from, to).some(
    (i) => tokens[i]!.quoted || sentence.clauses.some(({ group }) => isFinite(group) && group.first === i),
  );
  if (!tells && /^(?:say|tell|think|believe)$/.test(clause.group.base ?? '')) return null;
  const complement = sentence.clauses.find(({ parent, kind }) => parent === clause && kind === 'complement');
  // “said that his visit, where he met her, was long”: the verb of what is said was not found.
  if (isOwn && complement === undefined && !tokens.slice(that, to).some(({ quoted }) => quoted)) return null;
  if (complement !== undefined && isOfFirm(complement, sentence, clause)) return null;
  return titleOf(sentence, {
    subject: speaker,
    verb,
    asTold,
    from,
    to,
    mention,
    least: complement === undefined ? from : complement.group.last + 1,
  });
}

/** “Minister Ann Lee confirmed that it was mending its boats”: what “it” is, that title would not say. */
function isOfFirm(
  { subject: own, group }: Clause,
  { tokens }: SentenceReading,
  { subject }: Clause,
): boolean {
  return (
    own !== null &&
    subject !== null &&
    // “said it was a dilemma”
    group.base !== 'be' &&
    /^(?:it|its)$/.test(tokens[own.from]!.lower) &&
    tokens.slice(subject.from, subject.to).some(({ lower }) => OF_ONE.test(lower))
  );
}

/** Who speaks for something else. */
const OF_ONE =
  /^(?:minister|president|chief|director|spokes(?:man|woman|person)|secretary|governor|mayor|chair(?:man|woman)?|head|leader|executive|ceo|founder|official|lawyer|attorney)$/;

/** “Mayor Ann Lee says the bridge is safe”, of “The bridge is safe, Mayor Ann Lee said”. */
function toldFirst(
  sentence: SentenceReading,
  clause: Clause,
  speaker: string,
  mention: FoundMention | null,
): string | null {
  const { tokens, clauses } = sentence;
  const first = tokens[0]!;
  const from = opening(tokens);
  const least = (clauses.find(({ group, kind }) => kind === 'main' && isFinite(group))?.group.last ?? 0) + 1;
  const told = { from, to: clause.start, least, closed: true, mention };
  const [verb, asTold] = [verbWords(tokens, clause), verbAsTold(tokens, clause.group)].map((words) =>
    // “…, he told the paper”: whom it was told is left out.
    clause.group.base === 'tell'
      ? words.replace(/tells?$|told$/, (word) => ({ tells: 'says', tell: 'say' })[word] ?? 'said')
      : words,
  ) as [string, string];
  const isLower = isSmall(first);
  if (isOfWhatItTells(clause, sentence) || !(isLower || isName(tokens))) {
    const title = titleOf(sentence, { ...told, subject: '', verb: '' });
    const says = isPastTold(sentence, from, clause.start) ? asTold : verb;
    return title === null
      ? null
      : `${title.replace(/^The (.)/u, (_, letter: string) => letter.toUpperCase())}, ${speaker} ${says}`;
  }
  const title = titleOf(sentence, { ...told, subject: speaker, verb, asTold });
  return title === null || !isLower
    ? title
    : title.slice(0, speaker.length) +
        title.slice(speaker.length).replace(first.text, first.text.toLowerCase());
}

/** Whether a sentence begins with a name, which keeps its capital behind “says”. */
function isName([first, next]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    ((next?.kind === 'word' && next.capital) ||
      first.possessive ||
      nationOf(first.text) !== null ||
      /^\p{Lu}[\p{Lu}.]/u.test(first.text))
  );
}

/** “Russian Defense Minister Sergey Shoigu” is long for a title; a list of two stays. */
function shortSpeaker(subject: string): string {
  if (subject.length <= 45 || subject.endsWith(',')) return subject;
  const [head = subject] = subject.split(/, | who | in | at | of the /);
  // “Head of the Duma’s committee Ann Lee”, “A story on the website of the Lee Ministry”
  return head.includes(' ') && /\p{Lu}/u.test(head.slice(1)) ? head : subject;
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
