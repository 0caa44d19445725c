import { BYTE, pastSpace } from './bytes.ts';
import type { GrowingColumns } from './growing-columns.ts';
import { GROUPS, isEnd, isTime } from './limits.ts';

/** The keys of an event, each a bit, by which it is told that they are there once. */
const KEYS = { id: 1, start: 2, end: 4, title: 8, group: 16 } as const;
const NEEDED = KEYS.start | KEYS.title | KEYS.group;

/** Each key in its quotes, by its first letter. */
const keysByLetter: ({ bytes: Uint8Array; bit: number } | undefined)[] = [];
for (const [key, bit] of Object.entries(KEYS)) {
  keysByLetter[key.charCodeAt(0)] = { bytes: new TextEncoder().encode(`"${key}"`), bit };
}

/** Whole numbers of up to so many digits are exact as they are added up. */
const EXACT_DIGITS = 15;

/**
 * Reads events from bytes of JSON as most programs write them: these keys in any order, whole numbers, titles without
 * escapes. Of everything else it says only that it is otherwise, and leaves it to `JSON.parse`; so it need not know all of
 * JSON, and must know what it takes to the byte.
 */
export class EventScanner {
  readonly #columns: GrowingColumns;
  #bytes: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(columns: GrowingColumns) {
    this.#columns = columns;
  }

  /**
   * Adds the event that starts at `from` to the columns and returns the index after it, or returns -1. The bytes end with
   * one that no plain event holds, such as 0: there is no other check for the end.
   */
  scan(bytes: Uint8Array, from: number): number {
    if (bytes[from] !== BYTE.openObject) return -1;
    this.#bytes = bytes;
    this.#at = from + 1;
    const columns = this.#columns;
    const row = columns.count;
    columns.reserve(0);
    columns.ends[row] = NaN;
    let seen = 0;
    let titleBytes = 0;
    for (;;) {
      const bit = this.#key();
      if (bit === 0 || (seen & bit) !== 0) return -1;
      seen |= bit;
      if (bit === KEYS.title) {
        titleBytes = this.#title();
        if (titleBytes === -1) return -1;
      } else {
        const number = this.#number();
        // Only a `NaN` is not itself.
        if (number !== number) return -1;
        if (bit === KEYS.start) columns.starts[row] = number;
        else if (bit === KEYS.end) columns.ends[row] = number;
        else if (bit === KEYS.group) {
          if (!(number >= 0 && number < GROUPS)) return -1;
          columns.groups[row] = number;
        }
      }
      this.#at = pastSpace(bytes, this.#at);
      const next = bytes[this.#at++];
      if (next === BYTE.closeObject) break;
      if (next !== BYTE.comma) return -1;
    }
    if ((seen & NEEDED) !== NEEDED) return -1;
    const start = columns.starts[row]!;
    if (!isTime(start) || !isEnd(columns.ends[row], start)) return -1;
    columns.add(titleBytes);
    return this.#at;
  }

  /** Goes past a key and its colon; the key's bit, or 0. */
  #key(): number {
    const bytes = this.#bytes;
    let at = pastSpace(bytes, this.#at);
    const key = keysByLetter[bytes[at + 1]!];
    if (key === undefined) return 0;
    for (const byte of key.bytes) if (bytes[at++] !== byte) return 0;
    at = pastSpace(bytes, at);
    if (bytes[at] !== BYTE.colon) return 0;
    this.#at = pastSpace(bytes, at + 1);
    return key.bit;
  }

  /** Goes past a whole number without a leading zero; `NaN` where there is none. */
  #number(): number {
    const bytes = this.#bytes;
    const isNegative = bytes[this.#at] === BYTE.minus;
    const from = isNegative ? this.#at + 1 : this.#at;
    let value = 0;
    let at = from;
    for (; bytes[at]! >= BYTE.zero && bytes[at]! <= BYTE.nine; at++)
      value = value * 10 + (bytes[at]! - BYTE.zero);
    const digits = at - from;
    if (digits === 0 || digits > EXACT_DIGITS || (digits > 1 && bytes[from] === BYTE.zero)) return NaN;
    this.#at = at;
    return isNegative ? -value : value;
  }

  /** Goes past a string without escapes and copies it to the titles; the length in bytes, or -1. */
  #title(): number {
    const bytes = this.#bytes;
    const from = this.#at + 1;
    if (bytes[this.#at] !== BYTE.quote) return -1;
    const columns = this.#columns;
    // No title is longer than what is looked at.
    columns.reserve(bytes.length);
    const { titles } = columns;
    const shift = columns.offsets[columns.count]! - from;
    let at = from;
    for (let byte = bytes[at]!; byte !== BYTE.quote; byte = bytes[++at]!) {
      if (byte < BYTE.space || byte === BYTE.backslash) return -1;
      titles[at + shift] = byte;
    }
    this.#at = at + 1;
    return at - from;
  }
}
