import { foldWord } from '../../core/search/fold-word.ts';
import { sequence } from '../../core/search/tokens.ts';
import { countryOr } from './peoples.ts';

/** A word of a text as tellings are compared by. Offsets are UTF-16. */
export interface Token {
  start: number;
  end: number;
  /** In small letters, without accents: `captured`. */
  word: string;
  /** One for all its spellings, numbers and peoples: `russia` for “Russians”. */
  key: string;
  isCapital: boolean;
  /** Behind another word of its sentence: there a capital letter tells a name. */
  isInner: boolean;
}

/** Names of two words, as `peoples` has them in one. */
const NAMES = [
  ['USA', 'United States', 'United States of America'],
  ['Britain', 'United Kingdom', 'Great Britain'],
  ['EU', 'European Union'],
  ['UN', 'United Nations'],
];

export type Tokenize = (text: string) => Token[];

interface Form {
  terms: string[];
  key: string;
}

/** Words of a text, where the words of one group of `variants` are one. Forms of several words become one token. */
export function tokenizer(variants: readonly (readonly string[])[]): Tokenize {
  const forms = new Map<string, Form[]>();
  for (const group of [...NAMES, ...variants]) {
    const key = termsOf(group[0] ?? '').join(' ');
    for (const terms of group.map(termsOf)) {
      const [first] = terms;
      if (first === undefined) continue;
      const known = forms.get(first);
      if (known === undefined) forms.set(first, [{ terms, key }]);
      else known.push({ terms, key });
    }
  }
  for (const known of forms.values()) known.sort((a, b) => b.terms.length - a.terms.length);

  return (text) => {
    const words = sequence(text);
    const tokens: Token[] = [];
    for (let at = 0; at < words.length;) {
      const first = words[at]!;
      const form = forms
        .get(first.term)
        ?.find(({ terms }) => terms.every((term, i) => words[at + i]?.term === term));
      const length = form?.terms.length ?? 1;
      const { end } = words[at + length - 1]!;
      const isCapital = /^\p{Lu}/u.test(text.slice(first.start, first.start + 2));
      tokens.push({
        start: first.start,
        end,
        word: first.word,
        key: form?.key ?? (isCapital ? countryOr(first.term) : first.term),
        isCapital,
        isInner: isCapital && isInner(text, first.start),
      });
      at += length;
    }
    return tokens;
  };
}

function termsOf(text: string): string[] {
  return sequence(text).map(({ word }) => foldWord(word).term);
}

/** Whether the word at `start` follows another in its sentence. */
function isInner(text: string, start: number): boolean {
  return /[\p{L}\p{N},’'] $/u.test(text.slice(Math.max(0, start - 3), start));
}
