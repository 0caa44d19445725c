import type { FolderFiles } from '../../core/folder.ts';
import { applied, inverted, type FileChange } from './file-change.ts';

/** A change of a collection that was made at once, and can be taken back at once. */
export interface Step {
  /** From 1, in the order they were made. */
  seq: number;
  /** The step that it was made after; 0 for the beginning. */
  from: number;
  /** ms since the epoch. */
  at: number;
  /** What was done, for readers: “Accept ‘Vote on the bridge’”. */
  label: string;
  changes: readonly FileChange[];
}

/** Where one stands among the steps. */
export interface Position {
  /** The step that the files are as of. */
  head: number;
  /** The newest step. */
  last: number;
  /** Steps that were taken back, the next to be made again last. */
  redo: readonly number[];
}

export const BEGINNING: Position = { head: 0, last: 0, redo: [] };

/**
 * All steps that were ever made, as a tree: one that was taken back and then left behind by another stays in it, so that
 * earlier versions can be brought back. Immutable but for `steps`, which only grow.
 */
export class History {
  readonly steps: Map<number, Step>;
  readonly position: Position;

  constructor(steps: Map<number, Step>, position: Position) {
    this.steps = steps;
    this.position = position;
  }

  get undoes(): Step | null {
    return this.steps.get(this.position.head) ?? null;
  }

  get redoes(): Step | null {
    return this.steps.get(this.position.redo.at(-1) ?? 0) ?? null;
  }

  /** With a new step after the one that the files are as of. */
  with(step: Omit<Step, 'seq' | 'from'>): History {
    const seq = this.position.last + 1;
    this.steps.set(seq, { ...step, seq, from: this.position.head });
    return new History(this.steps, { head: seq, last: seq, redo: [] });
  }

  /** With other changes in the newest step, on which the files are. */
  amended(changes: readonly FileChange[], at: number): History {
    const step = this.steps.get(this.position.head)!;
    this.steps.set(step.seq, { ...step, changes, at });
    return new History(this.steps, { ...this.position, redo: [] });
  }

  undone(): History {
    const step = this.undoes;
    if (step === null) return this;
    const { last, redo } = this.position;
    return new History(this.steps, { head: step.from, last, redo: [...redo, step.seq] });
  }

  redone(): History {
    const step = this.redoes;
    if (step === null) return this;
    const { last, redo } = this.position;
    return new History(this.steps, { head: step.seq, last, redo: redo.slice(0, -1) });
  }

  /** The files as of a step, from those as of another: back to where the two part, and on from there. */
  filesAt(seq: number, files: FolderFiles, from = this.position.head): FolderFiles {
    const wanted = this.#back(seq);
    const known = new Set(wanted);
    let at = from;
    let changed = files;
    while (!known.has(at)) {
      const step = this.steps.get(at)!;
      changed = applied(changed, inverted(step.changes));
      at = step.from;
    }
    const forward = wanted.slice(0, wanted.indexOf(at)).toReversed();
    for (const next of forward) changed = applied(changed, this.steps.get(next)!.changes);
    return changed;
  }

  /** A step and those before it, back to the beginning. */
  #back(seq: number): number[] {
    const path: number[] = [];
    for (let at = seq; at !== 0; at = this.steps.get(at)!.from) path.push(at);
    return [...path, 0];
  }
}
