import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { PREPOSITIONS } from './words/function-words.ts';

/** What tells a story. */
const WORK = /^(?:episodes?|finale|film|movie|drama|sitcom|soap|serial|novel|storyline|flashbacks?)$/;

/** Before “scene”: of such a work. A “scene” alone is anywhere. */
const OF_A_WORK =
  /^(?:opening|final|closing|last|first|post-credits|flashback|dream|climactic|film|movie|show|episode)$/;

/** Words between “in” and the work: “in Wednesday night’s final episode”. */
const LONGEST_PHRASE = 6;

/** Who is shown something, with the verbs for that. */
const WATCHING = /^(?:viewers|audience|audiences)$/;
const LEARNING = new Set('see learn discover tell show find'.split(' '));

/** What a work does to tell its story. */
const DEPICTING = new Set('see show tell reveal depict portray follow feature chronicle recount'.split(' '));

/** What happens to a work itself, and to those who make it. */
const MAKING = new Set(
  'air broadcast screen stream premiere release show film shoot record produce direct draw attract star appear cast'.split(
    ' ',
  ),
);

/** What happens to somebody in a work, and hardly while it is made. */
const FATES = new Set('die kill murder stab poison drown kidnap marry'.split(' '));

/**
 * Whether a clause tells what happens in an episode, a film or a novel: “in Monday’s episode, Rita left”, “viewers saw her leave”. That a
 * work was shown is told of the world.
 */
export function isInFiction(clause: Clause, sentence: SentenceReading): boolean {
  for (let at: Clause | null = clause; at !== null; at = at.parent) {
    if (at === clause && MAKING.has(at.group.base ?? '') && !isDepicting(at, sentence)) return false;
    if (isWithinWork(at, sentence) || isShownToViewers(at, sentence) || isDepicting(at, sentence))
      return true;
  }
  return false;
}

/** “In Monday’s episode, …”, before who does it; behind the verb it may be where somebody plays, but nobody dies there. */
function isWithinWork({ subject, opens, start, end, group }: Clause, { tokens }: SentenceReading): boolean {
  if (subject === null) return false;
  if (isInWork(tokens, Math.min(opens, start), subject.from)) return true;
  return FATES.has(group.base ?? '') && isInWork(tokens, group.last + 1, end);
}

/** Whether “in” a work stands in a stretch of a sentence. */
function isInWork(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.lower !== 'in' || tokens[i]!.quoted) continue;
    const noun = workBehind(tokens, i + 1, Math.min(to, i + 1 + LONGEST_PHRASE));
    if (noun !== null && isNamedWork(tokens, i + 1, noun)) return true;
  }
  return false;
}

/** The place of a work’s noun in a phrase; null where a comma or another preposition ends it before. */
function workBehind(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const { lower, text, quoted } = tokens[i]!;
    if (quoted || /^[,;:]$/.test(text) || PREPOSITIONS.has(lower)) return null;
    // “in the film industry”
    const isAttribute =
      /^(?:film|movie|drama|soap|novel)$/.test(lower) && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '');
    if (WORK.test(lower) && !isAttribute) return i;
    const before = tokens[i - 1]!;
    if (/^scenes?$/.test(lower) && (before.possessive || OF_A_WORK.test(before.lower))) return i;
  }
  return null;
}

/** “In the film”, “in Monday’s episode”, “in episode two”; not “in a film” that is told of as such. */
function isNamedWork(tokens: readonly Token[], from: number, noun: number): boolean {
  return !/^an?$/.test(tokens[from]!.lower) || tokens[noun]!.lower === 'flashback';
}

/** “Viewers saw her leave”; of an audience only where the sentence has what it watched. */
function isShownToViewers({ subject, group }: Clause, { tokens }: SentenceReading): boolean {
  const who = subject === null ? undefined : tokens[subject.to - 1];
  if (who === undefined || !WATCHING.test(who.lower) || !LEARNING.has(group.base ?? '')) return false;
  if (tokens.some(({ lower, quoted }) => !quoted && lower === 'live')) return false;
  return who.lower === 'viewers' || tokens.some(({ lower, quoted }) => !quoted && WORK.test(lower));
}

/** “Monday’s episode saw Rita leave”, “episode two told”; “the film was shown” is no story. */
function isDepicting({ subject, group }: Clause, { tokens }: SentenceReading): boolean {
  if (subject === null || group.passive || !DEPICTING.has(group.base ?? '')) return false;
  const words = tokens.slice(subject.from, subject.to).filter(({ quoted }) => !quoted);
  const isNumbered = /^(?:one|two|three|four|five|six|\d{1,2})$/.test(words.at(-1)?.lower ?? '');
  return WORK.test(words.at(isNumbered ? -2 : -1)?.lower ?? '');
}
