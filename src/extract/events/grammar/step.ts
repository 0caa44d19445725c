import type { Building, Clause } from './clause.ts';
import type { Gap } from './gap.ts';
import { leadFrom } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A finite verb that wants its clause, and what is known of the words before it. Places of tokens. */
export interface Verb {
  group: VerbGroup;
  /** Place among the verb groups of the sentence. */
  index: number;
  gap: Gap;
  /** The clause of the verb before. */
  previous: Clause | null;
  /** Where a noun phrase of its own begins; not before the verb where it has none. */
  nounFrom: number;
}

/** One way to read a verb: does so, or leaves everything as it is and says false. */
export type Step = (b: Building, verb: Verb) => boolean;

export function verbOf(b: Building, group: VerbGroup, gap: Gap, index: number, opens: number): Verb {
  const nounFrom = opens + leadFrom(b.tokens, opens, gap.to);
  return { group, gap, index, previous: b.clauses.at(-1) ?? null, nounFrom };
}

/** Reads a verb in the first way that fits. */
export function readVerb(b: Building, verb: Verb, steps: readonly Step[]): void {
  steps.some((step) => step(b, verb));
}
