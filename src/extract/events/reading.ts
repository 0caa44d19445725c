import type { FoundMention } from '../mention.ts';
import type { BodySentence } from './body.ts';
import { headlineTokens, tellsTheSame } from './headline-words.ts';
import { stemOf, tellFirst } from './first-told.ts';
import { clausesOf, type Clause } from './grammar/clauses.ts';
import { quotations } from './grammar/quotations.ts';
import { tokensOf, type Token } from './grammar/tokens.ts';

/** A sentence taken apart. */
export interface SentenceReading extends BodySentence {
  /** The text of the whole article. */
  article: string;
  /** The sentence’s own words. */
  text: string;
  tokens: Token[];
  readonly clauses: Clause[];
  /** Of the words of the article, by stem, the sentence that has each first. */
  firstTold: ReadonlyMap<string, number>;
  /** The words of its headline, by stem. */
  headline: ReadonlySet<string>;
  /** All sentences of the article, in order. */
  body: readonly SentenceReading[];
  /** Whether it opens the article, and tells what the headline does. */
  readonly tellsHeadline: boolean;
}

/** Sentences from the beginning of an article on that may tell what its headline does. */
export const OPENING = 2;

/** Takes the sentences of a body apart. Both are in order; every mention is looked at once. */
export function readSentences(
  article: string,
  body: readonly BodySentence[],
  mentions: readonly FoundMention[],
  headline: string | null = null,
): SentenceReading[] {
  let at = 0;
  let paragraph: BodySentence['paragraph'] | null = null;
  let quoted: ReturnType<typeof quotations> = [];
  let quote = 0;
  const firstTold = new Map<string, number>();
  const named = new Set(
    (headline ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(stemOf),
  );
  const told = headlineTokens(headline ?? '');
  const readings: SentenceReading[] = [];
  for (const sentence of body) {
    if (sentence.paragraph !== paragraph) {
      ({ paragraph } = sentence);
      quoted = quotations(article, paragraph);
      quote = 0;
    }
    while (quote < quoted.length && quoted[quote]!.end <= sentence.start) quote++;
    let quoteEnd = quote;
    while (quoteEnd < quoted.length && quoted[quoteEnd]!.start < sentence.end) quoteEnd++;
    while (at < mentions.length && mentions[at]!.start < sentence.start) at++;
    const from = at;
    while (at < mentions.length && mentions[at]!.start < sentence.end) at++;
    const tokens = tokensOf(article, sentence, mentions.slice(from, at), quoted.slice(quote, quoteEnd));
    tellFirst(firstTold, tokens, sentence.index);
    let clauses: Clause[] | null = null;
    readings.push({
      ...sentence,
      article,
      text: article.slice(sentence.start, sentence.end),
      tokens,
      firstTold,
      headline: named,
      body: readings,
      tellsHeadline: sentence.index < OPENING && tellsTheSame(told, tokens),
      // Most sentences have no date: their clauses are never asked for.
      get clauses() {
        return (clauses ??= clausesOf(tokens));
      },
    });
  }
  return readings;
}

export function clauseText(
  { tokens, article }: SentenceReading,
  { start, end }: Pick<Clause, 'start' | 'end'>,
): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined ? '' : article.slice(first.start, last.end);
}
