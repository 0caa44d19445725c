import { lexicon, SIGNS } from './pattern.ts';
import type { Token } from './token.ts';

/** “BC”, “A.D.”: in capitals. */
const ERA = /(?:BCE?(?![\p{L}\d])|B\.C\.(?:E\.)?|AD(?![\p{L}\d])|A\.D\.|CE(?![\p{L}\d])|C\.E\.)/uy;

/** “c. 1450”, “ca. 1450”. */
const CIRCA = /ca?\.(?=\s?\d{3,4}(?!\d))/y;

const A = 65;
const C = 67;
const SMALL_C = 99;

/** An era, or “c.” before a year, that stands at an offset where a word begins; a BC era has the value -1. */
export function eraAt(text: string, at: number): Token | null {
  const code = text.charCodeAt(at);
  if (code === SMALL_C) {
    CIRCA.lastIndex = at;
    const [word] = CIRCA.exec(text) ?? [];
    if (word === undefined || /[\p{L}.]/u.test(text[at - 1] ?? '')) return null;
    return { start: at, end: at + word.length, code: lexicon.get('circa')!.code, word: 'circa', value: 0 };
  }
  if (code < A || code > C) return null;
  ERA.lastIndex = at;
  const [word] = ERA.exec(text) ?? [];
  if (word === undefined) return null;
  return {
    start: at,
    end: at + word.length,
    code: SIGNS.ERA,
    word: word.toLowerCase(),
    value: word.startsWith('B') ? -1 : 1,
  };
}
