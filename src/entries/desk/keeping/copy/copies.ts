import type { Delivery, Order, Results, Sent } from './messages.ts';
import { idOf } from './names.ts';

/** ms after which an order has failed; what has become of it is seen by the next. */
const PATIENCE = 3000;

/**
 * Copies of collections outside the database, in the Origin Private File System: what the page knows of them. A worker of
 * its own writes them, which starts with the first order.
 */
export class Copies {
  readonly #database: string;
  readonly #storage: StorageManager | undefined;
  readonly #waiting = new Map<number, (delivery: Delivery) => void>();
  /** Orders that are not waited for any more, and not done: until they are, no other is given. */
  readonly #late = new Set<number>();
  #worker: Worker | null = null;
  #last = 0;

  /** `storage` is not there on pages that are not served over https. */
  constructor(database: string, storage: StorageManager | undefined) {
    this.#database = database;
    this.#storage = storage;
  }

  /** Whether this browser might have any: old ones and some private windows have no such files. */
  get isPossible(): boolean {
    return typeof this.#storage?.getDirectory === 'function';
  }

  /** The collections that there are copies of; none where the browser does not say. */
  async ids(): Promise<Set<string>> {
    const ids = new Set<string>();
    if (!this.isPossible) return ids;
    try {
      const root = await this.#storage!.getDirectory();
      const folder = await root.getDirectoryHandle(this.#database);
      for await (const name of folder.keys()) ids.add(idOf(name));
    } catch {
      // There is no folder yet, or the browser lets nobody have one.
    }
    return ids;
  }

  /** Undefined where it could not be done. */
  async ask<K extends Order['kind']>(order: Extract<Order, { kind: K }>): Promise<Results[K] | undefined> {
    if (!this.isPossible || this.#late.size > 0) return undefined;
    const number = ++this.#last;
    const delivery = await new Promise<Delivery>((resolve) => {
      const late = setTimeout(() => {
        this.#late.add(number);
        resolve({ number, ok: false });
      }, PATIENCE);
      this.#waiting.set(number, (delivery) => {
        clearTimeout(late);
        this.#late.delete(number);
        this.#waiting.delete(number);
        resolve(delivery);
      });
      const sent: Sent = { number, database: this.#database, order };
      try {
        (this.#worker ??= this.#hire()).postMessage(sent);
      } catch {
        // A policy may forbid workers.
        this.#waiting.get(number)!({ number, ok: false });
      }
    });
    return delivery.ok ? (delivery.result as Results[K]) : undefined;
  }

  #hire(): Worker {
    const worker = new Worker(new URL('./copy.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Delivery>) => this.#waiting.get(data.number)?.(data);
    worker.onerror = () => {
      this.#worker = null;
      for (const [number, tell] of this.#waiting) tell({ number, ok: false });
    };
    return worker;
  }
}
