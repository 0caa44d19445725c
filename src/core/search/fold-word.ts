import { takeApart } from '../text/index.ts';
import { stem } from './stem.ts';

/** A word as it is compared: as it stands in quotation marks, and as it is looked up. */
export interface FoldedWord {
  /** In small letters, without accents, marks and possessives. */
  word: string;
  /** The same without the ending of a plural. */
  term: string;
}

/**
 * What is put on letters of alphabets and may be left out: accents, Hebrew and Arabic vowels, the Arabic line that stretches
 * words, variation selectors, and signs that are not seen. Marks of other scripts, and
 * of kana, are letters in their own right.
 */
const MARKS =
  /(?![\u3099\u309a])(?=\p{Mn})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]|\u0640|\p{Cf}/gu;

/** A comma comes of signs that are a digit with one, as “🄁”. */
const NOT_OF_WORD = /['’ʼ‘＇׳״.,٫\s]/g;
/** At the end of a word: “Kyiv’s”. */
export const POSSESSIVE = /['’ʼ‘＇]s$/i;

/** Code points of the noughts of other scripts’ digits. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const DIGIT = /\p{Nd}/gu;

/** A separator of thousands: “1,000”, “1.000”, “1 000”, “1’000”. */
const SEPARATOR = /(?<=^\d{1,3}(?:[.,'’٬\s]\d{3})*)[.,'’٬\s](?=\d{3}(?!\d))/g;

const PLAIN = /^[a-z]+$/;

/** Words come again and again; so many are remembered. */
const REMEMBERED = 50_000;
const known = new Map<string, FoldedWord>();

/** Folds one word, as `runs` finds it. Pure: what is remembered is only what it gives anyway. */
export function foldWord(text: string): FoldedWord {
  const before = known.get(text);
  if (before !== undefined) return before;
  const word = fold(text);
  const folded = { word, term: stem(word) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, folded);
  return folded;
}

function fold(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  const bare = text.normalize('NFKD').toLowerCase().replace(POSSESSIVE, '').replace(MARKS, '');
  const plain = takeApart(bare).normalize('NFC');
  if (!/^\p{Nd}/u.test(plain)) return plain.replace(NOT_OF_WORD, '');
  return plain.replace(DIGIT, westernDigit).replace(SEPARATOR, '').replace(/[,٫]/, '.');
}

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const nought = NOUGHTS.find((first) => code >= first && code < first + 10);
  return nought === undefined ? digit : String(code - nought);
}
