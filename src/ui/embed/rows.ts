import type { LanesBy } from '../../core/belonging.ts';
import type { Dataset, TimelineEvent } from '../../core/model.ts';
import { lanesOf } from '../../layout/index.ts';

/** An event in a list. */
export interface Listed {
  event: TimelineEvent;
  /** What the list is divided by there; '' where it is not. */
  lane: string;
}

/** A list says the theme of each event: it is divided by what it does not say. */
const DIVIDING: readonly LanesBy[] = ['outlet', 'actor'];

/** The events of a list, lane after lane where the lanes that are asked for are others than themes; within one by time. */
export function listed({ events, ...dataset }: Dataset, by: LanesBy): Listed[] {
  if (!DIVIDING.includes(by)) return events.map((event) => ({ event, lane: '' }));
  const lanes = lanesOf({ events, ...dataset }, by);
  return lanes.definitions.flatMap(({ label }, place) =>
    events.filter((event) => lanes.of(event) === place).map((event) => ({ event, lane: label })),
  );
}
