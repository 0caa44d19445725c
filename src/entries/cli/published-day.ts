import type { Span } from '../../core/model.ts';
import { readSpan } from '../../core/span/index.ts';

/** A day with a time after it, as programs write it; only the day counts, as it stands there. */
const DAY_AND_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d(:\d\d){0,2}/;

/** A day of publication as people and programs write it, or why it is none. */
export function readPublishedDay(written: string): Span | string {
  const trimmed = written.trim();
  const result = readSpan(DAY_AND_TIME.exec(trimmed)?.[1] ?? trimmed);
  if (result.ok) return result.span;
  return result.hint === null ? result.message : `${result.message} (${result.hint})`;
}

/** The EDTF of `--published`, null where it is not given; what is wrong with it otherwise. */
export function givenDay(published: string | null): { edtf: string | null } | { why: string } {
  const day = published === null ? null : readPublishedDay(published);
  return typeof day === 'string'
    ? { why: `--published ${JSON.stringify(published)} is no day of publication: ${day}` }
    : { edtf: day?.edtf ?? null };
}
