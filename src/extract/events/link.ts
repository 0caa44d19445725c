import { readSpan } from '../../core/span/index.ts';
import type { Span } from '../../core/model.ts';
import {
  diedWhen,
  firstOfJoined,
  HELD,
  hasOwnSubject,
  isBackground,
  isBehindRelative,
  isOfEventBehind,
  isOfEventBeside,
  isOfWhatItDid,
  isSinceDone,
  firstOfTwo,
} from './background.ts';
import { datesNothing } from './dates-nothing.ts';
import type { FoundMention } from '../mention.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { scheduledAt } from './scheduled.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from './words/function-words.ts';
import { EVENT_NOUNS } from './words/event-nouns.ts';
import { PROSPECTIVE, STATING } from './words/verb-classes.ts';

/** A date and what it dates in its sentence: a clause, or the noun at `noun`. */
export interface Link {
  mention: FoundMention;
  /** Place of the mention among the tokens. */
  at: number;
  when: string;
  span: Span;
  clause: Clause;
  noun: number | null;
}

/** What stands before a date that is not the verb’s: a limit, a comparison, an attribute. */
const NOT_THE_VERBS = new Set(
  'after before since until till by than of for following from between versus to per'.split(' '),
);

/** Participles between a noun and its date: “the six months ended Oct. 1”. */
const MARKING_TIME = new Set(
  'end start begin date schedule expect plan effective complete release publish'.split(' '),
);

/** Units too coarse for an event. */
const TOO_COARSE = new Set(['decade', 'century', 'millennium', 'multimillennium']);

/** The dates of a sentence, each with what it dates; those that date nothing that happens are left out. */
export function linksOf(tokens: readonly Token[], clauses: readonly Clause[]): Link[] {
  const links: Link[] = [];
  tokens.forEach((token, at) => {
    const { mention } = token;
    if (mention === null || token.quoted) return;
    const dated = joinedDate(tokens, at) ?? dateOf(mention);
    // “a series of early-morning raids”: of what day, they do not say.
    if (mention.type === 'TIME' && /\p{L}-\p{L}/u.test(token.text) && tokens[at + 1]?.kind === 'word') return;
    if (dated === null || isSecondOfTwo(tokens, at)) return;
    const standsIn = firstOfTwo(
      clauses.findLast(({ start, end }) => start <= at && at < end),
      tokens,
    );
    // “Also on Friday, X, accompanied by Y, flew”: what stands before a participle belongs to the verb to come.
    const within =
      (standsIn?.kind === 'reduced' || standsIn?.kind === 'subordinate') && at < standsIn.opens
        ? clauses.find(({ kind }) => kind === 'main')
        : standsIn;
    if (within === undefined || (at < within.opens && within.kind === 'relative')) return;
    if (datesNothing(tokens, within, at, dated.span) || isBehindRelative(tokens, within, at)) return;
    const scheduled = scheduledAt(tokens, within, at);
    if (scheduled !== null) {
      links.push({ mention, at, ...dated, clause: within, noun: scheduled.noun });
      if (tokens[at - 1]?.lower === 'for') return;
    }
    const noun = nounDated(tokens, at);
    if (noun !== null) {
      links.push({ mention, at, ...dated, clause: governing(within, dated.span), noun });
      // “which took place during last month’s meeting”
      const isHeld = HELD.test(within.group.base ?? '');
      const isWithin = /^(?:during|at|in)$/.test(tokens[at - 1]?.lower ?? '');
      if (!(isHeld && isWithin) && !isOfWhatItDid(within, noun, at)) return;
    }
    const before = tokens[at - 1]?.lower ?? '';
    const opened =
      /^(?:on|in|at|during|over|through|within|throughout|late|early|earlier|later|last|back)\b/i.test(
        token.text,
      );
    const isSet =
      before === 'for' &&
      /^(?:schedule|set|plan|slate)$/.test(within.group.base ?? '') &&
      (within.group.passive || within.kind === 'reduced');
    if (!opened && !isSet && !isSinceDone(within, before, dated.when) && NOT_THE_VERBS.has(before)) return;
    if (isBackground(tokens, within, at) || isOfEventBehind(tokens, within, at)) return;
    // “after he took office, only last week”: it is the main verb’s.
    if (
      within.kind === 'subordinate' &&
      at > within.group.last &&
      tokens.slice(within.group.last, at).some(({ text, quoted }) => text === ',' && !quoted)
    )
      return;
    if (
      within.kind === 'reduced' &&
      within.group.form === 'participle' &&
      MARKING_TIME.has(within.group.base ?? '') &&
      statementBefore(within, tokens) === null
    )
      return;
    const clause =
      statementAfter(within, clauses, tokens, at) ??
      statementBefore(within, tokens) ??
      governing(within, dated.span);
    // “While many supported her decision to stay, the attacks on Monday changed it”
    if (
      clause.kind === 'subordinate' &&
      clause !== within &&
      tokens.slice(within.group.last, at).some(({ text, quoted }) => text === ',' && !quoted)
    )
      return;
    // “has weakened in the past week, hitting 16 % on Monday”
    if (
      within.kind === 'reduced' &&
      clause !== within &&
      tokens.some(
        ({ kind, mention: other }, i) =>
          kind === 'time' && other?.edtf && i >= clause.start && i < within.start,
      )
    )
      return;
    // “left early, blaming him for losses in elections on Tuesday”: of the noun beside it.
    if (within.kind === 'reduced' && within.group.form === 'gerund' && isOfEventBeside(tokens, at)) return;
    // “before reducing its stake in September”
    if (
      within.group.form === 'gerund' &&
      clause !== within &&
      (isBackground(tokens, clause, at) || hasOwnSubject(tokens, within, clause))
    )
      return;
    // “to new ones from September, and to the rest a year later”: the verb has the date before.
    if (
      /\b(?:later|earlier|afterwards?)$/i.test(mention.text) &&
      tokens
        .slice(clause.start, at)
        .some(({ kind }, i, rest) => kind === 'time' && rest[i - 1]?.lower === 'from')
    )
      return;
    // “to honor the creation of NATO 50 years ago”: too far from the verb.
    if (
      within.kind === 'reduced' &&
      clause !== within &&
      at > within.group.last &&
      !BEGINNING.has(clause.group.base ?? '') &&
      dated.span.end - dated.span.start > LONGEST_REACH
    )
      return;
    links.push({
      mention,
      at,
      ...dated,
      clause: firstOfJoined(diedWhen(clause), clauses, tokens),
      noun: null,
    });
  });
  return links;
}

/** “In a statement issued on Monday, Ann Lee said”: she said so then. */
function statementAfter(
  { kind, subject, group }: Clause,
  clauses: readonly Clause[],
  tokens: readonly Token[],
  at: number,
): Clause | null {
  if (
    kind !== 'main' ||
    subject === null ||
    !group.ambiguous ||
    !IN_WORDS.test(tokens[subject.to - 1]!.lower)
  )
    return null;
  if (!/^(?:in|through|via)$/.test(tokens[subject.from]!.lower) || tokens[at + 1]?.text !== ',') return null;
  const next = clauses.find((other) => other.kind === 'main' && other.group.first > at);
  return next !== undefined && (STATING.has(next.group.base ?? '') || SPOKEN.has(next.group.base ?? ''))
    ? next
    : null;
}

/** “condemned the raid in a statement published on Monday”: so then. */
function statementBefore({ kind, group, parent }: Clause, tokens: readonly Token[]): Clause | null {
  if (kind !== 'reduced' || group.form !== 'participle' || parent === null || parent.kind === 'reduced')
    return null;
  if (!/^(?:publish|release|issue|post|broadcast|air)$/.test(group.base ?? '')) return null;
  const noun = group.first - 1;
  const isSpoken = STATING.has(parent.group.base ?? '') || SPOKEN.has(parent.group.base ?? '');
  const article = tokens.slice(Math.max(0, noun - 3), noun).findLastIndex(({ lower }) => lower === 'in');
  return isSpoken && article >= 0 && IN_WORDS.test(tokens[noun]!.lower.replace(/s$/, '')) ? parent : null;
}

/** What somebody does in words. */
const SPOKEN = new Set(
  'accuse condemn denounce criticize criticise praise call urge demand ask apologize apologise thank blame deny reject announce order threaten propose offer recommend welcome oppose back endorse defend dismiss'.split(
    ' ',
  ),
);

/** What somebody says something in. */
const IN_WORDS =
  /^(?:statement|letter|report|post|tweet|filing|interview|memo|email|e-mail|message|note|release|video|announcement|speech|ruling)$/;

/** The date of a mention as an event can have it: of a day or coarser, and not vague. */
export function dateOf({ type, value, edtf, vague }: FoundMention): { when: string; span: Span } | null {
  if (edtf === null || type === 'SET' || /_REF$/.test(value)) return null;
  const when = edtf.replaceAll(/T[^/\]},]*/g, '');
  const read = readSpan(when);
  if (!read.ok || TOO_COARSE.has(read.span.precision)) return null;
  // “in the coming months” is enough for a forecast, “recently” for nothing.
  if (vague && !read.span.unknownEnd) return null;
  return { when, span: read.span };
}

/** “Monday and Tuesday”, “the spring and early summer”: from the one to the other. */
function joinedDate(tokens: readonly Token[], at: number): { when: string; span: Span } | null {
  const first = tokens[at]!.mention!;
  const second = tokens[at + 2]?.mention ?? null;
  if (second === null || !isPair(tokens, at)) return null;
  const [from, to] = [dateOf(first), dateOf(second)];
  if (from === null || to === null || from.span.start >= to.span.start) return null;
  const read = readSpan(`${from.when}/${to.when}`);
  return read.ok && to.span.start <= from.span.end + LONGEST_PAUSE
    ? { when: read.span.edtf, span: read.span }
    : null;
}

/** With an infinitive they are one verb: “began to relax”. */
const BEGINNING = new Set('begin start try fail manage attempt continue refuse'.split(' '));

/** A stretch that may be told behind an infinitive, ms. */
const LONGEST_REACH = 40 * 24 * 3600 * 1000;

/** Between two dates that are told as one stretch, ms. */
const LONGEST_PAUSE = 24 * 3600 * 1000;

function isPair(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'and' && tokens[at]!.kind === 'time' && tokens[at + 2]?.kind === 'time';
}

function isSecondOfTwo(tokens: readonly Token[], at: number): boolean {
  return at >= 2 && isPair(tokens, at - 2) && joinedDate(tokens, at - 2) !== null;
}

/** “last month’s meeting”, “the 2014 coup”: the place of the noun that the date is an attribute of. */
function nounDated(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (/-quarter$/.test(token.lower) && tokens[at + 1]?.kind === 'word') return at;
  const attribute =
    token.possessive ||
    (before?.kind === 'word' &&
      (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower) || before.possessive) &&
      (tokens[at + 1]?.kind === 'word' || opensNounBehindComma(tokens, at)));
  if (!attribute) return null;
  for (let i = tokens[at + 1]?.text === ',' ? at + 2 : at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || (PREPOSITIONS.has(lower) && i > at + 1)) break;
    if (EVENT_NOUNS.has(lower)) return i;
  }
  return token.possessive || before?.possessive || DETERMINERS.has(before?.lower ?? '') ? at : null;
}

/** “the Nov. 13, 2015, attacks” */
function opensNounBehindComma(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 2];
  return (
    tokens[at + 1]?.text === ',' && /\d{4}$/.test(tokens[at]!.text) && EVENT_NOUNS.has(noun?.lower ?? '')
  );
}

/** The clause whose time a date tells: an infinitive’s only where it is yet to come (“agreed to meet on Friday”). */
function governing(within: Clause, span: Span): Clause {
  let clause = within;
  while (clause.kind === 'reduced' && clause.parent !== null) {
    const { group, parent } = clause;
    if (group.form === 'participle') {
      // Where the verb is not known, nothing is told, but the date is not its parent’s: “the pipe fitted 12 days earlier”.
      if (clause.subject !== null) return clause;
    } else if (
      group.form === 'infinitive' &&
      PROSPECTIVE.has(parent.group.base ?? '') &&
      span.precision !== 'year'
    ) {
      return clause;
    }
    clause = parent;
  }
  return clause;
}
