import type { Candidate, Telling } from './candidate.ts';
import { isStatement } from './says.ts';
import { MEASURING, TELLING } from './words/verb-classes.ts';

const BASE: Readonly<Record<Telling, number>> = {
  occurrence: 0.6,
  statement: 0.5,
  participle: 0.55,
  noun: 0.35,
  lead: 0.25,
  earlier: 0.3,
  imminent: 0.3,
  perfect: 0.2,
  stretch: 0.2,
  outlook: 0.25,
  view: 0.2,
};

/** What each doubt takes. */
const DOUBT = 0.1;

export interface Weakness {
  /** The subject is a pronoun, told from the sentence before. */
  antecedent: boolean;
  /** No name stands in the clause. */
  unnamed: boolean;
  /** How many doubts the proposal has. */
  doubts: number;
}

/** From 0 to 1, for the order of review. */
export function confidenceOf(candidate: Candidate, { antecedent, unnamed, doubts }: Weakness): number {
  const { telling, clause, span, modality } = candidate;
  const base = clause.group.base ?? '';
  let score = BASE[telling];
  if (telling === 'occurrence' && TELLING.has(base)) score += 0.15;
  if (MEASURING.has(base)) score -= 0.1;
  if (span.precision === 'day') score += 0.1;
  if (span.precision === 'year') score -= 0.1;
  if (span.approximate || span.uncertain) score -= 0.05;
  if (clause.kind === 'main') score += 0.05;
  if (modality === 'forecast') score -= 0.1;
  if (modality === 'claimed' && !isStatement(clause, candidate.sentence)) score -= 0.05;
  if (antecedent) score -= 0.15;
  if (unnamed) score -= 0.15;
  score -= DOUBT * doubts;
  return Math.round(Math.min(1, Math.max(0.05, score)) * 100) / 100;
}
