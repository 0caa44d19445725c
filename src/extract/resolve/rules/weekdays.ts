import { addDays, addWeeks, isSameDay, startOfISOWeek } from 'date-fns';
import { dayOf, weekdayFrom } from '../calendar.ts';
import { type Rule, whole } from '../rule.ts';
import { WEEKDAY, weekdayNumber } from '../vocabulary.ts';

const DAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?';
const WEEKS = { last: -1, this: 0, next: 1 };

export const weekdays: readonly Rule[] = [
  {
    pattern: whole(`(?:(?:early|late) )?(?<weekday>${WEEKDAY})${PART_OF_DAY}`),
    read({ weekday = '' }, { today, publication, future }) {
      const number = weekdayNumber(weekday);
      const next = weekdayFrom(today, number);
      const name = DAY_NAMES[number]!;
      if (isSameDay(next, today)) return { edtf: dayOf(today), how: `${publication}, which is a ${name}` };
      if (future) return { edtf: dayOf(next), how: `the first ${name} after ${publication}` };
      return { edtf: dayOf(addDays(next, -7)), how: `the last ${name} before ${publication}` };
    },
  },
  {
    pattern: whole(`(?:the )?(?:last|past|this past|previous) (?<weekday>${WEEKDAY})${PART_OF_DAY}`),
    read({ weekday = '' }, { today, publication }) {
      const number = weekdayNumber(weekday);
      return {
        edtf: dayOf(addDays(weekdayFrom(today, number), -7)),
        how: `the last ${DAY_NAMES[number]} before ${publication}`,
      };
    },
  },
  {
    pattern: whole(`(?:the )?(?:next|coming|this coming) (?<weekday>${WEEKDAY})${PART_OF_DAY}`),
    read({ weekday = '' }, { today, publication }) {
      const number = weekdayNumber(weekday);
      return {
        edtf: dayOf(weekdayFrom(addDays(today, 1), number)),
        how: `the first ${DAY_NAMES[number]} after ${publication}`,
      };
    },
  },
  {
    pattern: whole(`this (?<weekday>${WEEKDAY})${PART_OF_DAY}`),
    read({ weekday = '' }, { today }) {
      const number = weekdayNumber(weekday);
      return {
        edtf: dayOf(weekdayFrom(startOfISOWeek(today), number)),
        how: `${DAY_NAMES[number]} of the week of publication`,
      };
    },
  },
  {
    // Tuesday of last week.
    pattern: whole(`(?<weekday>${WEEKDAY})${PART_OF_DAY},? (?:of )?(?<which>last|this|next) week`),
    read({ weekday = '', which = '' }, { today }) {
      const number = weekdayNumber(weekday);
      const inWeek = addWeeks(today, WEEKS[which as keyof typeof WEEKS]);
      const of = {
        last: 'the week before publication',
        this: 'the week of publication',
        next: 'the week after publication',
      };
      return {
        edtf: dayOf(weekdayFrom(startOfISOWeek(inWeek), number)),
        how: `${DAY_NAMES[number]} of ${of[which as keyof typeof of]}`,
      };
    },
  },
];
