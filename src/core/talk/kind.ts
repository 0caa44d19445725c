import type { TalkStep } from '../model.ts';

/** What a step mainly shows. */
export type StepKind = 'event' | 'comparison' | 'range' | 'known' | 'words';

export function kindOf({ event, accounts, range, known }: TalkStep): StepKind {
  if (accounts !== null && accounts.length > 1) return 'comparison';
  if (event !== null || accounts !== null) return 'event';
  if (range !== null) return 'range';
  return known === null ? 'words' : 'known';
}
