import type { Span } from '../../core/model.ts';
import { readSpan } from '../../core/span/index.ts';
import { attributionOf, isOpinion } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { isHypothetical, type Clause } from './grammar/clauses.ts';
import type { SentenceReading } from './reading.ts';
import { isSomebody, tellingOf } from './telling.ts';
import { TELLING } from './words/verb-classes.ts';

/** A day, a month or a year, maybe uncertain: what may limit something else. */
const PLAIN_DATE = /^\d{4}(?:-\d\d){0,2}\??$/;

/** “signed a decree last year after four regions voted”: they did so by the end of that year. */
export function earlierOf(found: readonly Candidate[], sentence: SentenceReading): Candidate | null {
  const dated = found.filter(
    ({ telling, modality, noun, when }) =>
      telling === 'occurrence' && modality === 'happened' && noun === null && PLAIN_DATE.test(when),
  );
  const clause = sentence.clauses.find(
    ({ kind, marker, group, start }) =>
      kind === 'subordinate' &&
      marker === 'after' &&
      group.form === 'past' &&
      TELLING.has(group.base ?? '') &&
      !hasTime(sentence, start, sentence.tokens.length),
  );
  // “sued in 2014 but dropped the suit this month after …”: of the two, what stands before it.
  const later = dated.findLast((one) => one.clause.group.first < (clause?.group.first ?? 0));
  if (clause === undefined || later === undefined || tellingOf(clause, sentence) !== 'occurrence')
    return null;
  if (!isSomebody(clause, sentence)) return null;
  const read = readSpan(`[..${later.when}]`);
  return read.ok
    ? { ...later, telling: 'earlier', clause, when: read.span.edtf, span: read.span, attribution: null }
    : null;
}

/** “Ukraine is about to receive $61 billion”: from the day of publication on. */
export function imminentOf(
  sentence: SentenceReading,
  before: SentenceReading | null,
  published: Span,
): Candidate | null {
  if (published.precision !== 'day' || published.set !== null) return null;
  const clause = sentence.clauses.find((of) => isAbout(of, sentence) && !hasTime(sentence, of.start, of.end));
  if (clause === undefined || isHypothetical(clause) || !isSomebody(clause, sentence)) return null;
  if (tellingOf(clause, sentence) !== 'occurrence') return null;
  const isGiven = sentence.tokens[clause.opens - 1]?.lower === 'given';
  const attribution = isGiven ? null : attributionOf(clause, sentence);
  if (attribution !== null && isOpinion(attribution)) return null;
  const read = readSpan(`${published.edtf}/`);
  if (!read.ok) return null;
  const dated = { noun: null, mention: null, when: read.span.edtf, span: read.span };
  return { telling: 'imminent', sentence, before, clause, ...dated, modality: 'forecast', attribution };
}

function isAbout({ group }: Clause, { tokens }: SentenceReading): boolean {
  return (
    group.form === 'future' &&
    !group.negated &&
    tokens
      .slice(group.first, group.last)
      .some(({ lower }, i, words) => lower === 'about' && words[i + 1]?.lower === 'to')
  );
}

function hasTime({ tokens }: SentenceReading, start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ kind }) => kind === 'time');
}
