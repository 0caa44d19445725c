import { stemOf } from './first-told.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { tokensOf, type Token } from './grammar/tokens.ts';
import { quotations } from './grammar/quotations.ts';
import { isAdverb } from './words/function-words.ts';
import { countryOf } from './words/nations.ts';

/** Fewer words of a headline can be in a sentence by chance. */
const LEAST_WORDS = 4;

/** Of the words of a headline, how many are told again by a sentence that tells the same. */
const SHARE = 0.6;

/** Whether a sentence tells what a headline does: most of its words, and a name among them. */
export function tellsTheSame(headline: readonly Token[], tokens: readonly Token[]): boolean {
  const words = headline.filter(isContent);
  if (words.length < LEAST_WORDS) return false;
  const stems = tokens.filter(({ kind }) => kind !== 'mark').map(plain);
  const isTold = (token: Token) => stems.some((stem) => isAlike(stem, plain(token)));
  const named = new Set(tokens.filter(({ capital, kind }) => capital && kind === 'word').map(plain));
  return (
    words.filter(isTold).length >= words.length * SHARE &&
    words.some((token) => token.capital && named.has(plain(token)))
  );
}

/** Whether some words tell of what a headline does: one word of it, or a country by another of its names. */
export function sharesWord(headline: string, words: string): boolean {
  const told = headlineTokens(headline);
  const own = tokensOf(words, { start: 0, end: words.length }, [], []);
  const countries = countriesIn(told);
  if ([...countriesIn(own)].some((country) => countries.has(country))) return true;
  const stems = own.filter(isTelling).map(plain);
  return told.filter(isTelling).some((token) => stems.some((stem) => isAlike(stem, plain(token))));
}

/** “new”, “first”, “says” are in headlines of any story. */
function isTelling(token: Token): boolean {
  return (
    isContent(token) &&
    !/^(?:new|old|first|last|next|more|most|many|two|three|four|five|says?|said|days?|weeks?|months?|years?|people|mr|mrs|ms)$/.test(
      token.lower,
    )
  );
}

function countriesIn(tokens: readonly Token[]): Set<string> {
  const countries = tokens.flatMap(({ text }, i) => {
    const name = text.replace(/['’]s?$/, '');
    return countryOf(`${tokens[i - 1]?.text ?? ''} ${name}`) ?? countryOf(name) ?? [];
  });
  return new Set(countries);
}

/** A headline’s words, those of a label before it and of a call beside it left out: “BREAKING: …”. */
export function headlineTokens(headline: string): Token[] {
  const range = {
    start: LABEL.exec(headline)?.[0].length ?? 0,
    end: headline.length - (SHOUT.exec(headline)?.[0].length ?? 0),
  };
  return tokensOf(headline, range, [], quotations(headline, range));
}

const LABEL = /^(?:\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}|The Latest|Update(?: \d)?|['‘“"][^'’”"]{2,80}['’”"]): /u;

/** “…: ‘We got her!’” */
const SHOUT = /: ['‘“"][^'’”"]{2,80}['’”"]$/u;

function isContent({ kind, lower }: Token): boolean {
  return (
    (kind === 'number' && /\d/.test(lower)) ||
    (kind === 'word' && lower.length > 1 && !isFunctionWord(lower) && !isAdverb(lower))
  );
}

function plain({ lower }: Token): string {
  return stemOf(lower.replaceAll('.', ''));
}

/** “drop” and “dropped”, “adjourn” and “adjournment” */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > LONGEST_ENDING) return false;
  return (
    long.startsWith(short) || (/[ey]$/.test(short) && short.length > 3 && long.startsWith(short.slice(0, -1)))
  );
}

/** “-ment”, “-ped”; letters. */
const LONGEST_ENDING = 4;
