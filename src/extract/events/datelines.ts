import type { TextRange } from '../../core/text/index.ts';
import type { ArticleText } from '../proposal.ts';
import { type Dateline, datelineOn, isEntry } from '../published/index.ts';

/** UTF-16 units. */
const LONGEST_DATELINE = 160;

/** “WASHINGTON — ”, “WASHINGTON (Reuters)—”, “FREDO (EX) ”: where and by whom it was written, before its first sentence. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’/-]{2,24}(?: \p{Lu}[\p{Lu}.'’/-]{1,24}){0,3}(?:, ?[\p{L}.]{2,20}(?: [\p{L}\d.]{1,12}){0,2}){0,2}(?:\/\p{Lu}[\p{Lu}.]{1,24})?(?: {0,2}(?:--|[-–—])?(?: ?\([^()]{2,40}\)) {0,2}(?:--|[-–—_:])\s{0,3}| {0,2}(?:--|[-–—_:])\s{1,3})|^\p{Lu}[\p{Lu}.'’-]{2,24}(?: \p{Lu}[\p{Lu}.'’-]{1,24}){0,2} \(\p{Lu}{2,8}\) {1,2}(?=\p{Lu}\p{Ll})|^\(\p{Lu}{2,12}\) {0,2}(?:--|[-–—])\s{1,3}|^\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?\s(?=\p{Lu})/u;

/** “Fredo (EX) ”, “Fredo (Example Press) – ”, “(EX) ”, “Fredo – ”: so only at the beginning of an article; elsewhere it may be somebody of a party. */
const OPENING_DATELINE =
  /^(?:\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})? )?\(\p{Lu}{2,8}\) {1,2}(?=\p{Lu})|^\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?(?:, \p{Lu}[\p{L}.]{1,20})? ?\(\p{Lu}[^()]{1,40}\) {0,2}(?:--|[–—-]) {0,3}(?=[“"]?\p{Lu})|^\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})? [–—] (?=\p{Lu})/u;

/** Sentences of an article that a dateline without an agency may stand before. */
const SENTENCES_OF_OPENING = 3;

/** Paragraphs that are looked at for a chronology, at most. */
const MOST_PARAGRAPHS = 400;

/** A report begins with a capital letter or a figure, also in quotation marks. */
const BEGINS = /^[“‘"'(]?[\p{Lu}\p{N}]/u;

/**
 * Where words begin behind their dateline, which tells where, when and by whom they were written and dates nothing that they
 * tell. `told` sentences of the article stand before them.
 */
export interface Datelines {
  /** “KYIV, July 9, 2024 (Example) - ”, “FREDO, Calif. (Example) — ”: a paragraph’s, in which full stops end no sentence. */
  endOfParagraphs(paragraph: TextRange, told: number): number;
  /** “KYIV — ”: a sentence’s. */
  endOfSentences(sentence: TextRange, told: number): number;
}

/** A report is dated no earlier than so many days before its page, and no later than the day after it. */
const EARLIEST = 7;
const DAY = 864e5;

/** The datelines of an article, by its paragraphs. */
export function datelineLookup(
  text: string,
  paragraphs: readonly TextRange[],
  published: ArticleText['published'],
): Datelines {
  const entries = new Map<Dateline['by'], boolean>();
  const isOfChronology = (dateline: Dateline) => {
    const known = entries.get(dateline.by);
    if (known !== undefined) return known;
    const lines = paragraphs.slice(0, MOST_PARAGRAPHS).map((each) => lineOf(text, each));
    const is = isEntry(dateline, lines);
    entries.set(dateline.by, is);
    return is;
  };
  function endOfDated(paragraph: TextRange, told: number): number | null {
    const dateline = datelineOn(lineOf(text, paragraph));
    if (dateline === null || !BEGINS.test(text.slice(dateline.begins, dateline.begins + 2))) return null;
    if (dateline.by === 'agency') return dateline.begins;
    const isReport = told < SENTENCES_OF_OPENING && !isOfChronology(dateline);
    return isReport && (dateline.by === 'capitals' || isNear(dateline, published)) ? dateline.begins : null;
  }
  function endOfSentences({ start }: TextRange, told: number): number {
    const opening = text.slice(start, start + LONGEST_DATELINE);
    const place =
      DATELINE.exec(opening) ?? (told < SENTENCES_OF_OPENING ? OPENING_DATELINE.exec(opening) : null);
    return start + (place?.[0].length ?? 0);
  }
  return {
    endOfParagraphs: (paragraph, told) => endOfDated(paragraph, told) ?? endOfSentences(paragraph, told),
    endOfSentences,
  };
}

function lineOf(text: string, { start, end }: TextRange) {
  return { start, end, words: text.slice(start, end) };
}

/** “July 9, 2024 – ” on a page of another time is the day of what it tells. */
function isNear({ date, day }: Dateline, published: ArticleText['published']): boolean {
  if (published === null) return false;
  const year = new Date(published.start).getUTCFullYear();
  const written = day === null ? Date.UTC(date.year ?? year, date.month - 1, date.day) : Date.parse(day);
  const before = (published.start - written) / DAY;
  return before <= EARLIEST && before >= -1;
}
