import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';
import { CONDITIONALS } from '../words/function-words.ts';

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'complement' | 'reduced';

/** A verb with what belongs to it. Places of tokens, `end` exclusive. */
export interface Clause {
  /** `reduced` is a participle, an infinitive or a gerund, without a subject of its own. */
  kind: ClauseKind;
  group: VerbGroup;
  start: number;
  end: number;
  /** Where it opens; of the first clause of a sentence the words before that are its `start` too. */
  opens: number;
  /** The words of its subject, where they stand before it; of a relative clause, the noun it belongs to. */
  subject: { from: number; to: number } | null;
  /** The conjunction or pronoun that opens it: “after”, “which”, “that”. */
  marker: string | null;
  /** The clause whose object or modifier it is; of a complement, the one that reports it. */
  parent: Clause | null;
}

/** The clause that a new one continues, and what that would be. */
export interface Level {
  start: number;
  kind: ClauseKind;
  marker: string | null;
  parent: Clause | null;
  finite: Clause | null;
}

/** What is known of a sentence while its clauses are read. */
export interface Building {
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: Clause[];
  level: Level;
  /** Levels that were left for one within them. */
  outer: Level[];
  /** A clause that was opened, and whose verb may come behind an insertion. */
  awaited: Level | null;
}

/** Whether the clause states no fact: under “if”, “unless”, “would”. */
export function isHypothetical(clause: Clause): boolean {
  for (let at: Clause | null = clause; at !== null; at = at.parent) {
    if (at.marker !== null && CONDITIONALS.has(at.marker)) return true;
  }
  return false;
}
