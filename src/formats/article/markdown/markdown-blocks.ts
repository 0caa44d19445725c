import { plainWords } from './inline.ts';
import { withoutHtml } from './without-html.ts';

export interface MarkdownBlock {
  text: string;
  /** Of a heading, from 1 to 6; 0 for anything else. */
  level: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const UNDERLINE = /^ {0,3}(?:(=+)|-+)[ \t]*$/;
const QUOTE = /^ {0,3}>[ \t]?/;
/** Numbers of up to three digits: a longer one begins a sentence with a year. */
const ITEM = /^[ \t]{0,40}(?:[-*+]|\d{1,3}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/;
const DEFINITION = /^ {0,3}\[(?!\^)([^\]\n]{1,200})\]:[ \t]{0,4}\S/;
const FOOTNOTE = /^ {0,3}\[\^[^\]\n]{1,60}\]:[ \t]{0,4}/;
/** Quotation marks that are taken off one line, at most. */
const DEEPEST_QUOTE = 20;

/** The headings, paragraphs, items, quotations, table rows and code of a Markdown text, each as plain words; line ends are `\n`. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const lines = withoutHtml(markdown).split('\n');
  const links = new Set(lines.map((line) => DEFINITION.exec(line)?.[1]?.toLowerCase() ?? ''));
  const blocks: MarkdownBlock[] = [];
  let open: string[] = [];
  let fence: string | null = null;

  function push(text: string, level: number): void {
    if (/\S/.test(text)) blocks.push({ text, level });
  }
  function flush(level = 0): void {
    if (open.length > 0) push(plainWords(joined(open), links), level);
    open = [];
  }

  for (const [at, raw] of lines.entries()) {
    const line = unquoted(raw);
    if (fence !== null) {
      if (FENCE.exec(line)?.[1]?.startsWith(fence)) {
        push(open.join('\n'), 0);
        open = [];
        fence = null;
      } else open.push(raw);
      continue;
    }
    const heading = HEADING.exec(line);
    const underline = open.length > 0 ? UNDERLINE.exec(line) : null;
    const item = ITEM.exec(line);
    if (FENCE.test(line)) {
      flush();
      fence = FENCE.exec(line)![1]!;
    } else if (!/\S/.test(line) || DEFINITION.test(line)) flush();
    else if (heading) {
      flush();
      const words = line
        .slice(heading[0].length)
        .trimEnd()
        .replace(/(?<![^ \t])#{1,6}$/, '');
      push(plainWords(words, links), heading[1]!.length);
    } else if (underline && !isRow(lines[at - 1])) flush(underline[1] === undefined ? 2 : 1);
    else if (isRule(line)) flush();
    else if (isRow(line) && (isRow(lines[at - 1]) || isDelimiter(lines[at + 1]))) {
      flush();
      if (!isDelimiter(line))
        push(
          cellsOf(line)
            .map((cell) => plainWords(cell, links))
            .join('\t'),
          0,
        );
    } else if (item) {
      flush();
      open.push(line.slice(item[0].length));
    } else if (QUOTE.test(raw) !== QUOTE.test(lines[at - 1] ?? '') && QUOTE.test(raw)) {
      flush();
      open.push(line);
    } else open.push(line.replace(FOOTNOTE, ''));
  }
  if (fence === null) flush();
  else push(open.join('\n'), 0);
  return blocks;
}

function unquoted(line: string): string {
  let rest = line;
  for (let times = 0; times < DEEPEST_QUOTE && QUOTE.test(rest); times++) rest = rest.replace(QUOTE, '');
  return rest;
}

/** A line break in the source is a space, unless two spaces or a backslash stand before it. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line, at) => {
      if (at === lines.length - 1) return line.trim();
      const isHard = line.endsWith('  ') || line.endsWith('\\');
      return isHard ? `${line.replace(/\\$/, '').trim()}\n` : `${line.trim()} `;
    })
    .join('');
}

function isRule(line: string): boolean {
  const bare = line.replace(/[ \t]/g, '');
  return bare.length >= 3 && (/^-+$/.test(bare) || /^\*+$/.test(bare) || /^_+$/.test(bare));
}

function isRow(line = ''): boolean {
  return line.includes('|') && cellsOf(line).length > 1;
}

function isDelimiter(line = ''): boolean {
  return isRow(line) && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));
}

function cellsOf(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return bare.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}
