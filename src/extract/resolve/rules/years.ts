import { edtfYear } from '../calendar.ts';
import { type Parts, type Rule, type Scene, whole } from '../rule.ts';
import { YEAR } from '../vocabulary.ts';

/** A year in figures or told by publication, as a group `year`. */
export const YEAR_WORDS = `(?<year>${YEAR}|(?:last|this|next|the) year)`;

/** A year after a month, a season or a quarter: “May 2024”, “May of last year”; may be missing. */
export const OF_YEAR = `(?:,? (?:of |in )?${YEAR_WORDS})?`;

const FROM_PUBLICATION: Readonly<Record<string, { offset: number; how: string }>> = {
  'last year': { offset: -1, how: 'of the year before publication' },
  'this year': { offset: 0, how: 'of the year of publication' },
  'the year': { offset: 0, how: 'of the year of publication' },
  'next year': { offset: 1, how: 'of the year after publication' },
};

/** The year that `YEAR_WORDS` stand for, and how; null where there are none. */
export function yearIn({ year }: Parts, { today }: Scene): { year: number; how: string } | null {
  if (year === undefined) return null;
  const told = FROM_PUBLICATION[year];
  if (told === undefined) return { year: Number(year), how: 'as written' };
  return { year: today.getFullYear() + told.offset, how: told.how };
}

const NINETIES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

export const years: readonly Rule[] = [
  {
    pattern: whole(`(?:the )?(?:year )?(?<year>${YEAR})`),
    read: ({ year }) => ({ edtf: year!, how: 'as written' }),
  },
  {
    // 2014-2015, 2014-15.
    pattern: whole(`(?<first>${YEAR}) ?[-/] ?(?<last>\\d{4}|\\d\\d)`),
    read({ first = '', last = '' }) {
      const end = first.slice(0, 4 - last.length) + last;
      return { edtf: `${first}/${end}`, how: 'as written' };
    },
  },
  {
    pattern: whole(`(?:the )?(?<decade>[12]\\d\\d)0'?s`),
    read: ({ decade }) => ({ edtf: `${decade}X`, how: 'as written' }),
  },
  {
    // The nineties: the latest that have begun.
    pattern: whole(`(?:the )?(?:'?(?<tens>[1-9])0'?s|(?<name>${NINETIES.join('|')}))`),
    read({ tens, name = '' }, { today }) {
      const decade = tens === undefined ? NINETIES.indexOf(name) + 2 : Number(tens);
      const year = today.getFullYear();
      const century = Math.floor(year / 100) - (decade * 10 > year % 100 ? 1 : 0);
      return {
        edtf: `${century}${decade}X`,
        how: `the latest ${name || `${decade}0s`} begun by publication`,
      };
    },
  },
  {
    pattern: whole('(?:the )?(?<number>1\\d|2\\d|[1-9])(?:st|nd|rd|th) century'),
    read: ({ number }) => ({
      edtf: `${edtfYear(Number(number) - 1).slice(2)}XX`,
      how: 'as written, counted from its year 00',
    }),
  },
];
