import type { Bounds, Span } from '../model.ts';
import { compareSpans } from '../span/index.ts';
import { mark, type DateDifference, type DateValue, type Relation, type Told } from './difference.ts';

/** The dates that differ among those that were read from the accounts' own words; null where none do. */
export function compareDates(told: readonly Told[]): DateDifference | null {
  const values = new Map<string, DateValue>();
  for (const { account } of told) {
    const { mention, span } = account;
    if (mention === null) continue;
    let value = values.get(span.edtf);
    if (value === undefined) {
      values.set(span.edtf, (value = { text: span.edtf, span, accounts: [], marks: [] }));
    }
    if (!value.accounts.includes(account)) value.accounts.push(account);
    const words = { ...mark(account, mention.start, mention.end), text: mention.text };
    value.marks.push(words);
  }
  if (values.size < 2) return null;
  const sorted = [...values.values()].sort((a, b) => compareSpans(a.span, b.span));
  const [first, second, third] = sorted;
  return {
    values: sorted,
    relation: first && second && third === undefined ? relationOf(first.span, second.span) : null,
    haveCommon: sorted.map(({ span }) => possible(span)).reduce(common).length > 0,
  };
}

/** How the times that one date allows lie to those that another allows. */
export function relationOf(a: Span, b: Span): Relation {
  const [ours, theirs] = [possible(a), possible(b)];
  const contains = covers(ours, theirs);
  const within = covers(theirs, ours);
  if (contains && within) return 'same';
  if (contains) return 'contains';
  if (within) return 'within';
  return common(ours, theirs).length > 0 ? 'overlaps' : 'excludes';
}

/** The times that a date allows: on a side that is open or that nobody knows, all of them. */
function possible(span: Span): Bounds[] {
  const { members, openStart, openEnd, unknownStart, unknownEnd } = span;
  const parts = (members.length > 0 ? members : [span]).map(({ start, end }) => ({ start, end }));
  const first = parts[0];
  const last = parts.at(-1);
  if (first && (openStart || unknownStart)) first.start = -Infinity;
  if (last && (openEnd || unknownEnd)) last.end = Infinity;
  return parts;
}

function covers(outer: readonly Bounds[], inner: readonly Bounds[]): boolean {
  return inner.every(({ start, end }) => outer.some((part) => part.start <= start && end <= part.end));
}

function common(a: readonly Bounds[], b: readonly Bounds[]): Bounds[] {
  return a.flatMap((ours) =>
    b
      .map((theirs) => ({
        start: Math.max(ours.start, theirs.start),
        end: Math.min(ours.end, theirs.end),
      }))
      .filter(({ start, end }) => start < end),
  );
}
