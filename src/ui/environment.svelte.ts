import { createSubscriber, MediaQuery } from 'svelte/reactivity';

/** What the screen is like; everything that reads it runs again when it changes. */
export class Environment {
  readonly dark = new MediaQuery('(prefers-color-scheme: dark)');
  readonly forced = new MediaQuery('(forced-colors: active)');
  /** The timeline turns into a list under this width. */
  readonly narrow = new MediaQuery('(max-width: 639.98px)');

  readonly #ratio = createSubscriber((update) => {
    // A query for one density only changes once: after that it has to be asked anew.
    let query: MediaQueryList;
    const watch = () => {
      query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      query.addEventListener('change', changed, { once: true });
    };
    const changed = () => {
      update();
      watch();
    };
    watch();
    return () => query.removeEventListener('change', changed);
  });

  readonly #fonts = createSubscriber((update) => {
    document.fonts.addEventListener('loadingdone', update);
    return () => document.fonts.removeEventListener('loadingdone', update);
  });

  /** Device pixels per CSS px. */
  get ratio(): number {
    this.#ratio();
    return devicePixelRatio;
  }

  /** Read this where text is measured: it runs again when a font has arrived. */
  get fonts(): FontFaceSet {
    this.#fonts();
    return document.fonts;
  }
}
