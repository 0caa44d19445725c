import { UNSPACED } from '../../core/text/index.ts';
import { foldLetters } from './fold-letters.ts';

/** A word that was typed, or the beginning of one. */
export interface TypedWord {
  /** Folded. */
  text: string;
  /** Finds it at the start of a word of a folded text; it has no memory (`g`, `y`). */
  pattern: RegExp;
}

const CHARACTER = String.raw`[\p{L}\p{N}]`;

/** Where words do not show where they begin, any place may be one. */
const START = `(?:(?<!${CHARACTER})|(?<=${UNSPACED.source})|(?=${UNSPACED.source}))`;

const WORDS = new RegExp(`${CHARACTER}+`, 'gu');
const FIGURES = /^\p{N}+$/u;

/** The words of what was typed. A number is meant whole once something follows it: “2 m” is not “22 March”. */
export function typedWords(typed: string): TypedWord[] {
  const folded = foldLetters(typed);
  return [...folded.matchAll(WORDS)].map(({ 0: text, index }) => {
    const isWhole = FIGURES.test(text) && index + text.length < folded.length;
    return { text, pattern: new RegExp(`${START}${text}${isWhole ? `(?!${CHARACTER})` : ''}`, 'u') };
  });
}
