import { boundsOfDate } from '../bounds.ts';
import type { EdtfDate, EdtfSet, SetMember } from '../node.ts';
import { describeDate, unitOf } from './describe-date.ts';
import { describeRange } from './describe-interval.ts';
import { sayList, sayOneBetween, sayRange } from './intl.ts';
import type { Voice } from './voice.ts';

/** `[…]` as a choice, `{…}` as an enumeration. */
export function describeSet(voice: Voice, set: EdtfSet): string {
  if (!set.earlier && !set.later) {
    const text = describeOneRange(voice, set) ?? describePair(voice, set);
    if (text !== null) return text;
  }
  const type = set.which === 'one' ? 'disjunction' : 'conjunction';
  return sayList(voice, type, describeMembers(voice, set));
}

/** `[a..b]` is one date of a run: “one day between 5 and 7 August 2024”. */
function describeOneRange(voice: Voice, { which, members }: EdtfSet): string | null {
  const [range] = members;
  if (which === 'all' || members.length > 1 || range === undefined || range.end === null) return null;
  const { start, end } = range;
  const { phrases } = voice;
  const unit = plainUnit(start, end);
  if (unit === null) return phrases.timeBetween(describeDate(voice, start), describeDate(voice, end));
  return sayOneBetween(voice, unit, boundsOfDate(start).start, boundsOfDate(end).start);
}

/** Two plain dates share what they can: “5 or 7 August 2024”. */
function describePair(voice: Voice, { which, members }: EdtfSet): string | null {
  const [a, b] = members;
  if (a === undefined || b === undefined || members.length > 2) return null;
  if (a.end !== null || b.end !== null) return null;
  const unit = plainUnit(a.start, b.start);
  if (unit === null) return null;
  const joiner = which === 'one' ? voice.phrases.or : voice.phrases.and;
  const [first, last] = [boundsOfDate(a.start).start, boundsOfDate(b.start).start];
  return sayRange(voice, unit, Math.min(first, last), Math.max(first, last), joiner);
}

/** In the order of the string; the first and the last carry the ends that are open. */
function describeMembers(voice: Voice, { which, earlier, later, members }: EdtfSet): string[] {
  const { orEarlier, orLater, andEarlier, andLater } = voice.phrases;
  const before = which === 'one' ? orEarlier : andEarlier;
  const after = which === 'one' ? orLater : andLater;
  return members.map((member, index) => {
    const text = describeMember(voice, member);
    const opened = earlier && index === 0 ? before(text) : text;
    return later && index === members.length - 1 ? after(opened) : opened;
  });
}

function describeMember(voice: Voice, { start, end }: SetMember): string {
  return end === null ? describeDate(voice, start).text : describeRange(voice, start, end);
}

/** The unit of two dates without qualifiers that both have it; null otherwise. */
function plainUnit(a: EdtfDate, b: EdtfDate): 'day' | 'month' | 'year' | null {
  const isQualified = [a, b].some(({ approximate, uncertain }) => approximate || uncertain);
  return isQualified || unitOf(a) !== unitOf(b) ? null : unitOf(a);
}
