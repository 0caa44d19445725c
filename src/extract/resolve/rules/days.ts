import { addDays } from 'date-fns';
import { dayOf } from '../calendar.ts';
import { type Rule, whole } from '../rule.ts';

const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?';

/** Days counted from the day of publication. */
const FROM_TODAY: readonly [pattern: string, offset: number, how: string][] = [
  ['(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening)|earlier in the day', 0, ''],
  [`yesterday${PART_OF_DAY}|last night`, -1, 'the day before '],
  [`tomorrow${PART_OF_DAY}`, 1, 'the day after '],
  ['(?:the )?day before yesterday', -2, 'two days before '],
  ['(?:the )?day after tomorrow', 2, 'two days after '],
];

export const days: readonly Rule[] = [
  ...FROM_TODAY.map(([source, offset, how]): Rule => ({
    pattern: whole(source),
    read: (_, { today, publication }) => ({
      edtf: dayOf(addDays(today, offset)),
      how: `${how}${publication}`,
    }),
  })),
  {
    pattern: whole('overnight'),
    read: (_, { today, publication }) => ({
      edtf: `${dayOf(addDays(today, -1))}/${dayOf(today)}`,
      how: `the night before ${publication}`,
    }),
  },
];
