import type { TimexType } from '../mention.ts';
import { compile, type Pattern } from './pattern.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import type { Token } from './token.ts';

/** What words of time come to. */
export interface Reading {
  type: TimexType;
  /** TIMEX3. */
  value: string;
  edtf: string | null;
  /** For readers, without a full stop: “the year before publication”. */
  how: string;
  vague?: boolean;
  /** The stretch of the calendar that is meant, where it is one: what “that day” and “a year earlier” are told from. */
  place?: Place;
  /** Rests on nothing that the words or the text say: where somebody names the words, they are not read so. */
  guessed?: boolean;
  /** Only compared with: later words are not told from it. */
  aside?: boolean;
  /** A length that is compared with others like it: “a year earlier” after it means no quarter. */
  resetsQuarter?: boolean;
  /** What `value` is where nobody knows the day that the words are told from. */
  unknown?: string;
}

/** The first token of each named part of a pattern. */
export type Parts = Readonly<Record<string, Token | undefined>>;

export interface Rule extends Pattern {
  /** Null where the words, or those around them, are no words of time after all. `inner` is there for `wraps` alone. */
  read(parts: Parts, scene: Scene, inner?: Reading): Reading | null;
  /** Whether a date has to follow the pattern, whose reading the rule changes: “early”, “the end of”. */
  wraps: boolean;
}

export function rule(pattern: string, read: (parts: Parts, scene: Scene) => Reading | null): Rule {
  return { ...compile(pattern), read, wraps: false };
}

export function wrapper(
  pattern: string,
  read: (parts: Parts, scene: Scene, inner: Reading) => Reading | null,
): Rule {
  return { ...compile(pattern), read: (parts, scene, inner) => read(parts, scene, inner!), wraps: true };
}
