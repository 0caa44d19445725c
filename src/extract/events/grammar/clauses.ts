import { PREPOSITIONS } from '../words/function-words.ts';
import { REPORTING } from '../words/verb-classes.ts';
import { add, addReduced, continuesList, coordinate, endsBeforeVerb, pendingLevel } from './build.ts';
import type { Building, Clause } from './clause.ts';
import { readGap, type Gap } from './gap.ts';
import {
  adverbsFrom,
  afterListener,
  isSubjectPronoun,
  leadFrom,
  listFrom,
  nounBefore,
  opensNoun,
  startsAside,
  subjectFrom,
} from './phrases.ts';
import { openMarked } from './marked.ts';
import type { Token } from './tokens.ts';
import { isFinite, verbGroupsOf, type VerbGroup } from './verb-groups.ts';

export { isHypothetical, type Clause, type ClauseKind } from './clause.ts';

/** Verbs that without an object behind them are participles: “the body found along the road belonged to”. */
const TRANSITIVE = new Set(
  'find arrest kill hold capture seize issue publish make call name injure wound detain build send release sell take buy appoint elect use impose hire charge accuse sign cause destroy'.split(
    ' ',
  ),
);

/** The clauses of a sentence, in order of their verbs: every token from the first on belongs to one. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const b: Building = {
    tokens,
    groups: verbGroupsOf(tokens),
    clauses: [],
    level: { start: 0, kind: 'main', marker: null, parent: null, finite: null },
    outer: [],
    awaited: null,
  };
  b.groups.forEach((group, index) => {
    const previous = b.clauses.at(-1) ?? null;
    const from = previous === null ? 0 : previous.group.last + 1;
    const gap = readGap(tokens, from, group.first, previous, b.level);
    if (!isFinite(group)) addReduced(b, group, gap);
    else if (gap.kind === 'marked') openMarked(b, group, gap);
    else if (gap.kind === 'comma') afterComma(b, group, gap, index);
    else withoutBoundary(b, group, gap);
  });

  b.clauses.forEach((clause, i) => (clause.end = b.clauses[i + 1]?.start ?? tokens.length));
  const [first] = b.clauses;
  if (first !== undefined) first.start = 0;
  return b.clauses;
}

function afterComma(b: Building, group: VerbGroup, { boundary, to, from }: Gap, index: number): void {
  const previous = b.clauses.at(-1) ?? null;
  const nounFrom = boundary + 1 + leadFrom(b.tokens, boundary + 1, to);
  if (group.ambiguous && /^(?:including|with|like|such)$/.test(b.tokens[nounFrom]?.lower ?? '')) {
    addReduced(b, { ...group, form: 'participle', passive: true }, { from, to });
    return;
  }
  if (nounFrom >= to) {
    // The verb stands right behind the comma: an insertion ended, or a participle follows.
    const plain = boundary + 1 + adverbsFrom(b.tokens, boundary + 1, to) === to;
    const pending = plain && b.awaited !== null ? b.awaited : pendingLevel(b);
    b.awaited = null;
    if (pending !== null && pending.finite === null && group.ambiguous && endsBeforeVerb(b, index)) {
      addReduced(b, { ...group, form: 'participle', passive: true }, { from: boundary + 1, to });
      return;
    }
    if (pending !== null && pending.finite === null) {
      b.level = pending;
      const clause = add(
        b,
        b.level.kind,
        group,
        boundary,
        subjectFrom(b.tokens, b.level.start, to),
        b.level.marker,
        b.level.parent,
      );
      if (b.level.marker !== null && b.level.start > 0) clause.opens = b.level.start - 1;
      b.level.finite = clause;
      return;
    }
    if (group.ambiguous && !continuesList(b, index) && !/^(?:and|but)$/.test(b.tokens[boundary + 1]!.lower)) {
      const noun =
        previous === null
          ? null
          : nounBefore(b.tokens, boundary, Math.min(boundary, previous.group.last + 1));
      add(
        b,
        'reduced',
        { ...group, form: 'participle', passive: true },
        group.first,
        noun ?? b.level.finite?.subject ?? null,
        null,
        b.level.finite,
      );
      return;
    }
    coordinate(b, group, boundary);
    return;
  }
  if (
    b.level.kind === 'subordinate' ||
    (b.level.kind === 'main' && b.level.finite === null && previous === null)
  ) {
    const last = b.level.kind === 'subordinate' ? (b.outer.pop() ?? b.level) : b.level;
    const rest = b.tokens.slice(boundary + 1, to);
    const isList = rest.some(({ lower }) => lower === 'and') && previous === null;
    const list = b.level.finite === null && isList && !startsAside(b.tokens, b.level.start);
    b.level = { ...last };
    if (b.level.finite !== null)
      b.level = {
        start: boundary + 1,
        kind: b.level.kind,
        marker: b.level.marker,
        parent: b.level.parent,
        finite: null,
      };
    const start = list
      ? b.level.start
      : isList
        ? listFrom(b.tokens, b.level.start, boundary, nounFrom)
        : nounFrom;
    if (b.level.kind === 'complement' && REPORTING.has(group.base ?? ''))
      b.level = { ...b.level, kind: 'main', marker: null, parent: null };
    const clause = add(
      b,
      b.level.kind,
      group,
      previous === null ? 0 : boundary,
      { from: start, to },
      b.level.marker,
      b.level.parent,
    );
    b.level = { ...b.level, start: list ? b.level.start : nounFrom, finite: clause };
    return;
  }
  const reports = group.base !== null && REPORTING.has(group.base);
  const andFrom = b.tokens[boundary + 1]?.lower === 'and' && b.level.marker !== 'that';
  const kind = b.level.kind === 'complement' && (reports || andFrom) ? 'main' : b.level.kind;
  const clause = add(
    b,
    kind,
    group,
    boundary,
    { from: nounFrom, to },
    null,
    kind === 'complement' ? b.level.parent : null,
  );
  b.level = { start: nounFrom, kind, marker: null, parent: clause.parent, finite: clause };
}

function withoutBoundary(b: Building, group: VerbGroup, { from, to, conjunction }: Gap): void {
  const previous = b.clauses.at(-1) ?? null;
  const current = b.level.finite;
  const open = b.awaited;
  b.awaited = null;
  if (previous?.kind === 'reduced' && open !== null) {
    b.level = open;
    b.level.finite = add(
      b,
      b.level.kind,
      group,
      group.first,
      subjectFrom(b.tokens, b.level.start, to),
      b.level.marker,
      b.level.parent,
    );
    return;
  }
  const pronoun = previous !== null && from < to - 1 && isSubjectPronoun(b.tokens[to - 1]!);
  if (pronoun && previous.group.last + 1 < to - 1 && conjunction < 0) {
    // “the reasons it launched its offensive”
    add(b, 'relative', group, to - 1, { from: to - 1, to }, null, previous);
    return;
  }
  if (
    previous === null ||
    (current === null && (previous.kind === 'reduced' || previous.kind === 'relative'))
  ) {
    // A participle or an infinitive within the subject: “the men arrested on Tuesday were charged”.
    const clause = add(
      b,
      b.level.kind,
      group,
      previous === null ? b.level.start : group.first,
      subjectFrom(b.tokens, b.level.start, to),
      b.level.marker,
      b.level.parent,
    );
    b.level.finite = clause;
    return;
  }
  if (conjunction >= 0) {
    const nounFrom = conjunction + 1 + leadFrom(b.tokens, conjunction + 1, to);
    if (nounFrom >= to) return coordinate(b, group, conjunction);
    // “a dismembered and decapitated body wrapped in”: what the “and” joins is one noun.
    if (group.ambiguous && !opensNoun(b.tokens[nounFrom]!) && !/s$/.test(b.tokens[to - 1]!.lower)) {
      add(
        b,
        'reduced',
        { ...group, form: 'participle', passive: true },
        group.first,
        nounBefore(b.tokens, to, from),
        null,
        previous,
      );
      return;
    }
    const clause = add(
      b,
      b.level.kind,
      group,
      conjunction,
      { from: nounFrom, to },
      b.level.marker,
      b.level.parent,
    );
    b.level = { ...b.level, start: nounFrom, finite: clause };
    return;
  }
  const nounFrom = from + leadFrom(b.tokens, from, to);
  const reports =
    previous.group.base !== null && REPORTING.has(previous.group.base) && isFinite(previous.group);
  if (reports && nounFrom < to && !previous.group.passive) {
    b.outer.push({ ...b.level });
    const start = afterListener(b.tokens, nounFrom, to);
    const clause = add(b, 'complement', group, start, { from: start, to }, null, previous);
    b.level = { start, kind: 'complement', marker: null, parent: previous, finite: clause };
    return;
  }
  const isParticiple = previous.group.ambiguous && previous === current && previous.group.form === 'past';
  const lacksObject =
    isParticiple &&
    previous.group.base !== null &&
    TRANSITIVE.has(previous.group.base) &&
    (b.tokens[from]?.kind === 'time' || PREPOSITIONS.has(b.tokens[from]?.lower ?? ''));
  if (
    group.ambiguous &&
    !(lacksObject && b.tokens[group.last + 1]?.lower !== 'by') &&
    (from === to || nounFrom < to)
  ) {
    add(
      b,
      'reduced',
      { ...group, form: 'participle', passive: true },
      group.first,
      nounBefore(b.tokens, to, from),
      null,
      previous,
    );
    return;
  }
  if (isParticiple) {
    // What looked like the verb was a participle.
    previous.kind = 'reduced';
    previous.group = { ...previous.group, form: 'participle', passive: true };
    const clause = add(b, b.level.kind, group, group.first, previous.subject, b.level.marker, b.level.parent);
    b.level.finite = clause;
    return;
  }
  const start = nounFrom < to ? nounFrom : group.first;
  add(b, 'relative', group, start, nounFrom < to ? { from: nounFrom, to } : null, null, previous);
}
