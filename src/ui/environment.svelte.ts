import { createSubscriber, MediaQuery } from 'svelte/reactivity';
import { createMeasures, type Measures } from './timeline/measures.ts';

/** The timeline turns into a list under this width. */
export const NARROW = '(max-width: 639.98px)';

/** ms */
const MINUTE = 60_000;

/** What the screen is like; everything that reads it runs again when it changes. */
export class Environment {
  readonly dark = new MediaQuery('(prefers-color-scheme: dark)');
  readonly forced = new MediaQuery('(forced-colors: active)');
  readonly narrow: { readonly current: boolean };
  /** How often the styles have changed by other means than the reader’s settings. */
  #restyled = $state(0);

  /** Reading it takes the browser some µs each time: kept. */
  #devicePixels = devicePixelRatio;
  readonly #ratio = createSubscriber((update) => {
    // A query for one density only changes once: after that it has to be asked anew.
    let query: MediaQueryList;
    const watch = () => {
      this.#devicePixels = devicePixelRatio;
      query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      query.addEventListener('change', changed, { once: true });
    };
    const changed = () => {
      watch();
      update();
    };
    watch();
    return () => query.removeEventListener('change', changed);
  });

  readonly #fonts = createSubscriber((update) => {
    document.fonts.addEventListener('loadingdone', update);
    return () => document.fonts.removeEventListener('loadingdone', update);
  });

  readonly #minutes = createSubscriber((update) => {
    const timer = setInterval(update, MINUTE);
    return () => clearInterval(timer);
  });

  /**
   * Widths of text in the page’s fonts, remembered for all that sets labels on it. The fonts are another set once one of them has
   * arrived: everything is then measured anew.
   */
  readonly measures: Measures = $derived.by(() => {
    void this.fonts;
    return createMeasures();
  });

  /** `narrow`: of the place that a timeline has, where that is not the window. */
  constructor(narrow: { readonly current: boolean } = new MediaQuery(NARROW)) {
    this.narrow = narrow;
  }

  /** Read this where colours are read: it runs again when they may have changed. */
  get colours(): unknown {
    return [this.dark.current, this.forced.current, this.#restyled];
  }

  /** To be called when a page has changed the colours itself. */
  restyled(): void {
    this.#restyled++;
  }

  /** The present, ms; read anew every minute. */
  get now(): number {
    this.#minutes();
    return Date.now();
  }

  /** Device pixels per CSS px. */
  get ratio(): number {
    this.#ratio();
    return this.#devicePixels;
  }

  /** Read this where text is measured: it runs again when a font has arrived. */
  get fonts(): FontFaceSet {
    this.#fonts();
    return document.fonts;
  }
}
