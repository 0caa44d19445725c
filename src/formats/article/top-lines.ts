import { webAddress } from '../../core/web-address.ts';
import type { ArticleInput } from './article-input.ts';
import { cleanOrNull } from './clean-line.ts';

/** What stands in the text as “Title: …”, and what it is. */
const LABELLED = /^(?<label>title|headline|heading|article title|url|link|source|publisher|publication|outlet)\s{0,2}:\s{1,4}(?<value>\S[^\n]{0,400})$/iu; // prettier-ignore

const FIELDS: Readonly<Record<string, 'title' | 'publisher' | 'url'>> = {
  title: 'title',
  headline: 'title',
  heading: 'title',
  'article title': 'title',
  url: 'url',
  link: 'url',
  source: 'publisher',
  publisher: 'publisher',
  publication: 'publisher',
  outlet: 'publisher',
};

/** Lines at the top of a text that may say what they are; other lines may stand between, but no paragraph. */
const NEAR = 8;

/** A headline is one line of at most so many UTF-16 units with no stop at its end; a paragraph is longer than that under it. */
const HEADLINE = /^(?!https?:)\S.{1,200}[^\s.,;:]$/u;
const PARAGRAPH = 120;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
/** “Published July 9, 2024 at 10:15”, “2024-07-09”, “Tuesday, 9 July 2024”: a line that says when, and nothing else. */
const DATE_LINE = new RegExp(
  String.raw`^\W{0,3}(?:(?:(?:first|last|originally|most recently) )?(?:published|posted|updated|modified|date)(?: on)?\s{0,2}:?\s{0,2})?` +
    String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?` +
    String.raw`(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \d{4}|\d{4}([-/.])\d\d\1\d\d|\d{1,2}([-/.])\d{1,2}\2\d{4})` +
    String.raw`(?:(?:T|,?\s(?:at )?|\s[-–|]\s)\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{1,5})?)?\W{0,3}$`,
  'iu',
);

/** UTF-16 units in which these are looked for, and of a line that is a name, an address, a headline. */
const TOP = 4000;
const LONGEST = 250;

type TopLines = Pick<ArticleInput, 'title' | 'publisher' | 'url'>;

/**
 * What the first lines of a plain text say of it: “Title: …” and its like, or the headline that stands alone as the first
 * line. Only what is there.
 */
export function readTopLines(text: string): TopLines {
  const lines = text.slice(0, TOP).split('\n');
  const said: TopLines = { title: null, publisher: null, url: null };
  const first = lines.findIndex((line) => /\S/.test(line));
  for (const line of lines.slice(first, first + NEAR)) {
    const words = line.trim();
    if (words.length > LONGEST) break;
    const { label, value = '' } = LABELLED.exec(words)?.groups ?? {};
    const field = FIELDS[label?.toLowerCase() ?? ''];
    if (field === undefined) continue;
    const address = webAddress(value);
    // “Source:” is an outlet, or an address.
    if (address !== null && field !== 'title') said.url ??= address;
    else if (field !== 'url') said[field] ??= cleanOrNull(value);
  }
  return { ...said, title: said.title ?? headlineAlone(lines, first) };
}

/** The first line that is not a date, where a blank line, a line of authors, a date or a paragraph follows it. */
function headlineAlone(lines: readonly string[], first: number): string | null {
  const at = isDateLine(lines[first] ?? '') && /\S/.test(lines[first + 1] ?? '') ? first + 1 : first;
  const words = lines[at]?.trim() ?? '';
  const next = lines[at + 1];
  if (!HEADLINE.test(words) || next === undefined || isDateLine(words)) return null;
  const isApart = !/\S/.test(next) || /^\s{0,20}by\s/i.test(next) || isDateLine(next);
  return isApart || isParagraph(next) ? cleanOrNull(words) : null;
}

function isDateLine(line: string): boolean {
  const words = line.trim();
  return words.length <= 80 && DATE_LINE.test(words);
}

function isParagraph(line: string): boolean {
  const words = line.trimEnd();
  return words.length >= PARAGRAPH && /[.!?…]["”’»)]?$/u.test(words.slice(-3));
}
