import { edtfMonth } from '../calendar.ts';
import { qualify } from '../edtf.ts';
import { type Reading, type Rule, type Scene, whole } from '../rule.ts';
import { SEASON } from '../vocabulary.ts';
import { OF_YEAR, yearIn } from './years.ts';

interface Season {
  /** Its number in EDTF. */
  code: number;
  /** Its first month; it has three. A winter is of the year in which it begins. */
  month: number;
  words: string;
}

const AUTUMN: Season = { code: 23, month: 9, words: 'autumn, September to November in the north' };
const SEASONS: Readonly<Record<string, Season>> = {
  spring: { code: 21, month: 3, words: 'spring, March to May in the north' },
  summer: { code: 22, month: 6, words: 'summer, June to August in the north' },
  autumn: AUTUMN,
  fall: AUTUMN,
  winter: { code: 24, month: 12, words: 'winter, December to February in the north' },
};

/** A third of a season is one of its months. */
const THIRDS: Readonly<Record<string, number>> = { early: 0, mid: 1, late: 2 };

/** Seasons and their thirds told by publication: the year they are of, by the count of months since the year 0. */
const YEARS: Readonly<
  Record<string, { year: (now: number, first: number, length: number) => number; how: string }>
> = {
  latest: { year: (now, first) => Math.floor((now - first) / 12), how: ', the latest begun by publication' },
  coming: {
    year: (now, first, length) => Math.ceil((now - first - length + 1) / 12),
    how: ', the next to end, by the words around',
  },
  last: {
    year: (now, first) => Math.floor((now - first - 3) / 12),
    how: ', the last to end before publication',
  },
  // A winter belongs as much to the year in which it ends.
  this: {
    year: (now, first) => Math.floor((first === 11 ? now - 6 : now) / 12),
    how: ', of the year of publication',
  },
  next: {
    year: (now, first) => Math.floor((now - first) / 12) + 1,
    how: ', the first to begin after publication',
  },
};

export const seasons: readonly Rule[] = [
  {
    // Spring; early summer; late last summer; the summer of 2023.
    pattern: whole(
      `(?:the )?(?:(?<third>early|mid|late)[- ](?:in )?(?:the )?)?(?:(?<which>last|this|next) )?(?<season>${SEASON})${OF_YEAR}`,
    ),
    read(parts, scene) {
      const season = SEASONS[parts.season!]!;
      const written = yearIn(parts, scene);
      if (written !== null) {
        const how = written.how === 'as written' ? '' : `, ${written.how}`;
        return parts.which === undefined ? inYear(season, written.year, parts.third, how) : null;
      }
      const { year, how } = YEARS[parts.which ?? (scene.future ? 'coming' : 'latest')]!;
      const first = season.month - 1 + (parts.which === undefined ? (THIRDS[parts.third ?? ''] ?? 0) : 0);
      return inYear(
        season,
        year(monthsUntil(scene), first, parts.third === undefined ? 3 : 1),
        parts.third,
        how,
      );
    },
  },
  {
    // The winter of 2022-23.
    pattern: whole(`(?:the )?winter(?: of)? (?<year>[12]\\d{3})[-/](?<next>\\d{4}|\\d\\d)`),
    read: ({ year, next = '' }) =>
      String(Number(year) + 1).endsWith(next) ? inYear(SEASONS.winter!, Number(year), undefined, '') : null,
  },
];

function inYear(season: Season, year: number, third: string | undefined, how: string): Reading {
  if (third === undefined) return { edtf: edtfMonth(year, season.code), how: season.words + how };
  const month = season.month - 1 + THIRDS[third]!;
  const edtf = qualify(edtfMonth(year + Math.floor(month / 12), (month % 12) + 1), '~');
  return { edtf, how: `the ${THIRD_NAMES[third]} month of ${season.words}${how}` };
}

const THIRD_NAMES: Readonly<Record<string, string>> = { early: 'first', mid: 'second', late: 'third' };

function monthsUntil({ today }: Scene): number {
  return today.getFullYear() * 12 + today.getMonth();
}
