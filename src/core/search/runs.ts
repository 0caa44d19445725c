import type { TextRange } from '../text/index.ts';
import { foldWord, POSSESSIVE, type FoldedWord } from './fold-word.ts';

/** A word of a text with its place. Offsets are UTF-16. */
export interface Word extends TextRange, FoldedWord {}

/** Words that are written in one, or with hyphens between: “F-16”, “counter-offensive”, “$61bn”. */
export interface Run {
  words: Word[];
  /** Of a script without spaces: then each word is a character and the one after it. */
  isUnspaced: boolean;
}

/** Scripts that put no spaces between words, or, as Korean, write on to them what other languages write beside them. */
const UNSPACED = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Lao', 'Khmr', 'Mymr']
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');
const UNSPACED_LETTER = String.raw`(?=[\p{L}\p{N}])[${UNSPACED}]`;

const ACRONYM = String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?`;
const LETTER = String.raw`[\p{L}\p{Nl}\p{No}]`;
const LETTERS = String.raw`${LETTER}(?:[\p{L}\p{M}\p{Nl}\p{No}\p{Cf}]|['’‘＇׳״](?=\p{L}))*`;
const NOT_GOING_ON = String.raw`(?![.,٫]?\p{Nd})`;
const NOT_GONE_ON = String.raw`(?<!\p{Nd}[.,٫])`;
const NUMBER = [
  String.raw`${NOT_GONE_ON}\p{Nd}{1,3}(?:[.,'’٬\u00a0\u2009\u202f]\p{Nd}{3})+(?:[.,٫]\p{Nd}+)?${NOT_GOING_ON}`,
  String.raw`${NOT_GONE_ON}\p{Nd}+[.,٫]\p{Nd}+${NOT_GOING_ON}`,
  String.raw`\p{Nd}+`,
].join('|');

const SPACED_WORD = new RegExp(`${ACRONYM}|${NUMBER}|${LETTERS}`, 'gu');
const ANY_WORD = new RegExp(
  String.raw`(?<unspaced>(?:${UNSPACED_LETTER}[\p{M}\p{Cf}]*)+)|${ACRONYM}|${NUMBER}|(?:(?!${UNSPACED_LETTER})${LETTER})(?:(?!${UNSPACED_LETTER})[\p{L}\p{M}\p{Nl}\p{No}\p{Cf}]|['’‘＇׳״](?=\p{L}))*`,
  'gu',
);
const HAS_UNSPACED = new RegExp(UNSPACED_LETTER, 'u');
const CHARACTER = /\P{M}[\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

const HYPHEN = /^[-‐‑]$/;

/**
 * The words of a text, in order. In scripts without spaces every two characters that stand together are a word, and so is the
 * last of them by itself: what is typed is then found wherever it stands. Dictionaries (`Intl.Segmenter`) cut the same
 * characters differently as their neighbours change, and differently from browser to browser.
 */
export function runs(text: string): Run[] {
  const found: Run[] = [];
  let last: Run | null = null;
  let end = -1;
  for (const match of text.matchAll(HAS_UNSPACED.test(text) ? ANY_WORD : SPACED_WORD)) {
    const { 0: piece, index } = match;
    if (match.groups?.['unspaced'] !== undefined) {
      const words = pairs(piece, index);
      if (words.length > 0) found.push({ words, isUnspaced: true });
      last = null;
    } else {
      const word = { start: index, end: index + withoutPossessive(piece), ...foldWord(piece) };
      if (word.term === '') continue;
      const isGlued = last !== null && (index === end || HYPHEN.test(text.slice(end, index)));
      if (isGlued) last!.words.push(word);
      else found.push((last = { words: [word], isUnspaced: false }));
    }
    end = index + piece.length;
  }
  return found;
}

/** Length of the word itself: “Kyiv” in “Kyiv’s”. */
function withoutPossessive(piece: string): number {
  return piece.length - (POSSESSIVE.test(piece) ? 2 : 0);
}

function pairs(text: string, offset: number): Word[] {
  const characters = [...text.matchAll(CHARACTER)];
  const words = characters.map(({ 0: character, index }, at) => {
    const pair = character + (characters[at + 1]?.[0] ?? '');
    return { start: offset + index, end: offset + index + pair.length, ...foldWord(pair) };
  });
  // An apostrophe is used with Thai too, and by itself is none.
  return words.filter(({ term }) => term !== '');
}
