import type { Edit } from '../../../core/folder.ts';
import type { JoinedEntry } from '../../../core/entry.ts';
import type { WrittenEvent } from '../read/index.ts';
import { proposedValue } from '../values.ts';
import type { Change, Item } from '../yaml/change.ts';
import { accountItems, datedItem } from './account-items.ts';
import { changeEvent } from './change-event.ts';
import { done, refuse } from './files.ts';
import { placeEvent } from './place-event.ts';
import { renameIn } from './rename.ts';
import { takeOut } from './take-out.ts';

/**
 * Makes one event of several: `into` takes the accounts of the others, as they are written, and is named where they were.
 * An account keeps its date: where it was that of its event and is not that of `into`, it becomes its own. While nobody has
 * reviewed `into`, what each telling was by itself is kept, so that it can be taken apart again.
 */
export function joinEvents(into: string, from: readonly string[]): Edit {
  return (files) => {
    const others = [...new Set(from)].filter((id) => id !== into);
    let joined = files;
    for (const other of others) {
      const target = placeEvent(joined, into);
      const source = placeEvent(joined, other);
      if (!target.ok) return target;
      if (!source.ok) return source;
      const { event } = target.placed;
      const items = accountItems(joined, source.placed).map((item) =>
        datedItem(item, source.placed.event.when, event.when),
      );
      if (items.length === 0)
        return refuse(
          source.placed.path,
          '',
          0,
          `“${source.placed.event.title}” has no account to join`,
          null,
        );
      const added = changeEvent(joined, into, () => changesFor(event, source.placed.event, items));
      if (!added.ok) return added;
      const placed = placeEvent(added.files, other);
      if (!placed.ok) return placed;
      const without = takeOut(added.files, placed.placed);
      if (!without.ok) return without;
      joined = renameIn(without.files, other, into);
    }
    return done(joined, into);
  };
}

function changesFor(into: WrittenEvent, from: WrittenEvent, items: readonly Item[]): Change[] {
  const change: Change =
    into.accounts.length === 0
      ? { kind: 'set', path: ['accounts'], value: items.map(({ value }) => value) }
      : { kind: 'insert', path: ['accounts'], at: into.accounts.length, items };
  if (into.proposed === null) return [change];
  const tellings = [
    ...tellingsOf(into),
    ...tellingsOf(from).map((telling) => apartFrom(into, telling, from)),
  ];
  const proposed = { ...into.proposed, joined: tellings };
  return [change, { kind: 'set', path: ['proposed'], value: proposedValue(proposed) }];
}

/** What each account of an event was by itself, with what is the event’s filled in. */
function tellingsOf({ accounts, proposed, title }: WrittenEvent): JoinedEntry[] {
  const { joined = [], confidence = 1, reasons = [], doubts = [] } = proposed ?? {};
  if (joined.length === accounts.length) return joined;
  return accounts.map(({ article, when }) => ({
    article,
    title,
    when,
    theme: null,
    modality: null,
    actors: null,
    confidence,
    reasons,
    doubts,
    because: [],
  }));
}

/** A telling says of itself what is not the same in the event that it joins. */
function apartFrom(into: WrittenEvent, telling: JoinedEntry, from: WrittenEvent): JoinedEntry {
  const unlike = <T>(own: T | null, whole: T, other: T) =>
    own ?? (JSON.stringify(whole) === JSON.stringify(other) ? null : whole);
  return {
    ...telling,
    when: unlike(telling.when, from.when, into.when),
    theme: unlike(telling.theme, from.theme, into.theme),
    modality: unlike(telling.modality, from.modality, into.modality),
    actors: unlike(telling.actors, from.actors, into.actors),
  };
}
