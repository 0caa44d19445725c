import { PREPOSITIONS } from '../words/function-words.ts';
import { TITLES } from '../words/name-words.ts';
import { nationOf } from '../words/nations.ts';
import { KIN, nounBefore, OF_PEOPLE } from './phrases.ts';
import type { Token } from './tokens.ts';

interface Noun {
  from: number;
  to: number;
}

/** The noun that a “who” or “which” at `at` speaks of; null where it may be either of two, or none is known. */
export function relativeNoun(tokens: readonly Token[], at: number, least: number): Noun | null {
  const noun = nounBefore(tokens, at, least);
  if (noun === null) return null;
  const { lower } = tokens[at]!;
  if (lower === 'who') return isKinOfSomebody(tokens, noun) ? null : somebody(tokens, noun, least);
  return lower === 'which' ? something(tokens, noun) : noun;
}

/** “the widow of Bob Roe, who died”: of the two it may be either. */
function isKinOfSomebody(tokens: readonly Token[], { from, to }: Noun): boolean {
  const of = tokens.findIndex(({ lower }, i) => i > from && i < to && lower === 'of');
  return of > 0 && KIN.test(tokens[of - 1]!.lower) && tokens[of + 1]!.capital && tokens[to - 1]!.capital;
}

/** “Bob Roe, a columnist for the Herald, who left”, “the captain of the Lee Queen, who fled”: a “who” is no paper and no ship. */
function somebody(tokens: readonly Token[], noun: Noun, least: number): Noun | null {
  const { from, to } = noun;
  const the = tokens[from]!.lower === 'the' ? from : from - 1;
  const last = tokens[to - 1]!;
  if (the - 1 < least || tokens[the]!.lower !== 'the' || !last.capital || !tokens[the + 1]!.capital)
    return noun;
  if (!PREPOSITIONS.has(tokens[the - 1]!.lower) || TITLES.has(tokens[the + 1]!.lower)) return noun;
  // “with the Freedonian, who”, “with the Roes, who”
  if (/s$/.test(last.lower) || nationOf(last.text) !== null || /(?:an|ese|ish)$/.test(last.lower))
    return noun;
  const comma = tokens.findLastIndex(
    ({ text, quoted }, i) => i < the && i > least && text === ',' && !quoted,
  );
  if (comma > 0 && tokens[comma + 1]!.kind === 'word' && !tokens[comma + 1]!.capital) {
    const name = nounBefore(tokens, comma, least);
    return name !== null && tokens[name.to - 1]!.capital ? name : null;
  }
  const holder = nounBefore(tokens, the - 1, least);
  return holder === null || tokens[holder.to - 1]!.capital ? null : { from: holder.from, to };
}

/** “the recorder of Flight 12, which crashed”, “members of the Lee Union, which met”: what has a name. */
function something(tokens: readonly Token[], { from, to }: Noun): Noun {
  let name = to;
  while (
    name > from &&
    (tokens[name - 1]!.capital || (tokens[name - 1]!.kind === 'number' && tokens[name - 2]?.capital === true))
  )
    name--;
  const of = tokens[name - 1]?.lower === 'the' ? name - 2 : name - 1;
  if (name === to || of <= from || tokens[of]!.lower !== 'of') return { from, to };
  const isOfPeople = OF_PEOPLE.test(tokens[of - 1]!.lower) && !PARTS.test(tokens[of - 1]!.lower);
  const isNumbered = tokens[to - 1]!.kind === 'number';
  return isOfPeople || (isNumbered && !PARTS.test(tokens[of - 1]!.lower)) ? { from: name, to } : { from, to };
}

const PARTS = /^(?:capital|thousands|hundreds|dozens|one|some|half|most|parts?)$/;
