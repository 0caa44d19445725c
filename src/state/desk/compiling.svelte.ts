import type { FolderFiles } from '../../core/folder.ts';
import type { Dataset } from '../../core/model.ts';
import type { Compiled, Work } from './work.ts';

/** ms: what is typed faster is compiled together. */
const REST = 120;

/** Compiles the newest files: one compilation at a time, and of those that came meanwhile only the last. */
export class Compiling {
  compiled = $state.raw<Compiled>({ dataset: null, diagnostics: [] });
  /** The newest dataset there was, errors or not since. */
  shown = $state.raw<Dataset | null>(null);
  isUnderWay = $state.raw(false);
  readonly #work: Work;
  readonly #id: string;
  #next: FolderFiles | null = null;
  #isRunning = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(work: Work, id: string) {
    this.#work = work;
    this.#id = id;
  }

  take(files: FolderFiles, rest = REST): void {
    this.#next = files;
    this.isUnderWay = true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#run(), rest);
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#next = null;
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#next !== null) {
      const files = this.#next;
      this.#next = null;
      const compiled = await this.#work.compile(this.#id, files).catch(() => null);
      if (compiled === null) continue;
      this.compiled = compiled;
      if (compiled.dataset !== null) this.shown = compiled.dataset;
    }
    this.#isRunning = false;
    this.isUnderWay = false;
  }
}
