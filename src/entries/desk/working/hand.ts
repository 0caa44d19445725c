import type { FolderFiles } from '../../../core/folder.ts';
import { Cancelled, type Progress } from '../../../state/desk/work.ts';
import { changedSince, type Changed, type Delivery, type Order, type Results } from './messages.ts';

/** A worker that takes one order at a time; it starts with the first, and again where it was stopped. */
export class Hand {
  #worker: Worker | null = null;
  /** The files that the worker has been told. */
  #told: FolderFiles = new Map();
  #reject: ((error: Error) => void) | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** Done when those before are. `orderOf` is handed what tells the worker of files, and called when it is their turn. */
  do<Kind extends Order['kind']>(
    orderOf: (tell: (files: FolderFiles) => Changed) => Extract<Order, { kind: Kind }>,
    progress: Progress = () => undefined,
  ): Promise<Results[Kind]> {
    const send = () => this.#send(orderOf, progress);
    const done = this.#last.then(send, send);
    this.#last = done.catch(() => undefined);
    return done;
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#reject?.(new Cancelled());
  }

  #send<Kind extends Order['kind']>(
    orderOf: (tell: (files: FolderFiles) => Changed) => Extract<Order, { kind: Kind }>,
    progress: Progress,
  ): Promise<Results[Kind]> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      worker.onmessage = ({ data }: MessageEvent<Delivery>) => {
        if (data.kind === 'progress') progress(data.done, data.total);
        else if (data.kind === 'done') resolve(data.result as Results[Kind]);
        else reject(new Error(data.message));
      };
      worker.onerror = ({ message }) => {
        this.#worker = null;
        reject(new Error(message || 'the worker has stopped'));
      };
      worker.postMessage(orderOf((files) => this.#tell(files)));
    });
  }

  #start(): Worker {
    this.#told = new Map();
    return new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
  }

  #tell(files: FolderFiles): Changed {
    const changed = changedSince(this.#told, files);
    this.#told = files;
    return changed;
  }
}
