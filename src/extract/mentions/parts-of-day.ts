import { before } from './around.ts';
import { partOfDay } from './clock.ts';
import type { Found } from './reader.ts';

const PART = /^(?:early|late|mid)[-\s]+(morning|afternoon|evening|night)$/i;

/** What the words belong to, and that it was on the day that follows. */
const NOUN = /^\s(?:[a-z]+\s){1,3}(?:on|of)\s(?:the\s)?$/;

/** Characters that may stand between. */
const NEAR = 48;

/** “Early-morning raids on Friday” are of that day’s morning; each stays a mention. */
export function joinPartsOfDay(text: string, found: readonly Found[]): Found[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    if (next === undefined || one.reading.type !== 'TIME' || next.start - one.end > NEAR) return one;
    const words = text.slice(one.start, one.end);
    const [, part] = PART.exec(words) ?? [];
    const { place, type } = next.reading;
    if (part === undefined || place?.unit !== 'day' || type !== 'DATE') return one;
    if (!NOUN.test(text.slice(one.end, next.start))) return one;
    // “In the early morning he spoke of Friday”.
    if (!words.includes('-') && /\b(?:in|during) the$|\bthat$/.test(before({ text, start: one.start })))
      return one;
    return { ...one, reading: partOfDay(next.reading, part.toLowerCase()), told: next.told };
  });
}
