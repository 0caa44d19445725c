import type { Rule } from '../rule.ts';
import { ago } from './ago.ts';
import { anaphora } from './anaphora.ts';
import { countedIn } from './counted-in.ts';
import { dates } from './dates.ts';
import { days } from './days.ts';
import { durations } from './durations.ts';
import { eras } from './eras.ts';
import { holidays } from './holidays.ts';
import { joinedLengths } from './joined-lengths.ts';
import { months } from './months.ts';
import { partsOfYear } from './parts-of-year.ts';
import { periods } from './periods.ts';
import { references } from './references.ts';
import { sets } from './sets.ts';
import { times } from './times.ts';
import { weekdays } from './weekdays.ts';
import { wrappers } from './wrappers.ts';
import { years } from './years.ts';

/** Where two match words of the same length, the earlier one is tried first. */
export const rules: readonly Rule[] = [
  ...dates,
  ...months,
  ...weekdays,
  ...days,
  ...years,
  ...eras,
  ...partsOfYear,
  ...periods,
  ...holidays,
  ...ago,
  ...anaphora,
  ...sets,
  ...durations,
  ...joinedLengths,
  ...references,
  ...times,
  ...wrappers,
  ...countedIn,
];
