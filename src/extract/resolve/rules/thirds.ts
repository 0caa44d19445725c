import { addDays, getDaysInMonth } from 'date-fns';
import { dayFrom, dayOf, edtfMonth, weekOf } from '../calendar.ts';
import { type Reading, type Rule, type Scene, whole } from '../rule.ts';
import { MONTH, monthNumber } from '../vocabulary.ts';

/** A period as the smaller units it has, and how many of them its first third, and its first two thirds, take. */
interface Divided {
  units: string[];
  limits: readonly [number, number];
}

/** By the form of a period in EDTF. Weeks are divided as people at work do: Monday and Tuesday are early. */
const DIVISIONS: readonly [form: RegExp, divide: (period: string) => Divided | null][] = [
  [/^\d{4}-(?:0\d|1[0-2])$/, (month) => ({ units: daysOfMonth(month), limits: [10, 20] })],
  [/^\d{4}$/, (year) => ({ units: count(12, (i) => edtfMonth(Number(year), i + 1)), limits: [4, 8] })],
  [/^\d{3}X$/, (decade) => ({ units: count(10, (i) => `${decade.slice(0, 3)}${i}`), limits: [4, 7] })],
  [
    /^\d\dXX$/,
    (century) => ({
      units: count(100, (i) => century.slice(0, 2) + String(i).padStart(2, '0')),
      limits: [34, 67],
    }),
  ],
  [/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/, (week) => weekInDays(week)],
];

const THIRDS = ['early', 'mid', 'late'];
const IN_WORDS = ['the first third', 'the second third', 'the last third'];

export const thirds: readonly Rule[] = [
  {
    // Early June: without a year the latest that has begun.
    pattern: whole(`(?<third>early|mid|late)[- ](?:in )?(?<month>${MONTH})`),
    read({ third = '', month: name = '' }, { today, future }) {
      const year = today.getFullYear();
      const month = monthNumber(name);
      const inYears = [year, future ? year + 1 : year - 1].map((y) => thirdOf(edtfMonth(y, month), third)!);
      const fits = ({ from, to }: Stretch) => (future ? to >= dayOf(today) : from <= dayOf(today));
      const how = future
        ? 'the next such days, by the words around'
        : 'the latest such days begun by publication';
      return reading(inYears.find(fits)!, third, how);
    },
  },
  {
    pattern: whole('(?<third>early|mid|late)(?: in| on)?[- ](?<words>.+)'),
    read: ({ third = '', words = '' }, scene) => readThird(third, words, scene),
  },
  {
    pattern: whole('(?:the )?middle of (?<words>.+)'),
    read: ({ words = '' }, scene) => readThird('mid', words, scene),
  },
  {
    // The end of June: its last day, or about then.
    pattern: whole('(?:the )?(?:(?<start>beginning|start|turn)|end|close) of (?<words>.+)'),
    read({ start, words = '' }, { read }) {
      const period = read(words);
      const divided = period && divide(period.edtf);
      const unit = divided && divided.units.at(start === undefined ? -1 : 0);
      return unit
        ? { edtf: `${unit}~`, how: `about ${start === undefined ? 'the end' : 'the start'}: ${period.how}` }
        : null;
    },
  },
];

interface Stretch {
  from: string;
  to: string;
}

function readThird(third: string, words: string, { read }: Scene): Reading | null {
  const period = read(words);
  const stretch = period && thirdOf(period.edtf, third);
  return stretch && reading(stretch, third, period.how);
}

function reading({ from, to }: Stretch, third: string, how: string): Reading {
  return { edtf: `${from}~/${to}~`, how: `${how}; “${third}” as ${IN_WORDS[THIRDS.indexOf(third)]}` };
}

function thirdOf(period: string, third: string): Stretch | null {
  const divided = divide(period);
  if (divided === null) return null;
  const { units, limits } = divided;
  const [from, to] = [[0, limits[0]], limits, [limits[1], units.length]][THIRDS.indexOf(third)]!;
  return { from: units[from]!, to: units[to - 1]! };
}

function divide(period: string): Divided | null {
  const division = DIVISIONS.find(([form]) => form.test(period));
  return division === undefined ? null : division[1](period);
}

function daysOfMonth(month: string): string[] {
  const first = dayFrom(`${month}-01`)!;
  return count(getDaysInMonth(first), (i) => dayOf(addDays(first, i)));
}

/** Null for an interval that is no week. */
function weekInDays(week: string): Divided | null {
  const monday = dayFrom(week.slice(0, 10));
  if (monday === null || weekOf(monday) !== week) return null;
  return { units: count(7, (i) => dayOf(addDays(monday, i))), limits: [2, 4] };
}

function count(length: number, unit: (index: number) => string): string[] {
  return Array.from({ length }, (_, i) => unit(i));
}
