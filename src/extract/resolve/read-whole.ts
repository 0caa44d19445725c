import { readSpan } from '../../core/span/index.ts';
import type { TextRange } from '../../core/text/index.ts';
import { foundIn } from '../mentions/found-in.ts';
import { limitedBy } from '../mentions/limits.ts';
import { inYearOf, stretchOf } from '../mentions/ranges.ts';
import { type Known, readerOf } from '../mentions/reader.ts';
import type { Reading } from '../mentions/rule.ts';
import { plainWords } from './words.ts';

/** What the whole of some words comes to. */
export interface WholeReading {
  edtf: string;
  how: string;
}

/** Words that go before a date and change nothing in it, or that make a limit or one end of it. */
const REPORTING =
  /^(?:first |last )?(?:said|says|told|reported|announced|wrote|stated|added|confirmed|claimed|published|updated|posted|dated|filed)(?: late| early)?:?(?: |$)/;
const LEADING =
  /^(?:(?:back|sometime|some time|only|just|ever|on|in|at|during|of|over|for|as of|dating to|the month of|the|within|through|throughout|across|both|either|between|from|since|starting|beginning|until|till|up|to|before|prior|ahead|by|no later than|after|following) )*$/;
const LIMIT =
  /\b(?:since|from|starting|beginning|until|till|up to|before|prior to|ahead of|by|no later than|after|following)(?: on| in)?(?: the)?$/;
const TRAILING = /^(?:'s?)?(?: ?(?:local )?time)?$/;
const BETWEEN = /\b(?:between|through|throughout|during|over|across)(?: the)?$/;
const PAIRED = /\b(?:both|either|between)\b/;
const TO = /^(?:to|through|until|till|-)(?: (?:in|on|the))*$/;
const AND = /^(?:and|,|, and)(?: (?:in|on|the))*$/;
const OR = /^(?:or|,|, or)(?: (?:in|on|the))*$/;

/** Reads words if every one of them belongs to a date, to its limit or to what joins it with another; else null. */
export function readWhole(sentence: string, { start, end }: TextRange, known: Known): WholeReading | null {
  // The full stop of an abbreviation is one of the signs around the words.
  const until = sentence[end] === '.' ? end + 1 : end;
  const found = foundIn(sentence.slice(0, until), readerOf(sentence, known), start);
  const gaps = [...found, { start: end }].map((next, i) =>
    plainWords(sentence.slice(found[i - 1]?.end ?? start, next.start)),
  );
  const readings = found.map(({ reading }) => reading);
  if (readings.some(({ edtf, guessed }) => edtf === null || guessed)) return null;
  const leading = gaps[0]!.replace(REPORTING, '');
  if (!LEADING.test(`${leading} `.trimStart()) || !TRAILING.test(gaps.at(-1)!)) return null;
  const whole = together(readings, leading, gaps.slice(1, -1));
  return whole !== null && readSpan(whole.edtf).ok ? whole : null;
}

function together(
  readings: readonly Reading[],
  leading: string,
  joints: readonly string[],
): WholeReading | null {
  const [first, second] = readings;
  if (first === undefined) return null;
  if (second === undefined) {
    if (PAIRED.test(leading)) return null;
    const { edtf, how } = (LIMIT.test(leading) ? limitedBy(leading, first) : first) ?? {
      edtf: null,
      how: '',
    };
    return edtf === null ? null : { edtf, how };
  }
  const joint = joints[0]!;
  if (readings.length === 2 && (TO.test(joint) || (AND.test(joint) && BETWEEN.test(leading)))) {
    const stretch = stretchOf(first, second);
    return stretch && { edtf: stretch.edtf, how: howOf([stretch.start, stretch.end]) };
  }
  const or = joints.every((words) => OR.test(words));
  if (!or && !joints.every((words) => AND.test(words))) return null;
  const last = readings.at(-1)!;
  const dates = readings.map((reading) => (reading === last ? reading : inYearOf(reading, last)));
  const list = dates.map(({ edtf }) => edtf).join(',');
  return { edtf: or ? `[${list}]` : `{${list}}`, how: howOf(dates) };
}

const howOf = (readings: readonly Reading[]): string =>
  [...new Set(readings.map(({ how }) => how))].join('; ');
