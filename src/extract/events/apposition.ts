import type { Clause } from './grammar/clauses.ts';
import { type Name, namesIn } from './names.ts';
import type { SentenceReading } from './reading.ts';
import { isAdverb } from './words/function-words.ts';
import { nationOf } from './words/nations.ts';

/**
 * The name of a subject that a description stands beside: “The suspect, Ann Lee, was convicted”, “Lee, 63, a former judge who
 * took office”. Null where it has none, or names somebody already.
 */
export function nameBeside(
  { kind, subject, group, marker }: Clause,
  { tokens, clauses }: SentenceReading,
  known: ReadonlySet<string>,
): string | null {
  if (subject === null || kind === 'reduced') return null;
  const own = tokens.slice(subject.from, subject.to);
  if (!/^(?:the|an?|his|her|their|its)$/.test(own[0]!.lower)) return null;
  return kind === 'relative' ? nameBefore() : nameBehind();

  function nameBefore(): string | null {
    let end = subject!.from;
    if (tokens[end - 1]?.text !== ',') return null;
    if (tokens[end - 2]?.kind === 'number' && tokens[end - 3]?.text === ',') end -= 2;
    const name = namesIn(tokens, 0, end - 1, known).at(-1) ?? null;
    if (name === null || name.to !== end - 1) return null;
    return marker === 'who' ? name.text : personal(name);
  }

  function nameBehind(): string | null {
    if (tokens[subject!.to]?.text !== ',' || own.slice(1).some(({ possessive }) => possessive)) return null;
    // “was convicted and sentenced”: the name stands before the first of the two.
    const verb = clauses.find((clause) => clause.subject === subject)?.group.first ?? group.first;
    const from = subject!.to + (FORMER.test(tokens[subject!.to + 1]?.lower ?? '') ? 2 : 1);
    const name = namesIn(tokens, from, verb, known)[0] ?? null;
    if (name === null || name.from !== from) return null;
    let at = name.to;
    if (tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number') at += 2;
    if (tokens[at]?.text !== ',') return null;
    return tokens.slice(at + 1, verb).every(({ lower }) => isAdverb(lower)) ? personal(name) : null;
  }
}

const FORMER = /^(?:former|then|late|acting)$/;

/** A name of two words or more; of one word it may be a town’s: “the capital, Fredo, was”. */
function personal({ text }: Name): string | null {
  // “The flight from Auckland, New Zealand, left”
  if (nationOf(text) !== null) return null;
  return /^\p{Lu}\S+ (?:\p{Lu}|\p{Ll}{1,3} \p{Lu})/u.test(text) ? text : null;
}
