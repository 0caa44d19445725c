import { before } from './around.ts';
import { partOfDay, timeOn } from './clock.ts';
import type { Found } from './reader.ts';
import { dateReading } from './readings.ts';

const PART = /^(?:early|late|mid)[-\s]+(morning|afternoon|evening|night)$/i;

/** What the words belong to, and that it was on the day that follows. */
const NOUN = /^\s(?:[a-z]+\s){1,3}(?:on|of)\s(?:the\s)?$/;

/** Characters that may stand between. */
const NEAR = 48;

const CLOCK = /^\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?$|^(?:noon|midnight|midday)$/i;
const TO = /^\s*(?:to|until|till|through|and|-|–|—)\s*$/;

/** “From 9 a.m. to 5 p.m. Friday” is all on Friday. */
export function joinHours(text: string, found: readonly Found[]): Found[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    if (next === undefined || one.reading.type !== 'TIME' || next.reading.type !== 'TIME') return one;
    if (next.reading.place?.unit !== 'day' || next.start - one.end > NEAR) return one;
    const isBare = (words: string) => CLOCK.test(words.replace(/\s+/g, ' '));
    if (!isBare(text.slice(one.start, one.end)) || isBare(text.slice(next.start, next.end))) return one;
    const time = one.reading.value.slice(one.reading.value.indexOf('T') + 1);
    if (!TO.test(text.slice(one.end, next.start))) return one;
    const { place, how, unknown } = next.reading;
    const day = dateReading(place, how, {
      ...(unknown !== undefined && { unknown: unknown.replace(/T.*$/, '') }),
    });
    return { ...one, reading: timeOn(day, time), told: next.told };
  });
}

const ZONE = / (?:[A-Z]{2,4}|local time)$/;

/** What a clock shows elsewhere: “(0200 GMT)”. */
const ELSEWHERE = /^\s*\(\s*[^()]{4,24}\)\s*(?:,\s*)?(?:on\s+)?$/;

/** “At 2 a.m. (0200 GMT) on Monday” is all on Monday. */
export function joinHoursElsewhere(text: string, found: readonly Found[]): Found[] {
  const joined = [...found];
  joined.forEach((one, i) => {
    const day = joined[i + 2];
    if (day === undefined || one.reading.type !== 'TIME' || joined[i + 1]!.reading.type !== 'TIME') return;
    const { place, type, how, unknown } = day.reading;
    if (type !== 'DATE' || place?.unit !== 'day' || day.start - one.end > NEAR) return;
    if (!CLOCK.test(text.slice(one.start, one.end).replace(/\s+/g, ' ').replace(ZONE, ''))) return;
    if (!ELSEWHERE.test(text.slice(one.end, day.start))) return;
    for (const at of [i, i + 1]) {
      const { reading } = joined[at]!;
      const time = reading.value.slice(reading.value.indexOf('T') + 1);
      const on = dateReading(place, how, { ...(unknown !== undefined && { unknown }) });
      joined[at] = { ...joined[at]!, reading: timeOn(on, time), told: day.told };
    }
  });
  return joined;
}

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
