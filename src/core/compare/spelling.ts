import {
  baseLanguage,
  mark,
  valuesBy,
  type Mark,
  type Told,
  type Value,
  type WordDifference,
} from './difference.ts';

const NAME = /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}]{3,}(?![\p{L}\p{M}\p{N}-])/gu;

/** Vowels that writers of other scripts are rendered with, as one writer or another does. */
const NEAR_VOWELS = [/^[eijy]+$/, /^[ouw]+$/];
/** The same, in long names, which are seldom alike by chance: Mohammed, Muhammad. */
const FAR_VOWELS = [...NEAR_VOWELS, /^[ae]+$/];
const LONG = 7;
const SHORT = 5;

interface Name {
  /** Without accents, in lower case. */
  plain: string;
  /** Consonants, with `*` for each run of vowels. */
  frame: string;
  vowels: string[];
}

/**
 * Names that are written differently (“Kyiv”, “Kiev”; “Erdoğan”, “Erdogan”): the same consonants around near vowels.
 * Strict, as names of two things are often alike: “Iran” and “Iraq”, “Niger” and “Nigeria” are no such pair, nor are
 * two that one account uses beside each other.
 */
export function compareSpelling(told: readonly Told[]): WordDifference[] {
  const marks = told.filter(({ language }) => baseLanguage(language) === 'en').flatMap(namesIn);
  const values = valuesBy(marks, ({ text }) => text);
  const byFrame = new Map<string, Value[]>();
  for (const value of values) {
    const { frame } = nameOf(value.text);
    byFrame.set(frame, [...(byFrame.get(frame) ?? []), value]);
  }
  return [...byFrame.values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (first === undefined) return [];
    const pair = [first, ...others.filter((other) => isSpelling(first.text, other.text))];
    const accounts = pair.flatMap((value) => value.accounts);
    // One who writes both means two things.
    if (pair.length < 2 || new Set(accounts).size < accounts.length) return [];
    if (!pair.every((value) => agree(first.marks, value.marks))) return [];
    return [{ rule: 'spelling' as const, values: pair }];
  });
}

function namesIn({ account }: Told): Mark[] {
  return [...account.exact.matchAll(NAME)].map(({ 0: text, index }) =>
    mark(account, account.start + index, account.start + index + text.length),
  );
}

function nameOf(text: string): Name {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const consonants = plain
    .replaceAll(/(\p{L})\1/gu, '$1')
    .replaceAll(/q/g, 'k')
    .replaceAll(/dh/g, 'd');
  return {
    plain,
    frame: consonants.replaceAll(/[aeiouy]+/g, '*'),
    vowels: consonants.match(/[aeiouy]+/g) ?? [],
  };
}

/** Whether two names of one frame are spellings of one name. */
function isSpelling(a: string, b: string): boolean {
  const [ours, theirs] = [nameOf(a), nameOf(b)];
  if (ours.plain === theirs.plain) return a.toLowerCase() !== b.toLowerCase();
  const pairs = ours.vowels.map((vowel, index) => [vowel, theirs.vowels[index] ?? ''] as const);
  const different = pairs.filter(([one, other]) => one !== other);
  const length = Math.min(ours.plain.length, theirs.plain.length);
  const classes = length >= LONG ? FAR_VOWELS : NEAR_VOWELS;
  if (different.length > (length >= LONG ? 2 : 1)) return false;
  // Kharkiv and Kharkov, Lviv and Lvov.
  if (isPlaceEnding(ours.plain, theirs.plain) && different.length === 1) return true;
  return different.every(([one, other]) => {
    const isNear = classes.some((near) => near.test(one) && near.test(other));
    // In a short name a single vowel tells two names apart: Mali, Male.
    return isNear && (length > SHORT || /y/.test(one + other));
  });
}

function isPlaceEnding(a: string, b: string): boolean {
  return /[^aeiouy](?:iv|ov)$/.test(a) && /[^aeiouy](?:iv|ov)$/.test(b) && a.slice(0, -2) === b.slice(0, -2);
}

/** Full names beside each other begin alike: “Jon Smith” is not “John Miller”. */
function agree(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (['before', 'after'] as const).every((side) => {
    const ours = new Set(a.flatMap((each) => neighbour(each, side) ?? []));
    const theirs = new Set(b.flatMap((each) => neighbour(each, side) ?? []));
    return ours.size === 0 || theirs.size === 0 || [...ours].some((letter) => theirs.has(letter));
  });
}

const TITLE = /^(?:President|Prime|Minister|Mr|Mrs|Ms|Dr|Sir|General|King|Queen|Prince|Pope|Senator|Mayor)$/;

/** The first letter of the name that stands next to it. */
function neighbour({ account, start, end }: Mark, side: 'before' | 'after'): string | null {
  const text = account.exact;
  const name =
    side === 'before'
      ? /(\p{Lu}[\p{L}\p{M}]+) $/u.exec(text.slice(0, start - account.start))?.[1]
      : /^ (\p{Lu}[\p{L}\p{M}]+)/u.exec(text.slice(end - account.start))?.[1];
  return name === undefined || TITLE.test(name) ? null : name.charAt(0);
}
