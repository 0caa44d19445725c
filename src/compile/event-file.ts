import { EVENT, type EventSource } from './formats.ts';
import { guard } from './guard.ts';
import type { Report } from './report.ts';
import { map } from './shape.ts';
import type { SourceFile } from './source.ts';
import { parseYamlList } from './yaml.ts';

/** What the files of events say. `complete` is false where an event could not be read: then others may miss it. */
export interface EventsRead {
  events: EventSource[];
  complete: boolean;
}

export function readEvents(files: readonly SourceFile[], report: Report): EventsRead {
  const kind = map('an event', EVENT);
  let complete = true;
  const events = files.flatMap((file) => {
    const text = guard(file, report);
    const items = text === null ? { values: [], complete: false } : parseYamlList(file.path, text, report);
    complete &&= items.complete;
    return items.values.flatMap((item) => {
      const event = kind({ ...item, name: 'an item of the list of events', report });
      if (!event?.value.id) complete = false;
      return event ?? [];
    });
  });
  return { events, complete };
}
