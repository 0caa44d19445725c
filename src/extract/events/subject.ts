import type { Names } from './actors.ts';
import { antecedentOf, needsAntecedent } from './antecedent.ts';
import { nameBeside } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import { subjectWords } from './clause-words.ts';
import { stemOf } from './first-told.ts';
import type { Clause } from './grammar/clauses.ts';
import { bodiesBefore, holderBefore } from './institutions.ts';
import { isExpletive } from './leaning.ts';
import { namedBefore } from './naming.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { SentenceReading } from './reading.ts';
import { ONE_OF_A_KIND } from './words/one-of-a-kind.ts';
import { AUTHORITIES } from './words/speaking.ts';

export interface Who {
  words: string;
  /** Whom a pronoun stands for. */
  antecedent: string | null;
  /** Whether somebody is named who is not in the words of the subject. */
  isNamed: boolean;
  /** Words by which the sentence before has to name whom this one does not, by stem. */
  untold?: readonly string[];
}

/** Who does it, in words that stand by themselves; null where the words leave that open. */
export function subjectOf(
  { telling, sentence, before, clause, mention }: Candidate,
  names: Names,
): Who | null {
  if (telling === 'noun' || telling === 'participle') return { words: '', antecedent: null, isNamed: false };
  const of = clause.kind === 'reduced' ? clause.parent : clause;
  const subject = of?.subject ?? null;
  if (of === null || subject === null) return null;
  // “The months ahead will be …”
  if (telling === 'outlook')
    return { words: mention!.text.replace(/^the /i, ''), antecedent: null, isNamed: false };
  const words = subjectWords(sentence, subject);
  // “Roe last won it in 1993”: what is told is how long ago that is.
  if (sentence.tokens[of.group.first - 1]?.lower === 'last' && of.group.form === 'past') return null;
  const stands = sentence.article.slice(
    sentence.tokens[subject.from]!.start,
    sentence.tokens[subject.to - 1]!.end,
  );
  if (/^it$/i.test(stands) && isExpletive(of, sentence)) return null;
  const beside = nameBeside(of, sentence, names.known);
  if (beside === null && needsAntecedent(stands)) {
    const antecedent = antecedentOf(stands, of, sentence, before, names);
    return antecedent === null ? null : { words: antecedent, antecedent, isNamed: true };
  }
  // “The court”: of two that were named it may be either.
  const bodies = bodiesBefore(stands, sentence);
  if (bodies !== null && bodies.length > 1) return null;
  const body = bodies?.[0];
  if (body !== undefined)
    return {
      words: body,
      antecedent: null,
      isNamed: true,
      untold: body.toLowerCase().split(' ').map(stemOf),
    };
  const holder = holderBefore(stands, sentence);
  if (holder !== null) return { words: holder, antecedent: null, isNamed: true, untold: lastOf(holder) };
  const name = beside ?? nameBefore(stands, sentence) ?? (of === clause ? withPlace(clause, sentence) : null);
  if (name !== null) return { words: name, antecedent: null, isNamed: true };
  // “The mayor left”, “Government bought them”: of which town or country.
  if (OF_SOME_PLACE.test(words) || isOneOfTwo(of, sentence)) return null;
  return isNounPhrase(words) ? { words, antecedent: null, isNamed: false } : null;
}

/** Of each town, or each country, there is one. */
const OF_SOME_PLACE =
  /^(?:(?:city|town|county|village) council|government|cabinet|prime minister|chancellor|premier|governor|mayor)$/i;

/** The last name, by stem. */
function lastOf(name: string): string[] {
  return [stemOf(name.toLowerCase().split(' ').at(-1)!)];
}

/** “In Finland, the government”: whose it is stands at the head of the sentence. */
function withPlace({ subject }: Clause, { tokens, article }: SentenceReading): string | null {
  const { from, to } = subject!;
  const [first, comma, the] = [tokens[0]!, tokens[from - 1], tokens[from]!];
  if (to - from !== 2 || the.lower !== 'the' || comma?.text !== ',' || first.lower !== 'in') return null;
  const isName =
    from > 2 &&
    from < 6 &&
    tokens.slice(1, from - 1).every(({ capital, kind }) => capital && kind === 'word');
  return isName && AUTHORITIES.test(tokens[to - 1]!.lower)
    ? article.slice(first.start, tokens[to - 1]!.end)
    : null;
}

/** “Ann Lee, a judge, and Bob Roe, a lawyer, met”: of two who did it the first alone. */
function isOneOfTwo({ kind, subject, group }: Clause, { tokens }: SentenceReading): boolean {
  return (
    kind === 'main' &&
    tokens
      .slice(subject!.to, group.first)
      .some(
        ({ lower }, i, rest) => lower === 'and' && rest[i - 1]?.text === ',' && rest[i + 1]?.capital === true,
      )
  );
}

/** “Fellbrook quarry”, of “the quarry”. */
function nameBefore(subject: string, sentence: SentenceReading): string | null {
  const noun = /^the (\p{Ll}+)$/iu.exec(subject)?.[1] ?? null;
  return noun === null || ONE_OF_A_KIND.has(noun) ? null : namedBefore(noun, sentence);
}
