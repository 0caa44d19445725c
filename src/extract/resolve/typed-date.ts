import type { Span } from '../../core/model.ts';
import { readSpan } from '../../core/span/index.ts';
import { endOf, qualify, startOf } from '../edtf.ts';
import { resolveMention } from './resolve-mention.ts';

/** `how` says what the words were told from; empty where they are a date by themselves. */
export type TypedDate =
  { ok: true; edtf: string; how: string } | { ok: false; message: string; hint: string };

interface Read {
  edtf: string;
  how: string;
}

/** Of one date, what the words around it make of it. The first that fits and comes to a date counts. */
const AROUND: readonly [words: RegExp, edtf: (date: string) => string][] = [
  [/^(?:about|around|roughly|approximately|circa|ca?\.)\s+(.+)$/i, (date) => qualify(date, '~')],
  [/^(?:perhaps|maybe|possibly|probably)\s+(.+)$/i, (date) => qualify(date, '?')],
  [/^(.+?)\s*(?:\(uncertain\)|\?)$/i, (date) => qualify(date, '?')],
  [/^from\s+(.+?),?\s+(?:end|until)\s+(?:not stated|unknown)$/i, (date) => `${date}/`],
  [/^until\s+(.+?),?\s+start\s+(?:not stated|unknown)$/i, (date) => `/${date}`],
  [/^(?:from|since)\s+(.+?)(?:\s+on|\s+onwards?)?$/i, (date) => `${startOf(date)}/..`],
  [/^(.+?)\s+(?:on|onwards?)$/i, (date) => `${startOf(date)}/..`],
  [/^(?:up to|until|till)\s+(.+)$/i, (date) => `../${endOf(date)}`],
  [/^(.+?)\s+or\s+(?:earlier|before)$/i, (date) => `[..${date}]`],
  [/^(.+?)\s+or\s+(?:later|after)$/i, (date) => `[${date}..]`],
];

/** Of two dates, the same. */
const BETWEEN: readonly [words: RegExp, edtf: (from: string, to: string) => string][] = [
  [
    /^(?:one (?:day|month|year) |some ?time )?between\s+(.+?)\s+and\s+(.+)$/i,
    (from, to) => `[${from}..${to}]`,
  ],
  [
    /^(?:from\s+)?(?!up\s)(.+?)\s+(?:to|until|till|through)\s+(.+)$/i,
    (from, to) => `${startOf(from)}/${endOf(to)}`,
  ],
  [/^(.+?)\s+[–—-]\s+(.+)$/, (from, to) => `${startOf(from)}/${endOf(to)}`],
];

/** What a first date can take from the second. */
const YEAR = /\b\d{4}$/;
const MONTH_AND_YEAR = /\b\p{L}+\.?\s+\d{4}$/u;

/**
 * A date as somebody types it: EDTF, or plain words (“early June 2023”, “from 6 August on”, “last Tuesday”) which are told
 * from the day of publication where they need it. What a date is called in words (`describeSpan`, in English) is read too.
 */
export function typedDate(typed: string, published: Span | null): TypedDate {
  const words = typed.trim().replaceAll(/\s+/g, ' ');
  if (words === '') return { ok: false, message: 'There is no date', hint: EXAMPLES };
  if (readSpan(words).ok) return { ok: true, edtf: words, how: '' };
  const read = readTwo(words, published) ?? readOne(words, published) ?? readPlain(words, published);
  if (read !== null) return { ok: true, ...read };
  const needs = resolveMention(words, { published }).kind === 'needs-publication-date';
  return needs
    ? {
        ok: false,
        message: `“${words}” counts from the day the article was published, which nobody has given`,
        hint: 'Give the article its date, or write this one in full',
      }
    : { ok: false, message: `“${words}” is not read as a date`, hint: EXAMPLES };
}

const EXAMPLES = 'Write it like “6 August 2024”, “early June 2023”, “from 6 August on” or 2024-08-06';

function readPlain(words: string, published: Span | null): Read | null {
  if (readSpan(words).ok) return { edtf: words, how: '' };
  const resolution = resolveMention(words, { published });
  if (resolution.kind !== 'resolved' || !readSpan(resolution.edtf).ok) return null;
  return { edtf: resolution.edtf, how: resolution.how.replace(/^as written(?:; |$)/, '') };
}

function readOne(words: string, published: Span | null): Read | null {
  for (const [pattern, edtf] of AROUND) {
    const date = pattern.exec(words)?.[1];
    if (date === undefined) continue;
    const read = readOne(date, published) ?? readPlain(date, published);
    const made = read && { ...read, edtf: edtf(read.edtf) };
    if (made !== null && readSpan(made.edtf).ok) return made;
  }
  return null;
}

function readTwo(words: string, published: Span | null): Read | null {
  for (const [pattern, edtf] of BETWEEN) {
    const [, first, second] = pattern.exec(words) ?? [];
    if (first === undefined || second === undefined) continue;
    const to = readOne(second, published) ?? readPlain(second, published);
    if (to === null) continue;
    for (const whole of completed(first, second)) {
      const from = readOne(whole, published) ?? readPlain(whole, published);
      const made = from && edtf(from.edtf, to.edtf);
      if (made && readSpan(made).ok) return { edtf: made, how: to.how };
    }
  }
  return null;
}

/** “5” of “5 to 7 June 2023”, “30 May” of “30 May to 7 June 2023”: with what only the second date says. */
function completed(first: string, second: string): string[] {
  const rests = [MONTH_AND_YEAR, YEAR].flatMap((rest) => rest.exec(second)?.[0] ?? []);
  const isBare = /^\d{1,2}$/.test(first);
  const inAll = rests.map((rest) => `${first} ${rest}`);
  const isWhole = YEAR.test(first);
  return isWhole ? [first] : isBare ? inAll : [...inAll.slice(1), first];
}
