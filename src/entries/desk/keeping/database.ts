import { BLOCKED, NEWER } from '../../../state/desk/failures.ts';
import type { KeepingFailure } from '../../../state/desk/keeper.ts';

/** What is thrown within a keeper: a failure that has words already. */
export class Failing extends Error {
  readonly failure: KeepingFailure;
  constructor(failure: KeepingFailure) {
    super(failure.why);
    this.failure = failure;
  }
}

const VERSION = 1;
/** ms; a browser that opens no database at times never answers either. */
const PATIENCE = 8000;

/** The database in which collections are kept; opened when it is needed, and again where the browser has closed it. */
export class Database {
  readonly #name: string;
  readonly #factory: IDBFactory | undefined;
  #open: Promise<IDBDatabase> | null = null;

  constructor(name: string, factory: IDBFactory | undefined) {
    this.#name = name;
    this.#factory = factory;
  }

  /** Resolves with what `use` came to once its transaction is complete; nothing is written where it throws. */
  async transact<T>(
    stores: string[],
    mode: IDBTransactionMode,
    use: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<T> {
    const database = await (this.#open ??= this.#connect());
    let transaction: IDBTransaction;
    try {
      // On the disk, not only on its way there, when it is complete.
      transaction = database.transaction(stores, mode, { durability: 'strict' });
    } catch (error) {
      this.#open = null;
      throw error;
    }
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
    complete.catch(() => undefined);
    try {
      const result = await use(transaction);
      await complete;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      throw error;
    }
  }

  #connect(): Promise<IDBDatabase> {
    const opened = new Promise<IDBDatabase>((resolve, reject) => {
      const late = setTimeout(() => reject(new Failing(BLOCKED)), PATIENCE);
      const request = this.#request();
      request.onupgradeneeded = () => {
        request.result.createObjectStore('shelf', { keyPath: 'id' });
        request.result.createObjectStore('steps', { keyPath: ['collection', 'seq'] });
        request.result.createObjectStore('snapshots', { keyPath: 'collection' });
      };
      request.onsuccess = () => {
        clearTimeout(late);
        const { result } = request;
        // A newer page waits to change it; and a browser may close it, with all that was in it.
        result.onversionchange = () => {
          this.#open = null;
          result.close();
        };
        result.onclose = () => (this.#open = null);
        resolve(result);
      };
      request.onerror = () => {
        clearTimeout(late);
        const isNewer = request.error?.name === 'VersionError';
        reject(isNewer ? new Failing(NEWER) : (request.error ?? new Failing(BLOCKED)));
      };
    });
    opened.catch(() => (this.#open = null));
    return opened;
  }

  #request(): IDBOpenDBRequest {
    try {
      if (this.#factory === undefined) throw new Failing(BLOCKED);
      return this.#factory.open(this.#name, VERSION);
    } catch {
      throw new Failing(BLOCKED);
    }
  }
}

/** What a request comes to. */
export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('', 'UnknownError'));
  });
}
