import { sentences, type TextRange } from '../../../core/text/index.ts';

export type Unit = 'word' | 'sentence';

/** The words of a text, in order, as its language divides them. */
export function wordsOf(text: string, language: string): TextRange[] {
  return [...segmenter(language).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The units of a text that keys step through. */
export function unitsOf(text: string, language: string, unit: Unit): TextRange[] {
  return unit === 'word' ? wordsOf(text, language) : sentences(text);
}

/** The unit after what is selected, or before it; from nothing, the first or the last. */
export function stepped(
  units: readonly TextRange[],
  selected: TextRange | null,
  steps: 1 | -1,
): TextRange | null {
  if (selected === null) return (steps > 0 ? units[0] : units.at(-1)) ?? null;
  const next =
    steps > 0
      ? units.find(({ start }) => start >= selected.end)
      : units.findLast(({ end }) => end <= selected.start);
  return next ?? selected;
}

/** What is selected with one unit more at its end, or one less; it never becomes less than its first unit. */
export function extended(
  units: readonly TextRange[],
  selected: TextRange | null,
  steps: 1 | -1,
): TextRange | null {
  if (selected === null) return stepped(units, selected, steps);
  if (steps > 0) {
    const end = units.find((unit) => unit.end > selected.end)?.end ?? selected.end;
    return { start: selected.start, end };
  }
  const end = units.findLast((unit) => unit.end < selected.end && unit.start >= selected.start)?.end;
  return { start: selected.start, end: end ?? selected.end };
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // What an article’s front matter calls a language need not be one.
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
