import type { Bounds, Modality } from '../model.ts';

/** How well an event's date is known. */
export const CERTAINTIES = ['certain', 'approximate', 'uncertain', 'open'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** Which events are shown: those that match every part. An empty list asks for nothing. */
export interface Filter {
  /** Ids as `belongingOf` gives them: `outlet:…`, or `article:…` where an article does not name its outlet. */
  outlets: readonly string[];
  /** Theme ids. */
  themes: readonly string[];
  /** Names of actors. */
  actors: readonly string[];
  modality: readonly Modality[];
  certainty: readonly Certainty[];
  /** Events that have a part in it, ms since the epoch, UTC; null for all of time. */
  within: Bounds | null;
  /** Told by at least so many articles; 1 asks for nothing. */
  told: number;
}

export const NO_FILTER: Filter = {
  outlets: [],
  themes: [],
  actors: [],
  modality: [],
  certainty: [],
  within: null,
  told: 1,
};
