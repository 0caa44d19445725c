import type { Rule } from '../rule.ts';
import { ago } from './ago.ts';
import { dates } from './dates.ts';
import { days } from './days.ts';
import { limits } from './limits.ts';
import { months } from './months.ts';
import { periods } from './periods.ts';
import { quarters } from './quarters.ts';
import { relative } from './relative.ts';
import { seasons } from './seasons.ts';
import { stretches } from './stretches.ts';
import { thirds } from './thirds.ts';
import { vague } from './vague.ts';
import { weekdays } from './weekdays.ts';
import { weeks } from './weeks.ts';
import { within } from './within.ts';
import { years } from './years.ts';

/** In the order in which they are tried: what reads words within the words comes last. */
export const rules: readonly Rule[] = [
  ...days,
  ...weekdays,
  ...dates,
  ...months,
  ...seasons,
  ...years,
  ...periods,
  ...quarters,
  ...stretches,
  ...ago,
  ...vague,
  ...within,
  ...weeks,
  ...thirds,
  ...relative,
  ...limits,
];
