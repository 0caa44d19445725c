import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { isAdverb } from './words/function-words.ts';

/** Tokens. A longer description tells a story of its own. */
const LONGEST = 12;

/**
 * Who somebody is, as the sentence tells it right behind the name, up to the verb: “the former mayor of Fredo” of “Ann Lee, 63, the former mayor of
 * Fredo, resigned”. Null where it tells none, or more than that. `subject` are the words for who does it.
 */
export function descriptionBeside(
  { kind, subject, group }: Clause,
  sentence: SentenceReading,
  subjectWords: string,
): string | null {
  if (subject === null || kind === 'relative' || kind === 'reduced' || !isPerson(subjectWords)) return null;
  const { tokens, clauses, article } = sentence;
  let from = subject.to;
  if (!isComma(tokens[from])) return null;
  // “Lee, 63, a judge, left”
  if (tokens[from + 1]?.kind === 'number' && isComma(tokens[from + 2])) from += 2;
  let verb = group.first;
  while (verb > from && isAdverb(tokens[verb - 1]!.lower)) verb--;
  if (!isComma(tokens[verb - 1])) return null;
  // “Ann Lee, the head of Lee Corp., a firm that was sold, said”: the rest tells of something else.
  const to = tokens.findIndex((token, i) => i > from && isComma(token));
  if (to <= from + 1 || to - from > LONGEST) return null;
  const told = tokens.slice(from + 1, to);
  const isPlain =
    told.every(({ kind: of, quoted, text }) => !quoted && of !== 'time' && !/^(?:[;:()—–]|--)$/.test(text)) &&
    !clauses.some(({ group: { first } }) => first > from && first < to);
  if (!isPlain || !OPENS.test(told[0]!.lower) || told.some(({ lower }) => LEANS.test(lower))) return null;
  return article.slice(told[0]!.start, told.at(-1)!.end).replace(/\s+/g, ' ');
}

function isComma(token: Token | undefined): boolean {
  return token?.text === ',' && !token.quoted;
}

/** “Ann Lee”, “Mr. Lee” */
function isPerson(words: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|bin|al|el|la|di|da))+$/u.test(words) ||
    /^\p{Lu}[\p{L}’'-]+$/u.test(words)
  );
}

/** “the mayor of Fredo”, “a nurse”, “former head of the bank”, “chief executive of Lee Corp” */
const OPENS =
  /^(?:the|an?|former|then|acting|chief|head|president|chair(?:man|woman|person)?|director|leader|founder|co-founder|owner|editor|professor|spokes(?:man|woman|person)|minister|secretary|governor|mayor|deputy|vice|senior|executive|managing|assistant|associate|lead|principal)$/;

/** Who is meant stands elsewhere: “her husband”, “the other man”. */
const LEANS =
  /^(?:his|her|its|their|our|my|your|whose|who|which|that|other|another|this|these|those|he|she|it|they)$/;
