import { BOTH_WAYS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../words/function-words.ts';
import { add, addAtLevel, coordinate, pendingLevel } from './build.ts';
import type { Building } from './clause.ts';
import { isDash, STRONG, type Gap } from './gap.ts';
import { adverbsFrom, isSubjectPronoun, leadFrom, subjectFrom } from './phrases.ts';
import { relativeNoun } from './relative-noun.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “Fredo — a town that was founded by Lee — has closed”: the second dash closes an insertion, and the clause around it gets its verb. */
function closesDashes(b: Building, group: VerbGroup, boundary: number, to: number): boolean {
  if (!isDash(b.tokens, boundary) || boundary + 1 + adverbsFrom(b.tokens, boundary + 1, to) < to)
    return false;
  const pending = pendingLevel(b);
  if (pending === null) return false;
  const opens = b.tokens.findIndex((_, i) => i > pending.start && i < boundary && isDash(b.tokens, i));
  if (opens < 0 || b.clauses.some(({ group: { first } }) => first >= pending.start && first < opens))
    return false;
  b.awaited = null;
  b.level = pending;
  addAtLevel(b, group, boundary, subjectFrom(b.tokens, pending.start, to));
  return true;
}

/** “… after regions voted”, “, which started”, “said that it lost”. */
export function openMarked(b: Building, group: VerbGroup, { boundary, to, comma }: Gap): void {
  const marker = b.tokens[boundary]!.lower;
  if (closesDashes(b, group, boundary, to)) return;
  if (
    /^(?:but|;|-|--|–|—)$/.test(marker) &&
    b.clauses.length > 0 &&
    boundary + 1 + leadFrom(b.tokens, boundary + 1, to) >= to
  ) {
    coordinate(b, group, boundary);
    return;
  }
  const previous = b.clauses.at(-1) ?? null;
  const isThat = marker === 'that';
  const isRelative =
    RELATIVES.has(marker) ||
    (isThat &&
      boundary + 1 + adverbsFrom(b.tokens, boundary + 1, to) === to &&
      previous?.group.last !== boundary - 1);
  if (isRelative) {
    const direct = boundary + 1 + adverbsFrom(b.tokens, boundary + 1, to) === to;
    const noun = relativeNoun(
      b.tokens,
      boundary,
      previous === null ? b.level.start : previous.group.last + 1,
    );
    const inPhrase =
      isThat &&
      noun !== null &&
      b.tokens[noun.from]!.capital &&
      direct &&
      PREPOSITIONS.has(b.tokens[noun.from - (b.tokens[noun.from - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '');
    // “the slide in growth that started”: which of the two did is not said.
    const before = noun === null ? undefined : b.tokens[noun.from - 1];
    const ofTwo =
      isThat &&
      noun !== null &&
      PREPOSITIONS.has(before?.lower ?? '') &&
      !b.tokens[noun.from]!.capital &&
      (before?.lower === 'by' || noun.from - 2 > (previous?.group.last ?? -1));
    if (b.level.finite === null) b.outer.push({ ...b.level });
    add(
      b,
      'relative',
      group,
      boundary,
      direct ? (inPhrase || ofTwo ? null : noun) : { from: boundary + 1, to },
      marker,
      previous,
    );
    return;
  }
  if (boundary + 2 < to && isSubjectPronoun(b.tokens[to - 1]!) && !isThat && BOTH_WAYS.has(marker)) {
    add(b, 'relative', group, to - 1, { from: to - 1, to }, null, previous);
    return;
  }
  const clause = add(
    b,
    isThat ? 'complement' : STRONG.test(marker) || marker === 'and' ? 'main' : 'subordinate',
    group,
    boundary,
    { from: comma >= 0 ? comma + 1 : boundary + 1, to },
    marker,
    isThat || SUBORDINATORS.has(marker) || BOTH_WAYS.has(marker) ? (b.level.finite ?? previous) : null,
  );
  if (clause.kind === 'subordinate') {
    b.outer.push({ ...b.level });
    b.level = { start: boundary + 1, kind: 'subordinate', marker, parent: b.level.finite, finite: clause };
  } else {
    if (isThat) b.outer.push({ ...b.level });
    b.level = { start: boundary + 1, kind: clause.kind, marker, parent: clause.parent, finite: clause };
  }
}
