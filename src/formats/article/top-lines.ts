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

/** The first line, where a blank line, a line of authors or a paragraph follows it. */
function headlineAlone(lines: readonly string[], first: number): string | null {
  const words = lines[first]?.trim() ?? '';
  const next = lines[first + 1];
  if (!HEADLINE.test(words) || next === undefined) return null;
  const isApart = !/\S/.test(next) || /^\s{0,20}by\s/i.test(next);
  return isApart || isParagraph(next) ? cleanOrNull(words) : null;
}

function isParagraph(line: string): boolean {
  const words = line.trimEnd();
  return words.length >= PARAGRAPH && /[.!?…]["”’»)]?$/u.test(words.slice(-3));
}
