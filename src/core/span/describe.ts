import type { Span } from '../model.ts';
import { yearOf } from './civil.ts';
import type { EdtfNode } from './node.ts';
import { parseEdtf } from './parse-edtf.ts';
import { describeDate, describeYear } from './words/describe-date.ts';
import { describeInterval } from './words/describe-interval.ts';
import { describeSet } from './words/describe-set.ts';
import { sayDate } from './words/intl.ts';
import { voiceOf, type Style, type Voice } from './words/voice.ts';

/** The last instant that `Date` and `Intl` know, ms since the epoch. */
const MAX_DATE = 8.64e15;

/**
 * A span's date in words, always UTC: “early June 2023”, “from 9 July 2024 on”. `short` is for labels beside marks: “c. Jun 2023”.
 * English, German, French and Spanish; any other locale (BCP 47) gets English. It reads `span.edtf`, and says so where that is not EDTF.
 */
export function describeSpan(
  span: Pick<Span, 'edtf'>,
  locale: string,
  { style = 'long' }: { style?: Style; timeZone?: never } = {},
): string {
  const voice = voiceOf(locale, style);
  const parsed = parseEdtf(span.edtf);
  return parsed.ok ? describeNode(voice, parsed.value) : voice.phrases.unreadable;
}

/** “Tuesday 13 August 2024” in the locale's own order; `ms` since the epoch, UTC. Where the days have no names any more, the year. */
export function describeDay(ms: number, locale: string): string {
  const voice = voiceOf(locale, 'long');
  return Math.abs(ms) <= MAX_DATE ? sayDate(voice, 'weekday', ms) : describeYear(voice, yearOf(ms));
}

function describeNode(voice: Voice, node: EdtfNode): string {
  if (node.kind === 'interval') return describeInterval(voice, node);
  if (node.kind === 'set') return describeSet(voice, node);
  return describeDate(voice, node).text;
}
