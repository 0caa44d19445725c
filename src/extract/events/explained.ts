import type { Definite } from './definites.ts';
import type { Token } from './grammar/tokens.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import type { SentenceReading } from './reading.ts';
import { namedBefore } from './naming.ts';
import { range, wordsOf } from './title-words.ts';
import { isAdverb, PRONOUNS } from './words/function-words.ts';

/** How many sentences are looked at, at the head of an article and just before. */
const HEAD = 30;
const BEFORE = 10;

/** Words before a noun, and of what follows its “of”. */
const MOST_BEFORE = 4;
const MOST_BEHIND = 6;

/** A noun phrase with the name or the words that the article gave it before; null where it gave it none, or several. */
export function toldBefore(sentence: SentenceReading, { from, to }: Definite): string | null {
  const name = to - from === 2 ? namedBefore(sentence.tokens[from + 1]!.lower, sentence) : null;
  return name === null ? explainedBefore(sentence, { from, to }) : `the ${name}`;
}

/**
 * A noun phrase with the words by which the article told of it first: “the anti-drug ad campaign”, of “the campaign”. Null where it was
 * told with no more words, or of several.
 */
function explainedBefore({ tokens, body, index }: SentenceReading, { from, to }: Definite): string | null {
  const noun = tokens[to - 1]!;
  const own = tokens.slice(from + 1, to - 1).map(({ lower }) => lower);
  let fuller: string | null = null;
  let introduced = 0;
  const near = [
    ...body.slice(0, Math.min(HEAD, index)),
    ...body.slice(Math.max(HEAD, index - BEFORE), index),
  ];
  for (const sentence of near) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word' || token.lower !== noun.lower || token.possessive || token.quoted) continue;
      if (isPartOfNoun(sentence, at)) continue;
      const { start, determiner } = opening(sentence, at);
      if (/^(?:another|other|each|every|any|no|some|such|two|three|more)$/.test(determiner?.lower ?? ''))
        return null;
      if (/^an?$/.test(determiner?.lower ?? '')) introduced++;
      if (introduced > 1) return null;
      const told = phrase(sentence, start, at, determiner, own);
      // “the Lee quarry”, “the Roe quarry”: it may be either.
      if (fuller !== null && told !== null && namesOf(told) !== '' && namesOf(told) !== namesOf(fuller))
        return null;
      fuller ??= told;
    }
  }
  return fuller;
}

function namesOf(words: string): string {
  return (words.match(/\p{Lu}\S*/gu) ?? []).join(' ');
}

/** Where the words before a noun begin, and what stands before them. */
function opening(
  { tokens, clauses }: SentenceReading,
  at: number,
): { start: number; determiner: Token | undefined } {
  let start = at;
  const isVerb = (place: number) => clauses.some(({ group }) => group.first <= place && place <= group.last);
  while (start > 0 && at - start < MOST_BEFORE && isDescribing(tokens[start - 1]!) && !isVerb(start - 1))
    start--;
  return { start, determiner: tokens[start - 1] };
}

/** “an area councillor” is no area. */
function isPartOfNoun({ tokens, clauses }: SentenceReading, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isDescribing(next) && !clauses.some(({ group }) => group.first === at + 1);
}

function isDescribing({ kind, lower, possessive, quoted }: Token): boolean {
  return kind === 'word' && !possessive && !quoted && !isFunctionWord(lower) && !isAdverb(lower);
}

/** The phrase with “the”, or whose it is; null where that says no more than `own` words do. */
function phrase(
  sentence: SentenceReading,
  start: number,
  at: number,
  determiner: Token | undefined,
  own: readonly string[],
): string | null {
  const { tokens } = sentence;
  const words = tokens.slice(start, at);
  const end = behindNoun(sentence, at + 1);
  const isOwned = determiner?.possessive === true && determiner.capital;
  // “officials request information”: without an article nobody knows where the words begin.
  const isOpened = isOwned || /^(?:an?|the)$/.test(determiner?.lower ?? '');
  const isSaid = isOpened
    ? isOwned || end > at + 1 || words.length > 1 || words.some(({ text }) => /\p{Lu}|-/u.test(text))
    : end > at + 1 && words.length === 0;
  // “the potential exchange” is not yet “the exchange of prisoners”.
  if (!isSaid || !own.every((word) => words.some(({ lower }) => lower === word))) return null;
  // “his campaign”
  if (!isOwned && determiner !== undefined && PRONOUNS.has(determiner.lower) && determiner.lower !== 'that')
    return null;
  if (/^(?:his|her|its|their|our|my|your)$/.test(determiner?.lower ?? '')) return null;
  const told = wordsOf(tokens, range(start, end));
  return isOwned ? `${determiner.text} ${told}` : `the ${told}`;
}

/** Where “of …”, “between … and …” behind a noun ends; the place itself, where there is none. */
function behindNoun({ tokens, clauses }: SentenceReading, at: number): number {
  const leading = tokens[at]?.lower ?? '';
  if (!/^(?:of|between|on|over|against|in|into|with)$/.test(leading)) return at;
  let end = at + 1;
  while (end < tokens.length && end - at <= MOST_BEHIND) {
    const { kind, lower, quoted } = tokens[end]!;
    const isNoun =
      kind === 'word' && (!isFunctionWord(lower) || /^(?:the|an?)$/.test(lower)) && !isAdverb(lower);
    const isJoined = lower === 'and' && leading === 'between';
    if (quoted || !(isNoun || isJoined) || clauses.some(({ group }) => group.first === end)) break;
    end++;
  }
  const last = tokens[end - 1]!;
  const isWhole = end > at + 1 && end - at <= MOST_BEHIND && !isFunctionWord(last.lower) && !last.possessive;
  return isWhole ? end : at;
}
