import type { Candidate } from './candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isStatement } from './says.ts';
import type { SentenceReading } from './reading.ts';
import { isTimePart } from './title-words.ts';
import {
  BOTH_WAYS,
  CONJUNCTIONS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './words/function-words.ts';
import { EVENT_NOUNS } from './words/event-nouns.ts';
import { AUTHORITIES } from './words/speaking.ts';
import { REPORTING } from './words/verb-classes.ts';

/** Whether words can be told without those around them: who does it is whole and named, and no “it” is left open. */
export function standsAlone(
  { telling, clause, sentence }: Candidate,
  isResolved: boolean,
  end: number,
): boolean {
  if (telling === 'noun' || telling === 'participle') return true;
  if (!isResolved && (!isWholeSubject(clause, sentence) || isUnknown(clause, sentence, end))) return false;
  return (
    !(clause.marker !== null && EMBEDDING.has(clause.marker)) &&
    !tellsNothing(clause, sentence, end) &&
    !hasOpenObject(clause, sentence, end) &&
    !hasObjectBefore(clause) &&
    !lacksObject(clause, sentence)
  );
}

/** “What happens will change it”: the clause is the subject of another. */
const EMBEDDING = new Set(['what', 'how', 'why', 'whether', 'whose', 'whom']);

/** “a (foreign) policy within six months was”: what stands right before a subject shows that it begins earlier. */
function isWholeSubject({ kind, subject, parent }: Clause, { tokens }: SentenceReading): boolean {
  if (subject === null || kind === 'relative' || kind === 'reduced') return true;
  const before = tokens[subject.from - 1];
  if (
    before === undefined ||
    before.kind === 'time' ||
    before.quoted ||
    parent?.group.last === subject.from - 1
  )
    return true;
  if (before.kind === 'mark') return !/^[)%$€£]$/.test(before.text);
  const { lower } = before;
  return (
    [SUBORDINATORS, BOTH_WAYS, CONJUNCTIONS, RELATIVES].some((words) => words.has(lower)) ||
    /^(?:that|so|the|a|an)$/.test(lower) ||
    isAdverb(lower) ||
    parent !== null
  );
}

/** “The plane left at noon”: which one, nobody who has not read the rest can say. */
function isUnknown(clause: Clause, sentence: SentenceReading, end: number): boolean {
  const { tokens } = sentence;
  const { subject } = clause;
  if (subject === null) return false;
  const first = tokens[subject.from]!;
  if (POSSESSIVES.has(first.lower)) return true;
  if (
    tokens
      .slice(subject.from, subject.to)
      .some(({ lower, quoted }) => !quoted && /^(?:those|these|them|he|she|we|i)$/.test(lower))
  )
    return true;
  if (!/^(?:the|this|that|these|those)$/.test(first.lower)) return false;
  const own = tokens.slice(subject.from + 1, subject.to);
  // “the campaign’s page”: whose campaign?
  if (own[0]?.possessive && !own[0].capital && !AUTHORITIES.test(own[0].lower)) return true;
  if (own.some(({ capital, kind }) => capital || kind === 'number')) return false;
  // “the actor who won”: who it is stands elsewhere.
  if (clause.marker === 'who' && own.length === 1) return true;
  if (own.some(({ lower }) => AUTHORITIES.test(lower) || OF_PUBLIC.test(lower))) return false;
  // A name behind the verb tells of what it is the story; “the talks on grain” tell it themselves.
  const isDescribed = own.some(({ lower }, i) => PREPOSITIONS.has(lower) && i > 0 && own.length - i > 1);
  if (isDescribed) return false;
  const isEvent = own.some(({ lower }) => EVENT_NOUNS.has(lower));
  if (
    isEvent &&
    tokens.slice(clause.group.last + 1, end).some(({ capital, kind }) => capital && kind === 'word')
  )
    return false;
  return !namesSomebody(tokens, clause.group.last + 1, end);
}

/** A name that is no place: “on a train in Hayward” does not say which. */
function namesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  let isPlace = false;
  for (let i = from; i < to; i++) {
    const { kind, lower, capital } = tokens[i]!;
    if (PREPOSITIONS.has(lower)) isPlace = /^(?:at|in|near|on|outside)$/.test(lower);
    else if (kind === 'word' && capital && !isPlace && !isTimePart(tokens, i, to)) return true;
  }
  return false;
}

/** “A decision will be made”: no name, no number, hardly a word. */
function tellsNothing({ subject, group }: Clause, { tokens }: SentenceReading, end: number): boolean {
  if (subject === null || !/^an?$/i.test(tokens[subject.from]!.text) || subject.to - subject.from > 2)
    return false;
  const rest = tokens.filter(
    ({ kind }, i) =>
      i > group.last && i < end && /^(?:word|number)$/.test(kind) && !isTimePart(tokens, i, end),
  );
  return rest.length < 3 && rest.every(({ capital, kind }) => !capital && kind !== 'number');
}

/** Of these a country or a town has one. */
const OF_PUBLIC =
  /^(?:cabinet|senate|congress|treasury|pope|king|queen|crown|opposition|coalition|police|navy|prime|minister|justices?|jury|judges|lawmakers|legislature|council|commission|union|regulator|watchdog|pound|dollar|euro|economy|inflation|unemployment|wildfire|fire|quake|earthquake|storm|hurricane|cyclone|eruption|crash|explosion|blast|flood|floods|outbreak|war|fighting|strike|election|vote|referendum|pandemic|ceasefire|truce)$/;

/** “sold it for a million”, “called them unfair”: the object is told elsewhere. */
function hasOpenObject(clause: Clause, sentence: SentenceReading, end: number): boolean {
  const { tokens } = sentence;
  const next = tokens[clause.group.last + 1];
  if (next === undefined || next.quoted || isStatement(clause, sentence)) return false;
  if (/^(?:these|those|such)$/.test(next.lower) || isOfBefore(tokens, clause.group.last + 1, end))
    return true;
  // “makes it possible to”
  if (next.lower === 'it' && clause.group.base === 'make') return false;
  return (
    /^(?:it|them|him|her|this|these|those|so)$/.test(next.lower) &&
    !(next.lower !== 'it' && opensNoun(tokens, clause.group.last + 2))
  );
}

/** “joined the band”, and nothing more: which one was told before. */
function isOfBefore(tokens: readonly Token[], at: number, end: number): boolean {
  const noun = tokens[at + 1];
  if (
    tokens[at]!.lower !== 'the' ||
    noun === undefined ||
    noun.kind !== 'word' ||
    noun.capital ||
    noun.quoted
  )
    return false;
  if (!ONE_OF_MANY.test(noun.lower)) return false;
  return tokens
    .slice(at + 2, end)
    .every((token, i) => token.kind === 'mark' || isTimePart(tokens, at + 2 + i, end));
}

/** Of these there are many where something is told: which one, only a name or the sentence before says. */
const ONE_OF_MANY =
  /^(?:band|team|club|group|company|firm|agency|organi[sz]ation|show|series|film|movie|song|game|match|project|program|programme|site|house|building|facility|move|order|news|idea|issue|matter|job|post|position|role)$/;

/** “her coat”, “this week” */
function opensNoun(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  return (
    after?.kind === 'word' &&
    !PREPOSITIONS.has(after.lower) &&
    !CONJUNCTIONS.has(after.lower) &&
    !isAdverb(after.lower)
  );
}

/** Of these, without an object behind them, the form is a participle: “insiders surveyed last week, 97 %, expect”. */
const TAKES_OBJECT = new Set(
  'find arrest kill capture seize name injure wound detain appoint hire accuse destroy survey poll interview describe portray depict award grant locate discover'.split(
    ' ',
  ),
);

/** “the order that the president plans to sign on Friday”: what is signed stands before. */
function hasObjectBefore({ kind, group, parent }: Clause): boolean {
  return (
    kind === 'reduced' &&
    group.form === 'infinitive' &&
    parent !== null &&
    parent.subject !== null &&
    parent.subject.from > parent.opens &&
    (parent.kind === 'relative' ||
      (parent.kind === 'complement' && !REPORTING.has(parent.parent?.group.base ?? '')))
  );
}

function lacksObject({ group, kind }: Clause, { tokens }: SentenceReading): boolean {
  if (group.passive || group.form !== 'past' || kind === 'relative' || !TAKES_OBJECT.has(group.base ?? ''))
    return false;
  let at = group.last + 1;
  while (tokens[at] !== undefined && (tokens[at]!.kind === 'time' || isAdverb(tokens[at]!.lower))) at++;
  const next = tokens[at];
  return (
    next === undefined ||
    (next.kind === 'mark' && !next.quoted && !/^[$€£“"‘]$/.test(next.text)) ||
    (next.kind === 'word' &&
      (PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower)) &&
      next.lower !== 'about')
  );
}
