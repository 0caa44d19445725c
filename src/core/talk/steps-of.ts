import type { TalkStep, TimelineEvent } from '../model.ts';

/** A step that shows nothing yet. */
export const NO_STEP: TalkStep = {
  event: null,
  accounts: null,
  range: null,
  known: null,
  title: null,
  text: null,
  notes: null,
  build: false,
};

/** The steps of a talk without preparation: an event a step, in their order. */
export function stepsOf(events: readonly Pick<TimelineEvent, 'id'>[]): TalkStep[] {
  return events.map(({ id }) => ({ ...NO_STEP, event: id }));
}
