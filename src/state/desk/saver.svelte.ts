import type { Keeper, KeepingFailure, Writing } from './keeper.ts';
import type { Step } from './history.ts';

/** What is known of the newest changes: kept means written, and read back. */
export type Keeping =
  | { kind: 'kept'; at: number }
  | { kind: 'keeping' }
  | { kind: 'failed'; why: string; fix: string }
  | { kind: 'read-only'; why: 'another tab' };

/** ms after which what failed is tried again. */
const PATIENCE = 5000;

/** What the desk has to keep. */
export interface ToKeep {
  /** What is new since the last that was kept. */
  next(steps: readonly Step[]): Writing;
  /** Everything, for a browser that has lost it. */
  everything(): Writing;
  onkept(writing: Writing): void;
  ontaken(): void;
}

/** Keeps the changes of a desk: one writing at a time, in order, and again where it failed. */
export class Saver {
  keeping = $state.raw<Keeping>({ kind: 'keeping' });
  readonly #keeper: Pick<Keeper, 'write'>;
  readonly #owner: string;
  readonly #what: ToKeep;
  readonly #now: () => number;
  readonly #steps = new Map<number, Step>();
  #isDirty = false;
  #isLost = false;
  #running: Promise<void> | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #stopped: boolean;

  constructor(
    keeper: Pick<Keeper, 'write'>,
    owner: string,
    what: ToKeep,
    now: () => number,
    isStopped: boolean,
  ) {
    this.#stopped = isStopped;
    this.#keeper = keeper;
    this.#owner = owner;
    this.#what = what;
    this.#now = now;
  }

  /** Keeps where one stands, and a step that is new or was added to. */
  put(step: Step | null): void {
    if (step !== null) this.#steps.set(step.seq, step);
    this.#isDirty = true;
    if (this.keeping.kind === 'kept') this.keeping = { kind: 'keeping' };
    this.#start();
  }

  /** Whether there is something that is not kept. */
  get isDirty(): boolean {
    return this.#isDirty || this.#steps.size > 0;
  }

  /** What is not kept yet will not be: it is kept some other way. */
  forget(): void {
    this.#steps.clear();
    this.#isDirty = false;
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  /** Nothing is written from here on but what was put before. */
  stop(keeping: Keeping): void {
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.keeping = keeping;
  }

  /** It may write, and everything so far is kept but what was put since. */
  resume(at: number): void {
    this.#stopped = false;
    this.keeping = { kind: 'kept', at };
    if (this.isDirty) this.put(null);
  }

  #start(): void {
    if (this.#running !== null || this.#stopped) return;
    clearTimeout(this.#retry);
    this.#running = this.#write().then((isDone) => {
      this.#running = null;
      // What came between the last writing and now.
      if (isDone && this.#isDirty) this.#start();
    });
  }

  /** Whether all of it could be written. */
  async #write(): Promise<boolean> {
    while (this.#isDirty) {
      const steps = [...this.#steps.values()];
      this.#isDirty = false;
      const writing = this.#isLost ? this.#what.everything() : this.#what.next(steps);
      const answer = await this.#keeper.write(this.#owner, writing);
      if (!answer.ok) {
        this.#fail(answer.failure);
        return false;
      }
      this.#isLost = false;
      // A step that was added to meanwhile is another.
      for (const step of steps) if (this.#steps.get(step.seq) === step) this.#steps.delete(step.seq);
      this.#what.onkept(writing);
    }
    if (!this.#stopped) this.keeping = { kind: 'kept', at: this.#now() };
    return true;
  }

  #fail({ kind, why, fix }: KeepingFailure): void {
    this.#isDirty = true;
    if (kind === 'taken') return this.#what.ontaken();
    this.#isLost ||= kind === 'lost';
    if (this.#stopped) return;
    this.keeping = { kind: 'failed', why, fix };
    this.#retry = setTimeout(() => this.#start(), kind === 'lost' ? 0 : PATIENCE);
  }
}
