import type { Precision } from '../model.ts';

export type Hemisphere = 'north' | 'south' | null;
export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a code in the place of a month means. Months run from 1; past 12 they are in the year after. */
export interface PartOfYearMeaning {
  precision: Extract<Precision, 'season' | 'quarter' | 'quadrimester' | 'half'>;
  firstMonth: number;
  months: number;
  season: SeasonName | null;
  hemisphere: Hemisphere;
}

const season = (name: SeasonName, firstMonth: number, hemisphere: Hemisphere): PartOfYearMeaning => ({
  precision: 'season',
  firstMonth,
  months: 3,
  season: name,
  hemisphere,
});

const part = (
  precision: 'quarter' | 'quadrimester' | 'half',
  firstMonth: number,
  months: number,
): PartOfYearMeaning => ({ precision, firstMonth, months, season: null, hemisphere: null });

/**
 * Seasons are the meteorological ones, in whole months; where no hemisphere is said (21 to 24) they are the northern ones.
 * A season that crosses the new year belongs to the year in which it starts: 2024-24 is December 2024 to February 2025.
 */
export const PARTS_OF_YEAR: ReadonlyMap<number, PartOfYearMeaning> = new Map([
  [21, season('spring', 3, null)],
  [22, season('summer', 6, null)],
  [23, season('autumn', 9, null)],
  [24, season('winter', 12, null)],
  [25, season('spring', 3, 'north')],
  [26, season('summer', 6, 'north')],
  [27, season('autumn', 9, 'north')],
  [28, season('winter', 12, 'north')],
  [29, season('spring', 9, 'south')],
  [30, season('summer', 12, 'south')],
  [31, season('autumn', 3, 'south')],
  [32, season('winter', 6, 'south')],
  [33, part('quarter', 1, 3)],
  [34, part('quarter', 4, 3)],
  [35, part('quarter', 7, 3)],
  [36, part('quarter', 10, 3)],
  [37, part('quadrimester', 1, 4)],
  [38, part('quadrimester', 5, 4)],
  [39, part('quadrimester', 9, 4)],
  [40, part('half', 1, 6)],
  [41, part('half', 7, 6)],
]);

/** Throws for a code that the parser does not let through. */
export function partOfYear(code: number): PartOfYearMeaning {
  const meaning = PARTS_OF_YEAR.get(code);
  if (meaning === undefined) throw new RangeError(`no part of the year has the code ${code}`);
  return meaning;
}
