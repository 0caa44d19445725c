import type { LanesBy } from '../../core/belonging.ts';
import { count } from '../wording.ts';

/** How the other groups of an event are counted, and how they are brought up aloud. A theme is the only one of its event. */
const WORDS: Partial<Record<LanesBy, { one: string; aloud: string }>> = {
  outlet: { one: 'outlet', aloud: 'Also told by' },
  actor: { one: 'actor', aloud: 'Also names' },
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction', style: 'long' });

/**
 * `also Russia`, `also 2 outlets`: what the date line of a label says of the groups besides its lane’s, as
 * `Lanes.also` names them. Null where there are none.
 */
export function alsoInShort(others: readonly string[], by: LanesBy): string | null {
  const words = WORDS[by];
  const [first] = others;
  if (words === undefined || first === undefined) return null;
  return `also ${others.length === 1 ? first : count(others.length, words.one)}`;
}

/** `Also names Russia and NATO.`: the same as a screen reader is to say it, with every name. */
export function alsoAloud(others: readonly string[], by: LanesBy): string | null {
  const words = WORDS[by];
  if (words === undefined || others.length === 0) return null;
  return `${words.aloud} ${list.format(others)}.`;
}
