import { isoByName, isoInEitherOrder, isoOf } from './iso-guess.ts';
import { refuse, type Refusal } from './refusal.ts';

/** A way of writing dates that is not EDTF, and what to write instead. */
interface Reason {
  form: RegExp;
  message: string;
  /** Takes the groups of `form`; null where they do not say what is meant. */
  hint(...groups: string[]): string | null;
}

const HOW_TO_WRITE = 'write it as 2024-07-09, 2024-07 or 2024';

const NUMBERED: readonly Reason[] = [
  {
    form: /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
    message: 'months and days have two digits',
    hint: isoOf,
  },
  {
    form: /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/,
    message: 'EDTF joins year, month and day with hyphens',
    hint: isoOf,
  },
  {
    form: /^(\d{4})(\d\d)(\d\d)$/,
    message: 'EDTF joins year, month and day with hyphens',
    hint: isoOf,
  },
  {
    form: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    message: 'EDTF begins with the year',
    hint: (day, month, year) => isoOf(year, month, day),
  },
  {
    form: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/,
    message: 'EDTF begins with the year',
    hint: (a, b, year) => isoInEitherOrder(year, a, b),
  },
];

const IN_WORDS: readonly Reason[] = [
  {
    form: /^(?:c\.?|ca\.?|circa|about|around) ?(\d{4})$/i,
    message: 'EDTF marks an approximate date with “~”',
    hint: (year) => `${year}~`,
  },
  {
    form: /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/i,
    message: 'EDTF writes dates in digits',
    hint: (day, name, year) => isoByName(year, name, day),
  },
  {
    form: /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i,
    message: 'EDTF writes dates in digits',
    hint: (name, day, year) => isoByName(year, name, day),
  },
  {
    form: /^([a-z]+)\.? (\d{4})$/i,
    message: 'EDTF writes dates in digits',
    hint: (name, year) => isoByName(year, name),
  },
  {
    form: /^(\d{3})0s$/,
    message: 'EDTF writes a decade with an X for the last digit',
    hint: (decade) => `${decade}X`,
  },
  {
    form: /^([1-9]\d{0,3}) ?BCE?$/i,
    message: 'EDTF counts years before 1 from 0 downwards: 1 BC is 0000, 2 BC is -0001',
    hint: (year) => (Number(year) > 1 ? `-${String(Number(year) - 1).padStart(4, '0')}` : '0000'),
  },
];

const ALMOST: readonly Reason[] = [
  {
    form: /^(-?[\dXxu]{4}(?:-[\dXxu]{2}){0,2})$/,
    message: 'digits that are not specified are capital X',
    hint: (text) => text.replace(/[xu]/g, 'X'),
  },
  {
    form: /^(.*\d)(?:\?~|~\?)$/,
    message: 'a date that is both approximate and uncertain takes one mark, “%”',
    hint: (text) => `${text}%`,
  },
  {
    form: /^Y(-?)0*(\d{1,4})$/i,
    message: 'Y is for years of more than four digits',
    hint: (sign, year) => sign + year.padStart(4, '0'),
  },
  {
    form: /^y?(-?[1-9]\d{4,})$/,
    message: 'a year of more than four digits is written with a capital Y',
    hint: (year) => `Y${year}`,
  },
  {
    form: /^\+(\d{4}.*)$/,
    message: 'a year after 0 takes no sign',
    hint: (text) => text,
  },
  {
    form: /^(-?\d{3})$/,
    message: 'a year has four digits',
    hint: (digits) => `${digits}X for the decade`,
  },
  {
    form: /^(-?\d{2})$/,
    message: 'a year has four digits',
    hint: (digits) => `${digits}XX for the century`,
  },
  {
    form: /^(\d{4}-\d\d-\d\d)[ t](\d\d:\d\d.*)$/,
    message: 'a capital T stands between date and time',
    hint: (date, time) => `${date}T${time}`,
  },
  {
    form: /^(\d{4}-\d\d-\d\dT\d\d)(Z?)$/,
    message: 'a time has hours and minutes',
    hint: (hour, zone) => `${hour}:00${zone}`,
  },
  {
    form: /^(\d{4}-\d\d-\d\dT.*)[?~%]$/,
    message: 'a date with a time takes no “?”, “~” or “%”',
    hint: (text) => `leave the mark or the time out: ${text.slice(0, 10)}~`,
  },
  {
    form: /^\d{4}-?W\d\d/,
    message: 'EDTF has no weeks',
    hint: () => 'write the days as an interval: 2024-07-08/2024-07-14',
  },
  {
    form: /^\d{4}-\d{3}$/,
    message: 'EDTF does not number the days of the year',
    hint: () => 'write month and day: 2024-07-09',
  },
  {
    form: /^(?:\.\.|open)$/,
    message: 'an open end stands in an interval, as “..”',
    hint: () => '2024-07-09/.. or ../2024-07-09',
  },
  {
    form: /^unknown$/,
    message: 'an unknown end of an interval is left out',
    hint: () => '2024-07-09/ or /2024-07-09',
  },
];

/** Why `text`, which stands at `offset`, is not a date; the likeliest cause first. */
export function explainDate(text: string, offset: number): Refusal {
  if (text.trim() === '') return refuse('the date is empty', HOW_TO_WRITE, offset);
  if (text !== text.trim()) return refuse('there is white space around the date', text.trim(), offset);
  for (const { form, message, hint } of [...NUMBERED, ...IN_WORDS, ...ALMOST]) {
    const match = form.exec(text);
    if (match !== null) return refuse(message, hint(...match.slice(1)) ?? HOW_TO_WRITE, offset);
  }
  return refuse(`“${text}” is not a date in EDTF`, HOW_TO_WRITE, offset);
}

/** The same for a whole string whose slash does not make it an interval; null where it may be one. */
export function explainSlashes(text: string): Refusal | null {
  return NUMBERED.some(({ form }) => form.test(text)) ? explainDate(text, 0) : null;
}
