import type { FolderFiles } from '../../core/folder.ts';
import {
  Cancelled,
  type Compiled,
  type Progress,
  type Proposed,
  type ReadSources,
  type Work,
} from '../../state/desk/work.ts';
import type { Changed, Delivery, Order } from './messages.ts';

/** A worker that takes one order at a time; it starts with the first, and again where it was stopped. */
class Hand {
  #worker: Worker | null = null;
  #reject: ((error: Error) => void) | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** Done when those before are. */
  do<T>(orderOf: (isFresh: boolean) => Order, progress: Progress = () => undefined): Promise<T> {
    const done = this.#last.then(
      () => this.#send<T>(orderOf, progress),
      () => this.#send<T>(orderOf, progress),
    );
    this.#last = done.catch(() => undefined);
    return done;
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#reject?.(new Cancelled());
  }

  #send<T>(orderOf: (isFresh: boolean) => Order, progress: Progress): Promise<T> {
    const isFresh = this.#worker === null;
    const worker = (this.#worker ??= new Worker(new URL('./desk.worker.ts', import.meta.url), {
      type: 'module',
    }));
    return new Promise<T>((resolve, reject) => {
      this.#reject = reject;
      worker.onmessage = ({ data }: MessageEvent<Delivery>) => {
        if (data.kind === 'progress') progress(data.done, data.total);
        else if (data.kind === 'done') resolve(data.result as T);
        else reject(new Error(data.message));
      };
      worker.onerror = ({ message }) => {
        this.#worker = null;
        reject(new Error(message || 'the worker has stopped'));
      };
      worker.postMessage(orderOf(isFresh));
    });
  }
}

/** The work of one desk: one worker compiles, another does what takes its time. */
export function workInWorkers(): Work {
  const compiler = new Hand();
  const other = new Hand();
  let sent: FolderFiles = new Map();

  function compile(id: string, files: FolderFiles, isPublic: boolean): Promise<Compiled> {
    return compiler.do((isFresh) => {
      const changed = changedSince(isFresh ? new Map() : sent, files);
      sent = files;
      return { kind: 'compile', id, changed, isPublic };
    });
  }

  return {
    compile: (id, files) => compile(id, files, false),
    publish: (id, files) => compile(id, files, true),
    read: (sources, language, progress) =>
      other.do<ReadSources>(() => ({ kind: 'read', sources, language }), progress),
    propose: (id, files, articles, progress) =>
      other.do<Proposed>(() => ({ kind: 'propose', id, files, articles }), progress),
    cancel: () => other.stop(),
    stop() {
      compiler.stop();
      other.stop();
    },
  };
}

function changedSince(before: FolderFiles, files: FolderFiles): Changed {
  const changed = new Map<string, string | Uint8Array | null>();
  for (const [path, content] of files) if (before.get(path) !== content) changed.set(path, content);
  for (const path of before.keys()) if (!files.has(path)) changed.set(path, null);
  return changed;
}
