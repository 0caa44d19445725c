import type { Theme, TimelineEvent } from '../core/model.ts';

/** A named stripe of the timeline. */
export interface Lane {
  id: string;
  label: string;
  /** By start, then end, then id. */
  events: TimelineEvent[];
}

/**
 * Sorts events into lanes, one a theme in the order of `themes`, or one for all (`id` "all", no label).
 * A lane without events is left out. A theme that is not in `themes` gets a lane after the others, labelled by its id.
 */
export function pack(
  events: readonly TimelineEvent[],
  by: 'theme' | 'none',
  themes: readonly Theme[],
): Lane[] {
  const lanes = new Map<string, Lane>();
  if (by === 'none') lanes.set('all', { id: 'all', label: '', events: [...events] });
  else {
    for (const { id, label } of themes) lanes.set(id, { id, label, events: [] });
    for (const event of events) {
      const lane = lanes.get(event.theme) ?? { id: event.theme, label: event.theme, events: [] };
      lanes.set(lane.id, lane);
      lane.events.push(event);
    }
  }
  const filled = [...lanes.values()].filter((lane) => lane.events.length > 0);
  for (const lane of filled) lane.events.sort(bySpan);
  return filled;
}

function bySpan(a: TimelineEvent, b: TimelineEvent): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
