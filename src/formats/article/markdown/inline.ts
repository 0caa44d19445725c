import { decodeEntity } from './entities.ts';

/** Names of link definitions, in small letters. */
export type LinkNames = ReadonlySet<string>;

interface Piece {
  text: string;
  /** A run of `*`, `_` or `~`, which may be marks or characters. */
  opens: boolean;
  closes: boolean;
}

const LABEL = String.raw`(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]{0,200}\]){0,500}`;
const TARGET = String.raw`\(\s{0,3}(?:<[^<>\n]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?)(?:\s{1,3}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,3}\)`;

/** Bounded throughout, and no two parts take the same characters: linear whatever the text. */
const TOKEN = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@\[-\x60{-~])`,
    '(?<ticks>`{1,3})(?!`)(?<code>[^`\\n]{1,1000})\\k<ticks>(?!`)',
    String.raw`(?<image>!\[\[[^\[\]\n]{0,300}\]\]|!\[${LABEL}\](?:${TARGET}|\[[^\[\]\n]{0,200}\]))`,
    String.raw`\[\[(?:[^\[\]|\n]{0,200}\|)?(?<wiki>[^\[\]|\n]{1,200})\]\]`,
    String.raw`(?<note>\[\^[^\[\]\s]{1,60}\])`,
    String.raw`\[(?<link>${LABEL})\]${TARGET}`,
    String.raw`\[(?<named>${LABEL})\](?:\[(?<name>[^\[\]\n]{0,200})\])?`,
    String.raw`<(?<address>(?:https?:\/\/|mailto:)[^<>\s]{1,2000}|[\w.+-]{1,80}@[\w.-]{1,120})>`,
    String.raw`(?<break><br\s{0,3}\/?>)`,
    String.raw`(?<tag><\/?[a-zA-Z][^<>]{0,1000}>)`,
    String.raw`(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,20});)`,
    String.raw`(?<marks>\*{1,3}(?!\*)|_{1,3}(?!_)|~~(?!~))`,
  ].join('|'),
  'g',
);

const BEGINS_TOKEN = /[\\`!<&*_~[]/;

/** The words of a piece of Markdown without the marks around them: a link’s text, an emphasised word; of a picture nothing. */
export function plainWords(markdown: string, links: LinkNames): string {
  // Most cells of a table and many lines: looking for what begins a token takes a tenth of the time.
  if (!BEGINS_TOKEN.test(markdown)) return markdown.trim();
  return withoutMarks(piecesOf(markdown, links)).trim();
}

function piecesOf(markdown: string, links: LinkNames): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of markdown.matchAll(TOKEN)) {
    const { index } = match;
    const token = match[0];
    pieces.push(words(markdown.slice(end, index)));
    end = index + token.length;
    const groups = match.groups ?? {};
    if (groups['marks'] === undefined) {
      // What is in a link has no link in it: one level deep.
      const inner = innerOf(groups, links);
      if (inner !== null) pieces.push(...piecesOf(inner, links));
      else pieces.push(words(plainOf(token, groups)));
    } else {
      pieces.push(marks(token, markdown[index - 1] ?? ' ', markdown[end] ?? ' '));
    }
  }
  pieces.push(words(markdown.slice(end)));
  return pieces;
}

/** What stands for a link; null where the token is none, or its name is not defined. */
function innerOf(groups: Record<string, string | undefined>, links: LinkNames): string | null {
  if (groups['link'] !== undefined) return groups['link'];
  const text = groups['named'];
  if (text === undefined) return null;
  return links.has((groups['name'] || text).toLowerCase()) ? text : null;
}

function plainOf(token: string, groups: Record<string, string | undefined>): string {
  if (groups['break'] !== undefined) return '\n';
  if (groups['image'] !== undefined || groups['note'] !== undefined || groups['tag'] !== undefined) return '';
  if (groups['entity'] !== undefined) return decodeEntity(token);
  return groups['escaped'] ?? groups['code'] ?? groups['wiki'] ?? groups['address'] ?? token;
}

function words(text: string): Piece {
  return { text, opens: false, closes: false };
}

/** Marks touch the word that they open or close; an underscore within a word is a character. */
function marks(text: string, before: string, after: string): Piece {
  const isWordy = /[\p{L}\p{N}]/u;
  const within = text.startsWith('_') && isWordy.test(before) && isWordy.test(after);
  return { text, opens: /\S/.test(after) && !within, closes: /\S/.test(before) && !within };
}

/** Each closing run takes what it needs of the opening runs of its character that are left. */
function withoutMarks(pieces: readonly Piece[]): string {
  const texts = pieces.map(({ text }) => text);
  const open = new Map<string, number[]>();
  pieces.forEach(({ opens, closes }, at) => {
    const char = texts[at]![0] ?? '';
    const waiting = open.get(char) ?? [];
    while (closes && texts[at] !== '' && waiting.length > 0) {
      const opener = waiting.at(-1)!;
      const taken = Math.min(texts[opener]!.length, texts[at]!.length);
      texts[opener] = texts[opener]!.slice(taken);
      texts[at] = texts[at]!.slice(taken);
      if (texts[opener] === '') waiting.pop();
    }
    if (opens && texts[at] !== '') open.set(char, [...waiting.slice(-50), at]);
  });
  return texts.join('');
}
