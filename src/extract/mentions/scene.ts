import type { Place } from './place.ts';

/** What words of time may depend on. */
export interface Scene {
  text: string;
  /** UTF-16 offsets of the words in the text. */
  start: number;
  end: number;
  /** The day that words such as “yesterday” are told from, counted from 1970-01-01. */
  readonly today: number;
  /** That day, as it may be named to readers: “the day of publication, 13 August 2024”. */
  readonly publication: string;
  /** “publication”, or “the date mentioned last”. */
  readonly point: string;
  /** Which way the words around point; null where they do not say. */
  readonly direction: 'past' | 'future' | null;
  /** Whether the future is that of a limit alone: “until June”, which may be the June just past. */
  readonly isLimit: boolean;
  /** The date that the words before in the same sentence tell of, unless it is only a point to count from. */
  readonly lastInSentence: Place | null;
  /** The date mentioned last, and the quarter, half or months. */
  last: Place | null;
  lastQuarter: Place | null;
  /** The same, where it stands near. */
  nearQuarter: Place | null;
  /** The last one of each unit. */
  lastOf: ReadonlyMap<string, Place>;
  /** The date mentioned last that is neither a day told from publication nor an aside: what “that year” is told from. */
  toldOf: Place | null;
  /** How readers are told of `last`: “the date mentioned last”. */
  lastSource: string;
  /** Whether somebody says that the words are words of time. */
  named: boolean;
  narrative: boolean;
  /** Whether dates such as 13/06/2024 in the text show that its figures have the day first. */
  readonly dayFirst: boolean;
}
