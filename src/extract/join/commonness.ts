import { rarityOf } from './lexicon.ts';
import type { Telling } from './telling.ts';

/** How rare actors and acts are among what is told. */
export interface Commonness {
  actor: (key: string) => number;
  act: (act: string) => number;
}

const LEAST_TELLINGS = 20;

/** Counts those of each group once. */
export function readCommonness(groups: readonly (readonly Telling[])[]): Commonness {
  const actors = new Map<string, number>();
  const acts = new Map<string, number>();
  for (const group of groups) {
    const all = new Set(group.flatMap(({ actors }) => actors.flatMap(({ key, tokens }) => [key, ...tokens])));
    for (const key of all) actors.set(key, (actors.get(key) ?? 0) + 1);
    for (const head of new Set(group.map(({ head }) => head))) {
      if (head !== null) acts.set(head, (acts.get(head) ?? 0) + 1);
    }
  }
  const all = Math.max(groups.length, LEAST_TELLINGS);
  return {
    actor: (key) => rarityOf(actors.get(key) ?? 1, all),
    act: (act) => rarityOf(acts.get(act) ?? 1, all),
  };
}
