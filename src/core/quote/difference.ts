import { isClusterBoundary } from '../text/cluster.ts';
import { foldText } from '../text/fold.ts';

/** Words looked ahead for the place where both go on alike. */
const LOOKAHEAD = 8;

const LONGEST_SHOWN = 60;

/** Characters that people do not see or take for one another. */
const CHARACTERS: readonly [pattern: RegExp, name: string][] = [
  [/^-/, 'a hyphen'],
  [/^[\u2010\u2011]/, 'a typographic hyphen'],
  [/^–/, 'an en dash'],
  [/^—/, 'an em dash'],
  [/^−/, 'a minus sign'],
  [/^…/, 'an ellipsis'],
  [/^\u00ad/, 'a soft hyphen'],
  [/^\u200b/, 'a zero-width space'],
  [/^(?:\u200c|\u200d|\u2060)/, 'an invisible joiner'],
  [/^\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/^\p{Script=Greek}/u, 'a Greek letter'],
];

/**
 * Where an excerpt first differs from what stands in the article, as the rest of a sentence about the excerpt: has
 * “teritory” where the article has “territory”.
 */
export function describeDifference(expected: string, found: string): string {
  const ours = wordsOf(expected);
  const theirs = wordsOf(found);
  const at = ours.findIndex((word, i) => word.folded !== theirs[i]?.folded);
  const from = at < 0 ? ours.length : at;
  if (from === ours.length && from === theirs.length) return 'has the same words as the article';

  const [inOurs, inTheirs] = untilAlike(ours.slice(from), theirs.slice(from));
  const left = ours.slice(from, from + inOurs);
  const right = theirs.slice(from, from + inTheirs);
  if (left.length === 0) return `leaves out ${quoted(right)}${place(theirs, from, inTheirs)}`;
  if (right.length === 0) return `adds ${quoted(left)}${place(ours, from, inOurs)}`;
  const [ourCharacter, theirCharacter] = firstDifference(joined(left), joined(right));
  return `has ${quoted(left)}${ourCharacter} where the article has ${quoted(right)}${theirCharacter}`;
}

interface Word {
  /** As it is written. */
  text: string;
  /** As it is compared. */
  folded: string;
}

function wordsOf(text: string): Word[] {
  const folded = foldText(text).folded.trim().split(' ');
  const written = text.split(/[\s\u0085]+/).filter((word) => word !== '');
  return written.map((word, i) => ({ text: word, folded: folded[i] ?? '' }));
}

/** How many words of each go by before both go on with the same word, or both end. */
function untilAlike(ours: Word[], theirs: Word[]): [ours: number, theirs: number] {
  for (let sum = 1; sum <= 2 * LOOKAHEAD; sum++) {
    // Of equal sums the evenest first: a changed word is likelier than a missing and an added one.
    const splits = Array.from({ length: sum + 1 }, (_, i) => i).sort(
      (a, b) => Math.abs(2 * a - sum) - Math.abs(2 * b - sum),
    );
    const i = splits.find((i) => ours[i]?.folded === theirs[sum - i]?.folded);
    if (i !== undefined) return [i, sum - i];
  }
  return [ours.length, theirs.length];
}

function joined(words: Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function quoted(words: Word[]): string {
  const text = joined(words);
  if (text.length <= LONGEST_SHOWN) return `“${text}”`;
  let end = LONGEST_SHOWN;
  while (!isClusterBoundary(text, end)) end--;
  return `“${text.slice(0, end).trimEnd()}…”`;
}

/** Which words the difference stands between. */
function place(words: Word[], from: number, count: number): string {
  const before = words[from - 1];
  if (before !== undefined) return ` after “${before.text}”`;
  const after = words[from + count];
  return after === undefined ? '' : ` before “${after.text}”`;
}

/** The names of the first characters in which two texts differ, where one of them is easily overlooked. */
function firstDifference(ours: string, theirs: string): [ours: string, theirs: string] {
  const a = [...foldText(ours).folded];
  const b = [...foldText(theirs).folded];
  const at = a.findIndex((character, i) => character !== b[i]);
  const name = (character = '') => {
    const entry = CHARACTERS.find(([pattern]) => pattern.test(character));
    return entry === undefined ? '' : ` (with ${entry[1]})`;
  };
  return at < 0 ? ['', name(b[a.length])] : [name(a[at]), name(b[at])];
}
