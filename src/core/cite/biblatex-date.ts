import { isDate, type EdtfDate, type IntervalEnd } from '../span/node.ts';
import { parseEdtf } from '../span/index.ts';

/** Spring to winter, which biblatex knows; not those of a hemisphere, quarters and halves. */
const LAST_SEASON = 24;

/** An EDTF date as biblatex’s `date` field takes it (its levels 0 and 1); null where it cannot be said so. */
export function biblatexDate(edtf: string): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok || parsed.value.kind === 'set') return null;
  if (parsed.value.kind !== 'interval') return writeDate(parsed.value);
  const [start, end] = [writeEnd(parsed.value.start), writeEnd(parsed.value.end)];
  return start === null || end === null ? null : `${start}/${end}`;
}

function writeEnd(end: IntervalEnd): string | null {
  if (isDate(end)) return writeDate(end);
  return end === 'open' ? '..' : '';
}

function writeDate(date: EdtfDate): string | null {
  const words = PLAIN[date.kind](date as never);
  return words === null ? null : words + qualifier(date);
}

const PLAIN: { [Kind in EdtfDate['kind']]: (date: Extract<EdtfDate, { kind: Kind }>) => string | null } = {
  calendar: ({ year, month, day }) => [year, month, day].filter((part) => part !== null).join('-'),
  'part-of-year': ({ year, code }) =>
    code <= LAST_SEASON && year >= 0 && year <= 9999 ? `${String(year).padStart(4, '0')}-${code}` : null,
  year: ({ year, significant }) => (significant === null ? `Y${year}` : null),
  'date-time': ({ start }) => new Date(start).toISOString().replace(/\.\d+Z$/, 'Z'),
};

function qualifier({ approximate, uncertain }: EdtfDate): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}
