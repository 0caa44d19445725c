import { unknownFailure } from '../../../../state/desk/failures.ts';
import type { Answer, Keeper, Kept, KeptPlace, Writing } from '../../../../state/desk/keeper.ts';
import { isSame } from '../../same.ts';
import type { Copies } from './copies.ts';

/** What a keeper takes of copies. */
export type Copying = Pick<Copies, 'isPossible' | 'ids' | 'ask'>;

/** ms for which copying rests where it has failed: it is tried again, and slows nobody down. */
const REST = 5000;

/**
 * Keeps what another keeper keeps as a second copy, out of which it brings back what the browser has lost of the first. What
 * is kept is what the first says; a copy that fails changes nothing of that, and is made again as soon as it can be.
 */
export class CopiedKeeper implements Keeper {
  readonly #first: KeptPlace;
  readonly #copies: Copying;
  readonly #now: () => number;
  /** Collections whose copy lacks something. */
  readonly #behind = new Set<string>();
  #restsUntil = 0;
  /** Whether the copies had to make room for what they are copies of. */
  #isFull = false;

  constructor(first: KeptPlace, copies: Copying, now: () => number) {
    this.#first = first;
    this.#copies = copies;
    this.#now = now;
  }

  /** Copies first: one that is made meanwhile is of what is listed already. */
  async recover(): Promise<number> {
    const copied = await this.#copies.ids();
    if (copied.size === 0) return 0;
    const listed = await this.#first.list();
    if (!listed.ok) return 0;
    for (const { id } of listed.value) copied.delete(id);
    let broughtBack = 0;
    for (const id of copied) if (await this.#bringBack(id)) broughtBack++;
    return broughtBack;
  }

  list() {
    return this.#first.list();
  }

  async read(id: string): Promise<Answer<Kept | null>> {
    const read = await this.#first.read(id);
    if (!read.ok || read.value !== null) return read;
    const isCopied = (await this.#copies.ids()).has(id);
    return isCopied && (await this.#bringBack(id)) ? this.#first.read(id) : read;
  }

  async claim(id: string, owner: string): Promise<Answer<void>> {
    const claimed = await this.#first.claim(id, owner);
    if (claimed.ok) await this.#match(id, owner);
    return claimed;
  }

  async write(owner: string, writing: Writing): Promise<Answer<void>> {
    const written = await this.#first.write(owner, writing);
    if (written.ok) {
      await this.#copy(owner, writing);
      return written;
    }
    return written.failure.kind === 'full' && (await this.#makeRoom())
      ? this.#first.write(owner, writing)
      : written;
  }

  async bin(id: string, removed: number | null): Promise<Answer<void>> {
    const binned = await this.#first.bin(id, removed);
    if (binned.ok) await this.#match(id);
    return binned;
  }

  /** The copy goes first: what is deleted does not come back. */
  async discard(id: string): Promise<Answer<void>> {
    const isCopied = (await this.#copies.ids()).has(id);
    if (isCopied && (await this.#copies.ask({ kind: 'remove', id })) === undefined)
      return { ok: false, failure: unknownFailure('its second copy cannot be deleted') };
    return this.#first.discard(id);
  }

  /** Whether a collection that the first keeper lacks is there again. */
  async #bringBack(id: string): Promise<boolean> {
    const copy = await this.#copies.ask({ kind: 'read', id });
    if (!copy) return false;
    const written = await this.#first.write('', copy);
    if (!written.ok) return false;
    // Deleted in another tab since it was read, copy first.
    if ((await this.#copies.ids()).has(id)) return true;
    await this.#first.discard(id);
    return false;
  }

  async #copy(owner: string, writing: Writing): Promise<void> {
    const { id } = writing.shelved;
    if (this.#isFull || this.#behind.has(id)) return this.#match(id, owner);
    const isWhole = writing.snapshot !== null && writing.steps.length === writing.position.last;
    const done = await this.#copies.ask({ kind: isWhole ? 'put' : 'add', writing });
    if (done === undefined) this.#rest(id);
  }

  /** Makes the copy what is kept; or, where the browser has lost the end of that, the other way round. */
  async #match(id: string, owner?: string): Promise<void> {
    if (this.#isFull || !this.#copies.isPossible || this.#now() < this.#restsUntil) return;
    const [read, stand] = await Promise.all([this.#first.read(id), this.#copies.ask({ kind: 'stand', id })]);
    if (stand === undefined) return this.#rest(id);
    if (!read.ok || read.value === null) return;
    const { shelved, position } = read.value;
    if (stand !== null && stand.position.last > position.last) {
      const copy = owner === undefined ? null : await this.#copies.ask({ kind: 'read', id });
      if (copy) await this.#first.write(owner!, copy);
    } else if (!isSame(stand, { shelved, position })) {
      if ((await this.#copies.ask({ kind: 'put', writing: read.value })) === undefined) return this.#rest(id);
    }
    this.#behind.delete(id);
  }

  #rest(id: string): void {
    this.#behind.add(id);
    this.#restsUntil = this.#now() + REST;
  }

  /** Whether there were copies that took it: there are none from here on, until the page is loaded again. */
  async #makeRoom(): Promise<boolean> {
    const ids = await this.#copies.ids();
    this.#isFull = true;
    for (const id of ids) await this.#copies.ask({ kind: 'remove', id });
    return ids.size > 0;
  }
}
