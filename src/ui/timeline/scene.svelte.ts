import { NO_TICKS, ticks, type Ticks } from '../../layout/index.ts';
import type { Arranger } from '../../state/arranger.ts';
import type { Contents } from '../../state/contents.svelte.ts';
import { Picture, type PictureOptions } from '../../state/picture.svelte.ts';
import type { Viewport } from '../../state/viewport.svelte.ts';
import type { Environment } from '../environment.svelte.ts';
import type { Look } from './look.svelte.ts';
import { labelWidths, type Caption } from './measures.ts';

export interface SceneNeeds extends Pick<PictureOptions, 'height' | 'collapsed' | 'reported' | 'always'> {
  viewport: Viewport;
  contents: Contents;
  look: Look;
  /** What labels say. */
  caption: () => Caption;
  environment: Environment;
  arranger: Arranger;
  /** BCP 47. */
  locale: string;
}

/** A timeline from left to right: what is painted of its contents, in the type of its page, and the axis below. */
export class Scene {
  readonly #needs: SceneNeeds;
  readonly picture: Picture;

  readonly axis: Ticks = $derived.by(() => {
    const { viewport, contents, look, environment, locale } = this.#needs;
    if (!viewport.isReady) return NO_TICKS;
    return ticks(viewport.scale, {
      locale,
      measure: look.measures.axis,
      fold: contents.fold,
      extent: contents.extent,
      now: contents.present(environment.now),
    });
  });

  /** Call within an effect's root. */
  constructor(needs: SceneNeeds) {
    this.#needs = needs;
    const { viewport, contents, look, caption, height, collapsed, reported, always, arranger } = needs;
    this.picture = new Picture(viewport, {
      table: () => contents.table,
      lanes: () => contents.lanes,
      fold: () => contents.fold,
      widths: (metrics, widest) => labelWidths(contents.table, caption(), metrics, widest, look.measures),
      digit: () => Math.ceil(look.measures.small('0')),
      height,
      collapsed,
      reported,
      always,
      arranger,
    });
  }
}
