import type { FolderFiles } from '../../core/folder.ts';
import { difference, sizeOf } from './file-change.ts';
import { History, type Step } from './history.ts';
import type { Kept, Snapshot, Writing } from './keeper.ts';

/** Edits of one key that follow each other within it are one step; ms. */
const TOGETHER = 1000;
/** Steps and characters of them after which the files are kept as a whole again, so that opening stays quick. */
const MANY_STEPS = 200;
const MUCH = 200_000;

/** A desk’s files, and how they came to be what they are. */
export class DeskFiles {
  current = $state.raw<FolderFiles>(new Map());
  history = $state.raw(new History(new Map(), { head: 0, last: 0, redo: [] }));
  /** The last step, as long as an edit of its key would be a part of it. */
  #open: { key: string; at: number; before: FolderFiles } | null = null;
  /** Steps and characters since the files were kept as a whole. */
  #since = { steps: 0, size: 0 };

  constructor(kept: Kept) {
    this.show(kept);
  }

  /** What was kept, in place of all that is there. */
  show({ steps, position, snapshot }: Omit<Kept, 'shelved'>): void {
    this.history = new History(new Map(steps.map((step) => [step.seq, step])), position);
    this.current = this.history.filesAt(position.head, snapshot.files, snapshot.seq);
    this.#open = null;
  }

  /** Takes in steps that are new or were added to since what is there, as whoever made them tells. */
  follow({ position, steps }: Pick<Writing, 'position' | 'steps'>): void {
    // Back to before what is another step now, by what it was.
    const changed = steps.flatMap(({ seq }) => this.history.steps.get(seq) ?? []);
    const { from } = changed.sort((a, b) => a.seq - b.seq)[0] ?? { from: this.history.position.head };
    const before = this.history.filesAt(from, this.current);
    for (const step of steps) this.history.steps.set(step.seq, step);
    this.history = new History(this.history.steps, position);
    this.current = this.history.filesAt(position.head, before, from);
    this.#open = null;
  }

  /** Whether what was kept is what is there. */
  isAsOf({ position, steps }: Pick<Kept, 'position' | 'steps'>): boolean {
    const { head, last } = this.history.position;
    const at = steps.find(({ seq }) => seq === head)?.at;
    return position.head === head && position.last === last && at === this.history.undoes?.at;
  }

  /** Makes a step, or more of the last one where it has the same key; null where nothing changes. */
  take(label: string, files: FolderFiles, key: string | null, now: number): Step | null {
    const open = this.#open;
    const isPart = key !== null && open?.key === key && now - open.at < TOGETHER;
    const before = isPart ? open.before : this.current;
    const changes = difference(before, files);
    if (changes.length === 0 && !isPart) return null;
    this.history = isPart
      ? this.history.amended(changes, now)
      : this.history.with({ at: now, label, changes });
    this.#open = key === null ? null : { key, at: now, before };
    this.current = files;
    this.#since = { steps: this.#since.steps + 1, size: this.#since.size + sizeOf(changes) };
    return this.history.undoes;
  }

  /** Whether there was something to undo. */
  undo(): boolean {
    return this.#go(this.history.undone());
  }

  redo(): boolean {
    return this.#go(this.history.redone());
  }

  /** The files as of a step. */
  at(seq: number): FolderFiles {
    return this.history.filesAt(seq, this.current);
  }

  get snapshot(): Snapshot {
    return { seq: this.history.position.head, files: this.current };
  }

  get isSnapshotDue(): boolean {
    return this.#since.steps > MANY_STEPS || this.#since.size > MUCH;
  }

  wasSnapshot(): void {
    this.#since = { steps: 0, size: 0 };
  }

  #go(history: History): boolean {
    if (history === this.history) return false;
    this.current = this.at(history.position.head);
    this.history = history;
    this.#open = null;
    return true;
  }
}
