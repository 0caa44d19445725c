import { isUnfinished, measure } from './measure.js';

/** @import { Case, Peer } from './types.ts' */

/**
 * Measures all pages with a number of events before any with the next, so that what is compared is measured close together.
 * A page that did not finish is not tried with more events.
 *
 * @param {readonly Peer[]} peers
 * @param {{ origin: string, sizes: readonly number[], reps: number }} plan sizes ascending
 * @param {(entry: Case) => void} onCase
 * @param {typeof measure} [measureCase]
 */
export async function measureAll(peers, { origin, sizes, reps }, onCase, measureCase = measure) {
  /** By peer: why it is not tried any more. @type {Map<string, string>} */
  const ended = new Map();
  /** By peer: what it did not finish. @type {Map<string, ('pan' | 'zoom')[]>} */
  const stuckIn = new Map(peers.map(({ id }) => [id, []]));

  for (const n of sizes) {
    for (const peer of peers) {
      const skipped = ended.get(peer.id);
      if (skipped !== undefined) {
        onCase({ peer: peer.id, n, reps: 0, skipped });
        continue;
      }
      const stuck = stuckIn.get(peer.id) ?? [];
      const entry = await measureCase(peer, n, { origin, reps, stuck });
      onCase(entry);
      if (entry.dnf !== undefined) ended.set(peer.id, `did not finish with ${n}: ${entry.dnf}`);
      for (const kind of /** @type {const} */ (['pan', 'zoom'])) {
        if (isUnfinished(entry[kind])) stuck.push(kind);
      }
    }
  }
}
