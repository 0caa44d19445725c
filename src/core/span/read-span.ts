import type { Bounds, Span } from '../model.ts';
import { boundsOfDate, boundsOfMember, hull, join } from './bounds.ts';
import { datesOf, isDate, type EdtfNode, type Interval } from './node.ts';
import { parseEdtf } from './parse-edtf.ts';
import { precisionOf } from './precision.ts';
import type { Refusal } from './refusal.ts';

/** Reads an EDTF string into the interval it stands for on the axis; never throws. */
export function readSpan(edtf: string): { ok: true; span: Span } | Refusal {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? { ok: true, span: spanOf(parsed.value, edtf) } : parsed;
}

function spanOf(node: EdtfNode, edtf: string): Span {
  const dates = datesOf(node);
  const members = node.kind === 'set' ? node.members.map(boundsOfMember) : [];
  const isInterval = node.kind === 'interval';
  const isSet = node.kind === 'set';
  return {
    edtf,
    ...boundsOf(node),
    precision: precisionOf(node),
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
    openStart: (isInterval && node.start === 'open') || (isSet && node.earlier),
    openEnd: (isInterval && node.end === 'open') || (isSet && node.later),
    unknownStart: isInterval && node.start === 'unknown',
    unknownEnd: isInterval && node.end === 'unknown',
    set: isSet ? node.which : null,
    members: join(members),
  };
}

function boundsOf(node: EdtfNode): Bounds {
  if (node.kind === 'set') return hull(node.members.map(boundsOfMember));
  return node.kind === 'interval' ? boundsOfInterval(node) : boundsOfDate(node);
}

/** An open or unknown end adds nothing: the bound there is that of the date that is known. */
function boundsOfInterval({ start, end }: Interval): Bounds {
  const first = isDate(start) ? start : end;
  const last = isDate(end) ? end : start;
  if (!isDate(first) || !isDate(last)) throw new RangeError('an interval has a date');
  return { start: boundsOfDate(first).start, end: boundsOfDate(last).end };
}
