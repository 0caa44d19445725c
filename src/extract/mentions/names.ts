import type { Scene } from './scene.ts';

/** Characters looked at to either side. */
const REACH = 24;

/** The same, for the name of a street. */
const STREET_REACH = 40;

/** What makes a name of the weekday behind it: of a day that every year or game has its own of, or of one long past. */
const BEFORE_WEEKDAY =
  /\b(?:Super|Black|Bloody|Blue|Manic|Spy|Bowl|Selection|Championship|Giving|Shrove|Fat|Ash|Maundy|Holy|Whit|Cyber|Pancake|SUPER|BLACK|Mail on)[ -]$/;

/** What makes a name of the weekday before it: papers, broadcasts. */
const AFTER_WEEKDAY =
  /^\.(?:com|org|net|io)\b|^ (?:Times|Telegraph|Mirror|Express|Herald|World|Independent|Post|Mail|Business|Star|Review|Sun|School|Night (?:Live|Football|Lights|Fever|Takeaway))\b/;

const BEFORE_TODAY = /\b(?:USA|VOA|Russia|India|Psychology|History|Africa)[ -]$/;
const AFTER_TODAY = /^ (?:[Ss]how|[Pp]rogram(?:me)?)\b/;

/** Behind these a season in capitals is one of the year all the same: “In Summer”. */
const COMMON =
  /^(?:In|On|By|The|This|That|Last|Next|Since|Until|Early|Late|Every|Each|For|During|From|Through|Throughout|And|But|As|Before|After|Mid)$/;

const AFTER_SEASON = /^ (?:Olympi(?:c|ad)|Paralympi|Games\b)/i;

/** What is numbered as a year might be: “Article 2023”, “No. 1917”, “555-2019”. */
const NUMBERED =
  /(?:\bnos?\.|\b(?:articles?|sections?|resolutions?|forms?|chapters?|pages?|paragraphs?|clauses?|rooms?|suites?|apartments?|cases?|channels?|lots?|squadrons?|fiat|boeing|airbus|peugeot|cessna|volvo|nokia)) $|\d-$/i;
const AFTER_HOUSE_NUMBER =
  /^ (?:\p{Lu}[\p{L}.’']*\s){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd\b|Drive|Lane|Way|Square|Court|Parkway|Terrace)\b/u;
const BEFORE_YEAR_OF_STREET =
  /\b(?:an?|the|this|that|its|his|her|their|in|since|by|until|during|of|from|after|before) $/i;

/** Whose name a month is: “Ms. May”, “June said”, “April Jones”. */
const BEFORE_PERSON = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Dame|Lord|Theresa|Prime Minister)\.? $/;
const AFTER_PERSON = /^ (?:said|says|told|asked|added|who|herself|himself|Madness)\b/;

type Where = Pick<Scene, 'text' | 'start' | 'end'>;

/** “Super Tuesday”, “the Sunday Times”, “the Mail on Sunday”; of a feast that is known, its own rule is the longer one. */
export const isNamedWeekday = (where: Where): boolean =>
  BEFORE_WEEKDAY.test(textBefore(where)) || AFTER_WEEKDAY.test(textAfter(where));

/** “USA Today”, “the Today show”. */
export const isNamedToday = (where: Where): boolean =>
  isCapital(where) && (BEFORE_TODAY.test(textBefore(where)) || AFTER_TODAY.test(textAfter(where)));

/** “The Daily Beast”, “Politics Daily”: in capitals within a sentence, or before another word in capitals. */
export const isNamedPaper = (where: Where): boolean =>
  isCapital(where) && (/[\p{L}\d] $/u.test(textBefore(where)) || isBeforeCapital(where));

/** “Article 2023”, “555-2019”, “1600 Harbour Avenue”. */
export const isNumber = (where: Where): boolean =>
  NUMBERED.test(textBefore(where)) ||
  (AFTER_HOUSE_NUMBER.test(textFrom(where, STREET_REACH)) && !BEFORE_YEAR_OF_STREET.test(textBefore(where)));

/** “Ms. May”, “June said”. */
export const isPerson = (where: Where): boolean =>
  BEFORE_PERSON.test(textBefore(where)) || AFTER_PERSON.test(textAfter(where));

/** “Last Winter Olympics”; those of “last winter’s Olympics” are of that winter. */
export const isOfGames = (where: Where): boolean => AFTER_SEASON.test(textAfter(where));

/** “The Summer Olympics”, “Spring Hill”, “Donna Summer”. */
export function isNamedSeason(where: Where): boolean {
  if (isOfGames(where)) return true;
  if (!isCapital(where)) return false;
  const [, word = 'The'] = /(\p{Lu}\p{Ll}+) $/u.exec(textBefore(where)) ?? [];
  return isBeforeCapital(where) || !COMMON.test(word);
}

const isCapital = ({ text, start }: Where): boolean => /\p{Lu}/u.test(text[start] ?? '');

const isBeforeCapital = (where: Where): boolean => /^ \p{Lu}\p{Ll}/u.test(textAfter(where));

const textBefore = ({ text, start }: Where): string =>
  text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' ');

const textAfter = (where: Where): string => textFrom(where, REACH);

const textFrom = ({ text, end }: Where, reach: number): string =>
  text.slice(end, end + reach).replace(/\s+/g, ' ');
