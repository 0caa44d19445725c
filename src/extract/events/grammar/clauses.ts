import { AFTER_COMMA } from './after-comma.ts';
import { addReduced } from './build.ts';
import type { Building, Clause } from './clause.ts';
import { readGap } from './gap.ts';
import { openMarked } from './marked.ts';
import { readVerb, verbOf } from './step.ts';
import type { Token } from './tokens.ts';
import { UNMARKED } from './unmarked.ts';
import { isFinite, verbGroupsOf } from './verb-groups.ts';

export { isHypothetical, type Clause, type ClauseKind } from './clause.ts';

/**
 * The clauses of a sentence, in order of their verbs: every token from the first on belongs to one. Each verb is read by
 * what stands between it and the verb before: a word that opens a clause, a comma, or neither.
 */
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
    else if (gap.kind === 'comma') readVerb(b, verbOf(b, group, gap, index, gap.boundary + 1), AFTER_COMMA);
    else readVerb(b, verbOf(b, group, gap, index, from), UNMARKED);
  });

  b.clauses.forEach((clause, i) => (clause.end = b.clauses[i + 1]?.start ?? tokens.length));
  endBeforeSubjects(b.clauses, tokens);
  const [first] = b.clauses;
  if (first !== undefined) first.start = 0;
  return b.clauses;
}

/** “since it began on Monday, prices for people living there rose”: a clause ends before the subject of the next verb. */
function endBeforeSubjects(clauses: readonly Clause[], tokens: readonly Token[]): void {
  let opened = Infinity;
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    if (opened > clause.group.last && opened < clause.end) clause.end = opened;
    const { kind, subject, group, marker } = clause;
    if (kind === 'reduced' || kind === 'relative' || subject === null || subject.to > group.first) continue;
    const isMarked = marker !== null && tokens[subject.from - 1]?.lower === marker;
    opened = Math.min(opened, isMarked ? subject.from - 1 : subject.from);
  }
}
