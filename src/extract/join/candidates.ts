import type { Context } from './evidence.ts';
import type { Telling } from './telling.ts';

/** By words that are more common nothing is looked up. */
const LEAST_RARITY = 0.4;
/** What a word says beside a name. */
const WORD = 0.5;
/** An act of one actor. */
const DOING = 0.5;
const FIGURE = 0.8;
const QUOTATION = 1.2;
/** What tellings share by their keys alone, for a look at all of it. */
const LEAST_SHARED = 0.4;
/** A key knows so many tellings at most: what comes later finds these, and they each other. */
const MOST_KNOWN = 100;
/** Of all that a telling finds, those are looked at that share most. */
const MOST_FOUND = 12;

/**
 * Pairs of tellings that overlap in time and share rare keys, each once. A sweep over their starts: a key knows the
 * tellings that are still going on, so that the work grows with the tellings, not with all pairs.
 */
export function candidates(
  tellings: readonly (Telling | null)[],
  context: Pick<Context, 'lexicon' | 'commonness'>,
  found: (a: number, b: number) => void,
): void {
  const known = new Map<string, number[]>();
  const shared = new Float64Array(tellings.length);
  for (const index of inOrderOfStart(tellings)) {
    const telling = tellings[index]!;
    const touched: number[] = [];
    for (const [key, weight] of keysOf(telling, context)) {
      let goingOn = known.get(key);
      if (goingOn === undefined) known.set(key, (goingOn = []));
      let kept = 0;
      for (const other of goingOn) {
        if (tellings[other]!.extent.end <= telling.extent.start) continue;
        goingOn[kept++] = other;
        if (shared[other] === 0) touched.push(other);
        shared[other]! += weight;
      }
      goingOn.length = kept;
      if (kept < MOST_KNOWN) goingOn.push(index);
    }
    const enough = touched.filter((other) => shared[other]! >= LEAST_SHARED);
    if (enough.length > MOST_FOUND) enough.sort((a, b) => shared[b]! - shared[a]! || a - b);
    for (const other of enough.slice(0, MOST_FOUND)) found(Math.min(other, index), Math.max(other, index));
    for (const other of touched) shared[other] = 0;
  }
}

function inOrderOfStart(tellings: readonly (Telling | null)[]): number[] {
  const order = [...tellings.keys()].filter((index) => tellings[index] !== null);
  const startOf = (index: number) => tellings[index]!.extent.start;
  // Infinite starts have no difference.
  return order.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a - b));
}

function keysOf(
  { actors, extent, head, names, rarities, figures, quotations }: Telling,
  { lexicon, commonness }: Pick<Context, 'lexicon' | 'commonness'>,
): [key: string, weight: number][] {
  const keys: [string, number][] = [];
  const acting = new Set(actors.flatMap(({ tokens }) => tokens));
  for (const key of new Set([...names.keys(), ...acting])) {
    const rarity = lexicon.rarity(key);
    keys.push([`name ${key}`, acting.has(key) ? Math.max(rarity, commonness.actor(key, extent)) : rarity]);
  }
  if (head !== null) {
    for (const key of acting)
      keys.push([`doing ${head} ${key}`, DOING * commonness.doing(head, key, extent)]);
  }
  for (const [key, rarity] of rarities) {
    if (rarity >= LEAST_RARITY) keys.push([`word ${key}`, WORD * rarity]);
  }
  for (const key of figures.keys()) keys.push([`figure ${key}`, FIGURE]);
  for (const key of quotations.keys()) keys.push([`quotation ${key}`, QUOTATION]);
  return keys;
}
