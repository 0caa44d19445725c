import { LostStyles } from './lost-styles.ts';

/** A part of the page whose code is not there from the start: loaded once, by whoever asks first, for every timeline of the page. */
export class Part<Loaded> {
  readonly #load: () => Promise<Loaded>;
  readonly #styles = new LostStyles();
  #loading: Promise<void> | null = null;
  /** How often it was tried in vain. */
  failures = $state(0);
  /** Null until it is there. */
  loaded: Loaded | null = $state.raw(null);

  constructor(load: () => Promise<Loaded>) {
    this.#load = load;
  }

  /** Loads it, unless it is there or on its way; after a failure, once more. Never rejects: `failures` says how it went. */
  load(): Promise<void> {
    if (this.loaded !== null) return Promise.resolve();
    this.#loading ??= this.#try().finally(() => (this.#loading = null));
    return this.#loading;
  }

  async #try(): Promise<void> {
    const stop = this.#styles.watch();
    try {
      await this.#styles.find();
      this.loaded = await this.#load();
    } catch {
      this.failures += 1;
    } finally {
      stop();
    }
  }
}
