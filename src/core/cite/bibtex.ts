import { biblatexDate } from './biblatex-date.ts';
import type { Cited } from './cited.ts';
import { publishedWords } from './published.ts';
import { remarks } from './sentence.ts';

/** What TeX reads as something else. Braces by name: BibTeX counts the bare ones, with or without a backslash. */
const NAMED: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  // In TeX’s own encoding of fonts these are set as ¡, ¿ and —.
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
};

const CONTROL = /[\p{Cc}\p{Cs}]/gu;

/** A citation as an entry for biblatex, in UTF-8. An article without an address of its own is no `@online`. */
export function bibtexCitation(cited: Cited): string {
  const { key, authors, title, outlet, published, url, archiveUrl, excerpt, speaker, accessed } = cited;
  const date = published === null ? null : biblatexDate(published.edtf);
  const type = url !== null ? 'online' : outlet !== null ? 'article' : 'misc';
  // In braces a name is taken as it stands, and a title keeps its capitals.
  const fields: [name: string, value: string | null][] = [
    ['author', authors.length === 0 ? null : authors.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    [type === 'article' ? 'journaltitle' : 'organization', outlet === null ? null : escapeTex(outlet)],
    ['date', date],
    ['year', published !== null && date === null ? `{${escapeTex(publishedWords(cited))}}` : null],
    ['url', url === null ? null : verbatim(url)],
    ['urldate', url === null ? null : accessed],
    [
      'note',
      escapeTex(archiveUrl === null ? remarks(cited) : `Archived copy: ${archiveUrl}. ${remarks(cited)}`),
    ],
    ['annotation', escapeTex(`“${excerpt}”${speaker === null ? '' : ` (${speaker})`}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** Text for a value in braces: its braces are balanced, and TeX sets it as it is. */
export function escapeTex(text: string): string {
  const line = text
    .replaceAll(/[\s\u0085]+/g, ' ')
    .replaceAll(CONTROL, '')
    .trim();
  return line.replaceAll(/[\\{}~^<>|#$%&_]/g, (char) => NAMED[char] ?? `\\${char}`);
}

/** biblatex takes an address as it is, but for what ends or opens a value. */
function verbatim(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, encodeURIComponent);
}
