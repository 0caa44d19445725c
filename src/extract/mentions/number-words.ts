import { CLASSES } from './lexicon.ts';
import { SIGNS } from './pattern.ts';
import type { Token } from './token.ts';

const DOZEN = 'dozen';
/** What is counted by the words before it. */
const BASES = new Set(['hundred', 'thousand', DOZEN]);
const CARDINALS = new Set(CLASSES.CARDINAL);
const TENS = new Set(CLASSES.TENS);
const ORDINALS = new Set(CLASSES.ORDINAL);

/** Number words taken together: twenty-four, two thousand, nineteen ninety-four, twenty-first. */
export function joinNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (!CARDINALS.has(token.word)) {
      joined.push(token);
      i++;
      continue;
    }
    const words = [token];
    for (let next = i + 1; next < tokens.length; next++) {
      const other = tokens[next]!;
      const after = tokens[next + 1];
      if (
        other.code === SIGNS.DASH &&
        TENS.has(tokens[next - 1]!.word) &&
        after &&
        (CARDINALS.has(after.word) || ORDINALS.has(after.word))
      )
        continue;
      if (CARDINALS.has(other.word) && goesOn(words, other)) words.push(other);
      else {
        if (ORDINALS.has(other.word) && other.value < 10 && TENS.has(words.at(-1)!.word)) words.push(other);
        break;
      }
    }
    const last = words.at(-1)!;
    // “A dozen” is counted by its article.
    if (words.length === 1 && last.word === DOZEN) {
      joined.push(token);
      i++;
      continue;
    }
    const values = words.map(({ value }) => value);
    joined.push({
      start: token.start,
      end: last.end,
      word: token.word,
      ...(ORDINALS.has(last.word)
        ? { code: SIGNS.NTH, value: sum(values) }
        : last.word === DOZEN
          ? { code: SIGNS.WORDS, value: inFigures(values.slice(0, -1)).value * 12 }
          : inFigures(values)),
    });
    i = tokens.indexOf(last, i) + 1;
  }
  return joined;
}

/** Whether a word makes one number with those before: “two thousand”, “nineteen ten”, not “the one two weeks ago”. */
function goesOn(words: readonly Token[], { word, value }: Token): boolean {
  if (BASES.has(word)) return true;
  const last = words.at(-1)!;
  if (BASES.has(last.word) && last.word !== DOZEN) return true;
  if (TENS.has(last.word) && value < 10) return true;
  return words.length === 1 && last.value >= 10 && last.value <= 20 && value >= 10;
}

function inFigures(values: readonly number[]): { code: string; value: number } {
  const [first = 0, second = 0] = values;
  // Nineteen ninety-four; twenty twenty-four is a year as well, as twenty twenty is.
  if (values.length >= 2 && first >= 10 && first <= 20 && second >= 10 && second < 100)
    return { code: SIGNS.YEARWORDS, value: first * 100 + sum(values.slice(1)) };
  let total = 0;
  let group = 0;
  for (const value of values) {
    if (value === 1000) {
      total += (group || 1) * 1000;
      group = 0;
    } else if (value === 100) group = (group || 1) * 100;
    else group += value;
  }
  total += group;
  return {
    code: total >= 2000 && total < 2100 && values.length > 1 ? SIGNS.YEARWORDS : SIGNS.WORDS,
    value: total,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
