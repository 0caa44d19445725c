import { SENTENCE_END } from './cues.ts';
import { fineness, type Place } from './place.ts';
import { follows } from './around.ts';

/** What is told in between of another time: “after she left in 2019”. */
const SUBORDINATE = /\b(?:who|whose|which|where|when|after|before|since|from|having|with|than|like)\b/;

const PAST_PERFECT = /\bhad\b(?! to\b)/;

const BRACKET = /[([][^()[\]]{0,40}$/;

/** Characters looked at before words. */
const REACH = 100;

interface Where {
  start: number;
  end: number;
}

/**
 * Whether a date only says when something else was than what the text tells of: “(born 1962)”, “since 2015”, “he had left in
 * 2019”, or a year that stands beside a finer date. “November of that year” is told past it.
 */
export function isAsideAt(
  text: string,
  { start }: Where,
  place: Place,
  toldOf: (Where & { place: Place }) | null,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BRACKET.test(before) || follows({ text, start }, 'since|until|till|than|born|born in|like'))
    return true;
  const clause = before.split(SENTENCE_END).at(-1)!;
  if (PAST_PERFECT.test(clause)) return true;
  if (toldOf === null || place.unit !== 'year' || fineness(toldOf.place.unit) >= fineness('year'))
    return false;
  const between = text.slice(toldOf.end, start);
  return between.length < REACH && !SENTENCE_END.test(between) && SUBORDINATE.test(between);
}
