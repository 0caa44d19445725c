import type { Report } from './report.ts';
import type { Source } from './source.ts';
import { quoted } from './wording.ts';

/** Groups of words for one thing. What makes no group, because it is one word, and words of two groups are reported. */
export function readVariants(groups: readonly Source<Source<string>[]>[], report: Report): string[][] {
  const taken = new Map<string, Source<string>>();
  return groups.flatMap(({ value, at }) => {
    const words = new Map(value.map((word) => [fold(word.value), word]));
    if (words.size < 2) {
      report(
        'variant-alone',
        at,
        'a group of variants needs two different words',
        'add how else it is written',
      );
      return [];
    }
    for (const [folded, word] of words) {
      const first = taken.get(folded);
      if (first === undefined) taken.set(folded, word);
      else {
        const message = `${quoted(word.value)} is in another group, on line ${first.at.line}`;
        report('variant-twice', word.at, message, 'put the words of both into one group');
      }
    }
    return [[...words.values()].map((word) => word.value)];
  });
}

/** Search and comparison do not tell these apart anyway. */
function fold(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}
