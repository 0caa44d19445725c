import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  CONJUNCTIONS,
} from '../words/function-words.ts';
import { baseOfParticiple, baseOfPast, isRegularPast } from '../words/verb-forms.ts';
import type { Token } from './tokens.ts';

/** The word before, past adverbs: “the newly elected”. */
export function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  // “Connolly faced”: with a capital it is a name.
  while (
    before >= 0 &&
    tokens[before]!.kind === 'word' &&
    !tokens[before]!.capital &&
    isAdverb(tokens[before]!.lower)
  )
    before--;
  return tokens[before];
}

/** Whether a participle between the two is an adjective or a noun: “the captured soldiers”, “the wounded”. */
export function isNominal(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || before.kind === 'mark') return false;
  if (before.possessive) return true;
  if (
    /^(?:this|that|these|those|all|both|many|some|several|most|few|each|no|another|more|other)$/.test(
      before.lower,
    )
  ) {
    return (
      after?.kind === 'word' &&
      !after.capital &&
      !isFunctionWord(after.lower) &&
      !isAdverb(after.lower) &&
      // “a fire that left two houses in ruins”
      !/^(?:two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens)$/.test(after.lower) &&
      // “a video that showed him”
      !/^(?:him|her|them|us|me)$/.test(after.lower)
    );
  }
  if (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower)) return true;
  // “the worst recorded earthquake”
  if (SUPERLATIVES.has(before.lower) && after?.kind === 'word' && !after.capital)
    return !isFunctionWord(after.lower) && !isAdverb(after.lower);
  return PREPOSITIONS.has(before.lower) && !/^(?:than|as)$/.test(before.lower);
}

const SUPERLATIVES = new Set(
  'worst best largest biggest highest lowest deadliest strongest weakest oldest earliest longest shortest heaviest fastest greatest smallest costliest hottest coldest wettest driest warmest youngest newest latest first last only next'.split(
    ' ',
  ),
);

/** Whether a verb may follow: a noun, a name, a pronoun, a time, or the end of an insertion. */
export function isNominalHead(before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'mark') return before?.text === ',' || before?.text === ')';
  if (before.kind !== 'word') return true;
  if (before.possessive) return false;
  if (
    RELATIVES.has(before.lower) ||
    /^(?:that|this|these|those)$/.test(before.lower) ||
    PRONOUNS.has(before.lower) ||
    before.lower === 'and' ||
    before.lower === 'but'
  )
    return true;
  return !POSSESSIVES.has(before.lower) && !isFunctionWord(before.lower);
}

export function opensNounPhrase(after: Token | undefined): boolean {
  if (after === undefined) return false;
  if (after.kind === 'number' || after.kind === 'time') return true;
  return (
    DETERMINERS.has(after.lower) ||
    POSSESSIVES.has(after.lower) ||
    after.possessive ||
    (after.kind === 'word' && after.capital) ||
    /^(?:off|out|down|up|to|back|aside|forth|fire|him|her|them|it)$/.test(after.lower)
  );
}

export function isFunctionWord(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    PRONOUNS.has(word) ||
    SUBORDINATORS.has(word) ||
    CONJUNCTIONS.has(word) ||
    MODALS.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    RELATIVES.has(word) ||
    word === 'to'
  );
}

export function participleBase(token: Token): string | null {
  if (token.kind !== 'word' || token.quoted) return null;
  const base = baseOfParticiple(token.lower);
  if (base !== null) return base;
  return isRegularPast(token.lower) ? (baseOfPast(token.lower) ?? token.lower) : null;
}

export function isGerund({ lower, kind, quoted, capital }: Token): boolean {
  return kind === 'word' && !quoted && !capital && /^[a-z]{2,}ing$/.test(lower) && !NO_GERUND.has(lower);
}

const NO_GERUND = new Set(
  'during including according following concerning regarding considering thing something anything nothing everything king ring spring string wing morning evening meeting building bring sing ceiling wedding being hearing ruling spending funding fighting bombing shelling shooting killing beijing outstanding offering filing holding savings earnings trading'.split(
    ' ',
  ),
);

export function opensSentence(tokens: readonly Token[], at: number): boolean {
  return at < 3 && tokens.slice(0, at).every(({ kind }) => kind === 'mark');
}

export const MAY_BE_PLURAL =
  /^(?:reports|claims|marks|risks|plans|calls|works|votes|visits|ends|views|needs|hopes|leaves|runs|helps|offers|gets|notes|stands|lies|shows|starts|returns|means)$/;

/** “two highly critical reports”: behind a number or an article with words that are no names. */
export function isPluralNoun(tokens: readonly Token[], at: number): boolean {
  if (!MAY_BE_PLURAL.test(tokens[at]!.lower)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { kind, lower, capital } = tokens[i]!;
    if (
      kind === 'number' ||
      /^(?:two|three|four|five|six|several|many|some|more|such|these|those)$/.test(lower)
    )
      return true;
    if (kind !== 'word' || capital) return false;
  }
  return false;
}
