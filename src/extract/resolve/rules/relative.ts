import { calendarDay, dayOf } from '../calendar.ts';
import { dateInWords } from '../edtf.ts';
import { type Reading, type Rule, type Scene, whole } from '../rule.ts';
import { counted, UNIT, unitOf } from '../units.ts';
import { NUMBER, numberOf } from '../vocabulary.ts';

/** A date that can be counted from, and the units it is fine enough for. */
const FORMS: readonly [form: RegExp, units: RegExp][] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, /./],
  [/^(\d{4})-(0\d|1[0-2])$/, /month|year|decade/],
  [/^(\d{4})$/, /year|decade/],
];

const SIDES: Readonly<Record<string, number>> = {
  before: -1,
  earlier: -1,
  previous: -1,
  after: 1,
  later: 1,
  following: 1,
};

const COUNTED = `(?:the|(?<count>${NUMBER})) (?<unit>${UNIT})s?`;

/** Counted from another date: one named in the words, or the only one that the sentence gives. */
export const relative: readonly Rule[] = [
  {
    // Two days before July 9.
    pattern: whole(`${COUNTED} (?<side>before|after) (?<words>.+)`),
    read({ count = 'one', unit = '', side = '', words = '' }, { read }) {
      const base = read(words);
      return base && shifted(base.edtf, numberOf(count) * SIDES[side]!, unit, '');
    },
  },
  {
    // A year earlier.
    pattern: whole(`${COUNTED} (?<side>before|after|earlier|later)`),
    read: ({ count = 'one', unit = '', side = '' }, scene) =>
      fromSentence(numberOf(count) * SIDES[side]!, unit, scene),
  },
  {
    pattern: whole('the (?<side>previous|following) (?<unit>day|month|year)'),
    read: ({ side = '', unit = '' }, scene) => fromSentence(SIDES[side]!, unit, scene),
  },
  {
    pattern: whole('(?:that|the same) (?<unit>day|month|year)'),
    read: ({ unit = '' }, scene) => fromSentence(0, unit, scene),
  },
];

function fromSentence(count: number, unit: string, { sentenceDate, read }: Scene): Reading | null {
  const base = sentenceDate === null ? null : read(sentenceDate);
  return base && shifted(base.edtf, count, unit, ', which the sentence gives');
}

/** As fine as the date is: a year after 9 July 2024 is 9 July 2025. Null where the unit is finer. */
function shifted(edtf: string, count: number, unit: string, source: string): Reading | null {
  if (!FORMS.some(([form, units]) => form.test(edtf) && units.test(unit))) return null;
  const parts = edtf.split('-');
  const [year, month = 1, day = 1] = parts.map(Number);
  const moved = unitOf(unit).add(calendarDay(year!, month, day)!, count);
  const length = count === 0 ? '' : `${counted(Math.abs(count), unit)} ${count < 0 ? 'before' : 'after'} `;
  return {
    edtf: dayOf(moved).split('-').slice(0, parts.length).join('-'),
    how: length + dateInWords(edtf) + source,
  };
}
