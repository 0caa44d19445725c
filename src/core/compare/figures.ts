import { UNSPACED } from '../text/index.ts';
import { baseLanguage, mark, type Told } from './difference.ts';
import type { Figure } from './figure.ts';
import { CHARACTER_MULTIPLIERS, figureWords, type Bound } from './figure-words.ts';
import { headNoun, roleOf, singular } from './head-noun.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';

/** A letter of a script that parts words by spaces: behind one no number begins. */
const SPACED = String.raw`(?!${UNSPACED.source})\p{L}`;
const CURRENCY = String.raw`(?:US\$|A\$|C\$|\p{Sc})`;
const PERCENT = String.raw`(?:\s?%|\s(?:percent|per\s?cent|pct)\b|\s?prozent\b|\spour cent\b)`;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?\b/i;
/** What counts people who are not named by a noun. */
const ONE_OF =
  /^one\b(?! (?:person|man|woman|child|boy|girl|soldier|officer|passenger|worker|civilian|death|dead|killed|injured|wounded)\b)/i;
/** Spelled-out numbers below it are left to the reader where no other account gives one. */
const LEAST_TELLING = 10;

/** The figures of an account, in the order of its text. Dates, ordinals, names (“F-16”) and times are none. */
export function figuresIn({ account, language: tag }: Told): Figure[] {
  const language = baseLanguage(tag);
  const words = figureWords(language);
  const { format, pattern } = numbersOf(language, tag);
  const text = account.exact;
  return [...text.matchAll(pattern)].flatMap((match): Figure[] => {
    const { index } = match;
    const { bound: boundWord, currency, number = '', multiplier, high, vague, percent } = match.groups ?? {};
    const from = account.start + index;
    const numberAt = index + match[0].indexOf(vague ?? currency ?? number, boundWord?.length ?? 0);
    const rest = text.slice(index + match[0].length);
    const isDigits = /^\p{Nd}/u.test(number);
    if (account.mention !== null && overlaps(account.mention, from, from + match[0].length)) return [];
    if (
      isDigits &&
      isNoFigure(text.slice(0, numberAt), number, rest, currency ?? percent ?? boundWord ?? multiplier)
    )
      return [];
    if (ONE_OF.test(text.slice(numberAt))) return [];

    const times = multiplierOf(multiplier, words.multipliers);
    const worth = (digits: string) =>
      (isDigits ? format.read(digits) : (words.numbers[plain(digits)] ?? NaN)) * times;
    const value = vague === undefined ? worth(number) : (words.vague[plain(vague)] ?? NaN);
    const upper = high === undefined ? value : format.read(high) * times;
    if (!Number.isFinite(value) || !Number.isFinite(upper)) return [];

    const noun = nounAfter(rest, language);
    const end = from + match[0].length + (noun?.end ?? 0);
    return [
      {
        mark: mark(account, from, end),
        language,
        value,
        high: upper,
        bound: boundOf(boundWord, words.bounds),
        vague: vague !== undefined,
        isPlain: isDigits || vague !== undefined || value >= LEAST_TELLING || value < 1,
        unit: currency ?? (percent === undefined ? (value > 0 && value < 1 && !isDigits ? '/' : '') : '%'),
        noun: noun === null ? '' : language === 'en' ? singular(noun.word) : noun.word.toLowerCase(),
        nounText: noun?.word ?? '',
        role: language === 'en' ? roleOf(text.slice(0, index), rest) : null,
      },
    ];
  });
}

const known = new Map<string, { format: NumberFormat; pattern: RegExp }>();

/** How a language writes figures. Remembered: it takes longer to make than to use. */
function numbersOf(language: string, tag: string): { format: NumberFormat; pattern: RegExp } {
  let numbers = known.get(tag);
  if (numbers === undefined) {
    numbers = { format: numberFormat(tag), pattern: patternFor(language, tag) };
    known.set(tag, numbers);
  }
  return numbers;
}

/** One expression a language: bounding words, currency, number or range or number in words, multiplier, per cent. */
function patternFor(language: string, tag: string): RegExp {
  const words = figureWords(language);
  const digits = numberFormat(tag).pattern;
  const spelled = Object.keys(words.numbers).concat(
    Object.keys(words.multipliers).map((word) => `a ${word}`),
  );
  const bounds = words.bounds.flatMap(([, phrases]) => phrases);
  const multipliers = Object.keys(words.multipliers);
  const written = spelled.length > 0 ? String.raw`|(?:${oneOf(spelled)})(?![\p{L}\p{N}-])` : '';
  const vague = oneOf(Object.keys(words.vague));
  const characters = Object.keys(CHARACTER_MULTIPLIERS).join('');
  const times =
    multipliers.length > 0
      ? String.raw`(?:[\s-](?:${oneOf(multipliers)})(?![\p{L}])|[${characters}])`
      : `[${characters}]`;
  const number = String.raw`(?<currency>${CURRENCY}\s?)?(?<number>${digits}${written})(?:(?:\s?[–-]\s?|\sto\s)(?<high>${digits}))?(?<multiplier>${times})?(?<percent>${PERCENT})?`;
  const alternatives = vague === '' ? number : String.raw`(?<vague>(?:${vague})(?=\sof\s))|${number}`;
  const bound = bounds.length > 0 ? String.raw`(?<bound>(?:${oneOf(bounds)})\s)?` : '(?<bound>(?!))?';
  return new RegExp(String.raw`(?<![\p{M}\p{N}.,:/’'-])(?<!${SPACED})${bound}(?:${alternatives})`, 'giu');
}

/** Digits that are a year, a day, a time, an ordinal or part of a name. */
function isNoFigure(before: string, number: string, after: string, saidToBe: string | undefined): boolean {
  if (/^(?:[:/]\p{Nd}|-?(?:st|nd|rd|th)\b|-\p{L}|\p{Script=Latin})/iu.test(after)) return true;
  if (/\p{L}-$|[:/#№]$/u.test(before)) return true;
  if (MONTH.test(after.trimStart()) && /^\p{Nd}{1,2}$/u.test(number)) return true;
  const last = /(\p{L}+)\.?\s+$/u.exec(before)?.[1] ?? '';
  if (MONTH.test(last) && MONTH.exec(last)?.[0] === last && /^\p{Nd}{1,4}$/u.test(number)) return true;
  if (saidToBe !== undefined) return false;
  if (/^(?:1[5-9]|20|21)\d\d$/.test(number)) return true;
  // “Article 5”, “Boeing 737”: a number behind a name belongs to it.
  return /^\p{Lu}/u.test(last) && !/^\s*(?:[.!?…]\s+)?\p{Lu}\p{L}*\s+$/u.test(before);
}

function nounAfter(rest: string, language: string): { word: string; end: number } | null {
  if (language === 'en') return headNoun(rest);
  const next = /^\s?(?<word>[\p{Script=Han}]|(?!\p{Script=Han})\p{L}[\p{L}\p{M}]*)/u.exec(rest);
  const word = next?.groups?.['word'];
  return next === null || word === undefined ? null : { word, end: next[0].length };
}

function multiplierOf(text: string | undefined, table: Readonly<Record<string, number>>): number {
  if (text === undefined) return 1;
  const word = plain(text.replace(/^[\s-]/u, ''));
  return table[word] ?? CHARACTER_MULTIPLIERS[word] ?? 1;
}

function boundOf(text: string | undefined, table: ReturnType<typeof figureWords>['bounds']): Bound {
  if (text === undefined) return 'exact';
  return table.find(([, phrases]) => phrases.includes(plain(text)))?.[0] ?? 'exact';
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** Longest first, as expressions take the first that fits. */
function oneOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s`))
    .join('|');
}

function overlaps(place: { start: number; end: number }, start: number, end: number): boolean {
  return place.start < end && start < place.end;
}
