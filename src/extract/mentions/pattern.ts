import { CLASSES, lexemeOf, type Lexeme } from './lexicon.ts';

/**
 * Patterns are written over words, not over characters: `(which: last|next) (unit: UNIT)`. Lower case is a word, upper
 * case a class of words or of numbers, `'s` a possessive, `,` `-` `/` themselves; `?`, `|` and brackets are as in regular
 * expressions, a bracket with a name is a part that the reader gets. Nothing repeats, so that every pattern is bounded.
 *
 * A text’s words are written as one character each (`codeOf`), and a pattern becomes a regular expression over those.
 */
export interface Pattern {
  regex: RegExp;
  /** The codes that it can begin with. */
  first: Set<string>;
  /** The codes that it can be as a whole, and the first two of what is longer: what cannot begin so needs no trying. */
  one: Set<string>;
  pairs: Set<string>;
  /** How many words it has at the least. */
  least: number;
}

/** Codes of what is no word. */
export const SIGNS = {
  COMMA: ',',
  DASH: '-',
  SLASH: '/',
  POSSESSIVE: "'",
  /** Four figures from 1000 to 2999. */
  YEAR: 'Y',
  /** Figures from 1 to 31. */
  DAY: 'D',
  /** Any other figures. */
  FIGURES: 'N',
  /** A number in words. */
  WORDS: 'W',
  /** A year in words: nineteen ninety-four. */
  YEARWORDS: 'V',
  /** 9th. */
  NTH: 'O',
  /** 1990s, ’90s. */
  TENYEARS: 'T',
  CLOCK: 'C',
  ISO: 'I',
  NUMERIC: 'F',
  /** 2014-2015. */
  YEARS: 'R',
  /** Q2, H1. */
  PART: 'Q',
  /** 4Q22: its value is ten times the year, and the quarter or half. */
  PARTOFYEAR: 'P',
  /** 2024-07. */
  ISOMONTH: 'M',
  /** BC, A.D. */
  ERA: 'E',
} as const;

const NUMBER_CLASSES: Readonly<Record<string, string>> = {
  YEAR: SIGNS.YEAR + SIGNS.YEARWORDS,
  DAY: SIGNS.DAY,
  NUM: SIGNS.DAY + SIGNS.FIGURES + SIGNS.WORDS + SIGNS.YEAR + SIGNS.YEARWORDS,
  FIGURES: SIGNS.FIGURES + SIGNS.DAY,
  NTH: SIGNS.NTH,
  TENYEARS: SIGNS.TENYEARS,
  CLOCK: SIGNS.CLOCK,
  ISO: SIGNS.ISO,
  NUMERIC: SIGNS.NUMERIC,
  YEARS: SIGNS.YEARS,
  PART: SIGNS.PART,
  PARTOFYEAR: SIGNS.PARTOFYEAR,
  ISOMONTH: SIGNS.ISOMONTH,
  ERA: SIGNS.ERA,
};

const FIRST_WORD_CODE = 0x4e00; // far from every sign, one code unit each

const codes = new Map<string, string>();
const lexemes = new Map<string, Lexeme & { code: string }>();

/** The words that patterns know, with their codes; grows while patterns are made. */
export const lexicon: ReadonlyMap<string, Lexeme & { code: string }> = lexemes;

export function codeOf(word: string): string {
  let code = codes.get(word);
  if (code === undefined) {
    code = String.fromCharCode(FIRST_WORD_CODE + codes.size);
    codes.set(word, code);
    lexemes.set(word, { ...lexemeOf(word), code });
  }
  return code;
}

/** Every code of a class. */
function codesOfClass(name: string): string {
  const words = CLASSES[name]?.map(codeOf).join('') ?? '';
  const numbers = NUMBER_CLASSES[name] ?? '';
  const more = name === 'NTH' ? CLASSES.ORDINAL!.map(codeOf).join('') : '';
  if (words + numbers === '') throw new Error(`no such class in a pattern: ${name}`);
  return words + numbers + more;
}

interface Piece {
  source: string;
  first: string;
  /** As in Pattern. */
  one: string;
  pairs: Set<string>;
  /** Words at the least. */
  least: number;
}

for (const name of ['CARDINAL', 'TENS', 'ORDINAL']) CLASSES[name]!.forEach(codeOf);

export function compile(pattern: string): Pattern {
  const tokens = pattern.match(/\([a-z][a-zA-Z]*:|[A-Za-z]+|[()|?,\-/']/g) ?? [];
  let at = 0;
  const whole = alternatives();
  if (at < tokens.length) throw new Error(`unbalanced pattern: ${pattern}`);
  const { source, first, one, pairs, least } = whole;
  return {
    regex: new RegExp(source, 'dy'),
    first: new Set(first),
    one: new Set(one),
    pairs,
    least,
  };

  function alternatives(): Piece {
    const pieces = [sequence()];
    if (tokens[at] !== '|') return pieces[0]!;
    while (tokens[at] === '|') {
      at++;
      pieces.push(sequence());
    }
    return {
      source: pieces.map(({ source }) => source).join('|'),
      first: pieces.map(({ first }) => first).join(''),
      one: pieces.map(({ one }) => one).join(''),
      pairs: new Set(pieces.flatMap(({ pairs }) => [...pairs])),
      least: Math.min(...pieces.map(({ least }) => least)),
    };
  }

  function sequence(): Piece {
    const piece: Piece = { source: '', first: '', one: '', pairs: new Set(), least: 0 };
    for (let token = tokens[at]; token !== undefined && token !== '|' && token !== ')'; token = tokens[at]) {
      const next = atom(token);
      if (tokens[at] === '?') {
        at++;
        next.source = `(?:${next.source})?`;
        next.least = 0;
      }
      append(piece, next);
    }
    return piece;
  }

  function atom(token: string): Piece {
    at++;
    if (token.startsWith('(')) {
      const inner = alternatives();
      if (tokens[at++] !== ')') throw new Error(`unbalanced pattern: ${pattern}`);
      const open = token === '(' ? '(?:' : `(?<${token.slice(1, -1)}>`;
      return { ...inner, source: `${open}${inner.source})` };
    }
    const first = /^[A-Z]/.test(token) ? codesOfClass(token) : /^[a-z]/.test(token) ? codeOf(token) : token;
    return {
      one: first,
      pairs: new Set(),
      source: `[${first.replace(/[\]\\^-]/g, '\\$&')}]`,
      first,
      least: 1,
    };
  }
}

/** Adds to a piece what comes next. */
function append(piece: Piece, next: Piece): void {
  const mayBeEmpty = piece.least === 0;
  for (const a of piece.one) for (const b of next.first) piece.pairs.add(a + b);
  if (mayBeEmpty) for (const pair of next.pairs) piece.pairs.add(pair);
  piece.source += next.source;
  if (mayBeEmpty) piece.first += next.first;
  piece.one = (next.least === 0 ? piece.one : '') + (mayBeEmpty ? next.one : '');
  piece.least += next.least;
}
