import { PREPOSITIONS } from '../words/function-words.ts';
import { REPORTING, STATING } from '../words/verb-classes.ts';
import {
  add,
  addAtLevel,
  addParticiple,
  addReduced,
  addWhoWas,
  asParticiple,
  continuesList,
  coordinate,
  endsBeforeVerb,
  pendingLevel,
} from './build.ts';
import type { Building, Level } from './clause.ts';
import {
  adverbsFrom,
  leadFrom,
  listFrom,
  nounBefore,
  opensNoun,
  startsAside,
  subjectFrom,
} from './phrases.ts';
import type { Step, Verb } from './step.ts';
import { isFinite } from './verb-groups.ts';

/** “…, including many provided by” */
const includes: Step = (b, { group, gap, nounFrom }) => {
  if (!group.ambiguous || !/^(?:including|with|like|such)$/.test(b.tokens[nounFrom]?.lower ?? ''))
    return false;
  addReduced(b, asParticiple(group), gap);
  return true;
};

/** “…, Ann Lee, its owner, said”: behind what is said the speaker, with who that is. */
const speaksInApposition: Step = (b, verb) => {
  const { group, gap, previous } = verb;
  const { from, boundary, to } = gap;
  if (
    !isBehindComma(verb) ||
    previous === null ||
    !STATING.has(group.base ?? '') ||
    !endsThere(b, group.last)
  )
    return false;
  const commas: number[] = [];
  for (let i = boundary; i >= from && commas.length < 3; i--)
    if (b.tokens[i]!.text === ',' && !b.tokens[i]!.quoted) commas.push(i);
  const [, inner, outer] = commas;
  if (inner === undefined || outer === undefined) return false;
  const name = outer + 1 + leadFrom(b.tokens, outer + 1, inner);
  const first = b.tokens[name];
  if (first === undefined || inner - name > LONGEST_SPEAKER || !opensNoun(first)) return false;
  if (!/^(?:the|a|an|its|his|her|their|who|of)$/.test(b.tokens[inner + 1]!.lower)) return false;
  const clause = add(b, 'main', group, outer, { from: name, to: inner }, null, null);
  b.level = { start: to, kind: 'main', marker: null, parent: null, finite: clause };
  return true;
};

/** Words of a speaker before the comma. */
const LONGEST_SPEAKER = 8;

/** Behind a verb that has said already what it says: nothing, a time, a place. */
function endsThere(b: Building, last: number): boolean {
  const next = b.tokens[last + 1];
  return (
    next === undefined ||
    next.kind === 'time' ||
    /^[.,;]$/.test(next.text) ||
    (PREPOSITIONS.has(next.lower) && next.lower !== 'that')
  );
}

/** “X, who …, left”: the comma closes an insertion, and the clause around it gets its verb. */
const closesInsertion: Step = (b, verb) => {
  if (!isBehindComma(verb)) return false;
  const { group, gap, index } = verb;
  const { boundary, to } = gap;
  const isPlain = boundary + 1 + adverbsFrom(b.tokens, boundary + 1, to) === to;
  const pending: Level | null = isPlain && b.awaited !== null ? b.awaited : pendingLevel(b);
  b.awaited = null;
  if (pending === null || pending.finite !== null) return false;
  // “X and Y, accompanied by Z, flew”
  if (group.ambiguous && endsBeforeVerb(b, index)) {
    const isWho = pending.kind === 'main' && isPlain && addWhoWas(b, group, pending.start);
    if (!isWho) addReduced(b, asParticiple(group), { from: boundary + 1, to });
    return true;
  }
  b.level = pending;
  const clause = addAtLevel(b, group, boundary, subjectFrom(b.tokens, pending.start, to));
  if (pending.marker !== null && pending.start > 0) clause.opens = pending.start - 1;
  return true;
};

/** “said on Friday its chief, Ann Lee, will retire”: what is said has a subject with a name beside it. */
const isReportedBeside: Step = (b, verb) => {
  const { group, gap, previous } = verb;
  const { from, boundary, to } = gap;
  if (!isBehindComma(verb) || previous === null || group.ambiguous || boundary + 1 !== to) return false;
  if (!SAYING.test(previous.group.base ?? '') || previous.group.passive || !isFinite(previous.group))
    return false;
  const commas = b.tokens.flatMap(({ text, quoted }, i) =>
    i >= from && i <= boundary && text === ',' && !quoted ? [i] : [],
  );
  const opens = from + adverbsFrom(b.tokens, from, boundary);
  const [inner] = commas;
  if (inner === undefined || commas.length !== 2 || inner <= opens || !opensNoun(b.tokens[opens]!))
    return false;
  b.outer.push({ ...b.level });
  b.level = { start: opens, kind: 'complement', marker: null, parent: previous, finite: null };
  addAtLevel(b, group, opens, { from: opens, to: inner });
  return true;
};

const SAYING = /^(?:say|announce|report|confirm|claim|warn|deny|argue|insist)$/;

/** “a man, arrested on Monday”: the noun before the comma. */
const describesNoun: Step = (b, verb) => {
  const { group, gap, index, previous } = verb;
  const { boundary } = gap;
  if (!isBehindComma(verb) || !group.ambiguous || continuesList(b, index)) return false;
  if (/^(?:and|but)$/.test(b.tokens[boundary + 1]!.lower)) return false;
  const least = Math.min(boundary, (previous?.group.last ?? -1) + 1);
  const noun = previous === null ? null : nounBefore(b.tokens, boundary, least);
  addParticiple(b, group, noun ?? b.level.finite?.subject ?? null, b.level.finite);
  return true;
};

/** “entered the town, seized it”: one subject, several verbs. */
const goesOn: Step = (b, verb) => {
  if (!isBehindComma(verb)) return false;
  coordinate(b, verb.group, verb.gap.boundary);
  return true;
};

/** “left on May 3, 2019, from a harbor in the north and was seen”: behind the comma stands only a phrase of the verb before. */
const goesOnBehindPhrase: Step = (b, { group, gap, nounFrom }) => {
  const { conjunction, boundary, to } = gap;
  const opener = b.tokens[nounFrom];
  if (conjunction <= nounFrom || b.level.finite === null || opener === undefined) return false;
  if (opener.capital || !PREPOSITIONS.has(opener.lower) || b.tokens[boundary]!.quoted) return false;
  if (conjunction + 1 + leadFrom(b.tokens, conjunction + 1, to) < to) return false;
  coordinate(b, group, conjunction);
  return true;
};

/** “When he came, they left”, “On Monday, A, B and C agreed”: the main clause, at last. */
const opensMain: Step = (b, { group, gap, previous, nounFrom }) => {
  const { boundary, to } = gap;
  const isSubordinate = b.level.kind === 'subordinate';
  if (!isSubordinate && !(b.level.kind === 'main' && b.level.finite === null && previous === null))
    return false;
  const isList = previous === null && b.tokens.slice(boundary + 1, to).some(({ lower }) => lower === 'and');
  const isWholeList = b.level.finite === null && isList && !startsAside(b.tokens, b.level.start);
  const listed = isList ? listFrom(b.tokens, b.level.start, boundary, nounFrom) : nounFrom;
  const start = isWholeList ? b.level.start : listed;
  b.level = { ...(isSubordinate ? (b.outer.pop() ?? b.level) : b.level) };
  if (b.level.finite !== null) b.level = { ...b.level, start: boundary + 1, finite: null };
  if (b.level.kind === 'complement' && REPORTING.has(group.base ?? ''))
    b.level = { ...b.level, kind: 'main', marker: null, parent: null };
  addAtLevel(b, group, previous === null ? 0 : boundary, { from: start, to });
  if (!isWholeList) b.level.start = nounFrom;
  return true;
};

/** “he said it lost, and Ann left”, “…, officials said”: a clause beside the one before. */
const standsBeside: Step = (b, { group, gap, nounFrom }) => {
  const { boundary, to } = gap;
  const endsComplement =
    REPORTING.has(group.base ?? '') || (b.tokens[boundary + 1]?.lower === 'and' && b.level.marker !== 'that');
  const kind = b.level.kind === 'complement' && endsComplement ? 'main' : b.level.kind;
  const parent = kind === 'complement' ? b.level.parent : null;
  const clause = add(b, kind, group, boundary, { from: nounFrom, to }, null, parent);
  b.level = { start: nounFrom, kind, marker: null, parent, finite: clause };
  return true;
};

function isBehindComma({ nounFrom, gap }: Verb): boolean {
  return nounFrom >= gap.to;
}

/** How a verb behind a comma may be read, in this order. */
export const AFTER_COMMA: readonly Step[] = [
  includes,
  speaksInApposition,
  closesInsertion,
  isReportedBeside,
  describesNoun,
  goesOn,
  goesOnBehindPhrase,
  opensMain,
  standsBeside,
];
