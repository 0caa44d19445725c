import { eraAt } from './eras.ts';
import { numberAt } from './numbers.ts';
import { lexicon, SIGNS } from './pattern.ts';
import type { Token } from './token.ts';

/** Emphasis in Markdown, which may stand within a date: “**July** 9”. */
const STAR = 42;

/** Emphasis too, at the beginning and the end of words. */
const UNDERSCORE = 95;

const LONGEST_WORD = 16;

/** One word, with an apostrophe in it. */
const OCLOCK = /^o['’‘]clock(?![\p{L}\d])/iu;
const OCLOCK_LENGTH = 7;

/** White space between two words of one expression, in characters; a blank line ends it at once. */
const WIDEST_GAP = 24;

const SIGN_CODES: Readonly<Record<string, string>> = {
  ',': SIGNS.COMMA,
  '-': SIGNS.DASH,
  '–': SIGNS.DASH,
  '—': SIGNS.DASH,
  '‐': SIGNS.DASH,
  '‑': SIGNS.DASH,
  '/': SIGNS.SLASH,
};

/** Runs of words that the grammar knows, nothing else standing between them, in order, from an offset on. */
export function* runsOf(text: string, from = 0): Generator<Token[]> {
  const { length } = text;
  let run: Token[] = [];
  let at = from;
  while (at < length) {
    const start = at;
    at = pastSpace(text, at);
    if (run.length > 0 && at > start && (at - start > WIDEST_GAP || separates(text.slice(start, at)))) {
      yield run;
      run = [];
    }
    if (at >= length) break;
    const token = tokenAt(text, at);
    if (token !== null) {
      run.push(token);
      at = token.end;
      continue;
    }
    if (run.length > 0) {
      yield run;
      run = [];
    }
    at = pastUnknown(text, at);
  }
  if (run.length > 0) yield run;
}

function tokenAt(text: string, at: number): Token | null {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return wordAt(text, at);
  if (isFigure(code)) return goesOn(text, at) ? null : numberAt(text, at);
  const char = text[at]!;
  const sign = SIGN_CODES[char];
  if (sign !== undefined) return { start: at, end: at + 1, code: sign, word: char, value: 0 };
  if (char !== "'" && char !== '’' && char !== '‘') return null;
  // ’90s, year’s, years’
  const decade = /['’‘]([1-9]0)['’]?s\b/y;
  decade.lastIndex = at;
  const match = decade.exec(text);
  if (match !== null)
    return {
      start: at,
      end: at + match[0].length,
      code: SIGNS.TENYEARS,
      word: match[0],
      value: Number(match[1]),
    };
  const year = yearAt(text, at);
  if (year !== null) return year;
  if (!isWordly(text.charCodeAt(at - 1))) return null;
  const end = /[sS]/.test(text[at + 1] ?? '') && !isWordly(text.charCodeAt(at + 2)) ? at + 2 : at + 1;
  return isWordly(text.charCodeAt(end))
    ? null
    : { start: at, end, code: SIGNS.POSSESSIVE, word: "'s", value: 0 };
}

/** “In ’16”, “the summer of ’08”: behind such a word, and where nothing that is counted or quoted follows. */
function yearAt(text: string, at: number): Token | null {
  if (!isFigure(text.charCodeAt(at + 1))) return null;
  const [, number] = SHORT_YEAR.exec(text.slice(at, at + SHORT_YEAR_REACH)) ?? [];
  if (number === undefined || !BEFORE_SHORT_YEAR.test(text.slice(Math.max(0, at - 12), at))) return null;
  const value = Number(number) + (Number(number) < 50 ? 2000 : 1900);
  return { start: at, end: at + 3, code: SIGNS.YEAR, word: String(value), value };
}

const SHORT_YEAR =
  /^['’‘](\d\d)(?=$|[;:!?)”"](?!\d)|[.,](?!\d)|['’]s\b|\s+(?:and|or|to|but|by|when|while|because|as|with|after|before|he|she|it|they|we|I|the|was|were|had|has|is|election|campaign|season|race)\b)/;
const SHORT_YEAR_REACH = 16;
const BEFORE_SHORT_YEAR =
  /(?:^|[^\p{L}])(?:in|of|since|until|from|before|after|back in|late|early|to|through|spring|summer|fall|autumn|winter)\s$/iu;

function wordAt(text: string, at: number): Token | null {
  if (isFigure(text.charCodeAt(at - 1))) return null;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end - at <= 3) {
    const era = eraAt(text, at);
    if (era !== null) return era;
  }
  if (
    end - at === 1 &&
    /[QH]/.test(text[at]!) &&
    /[1-4]/.test(text[end] ?? '') &&
    !isWordly(text.charCodeAt(end + 1))
  )
    return {
      start: at,
      end: end + 1,
      code: SIGNS.PART,
      word: text[at]!.toLowerCase(),
      value: Number(text[end]),
    };
  if (end - at === 1 && OCLOCK.test(text.slice(at, at + OCLOCK_LENGTH + 1))) {
    const { code = '', word = '' } = lexicon.get('oclock') ?? {};
    return { start: at, end: at + OCLOCK_LENGTH, code, word, value: 0 };
  }
  if (end - at > LONGEST_WORD || (isFigure(text.charCodeAt(end)) && !isFiscal(text, end))) return null;
  const word = text.slice(at, end).toLowerCase();
  const lexeme = lexicon.get(word);
  if (lexeme === undefined) return null;
  if (lexeme.proper && text[at] === word[0]) return null;
  const stop = lexeme.dotted !== 'no' && text[end] === '.';
  if (lexeme.dotted === 'must' && !stop && !isInDate(text, at, end)) return null;
  return { start: at, end: stop ? end + 1 : end, code: lexeme.code, word, value: lexeme.value };
}

/** “9 Jul 2024”, “Jul 9”, “Tue, 9 July”: a number tells an abbreviation from a word or a name. */
function isInDate(text: string, start: number, end: number): boolean {
  return (
    /^,? \d/.test(text.slice(end, end + 3)) ||
    /\d(?:st|nd|rd|th)?[ -]$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** “FY2024”: a word and a number without a space. */
function isFiscal(text: string, end: number): boolean {
  return text.slice(end - 2, end) === 'FY' && !isWordly(text.charCodeAt(end - 3));
}

/** Whether a number is the rest of a word; not behind “FY”, nor behind the mark that opens emphasis: “_9 July_”. */
function goesOn(text: string, at: number): boolean {
  const opens = text.charCodeAt(at - 1) === UNDERSCORE && !isWordly(text.charCodeAt(at - 2));
  return isWordly(text.charCodeAt(at - 1)) && !opens && !isFiscal(text, at);
}

function pastUnknown(text: string, at: number): number {
  if (text.charCodeAt(at) === UNDERSCORE && !isWordly(text.charCodeAt(at - 1))) return at + 1;
  let end = at;
  while (isWordly(text.charCodeAt(end))) end++;
  return end > at ? end : at + 1;
}

function pastSpace(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** A blank line, or a new item of a list. */
const separates = (space: string): boolean =>
  space.indexOf('\n') !== space.lastIndexOf('\n') || /\n[^]*\*/.test(space);

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** ASCII letters, and whatever is beyond ASCII but no sign or space of General Punctuation. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000 && code !== 0xfeff);

const isWordly = (code: number): boolean => isLetter(code) || isFigure(code) || code === UNDERSCORE;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x85 ||
  code === STAR;
