import {
  AFTER_NAME, AGENCY, BUTTON, CONJUNCTIONS, CREDIT, INSTITUTION, LABEL, LABEL_BEFORE_NAME, NAME, NEVER_NAME, NOBODY, OPENS_LINE,
  OUTLET, PLACE, QUALIFIER, ROLE, TIME,
} from './byline-words.ts'; // prettier-ignore
import { cleanLine } from './clean-line.ts';

/** What parts two names, or a name from what stands beside it. A comma before “Jr.” parts none. */
const BETWEEN =
  /\s{0,4}(?:(?<aside>,(?!\s{0,4}(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)(?!\p{L}))|،|\||·|•|\/|\s[-–—]\s)|;|、|，|&|(?<!\p{L})(?:and|with)(?!\p{L}))\s{0,4}/giu;

/** Addresses of people and of pages, and names in networks. */
const ADDRESS = /<?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}>?|(?:https?:\/\/|www\.)\S+|(?<!\S)@[\w.-]{2,40}|[\w-]{1,40}\.(?:com|org|net|social)\/\S+/giu; // prettier-ignore

/** Names in which one word is all there is. */
const WHOLE_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** “Lee, Ann”, “van der Meer, Jan”: a surname by itself. */
const INVERTED =
  /^(?<last>(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|bin|Ní|Ó|Mac|Van|Von|De|Di|Da|La|Le|El|Al)[ ]){0,3}[\p{L}’'-]{2,40}), (?<first>[\p{L}’'-]{2,30}(?: \p{Lu}\.)?)$/u;

/** UTF-16 units of a line of authors, and how many there may be. */
const LONGEST_LINE = 300;
const MOST_NAMES = 20;

/** One name each, of what a page says of its authors in one or several values; the outlet’s own name is no author’s. */
export function readByline(values: readonly string[], publisher: string | null): string[] {
  const names = values.flatMap((value) => namesIn(value, publisher));
  const people = names.filter((name) => !AGENCY.test(name));
  const byFold = new Map<string, string>();
  for (const name of people.length > 0 ? people : names) {
    if (!byFold.has(name.toLowerCase())) byFold.set(name.toLowerCase(), name);
  }
  return [...byFold.values()].slice(0, MOST_NAMES);
}

/**
 * The names in a line that begins with “By”: only where every piece of it has the form of a name or says what somebody
 * does, so that no sentence is taken for one.
 */
export function readByLine(line: string, publisher: string | null): string[] {
  const clean = cleanLine(line);
  if (!OPENS_LINE.test(clean) || clean.length > 160) return [];
  const names = readByline([clean], publisher);
  return names.every((name) => NAME.test(name) || AGENCY.test(name)) ? names : [];
}

/** Lines at the top of a text that may name its authors, and the UTF-16 units in which they are looked for. */
const NEAR = 8;
const TOP = 1200;

/** The names in a line “By …” near the top; empty where there is none. */
export function namesAtTop(text: string): string[] {
  const lines = text
    .slice(0, TOP)
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, NEAR)) {
    const names = readByLine(line, null);
    if (names.length > 0) return names;
  }
  return [];
}

function namesIn(value: string, publisher: string | null): string[] {
  const line = cleanLine(value);
  // A path is the address of a profile.
  if (line.length > LONGEST_LINE || line.startsWith('/')) return [];
  const bare = cleanLine(withoutBrackets(line.replace(ADDRESS, ' '))).replace(LABEL, '');
  const inverted = INVERTED.exec(bare)?.groups;
  const { first = '', last = '' } = inverted ?? {};
  if (inverted && isSurname(last) && !ROLE.test(first)) return [`${first} ${last}`];
  const names: string[] = [];
  for (const { piece, isAside } of piecesOf(bare)) {
    const name = nameOf(piece, isAside, publisher);
    if (name === null || NOBODY.test(name) || isOutlet(name, publisher)) continue;
    // “Ann Lee, Kyiv”: a place, an agency.
    const isBeside = isAside && names.some((other) => other.includes(' '));
    if (isBeside && (AGENCY.test(name) || OUTLET.test(name) || !/\s/.test(name)) && !WHOLE_WORD.test(name))
      continue;
    names.push(name);
  }
  return names;
}

/** A surname alone is one word; two are a name unless they begin with a particle. */
function isSurname(words: string): boolean {
  return !WHOLE_WORD.test(words) && !AGENCY.test(words) && !NOBODY.test(words) && !ROLE.test(words);
}

/** “Ann Lee (Reuters)” is Ann Lee; what is all in brackets is what it says. */
function withoutBrackets(line: string): string {
  const outside = line.replace(/\([^()]{0,80}\)/g, ' ');
  return (/\p{L}/u.test(outside) ? outside : line).replace(/[()[\]<>【】]/g, ' ');
}

function piecesOf(line: string): { piece: string; isAside: boolean }[] {
  const pieces: { piece: string; isAside: boolean }[] = [];
  let start = 0;
  let isAside = false;
  function push(end: number): void {
    for (const piece of namesJoined(line.slice(start, end))) pieces.push({ piece, isAside });
  }
  for (const match of line.matchAll(BETWEEN)) {
    const after = line.slice(match.index + match[0].length).split(/[,;&|]/, 1)[0]!;
    const isName = match[0].trim() !== 'and' || !INSTITUTION.test(line.slice(start, match.index));
    if (!isName && !after.trim().includes(' ')) continue;
    push(match.index);
    start = match.index + match[0].length;
    isAside = match.groups?.['aside'] !== undefined;
  }
  push(line.length);
  return pieces;
}

/** Pieces at “et”, “und”, “и” where two words or more stand on both sides. */
function namesJoined(piece: string): string[] {
  const words = piece.trim().split(' ');
  const joints = words.flatMap((word, at) =>
    CONJUNCTIONS.has(word) && at >= 2 && words.length - at > 2 ? [at] : [],
  );
  const starts = [0, ...joints.map((at) => at + 1)];
  return starts.map((from, i) => words.slice(from, joints[i] ?? words.length).join(' '));
}

/** The name in a piece; null where it says something else. What stands aside of a name may be a trade. */
function nameOf(piece: string, isAside: boolean, publisher: string | null): string | null {
  if (CREDIT.test(piece) || PLACE.test(piece) || TIME.test(piece)) return null;
  const unlabelled = piece.replace(LABEL, '').replace(LABEL_BEFORE_NAME, '').replace(BUTTON, '');
  const alone = INSTITUTION.test(unlabelled) ? unlabelled : unlabelled.replace(AFTER_NAME, '');
  const name = withoutTrade(alone.replace(/\s(?:기자|記者|记者)$/u, '').replace(/[.,:\s]+$/, dotOfInitial).trim()); // prettier-ignore
  if (!/\p{L}/u.test(name) || isTrade(name, isAside, publisher)) return null;
  return name;
}

/** “Ann Lee Staff Writer” is Ann Lee. */
function withoutTrade(name: string): string {
  const words = name.split(' ');
  if (words.length < 4 || !ROLE.test(words.at(-1)!)) return name;
  let end = words.length - 1;
  while (end > 2 && QUALIFIER.test(words[end - 1]!)) end--;
  return end < words.length - 1 ? words.slice(0, end).join(' ') : name;
}

function isTrade(name: string, isAside: boolean, publisher: string | null): boolean {
  if (NEVER_NAME.test(name)) return true;
  if (!ROLE.test(name)) return false;
  const words = name.split(' ');
  const isWritten = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  const isOf = QUALIFIER.test(words[0]!) || (publisher ?? '').toLowerCase().includes(words[0]!.toLowerCase());
  return isAside || !isWritten || isOf || AGENCY.test(words[0]!);
}

function isOutlet(name: string, publisher: string | null): boolean {
  return publisher !== null && name.toLowerCase() === publisher.toLowerCase();
}

/** “Jr.” and “Jane D.” keep their full stop. */
function dotOfInitial(end: string, offset: number, piece: string): string {
  return /(?:(?<!\p{L})\p{Lu}|Jr|Sr)$/u.test(piece.slice(0, offset)) && end.startsWith('.') ? '.' : '';
}
