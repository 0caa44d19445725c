import type { FoundMention, MentionContext } from '../mention.ts';
import { readSpan } from '../../core/span/index.ts';
import { limited } from './limits.ts';
import { joinNumbers } from './number-words.ts';
import { joinRanges } from './ranges.ts';
import { type Found, readerOf } from './reader.ts';
import { isCore } from './rules-at.ts';
import { runsOf } from './runs.ts';

/**
 * Words of time in a text, in order, none within another; see FoundMention. Without a day of publication the text is
 * taken for a narrative: “two days later” is told from the date mentioned last.
 */
export function findMentions(text: string, { published }: MentionContext): FoundMention[] {
  const found: Found[] = [];
  const reader = readerOf(text, published);
  for (const run of runsOf(text)) {
    if (!run.some(({ code }) => isCore(code))) continue;
    const tokens = joinNumbers(run);
    const codes = tokens.map(({ code }) => code).join('');
    for (let at = 0; at < tokens.length;) {
      const match = reader.longestAt(tokens, codes, at);
      if (match !== null) found.push(match.found);
      at = match?.next ?? at + 1;
    }
  }
  return joinRanges(text, found).map(({ start, end, reading, inRange }) => {
    const { type, value, edtf, how, vague = false } = inRange ? reading : limited(text, start, reading);
    return { start, end, text: text.slice(start, end), type, value, edtf: readable(edtf), how, vague };
  });
}

/** Null for what is beyond the years of EDTF: a hundred thousand years ago. */
function readable(edtf: string | null): string | null {
  return edtf !== null && readSpan(edtf).ok ? edtf : null;
}
