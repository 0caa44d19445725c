import { describeSpan, readSpan } from '../../core/span/index.ts';
import type { FoundMention } from '../mention.ts';
import type { SentenceReading } from './reading.ts';
import { isCutShort } from './cut-short.ts';
import { endsOf, lastPlace } from './title-ends.ts';
import { checked, dangles, finish } from './title-checks.ts';
import { leaningDefinites } from './definites.ts';
import { isPastTold } from './past-told.ts';
import { toldBefore } from './explained.ts';
import { isTimePart, range, wordsOf } from './title-words.ts';
import { isOfWhatIsToCome, leansOnToday, timesLeftOut } from './times-left-out.ts';
import type { Token } from './grammar/tokens.ts';

/** Characters. A title that is longer ends sooner where it can; up to the second it is left whole, above that left out. */
const LONG = 120;

const LONGEST = 200;

/** A title shorter than this takes along what its sentence adds. */
const SHORT = 80;

/** A title that ends sooner than its clause says enough from here on. */
const ENOUGH = 60;

/** A title shorter than this has lost what it was about. */
const SHORTEST_CUT = 24;

export interface TitleParts {
  /** Who, in words; already without an article before it. */
  subject: string;
  /** In the present, where that is certain. */
  verb: string;
  /** In the tense of the text, where `verb` is not. */
  asTold?: string;
  /** The rest of the clause, places of tokens. */
  from: number;
  to: number;
  /** Words put before the rest: “by …” turned round. */
  object?: string;
  /** The place up to which a title has to reach, to make sense. */
  least?: number;
  /** Whether what stands behind `to` belongs to another clause, and no title of this one. */
  closed?: boolean;
  /** Where the clause opens. */
  opens?: number;
  /** The date of the event, which stands beside the title. */
  mention?: FoundMention | null;
}

/**
 * “who does what”, from its parts, as it stands in the sentence: up to where the clause ends, or sooner, at a place where the sentence
 * could end itself. Nothing is cut elsewhere; null where that is too long, or no form of it is fair.
 */
export function titleOf(sentence: SentenceReading, parts: TitleParts): string | null {
  const { tokens } = sentence;
  const { from } = parts;
  const last = lastPlace(tokens);
  const least = Math.min(parts.least ?? from, last);
  const limit = beforeDash(tokens, from, parts.closed ? closing(tokens, parts) : tokens.length);
  const ends = endsOf(sentence, from).filter((end) => end <= limit && end >= least);
  if (ends.at(-1) !== limit && (parts.closed || limit < tokens.length)) ends.push(limit);
  else if (ends.length === 0) return null;
  const told = teller(sentence, parts);

  const forms = ends.flatMap((end) => {
    const words = told(end);
    const isCut = end < last || tokens[last - 1]!.kind === 'time';
    return words === null || checked(words, isCut) === null ? [] : [{ end, words }];
  });
  let reach = Math.min(parts.to, last);
  while (reach > from && tokens[reach - 1]!.text === ',') reach--;
  // “Lee Corp. was founded | and went public in 2010”: what else happened then, is of another day.
  if (/^(?:and|but)$/.test(tokens[reach]?.lower ?? '')) {
    const second = range(reach, last).find(
      (i) => tokens[i]!.kind === 'time' && tokens[i]!.mention?.start !== parts.mention?.start,
    );
    if (second !== undefined) forms.splice(0, forms.length, ...forms.filter(({ end }) => end <= second));
  }
  const whole = forms.find(({ end }) => end >= reach)?.words;
  if (whole !== undefined && whole.length <= LONG) return withMore(sentence, forms, whole);
  const sooner = forms.findLast(({ words }) => words.length <= LONG && words.length >= SHORTEST_CUT)?.words;
  const later = forms.find(({ words }) => words.length > LONG && words.length <= LONGEST)?.words;
  return (sooner !== undefined && sooner.length >= ENOUGH ? sooner : (later ?? sooner)) ?? null;
}

/** A short title with what its sentence adds of when, why and to what effect, as far as there is room. */
function withMore(
  { tokens, clauses }: SentenceReading,
  forms: readonly { end: number; words: string }[],
  whole: string,
): string {
  let at = forms.findIndex(({ words }) => words === whole);
  for (;;) {
    const { end, words } = forms[at]!;
    const next = forms[at + 1];
    if (words.length >= SHORT || next === undefined || next.words.length > LONG) return words;
    // When that was would be a second date.
    if (!tellsMore(tokens, clauses, end) || tokens.slice(end, next.end).some(({ kind }) => kind === 'time'))
      return words;
    at++;
  }
}

/** “… | after a roof fell in”, “… |, raising hopes of peace”, “… | amid talks”: of the same event, and no other one. */
function tellsMore(tokens: readonly Token[], clauses: SentenceReading['clauses'], at: number): boolean {
  const opens = tokens[at]?.text === ',' ? at + 1 : at;
  return (
    /^(?:after|amid|because|despite|following|when)$/.test(tokens[opens]?.lower ?? '') ||
    clauses.some(({ group }) => group.first === opens && group.form === 'gerund')
  );
}

/** What a title says that ends at a place; null where it speaks of what only the rest of the article tells. */
function teller(
  sentence: SentenceReading,
  { subject, verb, asTold = verb, from, object = '', mention = null }: TitleParts,
): (end: number) => string | null {
  const { tokens, clauses } = sentence;
  const last = lastPlace(tokens);
  const day = tokens.findIndex(({ mention: own }) => own !== null && own.start === mention?.start);
  return (end) => {
    if (end < last && isCutShort(tokens, clauses, from, end)) return null;
    const times = timesLeftOut(tokens, from, end, mention);
    const rest = withoutInsertions(tokens, from, end).filter((i) => !times.has(i));
    // “decided, among other things, to open it”, “burst on Monday, flooding four villages”: the comma stays.
    const isKept = (at: number | undefined) =>
      isGerundAt(clauses, at) ||
      rest.some((i) => tokens[i]!.text === ',' && tokens[i + 1]?.lower === 'to' && i > from);
    while (rest.length > 0 && tokens[rest[0]!]!.text === ',' && !isKept(rest[1])) rest.shift();
    const leaning = rest.filter((i) => leansOnToday(tokens, i));
    if (leaning.some((i) => !isOfWhatIsToCome(tokens, day, i) || dateInWords(tokens[i]!) === null))
      return null;
    // “bought last year in Fredo”: beside a time that stays the verb is of that time.
    const isDated = rest.some((i) => tokens[i]!.kind === 'time' && isTimePart(tokens, i, end));
    const isPast = isDated || isPastTold(sentence, from, end);
    const lead = [subject, isPast ? asTold : verb, object].filter(Boolean).join(' ');
    const told = leaning.reduce(
      (words, i) => words.replace(tokens[i]!.text, dateInWords(tokens[i]!)!),
      wordsOf(tokens, rest),
    );
    const words = finish(`${lead}${told.startsWith(',') ? '' : ' '}${told}`);
    return dangles(words) ? null : named(sentence, words, rest, from, end);
  };
}

function isGerundAt(clauses: SentenceReading['clauses'], at: number | undefined): boolean {
  return clauses.some(({ group }) => group.form === 'gerund' && group.first === at);
}

/** The words with what “the quarry” is by the name that it was given before; null where it was given none. */
function named(
  sentence: SentenceReading,
  words: string,
  rest: readonly number[],
  start: number,
  end: number,
): string | null {
  const { tokens } = sentence;
  let told = words;
  for (const { from, to } of leaningDefinites(sentence, start, end)) {
    const phrase = wordsOf(
      tokens,
      range(from, to).filter((i) => rest.includes(i)),
    );
    if (!told.includes(phrase)) continue;
    const fuller = toldBefore(sentence, { from, to });
    if (fuller === null) return null;
    told = told.replace(phrase, fuller);
  }
  return told;
}

/** “in 2024”, of “this year”, “on 13 July 2024”, of “next Saturday”; null where that is no one day, month or year. */
function dateInWords({ mention, text }: Token): string | null {
  // “later this week”, on a Sunday: of which no day but that one may be left.
  const isLeft = /\b(?:week|weekend)$/.test(text);
  const read = mention === null || mention.edtf === null || isLeft ? null : readSpan(mention.edtf);
  if (read === null || !read.ok || !/^\d{4}(?:-(?:0\d|1[0-2]))?(?:-\d\d)?$/.test(read.span.edtf)) return null;
  return `${read.span.precision === 'day' ? 'on' : 'in'} ${describeSpan(read.span, 'en-GB')}`;
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const { text, quoted, start } = tokens[at]!;
  return /^(?:--|[-–—])$/.test(text) && !quoted && start > (tokens[at - 1]?.end ?? 0);
}

/** “told by his superior — the adviser — to go”: what stands between two dashes is left out. */
function withoutInsertions(tokens: readonly Token[], from: number, to: number): number[] {
  let isWithin = false;
  return range(from, to).filter((i) => {
    if (isDash(tokens, i)) isWithin = !isWithin;
    return !isWithin && !isDash(tokens, i);
  });
}

/** Where a clause ends whose verb stands behind a comma: “Ann Lee, who left in May, still”, with the comma that closes it. */
function closing(tokens: readonly Token[], { from, to, opens }: TitleParts): number {
  const isComma = (at: number) => tokens[at]?.text === ',' && !tokens[at].quoted;
  if (opens === undefined || !isComma(opens - 1) || isComma(to) || isComma(to - 1)) return to;
  const last = range(from, to).findLast(isComma);
  return last ?? to;
}

/** Up to a dash that no second one closes. */
function beforeDash(tokens: readonly Token[], from: number, to: number): number {
  const dashes = range(from, to).filter((i) => isDash(tokens, i));
  return dashes.length % 2 === 1 ? dashes.at(-1)! : to;
}
