import type { UTCDate } from '@date-fns/utc';

/** What words of time come to. */
export interface Reading {
  edtf: string;
  how: string;
}

/** What words of time may depend on. */
export interface Scene {
  /** The day of publication. */
  today: UTCDate;
  /** That day in words, as it may be named to readers: “the day of publication, 13 August 2024”. */
  publication: string;
  /** Whether the words around speak of something to come; else of something past. */
  future: boolean;
  /** An explicit date that the sentence gives besides the words themselves. */
  sentenceDate: string | null;
  /** Reads words within the words, with the same rules. */
  read(words: string): Reading | null;
}

/** The named groups of a pattern; one that took no part in the match is undefined. */
export type Parts = Readonly<Record<string, string | undefined>>;

/**
 * One form of words: its pattern takes the whole of them, its reader says what they come to. Null, or what is no EDTF,
 * is nothing.
 */
export interface Rule {
  pattern: RegExp;
  read(parts: Parts, scene: Scene): Reading | null;
}

/** A pattern for the whole of the words, which come in lower case with single spaces, straight quotes and hyphens. */
export function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'u');
}
