import { BYTE } from './bytes.ts';

/**
 * The index after the JSON value that starts at `from`, or -1 where it does not end before `to`. It only looks for the end:
 * whether what stands in between is JSON is for `JSON.parse` to say.
 */
export function endOfValue(bytes: Uint8Array, from: number, to: number): number {
  let depth = 0;
  let at = from;
  while (at < to) {
    const byte = bytes[at]!;
    if (byte === BYTE.quote) {
      at = endOfString(bytes, at, to);
      if (at === -1 || depth === 0) return at;
    } else if (byte === BYTE.openObject || byte === BYTE.openList) {
      depth++;
      at++;
    } else if (byte === BYTE.closeObject || byte === BYTE.closeList) {
      // Where none is open, it closes what the value stands in: the value was a number or a word.
      if (depth === 0) return at;
      depth--;
      at++;
      if (depth === 0) return at;
    } else {
      if (depth === 0 && byte === BYTE.comma) return at;
      at++;
    }
  }
  return -1;
}

function endOfString(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === BYTE.quote) return at + 1;
    if (byte === BYTE.backslash) at++;
  }
  return -1;
}
