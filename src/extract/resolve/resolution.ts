import type { Span } from '../../core/model.ts';

export interface ResolveContext {
  /** The article's day of publication; may be uncertain, a set of possible days, or a coarser date. */
  published: Span | null;
  /** The sentence that the words stand in, for signs of past and future and for “a year earlier”. */
  sentence?: string;
}

/** `how` is a phrase for readers, without a full stop: “the year before publication”. */
export type Resolution =
  | { kind: 'resolved'; edtf: string; how: string }
  | { kind: 'not-understood'; how: string }
  | { kind: 'needs-publication-date' };
