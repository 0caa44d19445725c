import type { UTCDate } from '@date-fns/utc';
import { addDays, addWeeks, startOfISOWeek } from 'date-fns';
import { dayFrom, dayOf, weekOf } from '../calendar.ts';
import { type Rule, whole } from '../rule.ts';

export const weeks: readonly Rule[] = [
  {
    // The week of July 8.
    pattern: whole('(?:the )?week (?:of|beginning|starting)(?: on)? (?<words>.+)'),
    read({ words = '' }, { read }) {
      const reading = read(words);
      const day = reading && dayFrom(reading.edtf);
      return day && { edtf: weekOf(day), how: 'the week with that day, Monday to Sunday' };
    },
  },
  {
    // Without a sign of the future the weekend is the one that has begun.
    pattern: whole('(?<which>last|past|this past|this|the|next|coming|this coming) weekend'),
    read({ which = '' }, { today, future }) {
      const monday = startOfISOWeek(today);
      const saturday = addDays(monday, 5);
      if (/past|last/.test(which))
        return weekend(addWeeks(saturday, -1), 'the weekend before that of the week of publication');
      if (/next|coming/.test(which) && saturday <= today)
        return weekend(addWeeks(saturday, 1), 'the weekend after that of the week of publication');
      if (which === 'the' && !future && saturday > today)
        return weekend(addWeeks(saturday, -1), 'the weekend before that of the week of publication');
      return weekend(saturday, 'the weekend of the week of publication');
    },
  },
];

function weekend(saturday: UTCDate, how: string): { edtf: string; how: string } {
  return { edtf: `${dayOf(saturday)}/${dayOf(addDays(saturday, 1))}`, how };
}
