import type { Account } from '../model.ts';

/** A word of an account with its place in the article's text, and the sentence of the excerpt that it stands in. */
export interface Word {
  text: string;
  /** In lower case, quotation marks and accents apart. */
  plain: string;
  start: number;
  end: number;
  sentence: number;
}

const WORD_OR_END =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[.!?…]+(?=["”’)\]]*(?:\s|$))/gu;

/** An abbreviation's full stop ends no sentence: “U.S. officials”. */
const ABBREVIATION = /^(?:\p{L}\.)*\p{L}$/u;

export function wordsOf({ exact, start }: Account): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const { 0: text, index } of exact.matchAll(WORD_OR_END)) {
    if (/^[.!?…]/.test(text)) {
      if (!ABBREVIATION.test(words.at(-1)?.text ?? '')) sentence++;
      continue;
    }
    const plain = text.replaceAll('’', "'").toLowerCase();
    words.push({ text, plain, start: start + index, end: start + index + text.length, sentence });
  }
  return words;
}

/** English words that stand in any text; the rest carry what it tells. */
const COMMON = new Set(
  (
    'a about after again all also although an and another any are as at be because been before being between both but by ' +
    'can could did do does doing during each few for from had has have having he her here hers him his how i if in into is ' +
    'it its just like may me might more most much must my no nor not now of off on once one only or other our out over own ' +
    'said same say says she should since so some still such than that the their them then there these they this those ' +
    'through to too under until up upon us very via was we were what when where which while who whom whose why will with ' +
    'within without would yet you your'
  ).split(' '),
);

export function isCommon({ plain }: Word): boolean {
  return COMMON.has(plain);
}
