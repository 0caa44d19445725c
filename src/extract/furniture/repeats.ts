import { foldText } from '../../core/text/index.ts';
import { isParagraph, type Found, type Page } from './page.ts';

/** Shorter words are said twice without being repeated. In words, and in UTF-16 units. */
const FEWEST_WORDS = 5;
const SHORTEST = 30;
const LONGEST = 1_200;

/** So many words name the places where a line may stand again. */
const KEY_WORDS = 5;

/** Lines that begin alike and are compared with one place. */
const MOST_ALIKE = 6;

/** How alike a garbled headline still is: shared pairs of letters, of all (Dice). */
const LEAST_ALIKE = 0.7;

/**
 * What stands again: a headline, a teaser, a quotation pulled out of its paragraph. Of two that are the same the
 * later one is marked; of one that stands within a longer paragraph the shorter. Lines that are known for furniture
 * repeat nothing: a reader who quotes the story does not take it from it.
 */
export function repeats(page: Page, known: ReadonlySet<number>): Found[] {
  return [...repeatedLines(page, known), ...headlines(page)];
}

function repeatedLines({ lines, title }: Page, known: ReadonlySet<number>): Found[] {
  const folded = lines.map(({ words }, i) => (known.has(i) ? '' : fold(words)));
  const candidates = new Map<string, number[]>();
  const found: Found[] = [];
  const seen = new Map<string, number>();
  for (const [i, words] of folded.entries()) {
    if (!isWorthComparing(words)) continue;
    if (seen.has(words)) {
      found.push({
        line: i,
        kind: title !== null && fold(title) === words ? 'repeated headline' : 'repeated paragraph',
      });
      continue;
    }
    seen.set(words, i);
    const key = keyAt(wordStarts(words), words, 0);
    if (key === null) continue;
    const alike = candidates.get(key) ?? [];
    if (alike.length < MOST_ALIKE) candidates.set(key, [...alike, i]);
  }
  const within = new Set<number>();
  for (const [i, words] of folded.entries()) {
    const starts = wordStarts(words);
    for (let k = 0; k < starts.length; k++) {
      const key = keyAt(starts, words, k);
      if (key === null) break;
      for (const j of candidates.get(key) ?? []) {
        const shorter = folded[j]!;
        if (
          j !== i &&
          !within.has(j) &&
          shorter.length < words.length &&
          standsAt(shorter, words, starts[k]!)
        )
          within.add(j);
      }
    }
  }
  for (const line of within) found.push({ line, kind: 'words that stand again in a longer paragraph' });
  return found;
}

/** The headline again, garbled or not, anywhere but where it first stands. */
function headlines({ lines, title }: Page): Found[] {
  if (title === null) return [];
  const headline = fold(title);
  const pairs = pairsOf(headline);
  if (pairs.size < SHORTEST / 2) return [];
  const first = lines.findIndex(({ words }) => fold(words).endsWith(headline));
  return lines.flatMap((line, i) => {
    if (i === first || Math.abs(line.words.length - title.length) > title.length / 4 || isParagraph(line))
      return [];
    return likeness(pairs, pairsOf(fold(line.words))) >= LEAST_ALIKE
      ? [{ line: i, kind: 'repeated headline' }]
      : [];
  });
}

/** In one case and without the marks around a quotation or after it. */
function fold(words: string): string {
  return foldText(words)
    .folded.toLowerCase()
    .replace(/^["' ]{1,4}/, '')
    .replace(/[.,;:!?…"' ]{1,6}$/, '');
}

function isWorthComparing(words: string): boolean {
  return words.length >= SHORTEST && words.length <= LONGEST && wordStarts(words).length >= FEWEST_WORDS;
}

function wordStarts(words: string): number[] {
  const starts: number[] = [];
  for (const { index } of words.matchAll(/[^ ]+/g)) starts.push(index);
  return starts;
}

function keyAt(starts: readonly number[], words: string, place: number): string | null {
  const after = starts[place + KEY_WORDS];
  // Its last word may end a line, with a full stop that the other has not.
  if (after === undefined && place + KEY_WORDS > starts.length) return null;
  return words
    .slice(wordFrom(words, starts[place]!), after)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

/** Past the quotation mark that a word may begin with. */
function wordFrom(words: string, start: number): number {
  return /["'([]/.test(words[start] ?? '') ? start + 1 : start;
}

function standsAt(shorter: string, longer: string, start: number): boolean {
  const from = wordFrom(longer, start);
  return longer.startsWith(shorter, from) && !/[\p{L}\p{N}]/u.test(longer[from + shorter.length] ?? '');
}

function pairsOf(words: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i < Math.min(words.length, 300) - 1; i++) {
    const pair = words.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice’s coefficient of two bags. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
  return (2 * shared) / Math.max(1, size(a) + size(b));
}
