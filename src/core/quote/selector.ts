import type { TextRange } from '../text/range.ts';

/** W3C Web Annotation `TextQuoteSelector`: the words, and where they stand more than once the words around them. */
export interface QuoteSelector {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** The place most like an excerpt that was not found; to be shown, never used. */
export interface Nearest extends TextRange {
  /** 0 to 1; 1 where the words are the same and only `prefix` or `suffix` differs. */
  similarity: number;
}

/** Offsets are UTF-16 into the stored text, `end` exclusive. */
export type QuoteResult =
  | ({ kind: 'found' } & TextRange)
  | { kind: 'ambiguous'; matches: TextRange[] }
  | { kind: 'missing'; nearest: Nearest | null }
  | { kind: 'empty' };
