import {
  areShared,
  baseLanguage,
  mark,
  valuesBy,
  type Mark,
  type Told,
  type WordDifference,
} from './difference.ts';
import { isCommon, wordsOf, type Word } from './words.ts';

/** So many words before and after have to be the same, with one among them on each side that is not common. */
const CONTEXT = 3;
const LONGEST_GAP = 5;
/** Words that begin with so many letters alike are forms of one word: “strengthen”, “strengthening”. */
const STEM = 5;

/**
 * Different words between the same words, in one sentence: “the dynamic of the war, *which had favored Moscow* in
 * recent months”. English only. Linear in the text.
 */
export function compareSamePlaces(told: readonly Told[]): WordDifference[] {
  const places = new Map<string, { mark: Mark; words: Word[] }[]>();
  for (const { account, language } of told) {
    if (baseLanguage(language) !== 'en') continue;
    const words = wordsOf(account);
    for (let from = CONTEXT; from < words.length - CONTEXT; from++) {
      for (let length = 1; length <= LONGEST_GAP; length++) {
        const around = contextOf(words, from, from + length);
        if (around === null) break;
        const gap = words.slice(from, from + length);
        if (around === '' || !isTelling(gap)) continue;
        const place = { mark: mark(account, gap[0]!.start, gap.at(-1)!.end), words: gap };
        const alike = places.get(around);
        if (alike === undefined) places.set(around, [place]);
        else alike.push(place);
      }
    }
  }
  return [...places.values()].flatMap((found) => {
    if (found.length < 2 || !isCutShort(found.map(({ words }) => words))) return [];
    const values = valuesBy(
      found.map(({ mark }) => mark),
      ({ text }) => text.toLowerCase(),
    );
    return values.length < 2 || areShared(values) ? [] : [{ rule: 'place' as const, values }];
  });
}

/** The words before and after as one key; null where no longer gap can have one either, '' where one may. */
function contextOf(words: readonly Word[], from: number, to: number): string | null {
  const before = words.slice(from - CONTEXT, from);
  const after = words.slice(to, to + CONTEXT);
  const isOneSentence = words[from - CONTEXT]!.sentence === after.at(-1)?.sentence;
  if (after.length < CONTEXT || !isOneSentence || before.every(isCommon)) return null;
  const plain = (side: readonly Word[]) => side.map((word) => word.plain).join(' ');
  return after.every(isCommon) ? '' : `${plain(before)} … ${plain(after)}`;
}

/** Figures are compared by themselves, and words that stand in any text tell nothing. */
function isTelling(gap: readonly Word[]): boolean {
  return !gap.every(isCommon) && !gap.some(({ plain }) => /\p{N}/u.test(plain));
}

/** Not all begin or end with one word, or a form of it: then the difference is smaller, and is found by itself. */
function isCutShort(gaps: readonly Word[][]): boolean {
  return [0, -1].every((at) => {
    const stems = new Set(gaps.map((gap) => gap.at(at)!.plain.slice(0, STEM)));
    return stems.size > 1;
  });
}
