import type { TextRange } from '../text/index.ts';
import type { MatchedPhrase, MatchedWords } from './matched-words.ts';
import type { Part } from './query.ts';
import { tokens, type Token } from './tokens.ts';

/** Finds in a text what counts as found: UTF-16 ranges in order, none over another. */
export function matcher({ terms, characters, phrases }: MatchedWords): (text: string) => TextRange[] {
  if (terms.length + characters.length + phrases.length === 0) return () => [];
  const wanted = new Set(terms);
  return (text) => {
    const all = tokens(text);
    const found = all.flatMap((token) => {
      if (wanted.has(token.term)) return [{ start: token.start, end: token.end }];
      const character = characters.find((begin) => token.word.startsWith(begin));
      return character === undefined ? [] : [{ start: token.start, end: token.start + character.length }];
    });
    const inSequence = all.filter((token) => token.isInSequence);
    for (const phrase of phrases) found.push(...phraseRanges(phrase, inSequence));
    return merge(found);
  };
}

/** Whether the words of a phrase stand side by side somewhere in a text. */
export function hasPhrase(text: string, phrase: MatchedPhrase): boolean {
  const words = tokens(text).filter((token) => token.isInSequence);
  return phraseRanges(phrase, words, 1).length > 0;
}

function phraseRanges(
  { parts, isVerbatim }: MatchedPhrase,
  words: readonly Token[],
  most = Infinity,
): TextRange[] {
  const key = isVerbatim ? 'word' : 'term';
  const found: TextRange[] = [];
  const last = parts.length - 1;
  for (let at = 0; at + last < words.length && found.length < most; at++) {
    if (!parts.every((part, offset) => isPart(words[at + offset]![key], part))) continue;
    found.push({ start: words[at]!.start, end: words[at + last]!.end });
  }
  return found;
}

function isPart(word: string, { text, isOpen }: Part): boolean {
  return isOpen ? word.startsWith(text) : word === text;
}

/** In order, those that touch or overlap joined. */
function merge(ranges: TextRange[]): TextRange[] {
  const out: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else out.push({ ...range });
  }
  return out;
}
