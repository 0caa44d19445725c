import type { Dataset } from '../model.ts';
import { embedIndex } from './index-of.ts';
import type { EmbedIndex, EmbedWords } from './shape.ts';
import { embedWords } from './words-of.ts';

/** All that an embed shows, where it is in one page with it. */
export interface HeldStory {
  index: EmbedIndex;
  words: EmbedWords;
  /** The way to the folder with the full timeline; null where there is none. */
  home: string | null;
}

/** A dataset for an embed that holds it, its dates in words of `locale` (BCP 47). */
export function heldStory(dataset: Dataset, locale: string, home: string | null): HeldStory {
  return { index: embedIndex(dataset, locale), words: embedWords(dataset, locale), home };
}
