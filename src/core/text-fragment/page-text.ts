import { foldText, UNSPACED } from '../text/index.ts';

/** Marks over letters, and soft hyphens: browsers look for words without them. */
const IGNORED = /[\p{M}\u00ad]/gu;

/** In scripts that put no space between words no neighbour says where a word ends. */
const NOT_UNSPACED = `(?!${UNSPACED.source})`;
const WITHIN_WORD = new RegExp(String.raw`^${NOT_UNSPACED}[\p{L}\p{N}]${NOT_UNSPACED}[\p{L}\p{N}]$`, 'u');

/** A text as browsers compare it with a text directive: without case, accents, and the style of quotation marks. */
export function foldForPage(text: string): string {
  return foldText(text).folded.replaceAll(IGNORED, '').toLowerCase();
}

/** How often words stand in folded texts, as whole words. Both are folded. Two at the most: more make no difference. */
export function countOnPage(texts: readonly string[], words: string): 0 | 1 | 2 {
  let found: 0 | 1 = 0;
  for (const text of texts) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (!isWhole(text, at) || !isWhole(text, at + words.length)) continue;
      if (found === 1) return 2;
      found = 1;
    }
  }
  return found;
}

/** Whether no word is cut at `offset`. */
function isWhole(text: string, offset: number): boolean {
  return !WITHIN_WORD.test(characterBefore(text, offset) + characterAfter(text, offset));
}

function characterBefore(text: string, offset: number): string {
  const unit = text.charAt(offset - 1);
  return /[\udc00-\udfff]/.test(unit) ? text.slice(Math.max(offset - 2, 0), offset) : unit;
}

function characterAfter(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}
