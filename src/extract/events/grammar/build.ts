import { BOTH_WAYS, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../words/function-words.ts';
import { INTRANSITIVE, REPORTING } from '../words/verb-classes.ts';
import type { Building, Clause, ClauseKind, Level } from './clause.ts';
import { STRONG, type Gap } from './gap.ts';
import { nounBefore, opensNoun, subjectFrom, trimmed } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isFinite, type VerbGroup } from './verb-groups.ts';

export function add(
  b: Building,
  kind: ClauseKind,
  group: VerbGroup,
  start: number,
  subject: Clause['subject'],
  marker: string | null,
  parent: Clause | null,
): Clause {
  const clause: Clause = {
    kind,
    group,
    start,
    opens: start,
    end: b.tokens.length,
    subject: trimmed(b.tokens, subject),
    marker,
    parent,
  };
  b.clauses.push(clause);
  return clause;
}

/** Adds a clause of the kind that is awaited where one is, and makes it the one that others continue. */
export function addAtLevel(b: Building, group: VerbGroup, start: number, subject: Clause['subject']): Clause {
  const clause = add(b, b.level.kind, group, start, subject, b.level.marker, b.level.parent);
  b.level = { ...b.level, finite: clause };
  return clause;
}

/** Adds a past form that is a participle of a noun. */
export function addParticiple(
  b: Building,
  group: VerbGroup,
  noun: Clause['subject'],
  parent: Clause | null,
): void {
  add(b, 'reduced', asParticiple(group), group.first, noun, null, parent);
}

export function asParticiple(group: VerbGroup): VerbGroup {
  return { ...group, form: 'participle', passive: true };
}

export function addReduced(b: Building, group: VerbGroup, { from, to }: Pick<Gap, 'from' | 'to'>): void {
  const previous = b.clauses.at(-1) ?? null;
  awaitSubordinate(b, from, to, previous);
  const noun = previous === null ? { from: b.level.start, to } : nounBefore(b.tokens, to, from);
  const subject = group.form === 'participle' && to > from ? noun : null;
  add(b, 'reduced', group, group.first, subject, null, previous);
}

/** “Bob Roe, arrested on Monday in Fredo, had”: who was arrested. False where it is no name that stands before the comma. */
export function addWhoWas(b: Building, group: VerbGroup, start: number): boolean {
  const noun = trimmed(b.tokens, subjectFrom(b.tokens, start, group.first - 1));
  const last = noun === null ? undefined : b.tokens[noun.to - 1];
  if (noun === null || last?.kind !== 'word' || !last.capital || last.possessive || last.quoted) return false;
  if (b.tokens.slice(noun.from, noun.to).some(({ lower }) => lower === 'and')) return false;
  // “Bob Roe, 34, arrested on Monday”
  if (b.tokens.slice(noun.to, group.first).some(({ kind }) => kind === 'word' || kind === 'time'))
    return false;
  // “Fredo, founded in 1850”: what it is.
  if (INTRANSITIVE.has(group.base ?? '') || MADE.test(group.base ?? '')) return false;
  const was: VerbGroup = { ...group, form: 'past', passive: true, plural: false };
  add(b, 'relative', was, group.first, noun, 'who', null);
  return true;
}

const MADE = /^(?:found|build|establish|create|bear|base|locate|write|print|date)$/;

/** “since soldiers, including many sent by …, entered”: the clause is open before its verb comes. */
export function awaitSubordinate(b: Building, from: number, to: number, previous: Clause | null): void {
  if (previous === null) return;
  for (let i = to - 1; i >= from; i--) {
    const { lower, kind, quoted } = b.tokens[i]!;
    if (quoted || i + 1 >= to) continue;
    if (STRONG.test(lower) && lower !== ')') {
      b.awaited = { start: i + 1, kind: 'main', marker: null, parent: null, finite: null };
      return;
    }
    const isThat = lower === 'that' && REPORTING.has(previous.group.base ?? '');
    if (kind !== 'word') continue;
    if (!isThat && !BOTH_WAYS.has(lower) && !SUBORDINATORS.has(lower)) continue;
    b.outer.push({ ...b.level });
    b.awaited = {
      start: i + 1,
      kind: isThat ? 'complement' : 'subordinate',
      marker: lower,
      parent: previous,
      finite: null,
    };
    return;
  }
}

export function coordinate(b: Building, group: VerbGroup, boundary: number): void {
  const before = b.level.finite ?? b.clauses.at(-1)!;
  const last = b.clauses.at(-1)!;
  const reports = REPORTING.has(group.base ?? '') && before.kind === 'complement' && before.parent !== null;
  const model = reports
    ? before.parent!
    : last.kind === 'relative' && b.tokens[boundary]?.text !== ','
      ? last
      : before;
  // “were changed or cancelled”: the auxiliary stands for both.
  const shares =
    model.group.passive &&
    group.ambiguous &&
    !INTRANSITIVE.has(group.base ?? '') &&
    !takesObject(b.tokens[group.last + 1]) &&
    boundary + 2 >= group.first;
  const { form, plural } = model.group;
  const own = shares ? { ...group, passive: true, form, plural } : group;
  const clause = add(b, model.kind, own, boundary, null, model.marker, model.parent);
  clause.subject = model.subject;
  if (model === before) b.level.finite = clause;
}

/** “was seen by all and darkened the town”: what has an object is done, not suffered. */
function takesObject(next: Token | undefined): boolean {
  return next?.kind === 'word' && opensNoun(next);
}

/** “entered, seized and left”: the verb before is finite, and an “and” with a verb comes. */
export function continuesList(b: Building, index: number): boolean {
  const next = b.groups[index + 1];
  const last = b.clauses.at(-1);
  if (next === undefined || last === undefined || last.group.form !== 'past' || !next.ambiguous) return false;
  return (
    b.tokens.slice(b.groups[index]!.last + 1, next.first).some(({ lower }) => lower === 'and') &&
    next.first - b.groups[index]!.last < 12
  );
}

/** “X and Y, accompanied by Z, flew”: the verb of the clause comes behind the next comma. */
export function endsBeforeVerb(b: Building, index: number): boolean {
  const next = b.groups.slice(index + 1, index + 4).find(isFinite);
  if (next === undefined) return false;
  let before = next.first - 1;
  while (isAdverb(b.tokens[before]!.lower)) before--;
  return (
    before > b.groups[index]!.last &&
    b.tokens[before]!.text === ',' &&
    (PREPOSITIONS.has(b.tokens[b.groups[index]!.last + 1]!.lower) ||
      b.tokens[b.groups[index]!.last + 1]!.kind === 'time')
  );
}

export function pendingLevel(b: Building): Level | null {
  if (b.level.finite === null) return b.level;
  for (let i = b.outer.length - 1; i >= 0; i--) {
    const found = b.outer[i]!;
    if (found.finite === null && b.clauses.every(({ group }) => group.first >= found.start)) {
      b.outer.length = i;
      return found;
    }
  }
  return null;
}
