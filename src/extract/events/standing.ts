import type { Candidate } from './candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isStatement } from './says.ts';
import type { SentenceReading } from './reading.ts';
import { isOfWhatItTells } from './telling.ts';
import { isTimePart } from './title-words.ts';
import { leaningDefinites } from './definites.ts';
import { isUnknown } from './unknown.ts';
import { isWholeSubject } from './whole-subject.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  isAdverb,
} from './words/function-words.ts';
import { INSTITUTIONAL } from './words/name-words.ts';
import { REPORTING } from './words/verb-classes.ts';
import { trailingAttribution } from './attribution.ts';
import { speaksForOthers } from './telling.ts';

/** Whether words can be told without those around them: who does it is whole and named, and no “it” is left open. */
export function standsAlone(
  { telling, clause, sentence }: Candidate,
  isResolved: boolean,
  end: number,
): boolean {
  if (telling === 'noun' || telling === 'participle') return true;
  if (telling === 'statement' && isOfWhatItTells(clause, sentence)) return true;
  if (!isResolved && (!isWholeSubject(clause, sentence) || isUnknown(clause, sentence, end))) return false;
  // “A photo of the unusual cargo was released”
  const { subject } = clause;
  if (!isResolved && subject !== null && leaningDefinites(sentence, subject.from + 1, subject.to).length > 0)
    return false;
  return (
    !(clause.marker !== null && EMBEDDING.has(clause.marker)) &&
    !tellsNothing(clause, sentence, end) &&
    !hasOpenObject(clause, sentence, end) &&
    !hasObjectBefore(clause, sentence) &&
    !lacksObject(clause, sentence) &&
    !isInApposition(clause, sentence) &&
    !isSuffered(clause, sentence) &&
    !hasObjectOfPassive(clause, sentence) &&
    !isOfSomethingBefore(clause, sentence) &&
    !isRestOfSubject(clause, sentence) &&
    !isOfSomeThing(clause, sentence, end)
  );
}

/** “In a vote that split the house, …”, but “In a vote that broke along party lines, …”: on what, the rest of the sentence says. */
function isOfSomeThing(
  { kind, marker, subject, group }: Clause,
  { tokens }: SentenceReading,
  end: number,
): boolean {
  if (kind !== 'relative' || !/^(?:that|which)$/.test(marker ?? '') || subject === null || group.passive)
    return false;
  // “in a five-day court hearing that ended”
  const article = tokens.findLastIndex(
    ({ lower }, i) => i <= subject.from && i > subject.from - 4 && /^an?$/.test(lower),
  );
  if (!/^an?$/.test(tokens[article]?.lower ?? '') || !PREPOSITIONS.has(tokens[article - 1]?.lower ?? ''))
    return false;
  const rest = tokens.slice(group.last + 1, end);
  const next = rest[0];
  const hasObject =
    next !== undefined &&
    next.kind !== 'mark' &&
    next.kind !== 'time' &&
    !PREPOSITIONS.has(next.lower) &&
    !isAdverb(next.lower);
  return !hasObject && !rest.some(({ capital, kind: of }) => capital && of === 'word');
}

/** “…, a group formed in 1997 between …”: behind a comma and without an object the verb is a participle. */
function isInApposition(clause: Clause, sentence: SentenceReading): boolean {
  const { group, kind, subject } = clause;
  const { tokens, clauses } = sentence;
  if (kind !== 'main' || !group.ambiguous || subject === null) return false;
  // “…, a House committee reported on Monday”
  if (speaksForOthers(tokens[subject.to - 1]!) && trailingAttribution(sentence) === clause) return false;
  if (
    !/^(?:an?|one)$/i.test(tokens[subject.from]!.text) ||
    !/^(?:,|--|[–—-])$/.test(tokens[subject.from - 1]?.text ?? '')
  )
    return false;
  const isLater = clauses.some(
    (other) => other.kind === 'main' && isFinite(other.group) && other.group.first < group.first,
  );
  const next = tokens[group.last + 1];
  const isWithin = isLater || !opensLead(tokens[0]!);
  return isWithin && (next === undefined || next.kind === 'time' || PREPOSITIONS.has(next.lower));
}

/** “In Fredo, a bomb went off”, but “An ambulance drives by a house, a place linked to”: the words before a comma tell where or when. */
function opensLead({ kind, lower }: Token): boolean {
  return (
    kind !== 'word' ||
    PREPOSITIONS.has(lower) ||
    isAdverb(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBORDINATORS.has(lower)
  );
}

/** “being attacked and dragged under by a shark”, “a report released on Monday by”: an active verb has no “by” so near. */
function isSuffered({ group, kind }: Clause, { tokens }: SentenceReading): boolean {
  if (kind === 'reduced' || !group.ambiguous || group.passive) return false;
  const behind = tokens
    .slice(group.last + 1, group.last + 6)
    .filter(({ kind: of, lower }) => of !== 'time' && lower !== 'on');
  const by = behind.findIndex(({ lower }) => lower === 'by');
  return (by === 0 || by === 1) && behind[by + 1]?.kind === 'word';
}

/** “who was fired in 2014, Joice Roe, called”: behind a passive stands no name, unless somebody is named so. */
function hasObjectOfPassive({ group }: Clause, { tokens }: SentenceReading): boolean {
  if (!group.passive || group.form === 'participle' || TAKES_TWO.has(group.base ?? '')) return false;
  let at = group.last + 1;
  while (tokens[at] !== undefined && (tokens[at]!.kind === 'time' || /^(?:on|in|,)$/.test(tokens[at]!.lower)))
    at++;
  const [before, next] = [tokens[at - 1]!, tokens[at]];
  return next?.kind === 'word' && next.capital && !next.quoted && !/^(?:on|in)$/.test(before.lower);
}

/** Of these a passive has an object: “was named chief”, “was given a year”. */
const TAKES_TWO = new Set(
  'name rename elect reelect appoint nominate call declare give grant award offer pay tell ask send show hand deny allow refuse dub title label crown vote deem consider promise teach ordain proclaim christen'.split(
    ' ',
  ),
);

/** “the plane operated by Lee Air, which disappeared”, “the talks in Fredo, which began”: of the two things the first. */
function isOfSomethingBefore({ kind, marker, subject }: Clause, { tokens }: SentenceReading): boolean {
  if (kind !== 'relative' || marker === 'who' || subject === null) return false;
  const at = /^(?:the|its|an?)$/.test(tokens[subject.from - 1]?.lower ?? '')
    ? subject.from - 2
    : subject.from - 1;
  const preposition = tokens[at]?.lower ?? '';
  const words = tokens.slice(subject.from, subject.to);
  const isPlace =
    marker === 'which' && words[0]!.capital && !words.some(({ text }) => INSTITUTIONAL.test(text));
  return preposition === 'by' || (isPlace && /^(?:in|at|near|from)$/.test(preposition));
}

/** “The deal reached on Monday, the fifth, is similar”: a second verb without “and” shows that the first was a participle. */
function isRestOfSubject({ group, kind, subject }: Clause, { tokens, clauses }: SentenceReading): boolean {
  if (kind !== 'main' || !group.ambiguous || subject === null) return false;
  const next = clauses.find(
    (other) => other.group.first > group.last && isFinite(other.group) && other.kind === 'main',
  );
  if (next === undefined || next.subject !== subject || (next.group.form === 'past' && next.group.ambiguous))
    return false;
  return tokens[next.group.first - 1]?.text === ',';
}

/** “What happens will change it”: the clause is the subject of another. “Fredo, where Ann Lee lives”: it tells of the place. */
const EMBEDDING = new Set(['what', 'how', 'why', 'whether', 'whose', 'whom', 'where']);

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

/** “sold it for a million”, “called them unfair”: the object is told elsewhere. */
export function hasOpenObject(clause: Clause, sentence: SentenceReading, end: number): boolean {
  const { tokens } = sentence;
  const next = tokens[clause.group.last + 1];
  if (next === undefined || next.quoted) return false;
  if (/^(?:this|these|those)$/.test(next.lower) && opensNoun(tokens, clause.group.last + 2)) return true;
  // “revealed one of those talks”
  if (
    tokens[clause.group.last + 2]?.lower === 'of' &&
    /^(?:these|those|them)$/.test(tokens[clause.group.last + 3]?.lower ?? '')
  )
    return true;
  if (isStatement(clause, sentence)) return false;
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

/** Of these there are many where something is told: which one was joined or bought, only the sentence before says. */
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
  'kidnap abduct evacuate find arrest kill capture seize name injure wound detain appoint hire accuse destroy survey poll interview describe portray depict award grant locate discover'.split(
    ' ',
  ),
);

/** “the order that the president plans to sign on Friday”: what is signed stands before. */
function hasObjectBefore(
  { kind, group, parent, marker, subject, opens }: Clause,
  { tokens }: SentenceReading,
): boolean {
  // “the oath that Ann Lee swore”, “the oath Ann Lee swore”
  // “the reasons Ann Lee left the town”: the verb has its own.
  const next = tokens[group.last + 1]?.lower ?? '';
  if (kind === 'relative' && marker === null) return !DETERMINERS.has(next) && !POSSESSIVES.has(next);
  if (
    kind === 'relative' &&
    /^(?:which|that)$/.test(marker ?? '') &&
    subject !== null &&
    subject.from > opens
  )
    return true;
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
