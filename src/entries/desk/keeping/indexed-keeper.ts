import { FULL, LOST, TAKEN, unknownFailure } from '../../../state/desk/failures.ts';
import type { Position, Step } from '../../../state/desk/history.ts';
import type {
  Answer,
  Kept,
  KeepingFailure,
  KeptPlace,
  Shelved,
  Snapshot,
  Writing,
} from '../../../state/desk/keeper.ts';
import { answerTo, Database, Failing } from './database.ts';
import { isSame } from '../same.ts';

/** As the database has them. */
interface ShelfRecord extends Shelved {
  position: Position;
  /** Who may write it: changed by whoever takes it over, and looked at in every writing. */
  owner: string;
}
type StepRecord = Step & { collection: string };
type SnapshotRecord = Snapshot & { collection: string };

const ALL = ['shelf', 'steps', 'snapshots'];

/**
 * Keeps collections in IndexedDB: where one stands, every step as a small record of its own, and the files as a whole now
 * and then. A writing is one transaction, and has been read back by another when it is answered.
 */
export class IndexedKeeper implements KeptPlace {
  readonly #database: Database;

  constructor(name: string, factory: IDBFactory | undefined) {
    this.#database = new Database(name, factory);
  }

  list(): Promise<Answer<Shelved[]>> {
    return this.#answer(['shelf'], 'readonly', async (transaction) => {
      const records = await answerTo<ShelfRecord[]>(transaction.objectStore('shelf').getAll());
      return records.map(shelvedOf);
    });
  }

  read(id: string): Promise<Answer<Kept | null>> {
    return this.#answer(ALL, 'readonly', async (transaction) => {
      const store = (name: string) => transaction.objectStore(name);
      const range = IDBKeyRange.bound([id], [id, Infinity]);
      const [record, steps, snapshot] = await Promise.all([
        answerTo<ShelfRecord | undefined>(store('shelf').get(id)),
        answerTo<StepRecord[]>(store('steps').getAll(range)),
        answerTo<SnapshotRecord | undefined>(store('snapshots').get(id)),
      ]);
      if (record === undefined || snapshot === undefined) return null;
      return { shelved: shelvedOf(record), position: record.position, steps: steps.map(stepOf), snapshot };
    });
  }

  claim(id: string, owner: string): Promise<Answer<void>> {
    return this.#change(id, (record) => ({ ...record, owner }));
  }

  async write(owner: string, writing: Writing): Promise<Answer<void>> {
    const { shelved, position, steps, snapshot } = writing;
    const collection = shelved.id;
    const record: ShelfRecord = { ...shelved, position, owner };
    const stepRecords = steps.map((step): StepRecord => ({ ...step, collection }));
    const snapshotRecord: SnapshotRecord | null = snapshot && { ...snapshot, collection };
    const written = await this.#answer(ALL, 'readwrite', async (transaction) => {
      const shelf = transaction.objectStore('shelf');
      const before = await answerTo<ShelfRecord | undefined>(shelf.get(collection));
      if (before !== undefined && before.owner !== owner) throw new Failing(TAKEN);
      if (before === undefined && snapshot === null) throw new Failing(LOST);
      shelf.put(record);
      for (const step of stepRecords) transaction.objectStore('steps').put(step);
      if (snapshotRecord !== null) transaction.objectStore('snapshots').put(snapshotRecord);
    });
    return written.ok ? this.#readBack(record, stepRecords, snapshotRecord) : written;
  }

  bin(id: string, removed: number | null): Promise<Answer<void>> {
    return this.#change(id, (record) => ({ ...record, removed }));
  }

  discard(id: string): Promise<Answer<void>> {
    return this.#answer(ALL, 'readwrite', (transaction) => {
      transaction.objectStore('shelf').delete(id);
      transaction.objectStore('steps').delete(IDBKeyRange.bound([id], [id, Infinity]));
      transaction.objectStore('snapshots').delete(id);
      return Promise.resolve();
    });
  }

  #change(id: string, change: (record: ShelfRecord) => ShelfRecord): Promise<Answer<void>> {
    return this.#answer(['shelf'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('shelf');
      const record = await answerTo<ShelfRecord | undefined>(store.get(id));
      if (record !== undefined) store.put(change(record));
    });
  }

  /** Whether what was written is there, to the last character. */
  #readBack(
    record: ShelfRecord,
    steps: readonly StepRecord[],
    snapshot: SnapshotRecord | null,
  ): Promise<Answer<void>> {
    return this.#answer(ALL, 'readonly', async (transaction) => {
      const read = (store: string, key: IDBValidKey) =>
        answerTo<unknown>(transaction.objectStore(store).get(key));
      const found = await read('shelf', record.id);
      // Taken over in between: the new owner has read what was written before it writes.
      if ((found as ShelfRecord | undefined)?.owner !== record.owner) throw new Failing(TAKEN);
      const pairs: [unknown, unknown][] = [
        [record, found],
        ...(await Promise.all(
          steps.map(async (step): Promise<[unknown, unknown]> => {
            return [step, await read('steps', [step.collection, step.seq])];
          }),
        )),
      ];
      if (snapshot !== null) pairs.push([snapshot, await read('snapshots', snapshot.collection)]);
      if (!pairs.every(([wanted, there]) => isSame(wanted, there))) throw new Failing(LOST);
    });
  }

  async #answer<T>(
    stores: string[],
    mode: IDBTransactionMode,
    use: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<Answer<T>> {
    try {
      return { ok: true, value: await this.#database.transact(stores, mode, use) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }
}

function failureOf(error: unknown): KeepingFailure {
  if (error instanceof Failing) return error.failure;
  const name = error instanceof DOMException || error instanceof Error ? error.name : String(error);
  return name === 'QuotaExceededError' ? FULL : unknownFailure(name);
}

function shelvedOf({ position: _, owner: __, ...shelved }: ShelfRecord): Shelved {
  return shelved;
}

function stepOf({ collection: _, ...step }: StepRecord): Step {
  return step;
}
