import type { WordsEntry } from '../../core/entry.ts';
import { createQuoteFinder, type QuoteFinder } from '../../core/quote/index.ts';
import { cutsWord, isClusterBoundary, paragraphs, type TextRange } from '../../core/text/index.ts';

/** UTF-16 units. */
const AROUND = 60;

/** Words of an article’s stored text, as a file that quotes them has to write them. Offsets are UTF-16. */
export interface StoredWords {
  text: string;
  /** The words of a range, with what tells them from the same words elsewhere in the article. */
  words(range: TextRange): WordsEntry;
  /** Whether the words stand in the text only once. */
  isOnly(words: string): boolean;
  /** Whether a mention stands in the paragraphs of an excerpt, or in one next to them. */
  isNear(mention: TextRange, excerpt: TextRange): boolean;
}

export function storedWords(text: string): StoredWords {
  const finder = createQuoteFinder(text);
  const blocks = paragraphs(text);
  return {
    text,
    words: (range) => wordsAt(range, text, finder),
    isOnly: (words) => finder.find({ exact: words }).kind === 'found',
    isNear(mention, excerpt) {
      const first = blocks.findIndex(({ end }) => end > excerpt.start);
      const last = blocks.findLastIndex(({ start }) => start < excerpt.end);
      const from = blocks[Math.max(first - 1, 0)];
      const to = blocks[Math.min(last + 1, blocks.length - 1)];
      return from !== undefined && to !== undefined && from.start <= mention.start && mention.end <= to.end;
    },
  };
}

/** A range without the white space at its ends, taken out to whole characters: a quotation never cuts one. */
export function toCharacters(range: TextRange, text: string): TextRange {
  return widened(trimmed(range, text), text, (offset) => !isClusterBoundary(text, offset));
}

/** The same, taken out to the ends of words: a mention never cuts one (“May” is not meant in “Mayor”). */
export function toWords(range: TextRange, text: string): TextRange {
  return widened(
    trimmed(range, text),
    text,
    (offset) => cutsWord(text, offset) || !isClusterBoundary(text, offset),
  );
}

function trimmed({ start, end }: TextRange, text: string): TextRange {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start, end };
  return {
    start: end - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}

function widened({ start, end }: TextRange, text: string, cuts: (offset: number) => boolean): TextRange {
  let from = start;
  while (from > 0 && cuts(from)) from--;
  let to = end;
  while (to < text.length && cuts(to)) to++;
  return { start: from, end: to };
}

function wordsAt({ start, end }: TextRange, text: string, finder: QuoteFinder): WordsEntry {
  const exact = text.slice(start, end);
  if (finder.find({ exact }).kind !== 'ambiguous') return { exact };
  const { prefix, suffix } = finder.contextOf(start, end);
  const isWhole = [prefix, suffix].every((words) => words === '' || words.trim() !== '');
  return { exact, ...(isWhole ? filled(prefix, suffix) : surroundings({ start, end }, text)) };
}

/** Where white space alone would tell the places apart, which a file cannot hold by itself, it takes more than needed. */
function surroundings({ start, end }: TextRange, text: string): Partial<WordsEntry> {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, '');
  const after = text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, '');
  return filled(before.trim() === '' ? '' : before, after.trim() === '' ? '' : after);
}

function filled(prefix: string, suffix: string): Partial<WordsEntry> {
  return { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
}
