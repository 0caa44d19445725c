import { PRECISIONS, type Bounds, type Span } from '../../core/model.ts';
import { contains, readSpan } from '../../core/span/index.ts';
import { unqualified } from '../edtf.ts';

/**
 * Whether the date of an account agrees with what its words resolve to (both EDTF). It does where
 * - both are the same but for `?`, `~` and `%`; or
 * - it lies within the resolution and is told no more coarsely: “last week” agrees with a day of that week, “in 2022”
 *   with a month of 2022, but not the other way round. Of a set (“earlier this week”) it must lie within one member or
 *   stretch of members; a side on which a set is open has no limit.
 * Where an interval has an open or unknown end the other must have one on the same side (“since 2022” agrees with
 * `2022-02-24/..` and with `2022/`, not with 2023), and what is known must lie within what is known.
 */
export function agrees(resolution: string, when: string): boolean {
  const resolved = readSpan(resolution);
  const dated = readSpan(when);
  if (!resolved.ok || !dated.ok) return false;
  if (unqualified(resolution) === unqualified(when)) return true;
  const { span } = dated;
  if (coarseness(span) > coarseness(resolved.span)) return false;
  return resolved.span.set === null ? withinInterval(resolved.span, span) : withinSet(resolved.span, span);
}

function withinInterval(resolved: Span, span: Span): boolean {
  return (
    hasStart(resolved) === hasStart(span) && hasEnd(resolved) === hasEnd(span) && contains(resolved, span)
  );
}

function withinSet(resolved: Span, span: Span): boolean {
  const stretches = resolved.members.map((member, i): Bounds => {
    const start = i === 0 && resolved.openStart ? -Infinity : member.start;
    const end = i === resolved.members.length - 1 && resolved.openEnd ? Infinity : member.end;
    return { start, end };
  });
  const extent = { start: hasStart(span) ? span.start : -Infinity, end: hasEnd(span) ? span.end : Infinity };
  return stretches.some((stretch) => contains(stretch, extent));
}

function coarseness({ precision }: Span): number {
  return PRECISIONS.indexOf(precision);
}

function hasStart({ openStart, unknownStart }: Span): boolean {
  return !openStart && !unknownStart;
}

function hasEnd({ openEnd, unknownEnd }: Span): boolean {
  return !openEnd && !unknownEnd;
}
