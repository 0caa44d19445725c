import { PREPOSITIONS } from '../words/function-words.ts';
import { INTRANSITIVE, REPORTING } from '../words/verb-classes.ts';
import { add, addAtLevel, addParticiple, asParticiple, coordinate } from './build.ts';
import type { Building } from './clause.ts';
import { afterListener, isSubjectPronoun, leadFrom, nounBefore, opensNoun, subjectFrom } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Step, Verb } from './step.ts';
import { isFinite } from './verb-groups.ts';

/** Verbs that without an object behind them are participles: “the body found along the road belonged to”. */
const TRANSITIVE = new Set(
  'find arrest kill hold capture seize issue publish make call name injure wound detain build send release sell take buy appoint elect use impose hire charge accuse sign cause destroy'.split(
    ' ',
  ),
);

/** “since soldiers, including many sent by …, entered”: the clause that was opened before gets its verb. */
const isAwaited: Step = (b, { group, gap, previous }) => {
  const open = b.awaited;
  b.awaited = null;
  if (previous?.kind !== 'reduced' || open === null) return false;
  b.level = open;
  addAtLevel(b, group, group.first, subjectFrom(b.tokens, open.start, gap.to));
  return true;
};

/** “since it began, prices for people living there have risen”: the main clause, at last. */
const endsLongSubject: Step = (b, { group, gap, previous }) => {
  const open = b.level.finite;
  if (previous?.kind !== 'reduced' || b.level.kind !== 'subordinate' || open === null) return false;
  const comma = b.tokens.findLastIndex(
    ({ text, quoted }, i) => i > open.group.last && i < previous.group.first && text === ',' && !quoted,
  );
  const from = comma + 1 + leadFrom(b.tokens, comma + 1, previous.group.first);
  if (comma < 0 || from >= previous.group.first || gap.conjunction >= 0) return false;
  b.level = { ...(b.outer.pop() ?? b.level), kind: 'main', marker: null, parent: null, start: from };
  addAtLevel(b, group, group.first, { from, to: gap.to });
  return true;
};

/** “the reasons it launched its offensive” */
const hasPronoun: Step = (b, { group, gap: { to, conjunction }, previous }) => {
  if (previous === null || conjunction >= 0 || previous.group.last + 1 >= to - 1) return false;
  if (!isSubjectPronoun(b.tokens[to - 1]!)) return false;
  // “said Thursday they will”, “said on Thursday they will”: of the day they are not.
  const between = b.tokens.slice(previous.group.last + 1, to - 1);
  if (between.every(({ kind, lower }) => kind === 'time' || /^(?:on|in|at)$/.test(lower))) return false;
  add(b, 'relative', group, to - 1, { from: to - 1, to }, null, previous);
  return true;
};

/** The first verb of its clause; of “the men arrested on Tuesday were charged” the second. */
const isFirst: Step = (b, { group, gap, previous }) => {
  const isWithinSubject = previous !== null && /^(?:reduced|relative)$/.test(previous.kind);
  if (previous !== null && !(b.level.finite === null && isWithinSubject)) return false;
  const start = previous === null ? b.level.start : group.first;
  addAtLevel(b, group, start, subjectFrom(b.tokens, b.level.start, gap.to));
  return true;
};

/** “described the hours he spent”: of these verbs what follows without a “that” is a noun. */
const TAKES_NOUN = /^(?:describe|quote|cite|mention|underscore|signal|proclaim|stipulate|project)$/;

/** “ruled Ann and her sister were”: of these verbs a noun is no object. */
const SAYING_ONLY = /^(?:say|rule|determine|believe|think|insist|argue|claim)$/;

/** “said Ann Lee and her sister were guilty”: the “and” is of the subject. */
const isReportedOfTwo: Step = (b, verb) => {
  const { gap, previous } = verb;
  if (gap.conjunction < 0 || previous === null || !SAYING_ONLY.test(previous.group.base ?? '')) return false;
  const { conjunction, from, to } = gap;
  const first = b.tokens[from];
  if (first === undefined || conjunction === from || conjunction + 1 >= to || !opensNoun(first)) return false;
  return !isSubjectPronoun(b.tokens[conjunction + 1]!) && isReported(b, verb);
};

/** “entered the town and left”, “X left and Y came”, “a dismembered and decapitated body wrapped in” */
const isJoined: Step = (b, { group, gap, previous }) => {
  const { conjunction, from, to } = gap;
  if (conjunction < 0) return false;
  const nounFrom = conjunction + 1 + leadFrom(b.tokens, conjunction + 1, to);
  if (nounFrom >= to) {
    coordinate(b, group, conjunction);
  } else if (
    group.ambiguous &&
    (isSuffered(b, group, previous) ||
      isPutOut(b, group) ||
      (!opensNoun(b.tokens[nounFrom]!) && !/s$/.test(b.tokens[to - 1]!.lower)))
  ) {
    // What the “and” joins is one noun.
    addParticiple(b, group, nounBefore(b.tokens, to, from), previous);
  } else {
    addAtLevel(b, group, conjunction, { from: nounFrom, to });
    b.level.start = nounFrom;
  }
  return true;
};

/** “were killed and dozens injured in Leeton”: the auxiliary stands for both. */
function isSuffered(b: Building, { base, last }: Verb['group'], previous: Verb['previous']): boolean {
  return (
    previous?.group.passive === true &&
    isFinite(previous.group) &&
    !INTRANSITIVE.has(base ?? '') &&
    isWithoutObject(b.tokens[last + 1])
  );
}

const PUT_OUT = /^(?:publish|release|issue|broadcast|air|record|post)$/;

/** “condemned the raid and the siege in statements published on Monday” */
function isPutOut(b: Building, { ambiguous, base, last }: Verb['group']): boolean {
  return ambiguous && PUT_OUT.test(base ?? '') && isWithoutObject(b.tokens[last + 1]);
}

function isWithoutObject(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'time' || PREPOSITIONS.has(next.lower);
}

/** “said it lost”: what is reported, without a “that”. */
const isReported: Step = (b, { group, gap: { to }, previous, nounFrom }) => {
  if (previous === null || nounFrom >= to || previous.group.passive || !isFinite(previous.group))
    return false;
  // “told the paper in an interview published on Monday that”
  if (isPutOut(b, group)) return false;
  if (!REPORTING.has(previous.group.base ?? '') || TAKES_NOUN.test(previous.group.base ?? '')) return false;
  b.outer.push({ ...b.level });
  const start = afterListener(b.tokens, nounFrom, to);
  b.level = { start, kind: 'complement', marker: null, parent: previous, finite: null };
  addAtLevel(b, group, start, { from: start, to });
  return true;
};

/** “captured a town held by rebels” */
const isParticiple: Step = (b, verb) => {
  const { group, gap, previous, nounFrom } = verb;
  const { from, to } = gap;
  if (!group.ambiguous || (from !== to && nounFrom >= to)) return false;
  if (lacksObject(b, verb) && b.tokens[group.last + 1]?.lower !== 'by') return false;
  addParticiple(b, group, nounBefore(b.tokens, to, from), previous);
  return true;
};

/** “the body found along the road belonged to”: what looked like the verb was a participle. */
const endsSubject: Step = (b, verb) => {
  const { group, previous } = verb;
  if (previous === null || !maybeParticiple(b, verb)) return false;
  previous.kind = 'reduced';
  previous.group = asParticiple(previous.group);
  const { subject } = previous;
  // “the fire that left two houses charred ruins spread”: the participle is of the clause within, and ends the subject with it.
  const isWithin = b.clauses.some(
    ({ kind, group: { first } }) =>
      kind === 'relative' && subject !== null && first >= subject.from && first < subject.to,
  );
  addAtLevel(b, group, group.first, isWithin ? { from: subject!.from, to: group.first } : subject);
  return true;
};

/** “said men who arrived on Monday were held”: what is said has a subject with a relative clause. */
const endsReportedSubject: Step = (b, { group, gap, previous }) => {
  const noun = previous?.subject ?? null;
  const by = previous?.parent ?? null;
  if (previous?.kind !== 'relative' || noun === null || by === null || group.ambiguous) return false;
  if (!/^(?:who|which|that)$/.test(previous.marker ?? '') || gap.conjunction >= 0) return false;
  if (!SAYING_ONLY.test(by.group.base ?? '') || by.group.passive || !isFinite(by.group)) return false;
  if (noun.from > by.group.last + 2 || noun.to > previous.group.first || b.level.finite !== by) return false;
  b.outer.push({ ...b.level });
  b.level = { start: noun.from, kind: 'complement', marker: null, parent: by, finite: null };
  // What is told of them is said too.
  previous.parent = addAtLevel(b, group, group.first, { from: noun.from, to: previous.opens });
  return true;
};

/** “the town Ann Lee left”: nothing but a noun before it. */
const isRelative: Step = (b, { group, gap: { to }, previous, nounFrom }) => {
  const own = nounFrom < to ? { from: nounFrom, to } : null;
  add(b, 'relative', group, own?.from ?? group.first, own, null, previous);
  return true;
};

function maybeParticiple(b: Building, { previous }: Verb): boolean {
  return (
    previous !== null &&
    previous === b.level.finite &&
    previous.group.ambiguous &&
    previous.group.form === 'past'
  );
}

function lacksObject(b: Building, verb: Verb): boolean {
  const { previous, gap } = verb;
  const next = b.tokens[gap.from];
  return (
    maybeParticiple(b, verb) &&
    TRANSITIVE.has(previous?.group.base ?? '') &&
    (next?.kind === 'time' || PREPOSITIONS.has(next?.lower ?? ''))
  );
}

/** How a verb may be read that neither a comma nor a conjunction introduces, in this order. */
export const UNMARKED: readonly Step[] = [
  isAwaited,
  endsLongSubject,
  hasPronoun,
  isFirst,
  isReportedOfTwo,
  isJoined,
  isReported,
  isParticiple,
  endsSubject,
  endsReportedSubject,
  isRelative,
];
