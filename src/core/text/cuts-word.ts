import { UNSPACED } from './unspaced.ts';

/** Korean has spaces, but writes on to its words what other languages write beside them: “3일에”, on the 3rd. */
const JOINED = new RegExp(String.raw`${UNSPACED.source}|\p{Script=Hangul}`, 'u');

/**
 * Whether the place (a UTF-16 offset) lies within a word, as that after “May” in “Mayor” does. In scripts that put no
 * space between words none does: a word may end at any character, and “3月3日” is whole in “3月3日夜”.
 */
export function cutsWord(text: string, offset: number): boolean {
  const around = text.slice(offset - 1, offset + 1);
  return /^[\p{L}\p{N}]{2}$/u.test(around) && !JOINED.test(around);
}
