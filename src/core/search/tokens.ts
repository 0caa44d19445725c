import { foldWord } from './fold-word.ts';
import { runs, type Run, type Word } from './runs.ts';

export interface Token extends Word {
  /** Whether it stands beside its neighbours, as the words of a phrase do. */
  isInSequence: boolean;
}

/** Compounds of more parts are not also taken as one word. */
const MOST_PARTS = 4;

/** All that a text can be found by: its words, and its compounds in one: “counter-offensive” is “counteroffensive” too. */
export function tokens(text: string): Token[] {
  return runs(text).flatMap(tokensOf);
}

/** The words of a text that stand beside one another. */
export function sequence(text: string): Word[] {
  return runs(text).flatMap(inSequence);
}

/** The words of a run that have another after them; the last character of an unspaced run is in the word before it already. */
export function inSequence({ words, isUnspaced }: Run): Word[] {
  return isUnspaced && words.length > 1 ? words.slice(0, -1) : words;
}

/** A compound as one word; null for a word that has one part, or too many. */
export function joined({ words, isUnspaced }: Run): Word | null {
  if (isUnspaced || words.length === 1 || words.length > MOST_PARTS) return null;
  const before = words.slice(0, -1).map(({ word }) => word);
  const last = words.at(-1)!;
  return {
    start: words[0]!.start,
    end: last.end,
    // After a letter a point is none of a number: “mk-1.5”.
    word: foldWord([...before, last.word].join('')).word,
    term: [...before, last.term].join(''),
  };
}

function tokensOf(run: Run): Token[] {
  const next = inSequence(run);
  const out = run.words.map((word, index) => ({ ...word, isInSequence: index < next.length }));
  const whole = joined(run);
  if (whole !== null) out.push({ ...whole, isInSequence: false });
  return out;
}
