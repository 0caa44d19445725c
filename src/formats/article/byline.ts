import { cleanLine } from './clean-line.ts';

/** What begins a line of authors. */
const BY = /^(?:by|words by|written by|story by|text by|reported by|author|authors)\b\s{0,4}[:.]?\s{0,4}/i;

/** What parts two names. A comma before “Jr.” parts none. */
const BETWEEN =
  /\s{0,4}(?:,(?!\s{0,4}(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\b)|;|&|\||·|•|\band\b|\bwith\b)\s{0,4}/i;

/** What stands beside a name and is none: what somebody does, for whom, and where. */
const ROLE =
  /\b(?:correspondents?|editors?|reporters?|writers?|staff|columnist|bureau|producer|analyst|photographer|contributor|journalist|minutes?|ago|updated|published)\b/i;

/** “Jane Doe in Kyiv”, “Jane Doe for Example Gazette”: the name ends before these. */
const AFTER_NAME = /(?<=\S \S+)\s(?:in|for|at|from|of the|reports?|reporting)\s.*$/i;

const NAME =
  /^\p{Lu}[\p{L}.’'-]{0,30}(?: (?:(?:de|da|di|del|der|den|van|von|al|bin|la|le|el|ter|ten|dos) ){0,3}\p{Lu}[\p{L}.’'-]{0,30}){1,4}$/u;

/** UTF-16 units of a line of authors, and how many there may be. */
const LONGEST_LINE = 300;
const MOST_NAMES = 20;

/** One name each, of what a page says of its authors in one or several values; the outlet’s own name is no author’s. */
export function readByline(values: readonly string[], publisher: string | null): string[] {
  const names = values.flatMap(split).filter((name) => name !== publisher);
  return [...new Set(names)].slice(0, MOST_NAMES);
}

/**
 * The names in a line that begins with “By”: only where every piece of it has the form of a name or says what somebody
 * does, so that no sentence is taken for one.
 */
export function readByLine(line: string, publisher: string | null): string[] {
  const clean = cleanLine(line);
  if (!/^by\b/i.test(clean) || clean.length > 160) return [];
  const names = readByline([clean], publisher);
  return names.every((name) => NAME.test(name)) ? names : [];
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

function split(value: string): string[] {
  const line = cleanLine(value);
  // An address of a profile, or of nobody.
  if (line.length > LONGEST_LINE || /^https?:|^\/|@/.test(line)) return [];
  return line
    .replace(BY, '')
    .split(BETWEEN)
    .map((piece) =>
      piece
        .replace(BY, '')
        .replace(AFTER_NAME, '')
        .replace(/[.,:\s]+$/, dotOfInitial)
        .trim(),
    )
    .filter((piece) => /\p{L}/u.test(piece) && !ROLE.test(piece));
}

/** “Jr.” and “Jane D.” keep their full stop. */
function dotOfInitial(end: string, offset: number, piece: string): string {
  return /(?:\b\p{Lu}|Jr|Sr)$/u.test(piece.slice(0, offset)) && end.startsWith('.') ? '.' : '';
}
