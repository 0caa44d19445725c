import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edit, FolderFiles } from '../../core/folder.ts';
import { DeskFiles } from './desk-files.svelte.ts';
import { readOnly } from './failures.ts';
import type { Step } from './history.ts';
import type { Host } from './host.ts';
import type { Keeper, Kept, Shelved, Writing } from './keeper.ts';
import { Saver, type Keeping } from './saver.svelte.ts';
import type { Claim, Told } from './tabs.ts';

/** An earlier version: the files after a step. */
export interface Version {
  seq: number;
  /** ms since the epoch. */
  at: number;
  label: string;
}

/** What keeping files takes of the browser. */
export type KeepingHost = Pick<Host, 'tabs' | 'now' | 'unique'> & {
  keeper: Pick<Keeper, 'read' | 'claim' | 'write'>;
};

/** What belongs to the files that are kept. */
export interface Belonging {
  /** How a list of what is kept has them. */
  shelved: () => Shelved;
  /** Called after every change; `isMore` where the next may follow at once: what is typed. */
  onchange: (isMore: boolean) => void;
}

/**
 * Files that are kept in the browser as they change: every change is one step that can be taken back, one tab writes them, and
 * the others follow it.
 */
export class KeptFiles {
  readonly id: string;
  readonly #host: KeepingHost;
  readonly #files: DeskFiles;
  readonly #belonging: Belonging;
  readonly #saver: Saver;
  readonly #owner: string;
  #claim: Claim | null = null;
  /** How often others were told what this tab has written. */
  #tellings = 0;
  /** What another tab told last; null where there may have been more since. */
  #heard: Told | null = null;
  /** What is taken in of others, one after the other. */
  #following: Promise<void> = Promise.resolve();
  /** Whether nothing of them is kept yet. */
  #isNew: boolean;

  constructor(kept: Kept, host: KeepingHost, belonging: Belonging, isNew = false) {
    this.id = kept.shelved.id;
    this.#host = host;
    this.#owner = host.unique();
    this.#belonging = belonging;
    this.#files = new DeskFiles(kept);
    this.#isNew = isNew;
    const everything = () => this.#writing([...this.#files.history.steps.values()], true);
    this.#saver = new Saver(
      host.keeper,
      this.#owner,
      {
        next: (steps) => (this.#isNew ? everything() : this.#writing(steps, this.#files.isSnapshotDue)),
        everything,
        onkept: ({ snapshot, position, steps }) => {
          this.#isNew = false;
          if (snapshot !== null) this.#files.wasSnapshot();
          this.#claim?.tell({ owner: this.#owner, number: ++this.#tellings, position, steps });
        },
        ontaken: () => this.#loseTo(),
      },
      host.now,
      !isNew,
    );
  }

  /** Begins to keep them. Resolves when it is known whether this tab or another may write. */
  open(): Promise<void> {
    if (this.#isNew) this.#saver.put(null);
    return new Promise((known) => {
      this.#claim = this.#host.tabs.claim(this.id, {
        ongained: () => void this.#gain().then(known),
        onother: () => {
          this.#loseTo();
          known();
        },
        onlost: async () => {
          await this.#saver.settled();
          this.#loseTo();
        },
        onchanged: (told) => void (this.#following = this.#following.then(() => this.#hear(told))),
      });
    });
  }

  get current(): FolderFiles {
    return this.#files.current;
  }

  get keeping(): Keeping {
    return this.#saver.keeping;
  }

  get isReadOnly(): boolean {
    return this.keeping.kind === 'read-only';
  }

  /** The step that undoing takes back; null where there is none. */
  get undoes(): Step | null {
    return this.#files.history.undoes;
  }

  get redoes(): Step | null {
    return this.#files.history.redoes;
  }

  /**
   * Makes an edit, as one step; with a `key`, one step with those of the same key right before: what is typed into a field.
   * Says why it cannot be made, or null.
   */
  run(label: string, edit: Edit, key: string | null = null): Diagnostic | null {
    if (this.isReadOnly) return readOnly();
    const edited = edit(this.current);
    if (!edited.ok) return edited.diagnostic;
    const step = this.#files.take(label, edited.files, key, this.#host.now());
    if (step === null) return null;
    this.#belonging.onchange(true);
    this.#saver.put(step);
    return null;
  }

  undo(): void {
    if (!this.isReadOnly && this.#files.undo()) this.#moved();
  }

  redo(): void {
    if (!this.isReadOnly && this.#files.redo()) this.#moved();
  }

  /** The newest first. */
  versions(): Version[] {
    const steps = [...this.#files.history.steps.values()];
    return steps.map(({ seq, at, label }) => ({ seq, at, label })).reverse();
  }

  /** The files as of an earlier version. */
  at(seq: number): FolderFiles {
    return this.#files.at(seq);
  }

  /** Brings an earlier version back, as a step of its own. */
  restore(seq: number): void {
    const step = this.#files.history.steps.get(seq);
    const files = this.at(seq);
    this.run(step === undefined ? 'Back to the beginning' : `Back to: ${step.label}`, () => ({
      ok: true,
      files,
    }));
  }

  /** Takes them over from the tab that has them. */
  takeOver(): void {
    this.#claim?.takeOver();
  }

  /** Resolves when everything so far was kept, or could not be. */
  settled(): Promise<void> {
    return this.#saver.settled();
  }

  /** Whether they could be closed: not while there is what could not be kept. */
  async close(): Promise<boolean> {
    await this.#saver.settled();
    if (this.keeping.kind === 'failed') return false;
    this.#saver.stop(this.keeping);
    this.#claim?.release();
    return true;
  }

  #moved(): void {
    this.#belonging.onchange(false);
    this.#saver.put(null);
  }

  #writing(steps: readonly Step[], isWhole: boolean): Writing {
    const { position } = this.#files.history;
    const snapshot = isWhole ? this.#files.snapshot : null;
    return { shelved: this.#belonging.shelved(), position, steps, snapshot };
  }

  /** What this tab could not keep before another took over becomes a version, in nobody’s way. */
  async #gain(): Promise<void> {
    if (this.#isNew) return;
    const unkept = this.#saver.isDirty ? this.current : null;
    const claimed = await this.#host.keeper.claim(this.id, this.#owner);
    if (claimed.ok) {
      this.#saver.forget();
      this.#heard = null;
      await this.#follow();
    }
    if (claimed.ok && unkept !== null) {
      const step = this.#files.take('What another tab came before', unkept, null, this.#host.now());
      if (step !== null && this.#files.undo()) this.#saver.put(step);
    }
    this.#saver.resume(this.#host.now());
  }

  #loseTo(): void {
    this.#saver.stop({ kind: 'read-only', why: 'another tab' });
  }

  /** Takes in what another tab tells; or reads all of it, where something may have been missed. */
  async #hear(told: Told | null): Promise<void> {
    const isNext =
      told !== null && this.#heard?.owner === told.owner && told.number === this.#heard.number + 1;
    if (this.#saver.isDirty) {
      this.#heard = null;
    } else if (isNext) {
      this.#heard = told;
      this.#files.follow(told);
      this.#belonging.onchange(false);
    } else {
      this.#heard = (await this.#follow()) ? told : null;
    }
  }

  /** Reads what another tab has written; whether it is here now. */
  async #follow(): Promise<boolean> {
    if (this.#saver.isDirty) return false;
    const read = await this.#host.keeper.read(this.id);
    if (!read.ok || read.value === null) return false;
    if (this.#files.isAsOf(read.value)) return true;
    this.#files.show(read.value);
    this.#belonging.onchange(false);
    return true;
  }
}
