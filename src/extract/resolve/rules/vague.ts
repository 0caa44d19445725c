import { dayOf } from '../calendar.ts';
import { type Rule, whole } from '../rule.ts';

/** Words that tell no more than the side of publication that something lies on. */
export const vague: readonly Rule[] = [
  {
    pattern: whole(
      'now|right now|currently|presently|at present|at the moment|at this point|at this time|these days|nowadays|to date|so far',
    ),
    read: (_, { today, publication }) => ({ edtf: `${dayOf(today)}~`, how: `about ${publication}` }),
  },
  {
    pattern: whole('(?:just |more |most )?recently|lately|in recent times|of late|newly'),
    read: (_, { today, publication }) => ({
      edtf: `/${dayOf(today)}~`,
      how: `vague, some time before ${publication}`,
    }),
  },
  {
    pattern: whole(
      '(?:any time |anytime )?soon|shortly|before long|about to|imminently|in the near future|in the foreseeable future',
    ),
    read: (_, { today, publication }) => ({
      edtf: `${dayOf(today)}~/`,
      how: `vague, some time after ${publication}`,
    }),
  },
];
