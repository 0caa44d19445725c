import { endsBefore } from './bounds.ts';
import { explainDate, explainSlashes } from './explain-date.ts';
import { isDate, type EdtfNode, type Interval, type IntervalEnd } from './node.ts';
import { parseDate } from './parse-date.ts';
import { parseSet } from './parse-set.ts';
import { accept, refuse, type Parsed } from './refusal.ts';

/** Longer than any date people write, and short enough that no string can make the page wait. */
const MAX_LENGTH = 200;

/**
 * Reads EDTF levels 0, 1 and 2 (ISO 8601-2:2019). Never throws; takes time linear in the length of `text`.
 * A refusal says what is wrong, what to write, and at which UTF-16 offset.
 */
export function parseEdtf(text: string): Parsed<EdtfNode> {
  if (text.length > MAX_LENGTH) {
    return refuse(
      `the date is ${text.length} characters long; ${MAX_LENGTH} are the most`,
      'is this the date, or the text around it?',
      MAX_LENGTH,
    );
  }
  if (text !== text.trim()) return explainDate(text, 0);
  if (text.startsWith('[') || text.startsWith('{')) return parseSet(text);
  if (text.includes('/')) return explainSlashes(text) ?? parseInterval(text);
  return parseDate(text, 0);
}

function parseInterval(text: string): Parsed<Interval> {
  const slash = text.indexOf('/');
  if (text.indexOf('/', slash + 1) >= 0) {
    return refuse('an interval has two ends and one “/”', null, text.indexOf('/', slash + 1));
  }
  const start = parseEnd(text.slice(0, slash), 0);
  if (!start.ok) return start;
  const end = parseEnd(text.slice(slash + 1), slash + 1);
  if (!end.ok) return end;
  if (!isDate(start.value) && !isDate(end.value)) {
    return refuse('the interval names no date', 'give at least one end: 2024-07-09/.. or ../2024-07-09');
  }
  if (isDate(start.value) && isDate(end.value) && endsBefore(end.value, start.value)) {
    const swapped = `${text.slice(slash + 1)}/${text.slice(0, slash)}`;
    return refuse('the interval ends before it starts', `${swapped}?`, slash + 1);
  }
  return accept({ kind: 'interval', start: start.value, end: end.value });
}

function parseEnd(text: string, offset: number): Parsed<IntervalEnd> {
  if (text === '') return accept('unknown');
  if (text === '..') return accept('open');
  return parseDate(text, offset);
}
