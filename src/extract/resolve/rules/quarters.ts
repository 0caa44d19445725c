import { edtfMonth, monthOf } from '../calendar.ts';
import { type Rule, whole } from '../rule.ts';
import { OF_YEAR, yearIn } from './years.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
};
const ORDINAL = 'first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)';

/** Parts of the year by their first number in EDTF and their length in months. */
const PARTS: Readonly<Record<string, { code: number; months: number }>> = {
  quarter: { code: 33, months: 3 },
  half: { code: 40, months: 6 },
};

export const quarters: readonly Rule[] = [
  { pattern: whole(`(?:the )?(?<ordinal>${ORDINAL})[- ](?<unit>quarter|half)${OF_YEAR}`), read: readPart },
  { pattern: whole(`(?<letter>[qh])(?<ordinal>[1-4])${OF_YEAR}`), read: readPart },
  { pattern: whole(`(?<ordinal>[1-4])(?<letter>[qh])${OF_YEAR}`), read: readPart },
];

/** Calendar quarters and halves: a company’s own are seldom told. Without a year the latest begun by publication. */
function readPart(...[parts, scene]: Parameters<Rule['read']>): ReturnType<Rule['read']> {
  const { ordinal = '', unit = parts.letter === 'q' ? 'quarter' : 'half' } = parts;
  const number = ORDINALS[ordinal] ?? parseInt(ordinal, 10);
  const { code, months } = PARTS[unit]!;
  const written = yearIn(parts, scene);
  if (written !== null)
    return { edtf: edtfMonth(written.year, code + number - 1), how: `${written.how}, a calendar ${unit}` };
  const current = scene.today.getFullYear();
  const begun = edtfMonth(current, (number - 1) * months + 1) <= monthOf(scene.today);
  return {
    edtf: edtfMonth(begun ? current : current - 1, code + number - 1),
    how: `the latest such calendar ${unit} begun by publication`,
  };
}
