import type { Theme } from '../../core/model.ts';
import type { RenderTheme } from '../../render/index.ts';
import type { Environment } from '../environment.svelte.ts';
import { createMeasures, type Families, type Measures } from './measures.ts';
import { readTheme } from './read-theme.ts';

/** What a timeline takes from its page: the widths of text in its fonts, and its colours. */
export class Look {
  /** Bind it: the element whose style has the colours. */
  stage: HTMLElement | undefined = $state();
  readonly #environment: Environment;
  readonly #themes: () => readonly Theme[];
  readonly #families: Families | undefined;

  readonly measures: Measures = $derived.by(() => {
    if (this.#families === undefined) return this.#environment.measures;
    void this.#environment.fonts;
    return createMeasures(this.#families);
  });
  /** Null until the stage is there. */
  readonly colours: RenderTheme | null = $derived.by(() => {
    void this.#environment.colours;
    return this.stage === undefined ? null : readTheme(this.stage, this.#themes());
  });

  /** `families`: of the labels, where they are not the page’s. Call within an effect’s root. */
  constructor(environment: Environment, themes: () => readonly Theme[], families?: Families) {
    this.#families = families;
    this.#environment = environment;
    this.#themes = themes;
    // Asked for before there are labels, whose styles the browser would have to work out first.
    $effect(() => void this.colours);
  }
}
