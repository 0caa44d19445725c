import type { Diagnostic } from '../../core/diagnostic.ts';
import type { CollectionEntry } from '../../core/entry.ts';
import type { Edit, FolderFiles } from '../../core/folder.ts';
import type { Dataset } from '../../core/model.ts';
import { slugOf } from '../../formats/article/index.ts';
import { removeEvents } from '../../formats/folder/edit/index.ts';
import { readCollection } from '../../formats/folder/read/index.ts';
import { addSources, type AddedReport } from './add-sources.ts';
import { byFile } from './by-file.ts';
import { Compiling } from './compiling.svelte.ts';
import { sizeOf } from './file-change.ts';
import type { Step } from './history.ts';
import type { Host } from './host.ts';
import type { Kept, Shelved } from './keeper.ts';
import { KeptFiles, type Version } from './kept-files.svelte.ts';
import { FilesReader, type DeskArticle, type DeskEvent } from './read-files.ts';
import { Jobs, type Job } from './jobs.svelte.ts';
import type { Keeping } from './saver.svelte.ts';
import { type Compiled, type Form, type Proposed, type Source, type Work } from './work.ts';

export type { Version };

/** Characters of a step that takes the page some time to read. */
const MUCH = 50_000;

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
  readonly #files: KeptFiles;
  readonly #compiling: Compiling;
  /** Steps back or on that are under way. */
  #going: Promise<unknown> | null = null;
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

  /** `isNew` where nothing of it is kept yet; `reader` has read the files before, `work` may have unpacked them. */
  constructor(kept: Kept, host: Host, isNew: boolean, reader: FilesReader, work: Work = host.hire()) {
    this.#reader = reader;
    this.id = kept.shelved.id;
    this.#host = host;
    this.#work = work;
    this.#compiling = new Compiling(this.#work, this.id);
    this.#files = new KeptFiles(
      kept,
      host,
      {
        shelved: () => this.#shelved(),
        onchange: (isMore) =>
          isMore ? this.#compiling.take(this.files) : this.#compiling.take(this.files, 0),
      },
      isNew,
    );
    this.#compiling.take(this.files, 0);
    this.known = this.#files.open();
  }

  /** What its folder and its files are called where it is taken away: after its title, so that it comes back as the same. */
  get name(): string {
    return slugOf(this.collection.title, new Set());
  }

  get files(): FolderFiles {
    return this.#files.current;
  }

  /** Of the newest files that were compiled. */
  get compiled(): Compiled {
    return this.#compiling.compiled;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.compiled.diagnostics;
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
    return this.#files.keeping;
  }

  get isReadOnly(): boolean {
    return this.#files.isReadOnly;
  }

  get job(): Job | null {
    return this.#jobs.current;
  }

  /** What undoing takes back; null where there is nothing. */
  get undoes(): string | null {
    return this.#files.undoes?.label ?? null;
  }

  get redoes(): string | null {
    return this.#files.redoes?.label ?? null;
  }

  /**
   * Makes an edit, as one step; with a `key`, one step with those of the same key right before: what is typed into a field.
   * Says why it cannot be made, or null.
   */
  run(label: string, edit: Edit, key: string | null = null): Diagnostic | null {
    return this.#files.run(label, edit, key);
  }

  /** Takes the events out that nobody has reviewed, as one step. */
  discardProposals(): Diagnostic | null {
    const left = this.events.filter(({ isReviewed }) => !isReviewed).map(({ id }) => id);
    return this.run('Discard all that is not reviewed', removeEvents(new Set(left), this.#reader.cache));
  }

  /** Takes the proposals out that have doubts, as one step. */
  discardUnsure(): Diagnostic | null {
    const unsure = this.events.filter(({ isUnsure }) => isUnsure).map(({ id }) => id);
    return this.run('Discard all that is less sure', removeEvents(new Set(unsure), this.#reader.cache));
  }

  undo(): void {
    this.#go('undo');
  }

  redo(): void {
    this.#go('redo');
  }

  /** The newest first. */
  versions(): Promise<Version[]> {
    return Promise.resolve(this.#files.versions());
  }

  /** Brings an earlier version back, as a step of its own. */
  async restore(seq: number): Promise<void> {
    await this.#reader.prepare(this.#files.at(seq));
    this.#files.restore(seq);
  }

  /** Adds articles from files or from the clipboard, as one step. */
  addSources(sources: readonly Source[] | { pasted: string; html?: string }): Promise<AddedReport> {
    const list = 'pasted' in sources ? [sources] : sources;
    return addSources({
      files: () => this.files,
      articles: () => this.articles,
      read: (language) =>
        this.#jobs.do(
          'Reading articles',
          () => this.#work.cancel(),
          (progress) => this.#work.read(list, language, progress),
        ),
      prepare: (files) => this.#reader.prepare(files),
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
    const written = [...proposed.files].filter((file): file is [string, string] => file[1] !== null);
    await this.#reader.prepare(new Map(written));
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

  /** Files for others, of what the collection says that may be published; null while there are errors. */
  publish(...forms: Form[]): Promise<Uint8Array[] | null> {
    return this.#work.publish(this.name, this.files, forms);
  }

  exportZip(): Promise<Uint8Array> {
    return this.#work.pack(this.name, this.files);
  }

  /** Takes it over from the tab that has it. */
  takeOver(): void {
    this.#files.takeOver();
  }

  /** Resolves when everything so far was done, and was kept or could not be. */
  async settled(): Promise<void> {
    await this.#going;
    await this.#files.settled();
  }

  /** Whether it could be closed: not while it has what could not be kept. */
  async close(): Promise<boolean> {
    await this.#going;
    if (!(await this.#files.close())) return false;
    this.#compiling.stop();
    this.#work.stop();
    return true;
  }

  /** Goes a step back or on: at once, or, where there is much to read of it, once that was read with turns of the page. */
  #go(way: 'undo' | 'redo'): void {
    const step = this.#next(way);
    if (this.#going === null && (step === null || sizeOf(step.changes) < MUCH)) return this.#files[way]();
    const turn =
      this.#going === null
        ? this.#goPrepared(way, step)
        : this.#going.then(() => this.#goPrepared(way, this.#next(way)));
    const going = turn.finally(() => this.#going === going && (this.#going = null));
    this.#going = going;
  }

  async #goPrepared(way: 'undo' | 'redo', step: Step | null): Promise<void> {
    if (step === null) return;
    await this.#reader.prepare(this.#files.at(way === 'undo' ? step.from : step.seq));
    // Not where something else was done meanwhile.
    if (this.#next(way) === step) this.#files[way]();
  }

  #next(way: 'undo' | 'redo'): Step | null {
    return way === 'undo' ? this.#files.undoes : this.#files.redoes;
  }

  #shelved(): Shelved {
    const { title } = this.collection;
    const changed = this.#files.undoes?.at ?? this.#host.now();
    return { id: this.id, title, changed, articles: this.articles.length, events: this.total, removed: null };
  }
}

function textAt(files: FolderFiles, path: string): string {
  const text = files.get(path);
  return typeof text === 'string' ? text : '';
}
