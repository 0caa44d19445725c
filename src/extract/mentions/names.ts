import type { Scene } from './scene.ts';

/** Characters looked at to either side. */
const REACH = 24;

/** What makes a name of the weekday behind it: of a day that every year or game has its own of, or of one long past. */
const BEFORE_WEEKDAY =
  /\b(?:Super|Black|Bloody|Blue|Manic|Spy|Bowl|Selection|Championship|Giving|Shrove|Fat|Ash|Maundy|Holy|Whit|Cyber|Pancake|SUPER|BLACK|Mail on)[ -]$/;

/** What makes a name of the weekday before it: papers, broadcasts. */
const AFTER_WEEKDAY =
  /^ (?:Times|Telegraph|Mirror|Express|Herald|World|Independent|Post|Mail|Business|Star|Review|Sun|School|Night (?:Live|Football|Lights|Fever|Takeaway))\b/;

const BEFORE_TODAY = /\b(?:USA|VOA|Russia|India|Psychology|History|Africa)[ -]$/;
const AFTER_TODAY = /^ (?:[Ss]how|[Pp]rogram(?:me)?)\b/;

/** Behind these a season in capitals is one of the year all the same: “In Summer”. */
const COMMON =
  /^(?:In|On|By|The|This|That|Last|Next|Since|Until|Early|Late|Every|Each|For|During|From|Through|Throughout|And|But|As|Before|After|Mid)$/;

const AFTER_SEASON = /^ (?:Olympi(?:c|ad)|Paralympi|Games\b)/i;

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

const textAfter = ({ text, end }: Where): string => text.slice(end, end + REACH).replace(/\s+/g, ' ');
