import { LOST, TAKEN } from './failures.ts';
import type { Answer, Keeper, Kept, Writing } from './keeper.ts';

interface Entry extends Kept {
  owner: string;
}

const DONE: Answer<void> = { ok: true, value: undefined };

/** Keeps collections as long as the page is open: where a browser keeps nothing, and in tests. */
export class MemoryKeeper implements Keeper {
  readonly #kept = new Map<string, Entry>();

  recover() {
    return Promise.resolve(0);
  }

  list() {
    return Promise.resolve({
      ok: true as const,
      value: [...this.#kept.values()].map(({ shelved }) => shelved),
    });
  }

  read(id: string) {
    return Promise.resolve({ ok: true as const, value: this.#kept.get(id) ?? null });
  }

  claim(id: string, owner: string) {
    const entry = this.#kept.get(id);
    if (entry !== undefined) entry.owner = owner;
    return Promise.resolve(DONE);
  }

  write(owner: string, { shelved, position, steps, snapshot }: Writing): Promise<Answer<void>> {
    const entry = this.#kept.get(shelved.id);
    if (entry !== undefined && entry.owner !== owner) return Promise.resolve({ ok: false, failure: TAKEN });
    const latest = snapshot ?? entry?.snapshot;
    if (latest === undefined) return Promise.resolve({ ok: false, failure: LOST });
    const bySeq = new Map([...(entry?.steps ?? []), ...steps].map((step) => [step.seq, step]));
    this.#kept.set(shelved.id, { owner, shelved, position, steps: [...bySeq.values()], snapshot: latest });
    return Promise.resolve(DONE);
  }

  bin(id: string, removed: number | null) {
    const entry = this.#kept.get(id);
    if (entry !== undefined) entry.shelved = { ...entry.shelved, removed };
    return Promise.resolve(DONE);
  }

  discard(id: string) {
    this.#kept.delete(id);
    return Promise.resolve(DONE);
  }
}
