import type { Mention, Span } from '../core/model.ts';

/** The types of TIMEX3 (TimeML 1.2.1). */
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;

export type TimexType = (typeof TIMEX_TYPES)[number];

/**
 * A temporal expression in a text, and what it resolves to. `start` and `end` are UTF-16 offsets into the text, end
 * exclusive; `text` is what stands there; `how` says in words how it was read (“the Tuesday before publication”).
 */
export interface FoundMention extends Mention {
  type: TimexType;
  /** As TIMEX3 writes it: `2024-07-09`, `2024-W28`, `2024-SP`, `P3M`, `PRESENT_REF`; `XXXX-XX-XX` where it cannot be resolved. */
  value: string;
  /** What a timeline can draw; null for what has no place on it: durations, sets, what cannot be resolved. */
  edtf: string | null;
  /** Says too little for a point in time: “recently”, “soon”, “in the past”. */
  vague: boolean;
}

export interface MentionContext {
  /** The day of publication, which words such as “Tuesday” are told from; null where nobody knows. */
  published: Span | null;
}
