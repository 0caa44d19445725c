import type { AccountEntry, WordsEntry, WrittenAccount } from '../../../core/entry.ts';
import type { Edit } from '../../../core/folder.ts';
import { accountValue } from '../values.ts';
import { newItem, type Item } from '../yaml/change.ts';
import { accountItems, datedItem } from './account-items.ts';
import { changeEvent, patched } from './change-event.ts';
import { combined, refuse } from './files.ts';
import { placeEvent, type PlacedEvent } from './place-event.ts';
import { takeOut } from './take-out.ts';

/** Adds an article’s telling to an event. */
export function addAccount(event: string, entry: AccountEntry | WrittenAccount): Edit {
  return addItem(event, newItem(accountValue(entry)));
}

/** Changes the account at a place of an event’s list, from 0. */
export function setAccount(event: string, place: number, patch: Partial<WrittenAccount>): Edit {
  return withAccount(event, place, ({ event: { accounts } }) => {
    const values = accountValue({ ...accounts[place]!, ...patch });
    return (files) => changeEvent(files, event, () => patched(patch, values, ['accounts', place]));
  });
}

/** Has an account tell the event in other words of its article. */
export function setWords(event: string, place: number, { exact, prefix, suffix }: WordsEntry): Edit {
  return withAccount(event, place, () => (files) => {
    const words = { exact, prefix, suffix };
    return changeEvent(files, event, () => patched(words, words, ['accounts', place]));
  });
}

/** Takes an account out; the last one of an event stays, as an event is nothing without. */
export function removeAccount(event: string, place: number): Edit {
  return withAccount(event, place, ({ path, event: { title, accounts } }) => {
    if (accounts.length === 1)
      return () => refuse(path, '', 0, `it is the only account of “${title}”`, 'take the event out');
    return (files) => {
      const path = ['accounts', place];
      return changeEvent(files, event, () => [{ kind: 'set', path, value: undefined }]);
    };
  });
}

/** Moves an account to another event, as it is written and with the date that it has; an event whose only one it was goes. */
export function moveAccount(event: string, place: number, toEvent: string): Edit {
  return withAccount(event, place, (placed) => (files) => {
    const [item] = accountItems(files, placed).slice(place);
    if (item === undefined) return refuse(placed.path, '', 0, 'there is no such account', null);
    const target = placeEvent(files, toEvent);
    if (!target.ok) return target;
    const moved = datedItem(item, placed.event.when, target.placed.event.when);
    const out: Edit = (before) => {
      if (placed.event.accounts.length > 1) return removeAccount(event, place)(before);
      const found = placeEvent(before, event);
      return found.ok ? takeOut(before, found.placed) : found;
    };
    return event === toEvent ? combined()(files) : combined(addItem(toEvent, moved), out)(files);
  });
}

function addItem(event: string, item: Item): Edit {
  return (files) =>
    changeEvent(files, event, ({ event: { accounts } }) => [
      accounts.length === 0
        ? { kind: 'set', path: ['accounts'], value: [item.value] }
        : { kind: 'insert', path: ['accounts'], at: accounts.length, items: [item] },
    ]);
}

function withAccount(event: string, place: number, editOf: (placed: PlacedEvent) => Edit): Edit {
  return (files) => {
    const found = placeEvent(files, event);
    if (!found.ok) return found;
    const { placed } = found;
    if (placed.event.accounts[place] !== undefined) return editOf(placed)(files);
    return refuse(placed.path, '', 0, `“${placed.event.title}” has no account ${place + 1}`, null);
  };
}
