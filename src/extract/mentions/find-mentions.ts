import type { FoundMention, MentionContext } from '../mention.ts';
import { readSpan } from '../../core/span/index.ts';
import { foundIn } from './found-in.ts';
import { limited } from './limits.ts';
import { joinHours, joinHoursElsewhere, joinPartsOfDay } from './parts-of-day.ts';
import { joinPeriods } from './periods-ended.ts';
import { readPublication } from './publication.ts';
import { joinRanges } from './ranges.ts';
import { readerOf } from './reader.ts';

/**
 * Words of time in a text, in order, none within another; see FoundMention. Without a day of publication the text is
 * taken for a narrative: “two days later” is told from the date mentioned last.
 */
export function findMentions(text: string, { published }: MentionContext): FoundMention[] {
  const found = foundIn(text, readerOf(text, { publication: readPublication(published) }));
  const timed = joinHoursElsewhere(text, joinHours(text, joinPartsOfDay(text, found)));
  const joined = joinPeriods(text, joinRanges(text, timed));
  return joined.map(({ start, end, reading, inRange }) => {
    const {
      type,
      value,
      edtf,
      how,
      vague = false,
    } = inRange ? reading : limited({ text, start, end }, reading);
    return { start, end, text: text.slice(start, end), type, value, edtf: readable(edtf), how, vague };
  });
}

/** Null for what is beyond the years of EDTF: a hundred thousand years ago. */
function readable(edtf: string | null): string | null {
  return edtf !== null && readSpan(edtf).ok ? edtf : null;
}
