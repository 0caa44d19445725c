import type { FolderFiles } from '../../core/folder.ts';
import { slugOf } from '../../formats/article/index.ts';
import { setCollection, textsOf } from '../../formats/folder/edit/index.ts';
import { readCollection } from '../../formats/folder/read/index.ts';
import type { ByFile } from './by-file.ts';
import { Desk } from './desk.svelte.ts';
import { BEGINNING, History } from './history.ts';
import type { Host } from './host.ts';
import type { Kept, KeepingFailure, Shelved } from './keeper.ts';
import { FilesReader } from './read-files.ts';
import type { SourceProblem, Work } from './work.ts';

/** The collections that this browser keeps. */
export class Shelf {
  #all = $state.raw<readonly Shelved[]>([]);
  /** Why this browser keeps nothing; null where it does. */
  failure = $state.raw<KeepingFailure | null>(null);
  /** How many collections the browser had lost, and were brought back since the page was opened. */
  broughtBack = $state.raw(0);
  readonly #host: Host;
  /** Desks that could not be kept when they were made: they are there as long as the page is. */
  readonly #unkept = new Map<string, Desk>();

  /** The newest first. */
  readonly collections: readonly Shelved[] = $derived(
    this.#all.filter(({ removed }) => removed === null).sort((a, b) => b.changed - a.changed),
  );
  readonly bin: readonly Shelved[] = $derived(this.#all.filter(({ removed }) => removed !== null));

  constructor(host: Host) {
    this.#host = host;
  }

  /** Reads what there is, once what the browser has lost is there again. */
  async load(): Promise<void> {
    this.broughtBack += await this.#host.keeper.recover();
    const listed = await this.#host.keeper.list();
    this.failure = listed.ok ? null : listed.failure;
    if (!listed.ok) return;
    const kept = new Set(listed.value.map(({ id }) => id));
    const unkept = this.#all.filter(({ id }) => this.#unkept.has(id) && !kept.has(id));
    this.#all = [...listed.value, ...unkept];
  }

  /** Null where there is no such collection. */
  async open(id: string): Promise<Desk | null> {
    const unkept = this.#unkept.get(id);
    if (unkept?.keeping.kind === 'failed') return unkept;
    const read = await this.#host.keeper.read(id);
    if (!read.ok) this.failure = read.failure;
    if (!read.ok || read.value === null) return null;
    const desk = new Desk(read.value, this.#host, false, await prepared(filesOf(read.value)));
    await desk.known;
    return desk;
  }

  create(title: string): Promise<Desk> {
    const edited = setCollection({ title })(new Map());
    if (!edited.ok) throw new Error(edited.diagnostic.message);
    return this.#start(edited.files);
  }

  /**
   * A collection from a zip of the folder format, and what is to be known of it; or why it cannot be opened. Null where it holds
   * none: articles, or something else.
   */
  async import(
    zip: Blob,
    name = 'the zip',
  ): Promise<{ desk: Desk; notes: SourceProblem[] } | SourceProblem[] | null> {
    const work = this.#host.hire();
    const unpacked = await work.unpack(zip, name);
    if (unpacked.ok && unpacked.files.has('collection.yaml'))
      return { desk: await this.#start(unpacked.files, work), notes: unpacked.notes };
    work.stop();
    return unpacked.ok ? null : unpacked.problems;
  }

  /** A small invented story, to try the desk on. */
  async openSample(): Promise<Desk> {
    return this.#start(await this.#host.sample());
  }

  /** Puts a copy beside it: with its files, and without its history. Whether it is there to be copied. */
  async duplicate(id: string): Promise<boolean> {
    const read = await this.#host.keeper.read(id);
    if (!read.ok || read.value === null) return false;
    const files = filesOf(read.value);
    const title = `${titleOf(files)} (copy)`;
    const edited = setCollection({ title })(files);
    const desk = await this.#start(edited.ok ? edited.files : files);
    // Whoever opens it writes it.
    await desk.close();
    return true;
  }

  /** Puts a collection into the bin, from where it can be brought back; or says why that cannot be. */
  remove(id: string): Promise<KeepingFailure | null> {
    return this.#bin(id, this.#host.now());
  }

  bringBack(id: string): Promise<KeepingFailure | null> {
    return this.#bin(id, null);
  }

  /** Deletes what is in the bin for good; or says why some of it is still there. */
  async empty(): Promise<KeepingFailure | null> {
    let failure: KeepingFailure | null = null;
    for (const { id } of this.bin) {
      const answer = await this.#host.keeper.discard(id);
      if (!answer.ok) failure = answer.failure;
    }
    await this.load();
    return failure;
  }

  async #bin(id: string, removed: number | null): Promise<KeepingFailure | null> {
    const answer = await this.#host.keeper.bin(id, removed);
    await this.load();
    return answer.ok ? null : answer.failure;
  }

  async #start(files: FolderFiles, work?: Work): Promise<Desk> {
    const taken = new Set(this.#all.map(({ id }) => id));
    const reader = await prepared(files);
    const shelved: Shelved = {
      id: slugOf(titleOf(files), taken),
      title: titleOf(files),
      changed: this.#host.now(),
      articles: textsOf(files, 'article').length,
      events: reader.events(files, NOTHING_FOUND).length,
      removed: null,
    };
    const kept: Kept = { shelved, position: BEGINNING, steps: [], snapshot: { seq: 0, files } };
    const desk = new Desk(kept, this.#host, true, reader, work);
    await desk.settled();
    if (desk.keeping.kind === 'failed') {
      this.#unkept.set(desk.id, desk);
      this.#all = [...this.#all, shelved];
    }
    await this.load();
    return desk;
  }
}

function titleOf(files: FolderFiles): string {
  const text = files.get('collection.yaml');
  const title = typeof text === 'string' ? readCollection(text).title : '';
  return title === '' ? 'Untitled' : title;
}

const NOTHING_FOUND: ByFile = new Map();

/** The files of a collection, read so that the page answers meanwhile. */
async function prepared(files: FolderFiles): Promise<FilesReader> {
  const reader = new FilesReader();
  await reader.prepare(files);
  return reader;
}

function filesOf({ steps, position, snapshot }: Kept): FolderFiles {
  const history = new History(new Map(steps.map((step) => [step.seq, step])), position);
  return history.filesAt(position.head, snapshot.files, snapshot.seq);
}
