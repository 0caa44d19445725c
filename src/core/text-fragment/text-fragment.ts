import type { Account, Article } from '../model.ts';
import { paragraphAt, paragraphs, type TextRange } from '../text/index.ts';
import { encodeTerm } from './encode.ts';
import { countOnPage, foldForPage } from './page-text.ts';
import { toWordEdge, wordsOf } from './words.ts';

type Excerpt = Pick<Account, 'exact' | 'start' | 'end'>;
type Page = Pick<Article, 'title' | 'language' | 'length' | 'text' | 'passages'>;

/** Shorter excerpts are given whole; of others their first and last words are. UTF-16 units. */
const EXACT_UNDER = 300;

/** How many words stand for an end of a long excerpt, and for what is before or after it: the first that are enough. */
const ENOUGH_WORDS = [3, 4, 6, 8, 12];

/** How many words before or after tell two places apart. */
const CONTEXT_WORDS = [1, 2, 3, 5, 8, 12];

/** Where not the whole text is known, fewer words than these may well stand elsewhere in it. */
const TELLING_WORDS = 6;

/**
 * The text directive that leads to an excerpt on its live page (https://wicg.github.io/scroll-to-text-fragment/):
 * `text=[prefix-,]start[,end][,-suffix]`, of whole words. A term never crosses a paragraph, as none can on a page.
 */
export function textFragment(excerpt: Excerpt, page: Page): string {
  const known = knownText(excerpt, page);
  const range = wholeWords(known, page.language);
  const first = within(known.text, range, 'first');
  const last = within(known.text, range, 'last');
  const isExact = first.end >= range.end && range.end - range.start < EXACT_UNDER;
  const terms = isExact ? [range] : endsOf(known, range, first, last, page.language);
  const { prefix, suffix } = context(known, range, terms, page.language);
  const slice = ({ start, end }: TextRange) => encodeTerm(known.text.slice(start, end));
  const words = terms.map(slice).filter((term) => term !== '');
  // White space alone leads nowhere, whatever is around it.
  if (words.length === 0) return 'text=';
  const before = prefix === null ? '' : slice(prefix);
  const after = suffix === null ? '' : slice(suffix);
  return `text=${[...(before && [`${before}-`]), ...words, ...(after && [`-${after}`])].join(',')}`;
}

/** The stretch of stored text around an excerpt, and all that is known of what the page shows. */
interface Known extends TextRange {
  text: string;
  /** Folded. */
  all: string[];
  isWhole: boolean;
}

/** Offsets in it are into the passage that holds the excerpt; the excerpt itself, where none is stored. */
function knownText({ exact, start, end }: Excerpt, page: Page): Known {
  const isWhole = page.text !== undefined;
  const passages = isWhole ? [{ start: 0, end: page.length, text: page.text ?? '' }] : (page.passages ?? []);
  const passage = passages.find((one) => one.start <= start && end <= one.end && end > start);
  const all = (passage === undefined ? [{ text: exact }] : passages).map(({ text }) => foldForPage(text));
  // A page shows the headline above the text, which may begin with it.
  const title = foldForPage(page.title).replace(/\s*…$/, '');
  if (all[0]?.startsWith(title) !== true) all.push(title);
  return passage === undefined
    ? { text: exact, start: 0, end: exact.length, all, isWhole }
    : { text: passage.text, start: start - passage.start, end: end - passage.start, all, isWhole };
}

/** The excerpt without white space around it, out to the edges of the words that it cuts: a browser marks only whole ones. */
function wholeWords({ text, start, end }: Known, language: string): TextRange {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = Math.max(end - (words.length - words.trimEnd().length), from);
  const opening = paragraphAt(text, from);
  const closing = paragraphAt(text, Math.max(to - 1, from));
  return {
    start: opening === null ? from : toWordEdge(text, from, 'start', opening, language),
    end: closing === null ? to : toWordEdge(text, to, 'end', closing, language),
  };
}

/** The part of a range in its first or its last paragraph. */
function within(text: string, { start, end }: TextRange, which: 'first' | 'last'): TextRange {
  const paragraph = paragraphAt(text, which === 'first' ? start : Math.max(end - 1, start));
  if (paragraph === null) return { start, end };
  return { start: Math.max(paragraph.start, start), end: Math.min(paragraph.end, end) };
}

/** The first and the last words of a long excerpt: as many as lead nowhere else. */
function endsOf(
  { text, all }: Known,
  range: TextRange,
  first: TextRange,
  last: TextRange,
  language: string,
): TextRange[] {
  const isOne = first.start === last.start || first.end > last.start;
  const middle = isOne ? (range.start + range.end) / 2 : 0;
  const { ends } = wordsOf(text, first, language);
  const begins = isOne ? ends.filter((end) => end <= middle) : ends;
  const start = { start: range.start, end: begins[0] ?? ends[0] ?? first.end };
  for (const count of ENOUGH_WORDS) {
    start.end = begins[Math.min(count, begins.length) - 1] ?? start.end;
    if (countOnPage(all, folded(text, start)) < 2) break;
  }
  const { starts } = wordsOf(text, { start: Math.max(last.start, start.end), end: last.end }, language);
  const closes = isOne ? starts.filter((at) => at >= middle) : starts;
  const end = { start: closes.at(-1) ?? starts.at(-1) ?? last.start, end: range.end };
  for (const count of ENOUGH_WORDS) {
    end.start = closes[Math.max(closes.length - count, 0)] ?? end.start;
    // A browser takes the first such words after the start.
    const between = [folded(text, { start: start.end, end: range.end })];
    if (countOnPage(between, folded(text, end)) < 2) break;
  }
  return [start, end];
}

/** The words before and after that tell an excerpt from the same words elsewhere; none where nothing has to be told. */
function context(
  { text, all, isWhole }: Known,
  range: TextRange,
  terms: readonly TextRange[],
  language: string,
): { prefix: TextRange | null; suffix: TextRange | null } {
  const [start = range] = terms;
  const isOne = terms.length === 1;
  const isTelling = isWhole || wordsOf(text, start, language).starts.length >= TELLING_WORDS || !isOne;
  if (isTelling && countOnPage(all, folded(text, start)) < 2) return { prefix: null, suffix: null };

  const before = wordsOf(text, beside(text, range, 'before'), language).starts;
  // What follows the end of a long excerpt says nothing of where it starts.
  const after = isOne ? wordsOf(text, beside(text, range, 'after'), language).ends : [];
  let found: { prefix: TextRange | null; suffix: TextRange | null } = { prefix: null, suffix: null };
  for (const count of CONTEXT_WORDS.filter((count) => isTelling || count >= 3)) {
    const from = before[Math.max(before.length - count, 0)];
    const to = after[Math.min(count, after.length) - 1];
    const prefix = from === undefined ? null : { start: from, end: range.start };
    const suffix = to === undefined ? null : { start: range.end, end: to };
    for (found of [
      { prefix, suffix: null },
      { prefix: null, suffix },
      { prefix, suffix },
    ]) {
      if (found.prefix === null && found.suffix === null) continue;
      const stretch = { start: found.prefix?.start ?? start.start, end: found.suffix?.end ?? start.end };
      if (countOnPage(all, folded(text, stretch)) < 2) return found;
    }
  }
  return found;
}

/** What stands beside a range in its paragraph; where nothing does, in the paragraph before or after. */
function beside(text: string, { start, end }: TextRange, side: 'before' | 'after'): TextRange {
  const isBefore = side === 'before';
  const paragraph = paragraphAt(text, isBefore ? start : Math.max(end - 1, start));
  const rest = isBefore
    ? { start: paragraph?.start ?? start, end: start }
    : { start: end, end: paragraph?.end ?? end };
  if (text.slice(rest.start, rest.end).trim() !== '') return rest;
  const all = isBefore ? paragraphs(text.slice(0, start)).at(-1) : paragraphs(text.slice(end))[0];
  if (all === undefined) return { start, end: start };
  return isBefore ? all : { start: end + all.start, end: end + all.end };
}

function folded(text: string, { start, end }: TextRange): string {
  return foldForPage(text.slice(start, end)).trim();
}
