import type { Span } from '../../core/model.ts';
import { readSpan } from '../../core/span/index.ts';

/** Dates come again and again; so many are remembered. */
const REMEMBERED = 10_000;
const known = new Map<string, Span | null>();

/** The span of an EDTF date; null for what is none. Pure: what is remembered is only what it gives anyway. */
export function spanOf(edtf: string): Span | null {
  let span = known.get(edtf);
  if (span === undefined) {
    const read = readSpan(edtf);
    span = read.ok ? read.span : null;
    if (known.size >= REMEMBERED) known.clear();
    known.set(edtf, span);
  }
  return span;
}
