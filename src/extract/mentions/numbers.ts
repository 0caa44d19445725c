import { lexicon, SIGNS } from './pattern.ts';
import type { Token } from './token.ts';

type Form = readonly [
  pattern: RegExp,
  read: (parts: RegExpExecArray) => { code: string; value: number; word?: string },
];

const plain = (code: string, value = 0) => ({ code, value });

/** What begins with a figure, the longest forms first. None of them goes over more than a few characters. */
const FORMS: readonly Form[] = [
  [
    /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])|\d{4}\/\d\d\/\d\d(?![\d/])/y,
    () => plain(SIGNS.ISO),
  ],
  [
    /\d{1,2}(?:\/\d{1,2}\/|\.\d{1,2}\.|-\d{1,2}-)(?:\d{4}|\d{2})(?![\d/.-]\d|\d|\/)/y,
    () => plain(SIGNS.NUMERIC),
  ],
  [/(?<![\d./-])9\/11(?![\d/])/y, () => plain(lexicon.get('nineeleven')!.code)],
  // 4Q22, 1H2023
  [
    /([1-4])([qh])(\d\d|(?:19|20)\d\d)(?![\p{L}\d])/iuy,
    ([, part, unit, year]) => ({
      ...plain(SIGNS.PARTOFYEAR, 10 * fullYear(year!) + Number(part)),
      word: unit!.toLowerCase(),
    }),
  ],
  [
    /[1-4][qh](?![\p{L}\d])/iuy,
    ([part]) => ({ ...plain(SIGNS.PART, Number(part[0])), word: part[1]!.toLowerCase() }),
  ],
  [
    /([12]\d{3})-(0[1-9]|1[0-2])(?![\d/-])/y,
    // 2010-11 is a season as often as a month; 2010-05 is no season.
    ([, year, month]) => plain(Number(year) % 100 === Number(month) - 1 ? SIGNS.YEARS : SIGNS.ISOMONTH),
  ],
  [/[12]\d{3}(?:-|–|\/)(?:[12]\d{3}|\d{2})(?![\d/-])/y, () => plain(SIGNS.YEARS)],
  [
    /\d{1,2}(?:[:.]\d\d(?::\d\d)?)? ?[ap](?:m\b|\. ?m\b\.?)|\d{1,2}:\d\d(?::\d\d)?(?![\d:])/iy,
    () => plain(SIGNS.CLOCK),
  ],
  [/([12]?\d?\d0)['’]?s\b/y, ([, year]) => plain(SIGNS.TENYEARS, Number(year))],
  [/(\d{1,3})(?:st|nd|rd|th)\b/iy, ([, number]) => plain(SIGNS.NTH, Number(number))],
  [/(\d{1,3}(?:,\d{3})+)(?!\d)/y, ([, number]) => plain(SIGNS.FIGURES, Number(number!.replaceAll(',', '')))],
  [
    /(\d{1,3}) (\d)\/(\d)(?!\d)/y,
    ([, whole, top, bottom]) => plain(SIGNS.FIGURES, Number(whole) + Number(top) / Number(bottom)),
  ],
  [/\d{1,4}\.\d{1,3}(?!\d|\.\d)/y, ([number]) => plain(SIGNS.FIGURES, Number(number))],
  [
    /\d{1,7}(?!\d)/y,
    ([number]) =>
      plain(number.length === 4 && /^[12]/.test(number) ? SIGNS.YEAR : ofDay(Number(number)), Number(number)),
  ],
];

const fullYear = (figures: string): number =>
  Number(figures) + (figures.length > 2 ? 0 : Number(figures) < 50 ? 2000 : 1900);

const ofDay = (number: number): string => (number >= 1 && number <= 31 ? SIGNS.DAY : SIGNS.FIGURES);

/** The number or date in figures that stands at an offset; null where it is nothing for a calendar: money, shares, codes. */
export function numberAt(text: string, at: number): Token | null {
  if (/[$£€¥#]/.test(text[at - 1] ?? '')) return null;
  for (const [pattern, read] of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = at + match[0].length;
    if (/^(?:[\p{L}%°]|_[\p{L}\p{N}])/u.test(text.slice(end, end + 2))) return null;
    return { start: at, end, word: match[0].toLowerCase(), ...read(match) };
  }
  return null;
}
