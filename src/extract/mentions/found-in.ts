import { joinNumbers } from './number-words.ts';
import type { Found, Reader } from './reader.ts';
import { isCore } from './rules-at.ts';
import { runsOf } from './runs.ts';

/**
 * The readings of words of time in a text, in order, none within another. Where an offset is given, what is from there
 * on is said to be words of time: “the second half” is then no less than “Tuesday”.
 */
export function foundIn(text: string, reader: Reader, from: number | null = null): Found[] {
  const found: Found[] = [];
  for (const run of runsOf(text, from ?? 0)) {
    if (from === null && !run.some(({ code }) => isCore(code))) continue;
    const tokens = joinNumbers(run);
    const codes = tokens.map(({ code }) => code).join('');
    for (let at = 0; at < tokens.length;) {
      const match = reader.longestAt(tokens, codes, at);
      if (match !== null) found.push(match.found);
      at = match?.next ?? at + 1;
    }
  }
  return found;
}
