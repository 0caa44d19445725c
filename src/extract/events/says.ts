import { trailingAttribution } from './attribution.ts';
import type { Clause } from './grammar/clauses.ts';
import type { SentenceReading } from './reading.ts';
import { STATING } from './words/verb-classes.ts';

/** Whether a clause says that somebody says something; a disaster that “claimed 217 lives” says nothing. */
export function isStatement(clause: Clause, sentence: SentenceReading): boolean {
  const { group, kind } = clause;
  if (kind === 'reduced' || group.base === null || group.passive) return false;
  return (STATING.has(group.base) && !isTaking(clause, sentence)) || trailingAttribution(sentence) === clause;
}

const TAKEN =
  /^(?:lives|life|victims|casualties|responsibility|credit|title|crown|gold|silver|bronze|victory|medal|asylum)$/;

/** “claimed 217 lives”, “claimed responsibility” */
function isTaking({ group, end }: Clause, { tokens }: SentenceReading): boolean {
  return (
    group.base === 'claim' &&
    tokens.slice(group.last + 1, Math.min(end, group.last + 6)).some(({ lower }) => TAKEN.test(lower))
  );
}
