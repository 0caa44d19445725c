import type { EventEntry } from '../../../core/entry.ts';
import type { Edit } from '../../../core/folder.ts';
import { slugOf } from '../../article/slug-of.ts';
import { readEvents, type EventCache, type WrittenEvent } from '../read/index.ts';
import { piecesOf } from '../read/pieces.ts';
import { writtenEventValue, eventValue } from '../values.ts';
import { newItem, type Item } from '../yaml/change.ts';
import { appendItems } from './append-items.ts';
import { changeEvent, patched } from './change-event.ts';
import { addTheme, UNSORTED } from './collection-edits.ts';
import { combined, done, textsOf } from './files.ts';
import { eventIds, placeEvent } from './place-event.ts';
import { renameIn } from './rename.ts';
import { takeOut, takeOutPieces } from './take-out.ts';

/** Adds events to those that are written by hand; an id that is empty or taken is made anew from the title. The last one’s comes back. */
export function addEvents(entries: readonly (EventEntry | WrittenEvent)[]): Edit {
  return (files) => {
    const taken = eventIds(files);
    const items: Item[] = [];
    let last: string | undefined;
    for (const entry of entries) {
      const isFree = entry.id !== '' && !taken.has(entry.id);
      last = isFree ? entry.id : slugOf(entry.title, taken);
      taken.add(last);
      const named = { ...entry, id: last };
      items.push(newItem('weight' in named ? writtenEventValue(named) : eventValue(named)));
    }
    const edited = appendItems(files, items);
    return edited.ok ? done(edited.files, last) : edited;
  };
}

/** Changes what an event says of itself; a new id is also that of the talks and proposals that name it. */
export function setEvent(id: string, patch: Partial<WrittenEvent>): Edit {
  return (files) => {
    const edited = changeEvent(files, id, ({ event }) =>
      patched(patch, writtenEventValue({ ...event, ...patch })),
    );
    if (!edited.ok || patch.id === undefined || patch.id === id) return edited;
    return done(renameIn(edited.files, id, patch.id), patch.id);
  };
}

/** Takes a proposal as an event. One without a theme goes to that of events not yet sorted: a reviewed event needs one. */
export function acceptEvent(id: string): Edit {
  return (files) => {
    const found = placeEvent(files, id);
    if (!found.ok) return found;
    const { theme } = found.placed.event;
    const isSorted = theme !== null && theme !== '';
    const accept: Edit = (before) =>
      changeEvent(before, id, () => [
        ...(isSorted ? [] : patched({ theme }, { theme: UNSORTED.id })),
        { kind: 'set', path: ['proposed'], value: undefined },
      ]);
    return isSorted ? accept(files) : combined(addTheme(UNSORTED), accept)(files);
  };
}

/** Takes an event out, with the comments right above it. Talks that name it keep its name: `compile` says so. */
export function removeEvent(id: string): Edit {
  return (files) => {
    const found = placeEvent(files, id);
    return found.ok ? takeOut(files, found.placed) : found;
  };
}

/** The same of many events; each file is read once, and with a cache only what was not read before. */
export function removeEvents(ids: ReadonlySet<string>, cache?: EventCache): Edit {
  return (files) => {
    let left = files;
    for (const [path, text] of textsOf(files, 'events')) {
      const gone = readEvents(text, cache).filter(({ event }) => ids.has(event.id));
      if (gone.length === 0) continue;
      if (piecesOf(text) !== null) {
        left = takeOutPieces(left, path, gone);
        continue;
      }
      const edited = combined(...gone.map(({ event }) => removeEvent(event.id)))(left);
      if (!edited.ok) return edited;
      left = edited.files;
    }
    return done(left);
  };
}
