import type { TalkStep, TimelineEvent } from '../model.ts';

const NOTHING: TalkStep = {
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
  return events.map(({ id }) => ({ ...NOTHING, event: id }));
}
