import type { EventEntry } from '../../core/entry.ts';
import { checksum } from './checksum.ts';
import { eventsFile } from './files.ts';

const MARK = /^\uFEFF?# Proposed by dateline, as it was written: ([0-9a-f]{16})\.[ \t]*\r?\n/;
const ARTICLES = '# From the articles: ';
const ARTICLES_UNSURE = '# From the articles, with what is less sure: ';
const WIDTH = 110;

/**
 * The text of a file of proposed events. Its first line holds a checksum of the rest, by which it is known whether
 * somebody has edited it since; then come the articles that were read for it, whether anything was found in them or not.
 */
export function proposalsFile(
  entries: readonly EventEntry[],
  articles: readonly string[],
  schema: string | null,
  /** Whether it was also to have what has doubts. */
  withUnsure = false,
): string {
  const lines = articleLines(articles, withUnsure ? ARTICLES_UNSURE : ARTICLES);
  const rest = `${INTRODUCTION}${lines}${eventsFile(entries, schema)}`;
  return `# Proposed by dateline, as it was written: ${checksum(rest)}.\n${rest}`;
}

const INTRODUCTION = `# Nobody has reviewed these events. Check each, then take “proposed” out, or the event. Once this file is edited it is
# never written again: what further articles tell then goes to a new file.
`;

/** Whether a file is as it was written: nobody’s work is lost where it is written again. */
export function isAsWritten(text: string): boolean {
  const mark = MARK.exec(text);
  return mark !== null && mark[1] === checksum(text.slice(mark[0].length));
}

/** The articles that were read for a file of proposed events, edited or not; none where it does not say. */
export function articlesRead(text: string): string[] {
  const lines = /^(?:#.*\r?\n)+/m.exec(text)?.[0].split(/\r?\n/) ?? [];
  const first = lines.findIndex((line) => line.startsWith(ARTICLES) || line.startsWith(ARTICLES_UNSURE));
  if (first < 0) return [];
  const listed = [lines[first]!.slice(lines[first]!.indexOf(':') + 1)];
  for (const line of lines.slice(first + 1)) {
    if (!/^# {3}\S/.test(line)) break;
    listed.push(line.slice(1));
  }
  return listed.join(' ').match(/[a-z0-9-]+/g) ?? [];
}

/** Whether a file of proposed events was also to have what has doubts. */
export function hasUnsure(text: string): boolean {
  return text.includes(`\n${ARTICLES_UNSURE}`);
}

function articleLines(articles: readonly string[], head: string): string {
  if (articles.length === 0) return '';
  let text = head;
  let column = text.length;
  articles.forEach((id, place) => {
    const word = id + (place < articles.length - 1 ? ',' : '');
    if (place > 0 && column + word.length + 1 > WIDTH) {
      text += `\n#   ${word}`;
      column = 4 + word.length;
    } else {
      text += place === 0 ? word : ` ${word}`;
      column += word.length + 1;
    }
  });
  return `${text}\n`;
}
