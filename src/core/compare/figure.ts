import type { Bound } from './figure-words.ts';
import type { Mark } from './difference.ts';

/** What was done to those who are counted. */
export type Role = 'killed' | 'injured' | 'arrested' | 'missing' | null;

/** A number in an account and what it counts. */
export interface Figure {
  /** From the word that bounds it to the noun: “over 1,000 Ukrainian soldiers”. */
  mark: Mark;
  /** BCP 47 without region. */
  language: string;
  value: number;
  /** The other end where it is a range, else as `value`. */
  high: number;
  bound: Bound;
  /** The number is no count: “dozens”. */
  vague: boolean;
  /** Written in digits, or large: small numbers in words are in every text. */
  isPlain: boolean;
  /** A currency sign, `%`, a fraction (`/`), or '' for a count. */
  unit: string;
  /** Head noun, in lower case and the singular; '' where none stands behind it. */
  noun: string;
  /** The same as it is written. */
  nounText: string;
  role: Role;
}

/** What a figure says, apart from how it is written. */
export function amountOf({ value, high, bound, vague }: Figure): string {
  return `${value} ${high} ${bound} ${vague}`;
}
