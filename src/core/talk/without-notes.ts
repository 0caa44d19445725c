import type { Dataset } from '../model.ts';

/** The dataset without what only speakers are to see: for whatever leaves their machine. */
export function withoutNotes(dataset: Dataset): Dataset {
  return {
    ...dataset,
    talks: dataset.talks.map((talk) => ({
      ...talk,
      steps: talk.steps.map((step) => ({ ...step, notes: null })),
    })),
  };
}
