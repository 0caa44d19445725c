import type { Diagnostic } from '../../core/diagnostic.ts';
import type { CollectionEntry } from '../../core/entry.ts';
import type { Edit, FolderFiles } from '../../core/folder.ts';
import type { Dataset } from '../../core/model.ts';
import { readCollection } from '../../formats/folder/read/index.ts';
import { packFolder } from '../../formats/zip/index.ts';
import { addSources, type AddedReport } from './add-sources.ts';
import { byFile } from './by-file.ts';
import { Compiling } from './compiling.svelte.ts';
import { DeskFiles } from './desk-files.svelte.ts';
import { readOnly } from './failures.ts';
import type { Step } from './history.ts';
import type { Host } from './host.ts';
import type { Kept, Shelved, Writing } from './keeper.ts';
import { FilesReader, type DeskArticle, type DeskEvent } from './read-files.ts';
import { Jobs, type Job } from './jobs.svelte.ts';
import { Saver, type Keeping } from './saver.svelte.ts';
import type { Claim } from './tabs.ts';
import { type Compiled, type Proposed, type Source, type Work } from './work.ts';

/** An earlier version: the files after a step. */
export interface Version {
  seq: number;
  /** ms since the epoch. */
  at: number;
  label: string;
}

/**
 * A collection on the desk. Its files are the only truth: every change is an edit of them, one step that can be taken back,
 * and everything else is worked out of them.
 */
export class Desk {
  readonly id: string;
  readonly #jobs = new Jobs();
  readonly #host: Host;
  readonly #work: Work;
  readonly #reader: FilesReader;
  readonly #files: DeskFiles;
  readonly #compiling: Compiling;
  readonly #saver: Saver;
  readonly #claim: Claim;
  readonly #owner: string;
  /** Resolves when it is known whether this tab or another may write. */
  readonly known: Promise<void>;

  readonly #found = $derived.by(() => byFile(this.#compiling.compiled.diagnostics));
  readonly collection: CollectionEntry = $derived.by(() =>
    readCollection(textAt(this.files, 'collection.yaml')),
  );
  readonly articles: DeskArticle[] = $derived.by(() => this.#reader.articles(this.files, this.#found));
  readonly events: DeskEvent[] = $derived.by(() => this.#reader.events(this.files, this.#found));
  readonly reviewed: number = $derived.by(() => this.events.filter(({ isReviewed }) => isReviewed).length);
  readonly total: number = $derived.by(() => this.events.length);

  /** `isNew` where nothing of it is kept yet; `reader` has read the files before. */
  constructor(kept: Kept, host: Host, isNew = false, reader = new FilesReader()) {
    this.#reader = reader;
    this.id = kept.shelved.id;
    this.#host = host;
    this.#owner = host.unique();
    this.#work = host.hire();
    this.#files = new DeskFiles(kept);
    this.#compiling = new Compiling(this.#work, this.id);
    this.#compiling.take(this.files, 0);
    const everything = () => this.#writing([...this.#files.history.steps.values()], true);
    this.#saver = new Saver(
      host.keeper,
      this.#owner,
      {
        next: (steps) => (isNew ? everything() : this.#writing(steps, this.#files.isSnapshotDue)),
        everything,
        onkept: ({ snapshot }) => {
          isNew = false;
          if (snapshot !== null) this.#files.wasSnapshot();
          this.#claim.tell();
        },
        ontaken: () => this.#loseTo(),
      },
      host.now,
      !isNew,
    );
    let known = () => {};
    this.known = new Promise((resolve) => (known = resolve));
    if (isNew) this.#saver.put(null);
    this.#claim = host.tabs.claim(this.id, {
      ongained: () => void this.#gain(isNew).then(known),
      onother: () => {
        this.#loseTo();
        known();
      },
      onlost: async () => {
        await this.#saver.settled();
        this.#loseTo();
      },
      onchanged: () => void this.#follow(),
    });
  }

  get files(): FolderFiles {
    return this.#files.current;
  }

  /** Of the newest files that were compiled. */
  get compiled(): Compiled {
    return this.#compiling.compiled;
  }

  /** Whether there are newer files than those that were compiled. */
  get isCompiling(): boolean {
    return this.#compiling.isUnderWay;
  }

  /** The newest dataset that there was, errors or not since. */
  get shown(): Dataset | null {
    return this.#compiling.shown;
  }

  get keeping(): Keeping {
    return this.#saver.keeping;
  }

  get isReadOnly(): boolean {
    return this.keeping.kind === 'read-only';
  }

  get job(): Job | null {
    return this.#jobs.current;
  }

  /** What undoing takes back; null where there is nothing. */
  get undoes(): string | null {
    return this.#files.history.undoes?.label ?? null;
  }

  get redoes(): string | null {
    return this.#files.history.redoes?.label ?? null;
  }

  /**
   * Makes an edit, as one step; with a `key`, one step with those of the same key right before: what is typed into a field.
   * Says why it cannot be made, or null.
   */
  run(label: string, edit: Edit, key: string | null = null): Diagnostic | null {
    if (this.isReadOnly) return readOnly();
    const edited = edit(this.files);
    if (!edited.ok) return edited.diagnostic;
    const step = this.#files.take(label, edited.files, key, this.#host.now());
    if (step === null) return null;
    this.#compiling.take(this.files);
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
  versions(): Promise<Version[]> {
    const steps = [...this.#files.history.steps.values()];
    return Promise.resolve(steps.map(({ seq, at, label }) => ({ seq, at, label })).reverse());
  }

  /** Brings an earlier version back, as a step of its own. */
  restore(seq: number): Promise<void> {
    const step = this.#files.history.steps.get(seq);
    const files = this.#files.at(seq);
    this.run(step === undefined ? 'Back to the beginning' : `Back to: ${step.label}`, () => ({
      ok: true,
      files,
    }));
    return Promise.resolve();
  }

  /** Adds articles from files or from the clipboard, as one step. */
  addSources(sources: readonly Source[] | { pasted: string; html?: string }): Promise<AddedReport> {
    const list = 'pasted' in sources ? [sources] : sources;
    return addSources({
      files: () => this.files,
      read: (language) =>
        this.#jobs.do(
          'Reading articles',
          () => this.#work.cancel(),
          (progress) => this.#work.read(list, language, progress),
        ),
      run: (label, edit) => this.run(label, edit),
    });
  }

  /** Proposes events from all articles, or from some, as one step; what was edited is left alone. Null where it was cancelled. */
  async propose(articles: readonly string[] | null = null): Promise<Proposed | null> {
    const files = this.files;
    const proposed = await this.#jobs.do(
      'Looking for events',
      () => this.#work.cancel(),
      (progress) => this.#work.propose(this.id, files, articles, progress),
    );
    if (proposed === null || proposed.refused !== null) return proposed;
    // Somebody has edited the proposals meanwhile.
    if ([...proposed.files.keys()].some((path) => this.files.get(path) !== files.get(path)))
      return this.propose(articles);
    const next = new Map(this.files);
    for (const [path, text] of proposed.files) {
      if (text === null) next.delete(path);
      else next.set(path, text);
    }
    this.run('Propose events', () => ({ ok: true, files: next }));
    return proposed;
  }

  /** The dataset as the collection says that it may be published. */
  publish(): Promise<Compiled> {
    return this.#work.publish(this.id, this.files);
  }

  exportZip(): Uint8Array {
    return packFolder(this.files, this.id);
  }

  /** Takes it over from the tab that has it. */
  takeOver(): void {
    this.#claim.takeOver();
  }

  /** Resolves when everything so far was kept, or could not be. */
  settled(): Promise<void> {
    return this.#saver.settled();
  }

  /** Whether it could be closed: not while it has what could not be kept. */
  async close(): Promise<boolean> {
    await this.#saver.settled();
    if (this.keeping.kind === 'failed') return false;
    this.#saver.stop(this.keeping);
    this.#claim.release();
    this.#compiling.stop();
    this.#work.stop();
    return true;
  }

  #moved(): void {
    this.#compiling.take(this.files, 0);
    this.#saver.put(null);
  }

  #writing(steps: readonly Step[], isWhole: boolean): Writing {
    const { position } = this.#files.history;
    return { shelved: this.#shelved(), position, steps, snapshot: isWhole ? this.#files.snapshot : null };
  }

  #shelved(): Shelved {
    const { title } = this.collection;
    const changed = this.#files.history.undoes?.at ?? this.#host.now();
    return { id: this.id, title, changed, articles: this.articles.length, events: this.total, removed: null };
  }

  /** What this tab could not keep before another took over becomes a version, in nobody’s way. */
  async #gain(isNew: boolean): Promise<void> {
    if (isNew) return;
    const unkept = this.#saver.isDirty ? this.files : null;
    const claimed = await this.#host.keeper.claim(this.id, this.#owner);
    if (claimed.ok) {
      this.#saver.forget();
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

  /** Takes in what another tab has written. */
  async #follow(): Promise<void> {
    if (this.#saver.isDirty) return;
    const read = await this.#host.keeper.read(this.id);
    if (!read.ok || read.value === null) return;
    const { position } = read.value;
    const { head, last } = this.#files.history.position;
    if (position.head === head && position.last === last) return;
    this.#files.show(read.value);
    this.#compiling.take(this.files, 0);
  }
}

function textAt(files: FolderFiles, path: string): string {
  const text = files.get(path);
  return typeof text === 'string' ? text : '';
}
