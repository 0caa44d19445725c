import type { CompileCache } from './cache/index.ts';
import { eventsByPiece } from './cache/pieces.ts';
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

export function readEvents(files: readonly SourceFile[], report: Report, cache: CompileCache): EventsRead {
  const read = files.map((file) => readFile(file, report, cache));
  const events = read.flatMap((file) => file.events);
  const isComplete = read.every((file) => file.complete) && events.every((event) => event?.value.id);
  return { events: events.filter((event) => event !== null), complete: isComplete };
}

/** Null for an item that is no event, which has been reported. */
function readFile(file: SourceFile, report: Report, cache: CompileCache) {
  const text = guard(file, report);
  if (text === null) return { events: [], complete: false };
  const byPiece = eventsByPiece(file.path, text, cache, report);
  if (byPiece !== null) return { events: byPiece, complete: true };
  const { values, complete } = parseYamlList(file.path, text, report);
  const kind = map('an event', EVENT);
  const events = values.map((item): EventSource | null =>
    kind({ ...item, name: 'an item of the list of events', report }),
  );
  return { events, complete };
}
