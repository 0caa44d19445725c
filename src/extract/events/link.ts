import { readSpan } from '../../core/span/index.ts';
import type { Span } from '../../core/model.ts';
import { datesNothing } from './dates-nothing.ts';
import type { FoundMention } from '../mention.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS } from './words/function-words.ts';
import { EVENT_NOUNS } from './words/event-nouns.ts';
import { PROSPECTIVE } from './words/verb-classes.ts';

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

/** Prepositions of phrases whose own noun a date beside it dates. */
const BACKGROUND = new Set(
  'according after before since until following despite because of than amid ahead regarding concerning relation connection'.split(
    ' ',
  ),
);

/** Participles between a noun and its date: “the six months ended Oct. 1”. */
const MARKING_TIME = new Set(
  'end start begin date schedule expect plan effective complete release publish'.split(' '),
);

/** Units too coarse for an event. */
const TOO_COARSE = new Set(['decade', 'century', 'millennium', 'multimillennium']);

/** What is done in an event is done on its day: “won in Tuesday’s election”. */
const HELD =
  /^(?:ask|take|hold|occur|happen|sign|agree|announce|meet|gather|win|lose|defeat|beat|kill|injure|wound|die|score|clinch|say|tell|testify|reveal|elect|vote|propose|pledge|vow|destroy|damage)$/;

/** The dates of a sentence, each with what it dates; those that date nothing that happens are left out. */
export function linksOf(tokens: readonly Token[], clauses: readonly Clause[]): Link[] {
  const links: Link[] = [];
  tokens.forEach((token, at) => {
    const { mention } = token;
    if (mention === null || token.quoted) return;
    const dated = joinedDate(tokens, at) ?? dateOf(mention);
    if (dated === null || isSecondOfTwo(tokens, at)) return;
    const standsIn = clauses.findLast(({ start, end }) => start <= at && at < end);
    // “Also on Friday, X, accompanied by Y, flew”: what stands before a participle belongs to the verb to come.
    const within =
      (standsIn?.kind === 'reduced' || standsIn?.kind === 'subordinate') && at < standsIn.opens
        ? clauses.find(({ kind }) => kind === 'main')
        : standsIn;
    if (within === undefined || (at < within.opens && within.kind === 'relative')) return;
    if (datesNothing(tokens, within, at, dated.span)) return;
    const noun = nounDated(tokens, at);
    if (noun !== null) {
      links.push({ mention, at, ...dated, clause: governing(within, dated.span), noun });
      // “which took place during last month’s meeting”
      const isHeld = HELD.test(within.group.base ?? '');
      if (!isHeld || !/^(?:during|at|in)$/.test(tokens[at - 1]?.lower ?? '')) return;
    }
    const before = tokens[at - 1]?.lower ?? '';
    const opened =
      /^(?:on|in|at|during|over|through|within|throughout|late|early|earlier|later|last|back)\b/i.test(
        token.text,
      );
    const isSet = before === 'for' && /^(?:schedule|set|plan|slate)$/.test(within.group.base ?? '');
    if (!opened && !isSet && NOT_THE_VERBS.has(before)) return;
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
      MARKING_TIME.has(within.group.base ?? '')
    )
      return;
    const clause = governing(within, dated.span);
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
    links.push({ mention, at, ...dated, clause, noun: null });
  });
  return links;
}

/** “released pictures of a suspect in the robbery on Monday”: the robbery was then. */
function isOfEventBehind(tokens: readonly Token[], { group }: Clause, at: number): boolean {
  if (!isOfEventBeside(tokens, at) || HELD.test(group.base ?? '')) return false;
  for (let i = at - 3; i > Math.max(group.last + 1, at - 8); i--)
    if (/^(?:the|an?|his|her|their|its)$/.test(tokens[i]!.lower))
      return /^(?:in|over|for|about|from|to|with)$/.test(tokens[i - 1]!.lower);
  return false;
}

function isOfEventBeside(tokens: readonly Token[], at: number): boolean {
  const noun = /^(?:on|in|at|from)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return noun > 0 && EVENT_NOUNS.has(tokens[noun]!.lower);
}

/** “as a consequence of the senate passing the bill in May”: the senate did so then. */
function hasOwnSubject(tokens: readonly Token[], gerund: Clause, clause: Clause): boolean {
  const from = clause.group.last + 1;
  const before = tokens[gerund.group.first - 1];
  if (before?.kind !== 'word' || gerund.group.first - 1 < from) return false;
  if (PREPOSITIONS.has(before.lower) || isAdverb(before.lower)) return false;
  const at = tokens.findLastIndex(
    ({ lower }, i) => i >= from && i < gerund.group.first - 1 && PREPOSITIONS.has(lower),
  );
  const preposition = tokens[at]?.lower ?? '';
  // “a performance of the play starring Ann Lee” is none of it.
  return preposition === 'of'
    ? /^(?:results?|consequences?|because|possibility|prospect|risk|fears?|news)$/.test(tokens[at - 1]!.lower)
    : /^(?:with|from|than)$/.test(preposition);
}

/** The date of a mention as an event can have it: of a day or coarser, and not vague. */
function dateOf({ type, value, edtf, vague }: FoundMention): { when: string; span: Span } | null {
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
      tokens[at + 1]?.kind === 'word');
  if (!attribute) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || (PREPOSITIONS.has(lower) && i > at + 1)) break;
    if (EVENT_NOUNS.has(lower)) return i;
  }
  return token.possessive || before?.possessive || DETERMINERS.has(before?.lower ?? '') ? at : null;
}

/** “The champion, a winner here in 2012, lost”: of the noun in between. */
function isInApposition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== ',') return false;
  const comma = tokens.findLastIndex(({ text }, i) => i < at && text === ',');
  return comma > 0 && /^(?:an?|the|one|now|once|then)$/.test(tokens[comma + 1]!.lower);
}

/** “In addition to the three fatalities on Tuesday, …” */
function isInOpeningAside(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= 0 && tokens[i]!.text !== ','; i--)
    if (/^(?:addition|besides|unlike|despite|like|because|ahead|contrast|compared)$/.test(tokens[i]!.lower))
      return true;
  return false;
}

/** “After his failed putsch, in Munich 100 years ago, …”: what came before has the date. */
function isOfWhatCameBefore(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:after|following|before|since|until)$/.test(tokens[0]?.lower ?? '')) return false;
  const { mention } = tokens[at]!;
  const isInserted = tokens.slice(1, at).some(({ text }) => text === ',');
  const isLong = mention !== null && /^\d{4}(?:-[23]\d)?[~?]?$/.test(mention.edtf ?? '');
  return isInserted || (isLong && at > 1);
}

/** Whether a date stands in a phrase such as “after the attack on Monday”, nearer to its noun than to the verb. */
function isBackground(tokens: readonly Token[], { group, kind }: Clause, at: number): boolean {
  const from = kind === 'reduced' ? group.last : Math.max(group.last, 0);
  if (at < group.first)
    return isInOpeningAside(tokens, at) || isInApposition(tokens, at) || isOfWhatCameBefore(tokens, at);
  for (let i = at - 1; i > from; i--) {
    const { lower, text, kind: of } = tokens[i]!;
    if (of === 'time') return false;
    if (text === ',' && !/^a (?:year|month|week) (?:ago|earlier|before)$/.test(tokens[at]!.lower))
      return false;
    if (BACKGROUND.has(lower) && lower !== 'of') return i < at - 1;
    // “to $35.6 million from $70.1 million a year ago”
    if (
      /^(?:from|versus|against|compared)$/.test(lower) &&
      tokens.slice(i + 1, at).some(({ kind: kindOf }) => kindOf === 'number')
    )
      return true;
  }
  return false;
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
