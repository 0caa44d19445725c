import { monthOf } from '../calendar.ts';
import { type Reading, type Rule, type Scene, whole } from '../rule.ts';
import { counted, UNIT, unitOf } from '../units.ts';
import { NUMBER, numberOf } from '../vocabulary.ts';

const WITHIN = '(?:(?:in|over|during|within|for|throughout) )?';
const FEW = '(?:few|several|many|couple of)';
const PAST = '(?:the |these )?(?:past|last)';
const COMING = '(?:the |these )?(?:coming|next)';

/** Stretches that end or begin at publication. Without a count the other end is unknown: some weeks, some months. */
export const stretches: readonly Rule[] = [
  {
    // The past two weeks.
    pattern: whole(`${WITHIN}${PAST} (?<count>${NUMBER}) (?<unit>${UNIT})s?`),
    read: ({ count = '', unit = '' }, scene) => stretch(-numberOf(count), unit, scene),
  },
  {
    // The past day.
    pattern: whole(`${WITHIN}(?:(?:the )?past|the last) (?<unit>${UNIT})`),
    read: ({ unit = '' }, scene) => stretch(-1, unit, scene),
  },
  {
    pattern: whole(`${WITHIN}${COMING} (?<count>${NUMBER}) (?<unit>${UNIT})s?`),
    read: ({ count = '', unit = '' }, scene) => stretch(numberOf(count), unit, scene),
  },
  {
    pattern: whole(`(?:within|over|during) (?<count>${NUMBER}) (?<unit>${UNIT})s?`),
    read: ({ count = '', unit = '' }, scene) => stretch(numberOf(count), unit, scene),
  },
  {
    pattern: whole(`${WITHIN}(?:(?:the )?coming|the next) (?<unit>${UNIT})`),
    read: ({ unit = '' }, scene) => stretch(1, unit, scene),
  },
  {
    // The past 24 hours: the days that they touch.
    pattern: whole(`${WITHIN}(?:(?<past>${PAST})|${COMING}) (?<hours>\\d{1,3}) hours`),
    read: ({ past, hours }, scene) =>
      stretch(Math.ceil(Number(hours) / 24) * (past === undefined ? 1 : -1), 'day', scene),
  },
  {
    // Recent months.
    pattern: whole(
      `${WITHIN}(?:(?:the |these )?(?:past|last|recent) (?:${FEW} )?|the most recent )(?<unit>${UNIT})s`,
    ),
    read: ({ unit = '' }, { today, publication }) => ({
      edtf: `/${unitOf(unit).told(today)}`,
      how: `${unit}s up to ${publication}, from when is not said`,
    }),
  },
  {
    // The coming months, the months ahead.
    pattern: whole(
      `${WITHIN}(?:(?:the |these )?(?:coming|next) (?:${FEW} )?(?<unit>${UNIT})s|(?:the )?(?<ahead>${UNIT})s (?:ahead|to come))`,
    ),
    read: ({ ahead = '', unit = ahead }, { today, publication }) => ({
      edtf: `${unitOf(unit).told(today)}/`,
      how: `${unit}s from ${publication} on, until when is not said`,
    }),
  },
];

/** From publication `count` units on, or back where it is negative. A single year is told in months. */
function stretch(count: number, unit: string, { today, publication }: Scene): Reading {
  const number = Math.abs(count);
  const { add, told } = unitOf(unit);
  const tell = number === 1 && unit === 'year' ? monthOf : told;
  const other = tell(add(today, count));
  return count < 0
    ? { edtf: `${other}/${tell(today)}`, how: `${counted(number, unit)} up to ${publication}` }
    : { edtf: `${tell(today)}/${other}`, how: `${counted(number, unit)} from ${publication} on` };
}
