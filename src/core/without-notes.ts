import type { Dataset } from './model.ts';

/** A dataset as it may leave its author's machine: a speaker's notes are for the speaker. */
export function withoutNotes(dataset: Dataset): Dataset {
  const talks = dataset.talks.map((talk) => ({
    ...talk,
    steps: talk.steps.map((step) => ({ ...step, notes: null })),
  }));
  return { ...dataset, talks };
}
