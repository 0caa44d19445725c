import type { Span } from '../../core/model.ts';
import type { FoundMention } from '../mention.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { dateOf, linksOf } from './link.ts';
import type { SentenceReading } from './reading.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { PREPOSITIONS } from './words/function-words.ts';

/** What an article tells as news was not done longer ago; ms. */
const LONGEST_AGO = 40 * 24 * 3600 * 1000;

/** Letters of a verb that its noun has too: “execut”. */
const SHORTEST_STEM = 4;

/** Letters that a noun has beyond its verb’s: “execution”, “swearing-in”. */
const LONGEST_ENDING = 6;

export interface DatedAgain {
  mention: FoundMention;
  when: string;
  span: Span;
}

/**
 * The date of what a sentence tells without one, where a later sentence of the article has it: “Wednesday’s execution”, “the swearing-in
 * ceremony earlier this month”, or the verb again, of the same people. Null where none does.
 */
export function datedAgain(
  { body, index, tokens: told }: SentenceReading,
  { group }: Clause,
  published: Span,
): DatedAgain | null {
  const stem = (group.base ?? '').replace(/e$/, '');
  if (stem.length < SHORTEST_STEM) return null;
  const isRecent = ({ span }: DatedAgain) =>
    span.start < published.end && span.start > published.start - LONGEST_AGO && !span.unknownStart;
  for (const sentence of body) {
    if (sentence.index <= index || !sentence.tokens.some(({ kind }) => kind === 'time')) continue;
    const found = [datedNoun(sentence, stem, told), datedVerb(sentence, group.base, told)].find(
      (dated) => dated !== null && isRecent(dated),
    );
    if (found) return found;
  }
  return null;
}

/** “Wednesday’s execution”, “the execution on Wednesday”; not “the execution of Bob Roe on Wednesday”, whom the sentence did not name. */
function datedNoun(
  { tokens, clauses }: SentenceReading,
  stem: string,
  told: readonly Token[],
): DatedAgain | null {
  for (const [at, { kind, lower, quoted }] of tokens.entries()) {
    const isNoun =
      kind === 'word' &&
      !quoted &&
      lower.startsWith(stem) &&
      lower.length - stem.length <= LONGEST_ENDING &&
      !clauses.some(({ group }) => group.first <= at && at <= group.last);
    if (!isNoun) continue;
    const before = tokens[at - 1];
    if (before?.kind === 'time' && before.possessive) return datedBy(before);
    const article = tokens.slice(Math.max(0, at - 3), at).some((token) => token.lower === 'the');
    let end = at + 1;
    while (isPlain(tokens[end])) end++;
    if (/^(?:on|in)$/.test(tokens[end]?.lower ?? '')) end++;
    const time = tokens[end];
    if (article && time?.kind === 'time' && tokens.slice(at, end).every((token) => isOf(token, told)))
      return datedBy(time);
  }
  return null;
}

/** “executed the two on Wednesday”: the same verb, of a name that the sentence has. */
function datedVerb(
  { tokens, clauses }: SentenceReading,
  base: string | null,
  told: readonly Token[],
): DatedAgain | null {
  const link = linksOf(tokens, clauses).find(
    ({ clause, noun }) =>
      noun === null && clause.kind === 'main' && clause.group.base === base && clause.group.form === 'past',
  );
  const isSame = tokens.some((token) => token.capital && !isFunctionWord(token.lower) && isOf(token, told));
  return link !== undefined && isSame ? link : null;
}

function datedBy({ mention }: Token): DatedAgain | null {
  const dated = mention === null ? null : dateOf(mention);
  return mention === null || dated === null ? null : { mention, ...dated };
}

/** A word of the noun’s phrase behind it: “ceremony”. */
function isPlain(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && !PREPOSITIONS.has(token.lower) && !isFunctionWord(token.lower)
  );
}

/** Whether a name is one that some words have; other words may be any. */
function isOf({ capital, lower }: Token, told: readonly Token[]): boolean {
  return !capital || told.some((token) => token.lower === lower);
}
