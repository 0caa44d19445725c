import { isFinite } from './grammar/verb-groups.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { TELLING } from './words/verb-classes.ts';
import { EVENT_NOUNS } from './words/event-nouns.ts';
import { INSTITUTIONAL } from './words/name-words.ts';
import { isAdverb, PREPOSITIONS, RELATIVES } from './words/function-words.ts';

/** What is done in an event is done on its day: “won in Tuesday’s election”. */
export const HELD =
  /^(?:ask|take|hold|occur|happen|sign|agree|announce|meet|gather|win|lose|defeat|beat|kill|injure|wound|die|score|clinch|say|tell|testify|reveal|elect|vote|propose|pledge|vow|destroy|damage)$/;

/** Prepositions of phrases whose own noun a date beside it dates. */
const BACKGROUND = new Set(
  'according after before since until following despite because of than amid ahead regarding concerning relation connection'.split(
    ' ',
  ),
);

/** Whether a date stands in a phrase such as “after the attack on Monday”, nearer to its noun than to the verb. */
export function isBackground(tokens: readonly Token[], { group, kind }: Clause, at: number): boolean {
  const from = kind === 'reduced' ? group.last : Math.max(group.last, 0);
  if (at < group.first)
    return isInOpeningAside(tokens, at) || isInApposition(tokens, at) || isOfWhatCameBefore(tokens, at);
  for (let i = at - 1; i > from; i--) {
    const { lower, text, kind: of } = tokens[i]!;
    if (of === 'time') return false;
    if (text === ',' && !/^a (?:year|month|week) (?:ago|earlier|before)$/.test(tokens[at]!.lower))
      return false;
    if (lower === 'before' && isBeforeSomebody(tokens, i, at)) continue;
    // “crashed shortly after take-off on Monday”: on the same day.
    if (lower === 'after' && /^(?:shortly|soon|moments|minutes|seconds)$/.test(tokens[i - 1]?.lower ?? ''))
      return false;
    if (BACKGROUND.has(lower) && lower !== 'of') return i < at - 1;
    // “no change from its view last month”
    if (/^(?:from|than|to|on|with)$/.test(lower) && COMPARED.test(tokens[i - 1]?.lower ?? ''))
      return i < at - 1;
    // “to $35.6 million from $70.1 million a year ago”
    if (
      /^(?:from|versus|against|compared)$/.test(lower) &&
      tokens.slice(i + 1, at).some(({ kind: kindOf }) => kindOf === 'number')
    )
      return true;
  }
  return false;
}

/** What is held against another time. */
const COMPARED =
  /^(?:changes?|changed|unchanged|different|departure|shift|compared|increase|decrease|rise|drop|decline|improvement)$/;

/** “testified before the committee on Monday”: that is where, not when. */
function isBeforeSomebody(tokens: readonly Token[], before: number, at: number): boolean {
  return tokens
    .slice(before + 1, at)
    .some(({ lower, text, capital }) => OF_HEARINGS.test(lower) || (capital && INSTITUTIONAL.test(text)));
}

const OF_HEARINGS =
  /^(?:court|courts|judges?|magistrates?|jury|tribunal|committee|subcommittee|panel|commission|parliament|congress|senate|council|lawmakers|reporters|journalists|crowd|audience)$/;

/** “The champion, a winner here in 2012, lost”: of the noun in between. */
function isInApposition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== ',') return false;
  const comma = tokens.findLastIndex(({ text }, i) => i < at && text === ',');
  // “A club team in 2021, Lee Cycling rose”
  if (comma < 0) return /^an?$/.test(tokens[0]!.lower) && tokens[at + 2]?.capital === true;
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

/** “released pictures of a suspect in the robbery on Monday”: the robbery was then. */
export function isOfEventBehind(tokens: readonly Token[], { group }: Clause, at: number): boolean {
  if (!isOfEventBeside(tokens, at) || HELD.test(group.base ?? '')) return false;
  for (let i = at - 3; i > Math.max(group.last + 1, at - 8); i--)
    if (/^(?:the|an?|his|her|their|its)$/.test(tokens[i]!.lower))
      return /^(?:in|over|for|about|from|to|with)$/.test(tokens[i - 1]!.lower);
  return false;
}

export function isOfEventBeside(tokens: readonly Token[], at: number): boolean {
  const noun = /^(?:on|in|at|from)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return noun > 0 && EVENT_NOUNS.has(tokens[noun]!.lower);
}

/** “as a consequence of the senate passing the bill in May”: the senate did so then. */
export function hasOwnSubject(tokens: readonly Token[], gerund: Clause, clause: Clause): boolean {
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

/** “joined them to support the treaty, which now heads to a vote on Wednesday”: of a clause that was not read. */
export function isBehindRelative(tokens: readonly Token[], { group }: Clause, at: number): boolean {
  return tokens
    .slice(group.last + 1, at)
    .some(({ lower, quoted }, i, words) => !quoted && RELATIVES.has(lower) && words[i - 1]?.text === ',');
}

/** “Sunday’s crash killed 157 people”: then. */
export function isOfWhatItDid({ kind, subject, group }: Clause, noun: number, at: number): boolean {
  return (
    kind === 'main' &&
    subject?.from === at &&
    noun === at + 1 &&
    subject.to === noun + 1 &&
    group.first === noun + 1 &&
    group.form === 'past' &&
    /^(?:kill|injure|wound|destroy|damage)$/.test(group.base ?? '')
  );
}

/** “have been grounded since March”: they were then, and still are. */
export function isSinceDone({ group }: Clause, before: string, when: string): boolean {
  return (
    before === 'since' &&
    group.form === 'perfect' &&
    group.passive &&
    TELLING.has(group.base ?? '') &&
    /^\d{4}-\d\d(?:-\d\d)?~?\/\.\.$/.test(when)
  );
}

/** “41 people died when a bus and a truck collided on Monday”: then too, and that is the news. */
export function diedWhen(clause: Clause): Clause {
  const { kind, marker, parent, start } = clause;
  return kind === 'subordinate' &&
    marker === 'when' &&
    parent?.kind === 'main' &&
    parent.start < start &&
    parent.subject !== null &&
    parent.group.form === 'past' &&
    /^(?:die|kill|injure|wound|hurt|drown|trap|bury)$/.test(parent.group.base ?? '')
    ? parent
    : clause;
}

/** “was shot and wounded on Monday”: the two have one auxiliary, and one date. */
export function firstOfJoined(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): Clause {
  const { group, subject } = clause;
  if (!group.passive || subject === null || tokens[group.first - 1]?.lower !== 'and') return clause;
  const before = clauses.find(
    (other) => other.subject === subject && other.group.passive && other.group.last === group.first - 2,
  );
  return before !== undefined && group.first === group.last ? before : clause;
}

/** “14 were killed and dozens injured on Monday”: the date is of both, and the verb is of the first. */
export function firstOfTwo(clause: Clause | undefined, tokens: readonly Token[]): Clause | undefined {
  if (clause?.kind !== 'reduced' || clause.group.form !== 'participle' || clause.subject === null)
    return clause;
  const { parent, subject } = clause;
  return parent?.group.passive === true && isFinite(parent.group) && tokens[subject.from - 1]?.lower === 'and'
    ? parent
    : clause;
}
