import type { JoinedEntry } from '../../../core/entry.ts';
import type { Edit } from '../../../core/folder.ts';
import { slugOf } from '../../article/slug-of.ts';
import type { WrittenEvent } from '../read/index.ts';
import { eventValue, proposedValue } from '../values.ts';
import type { Change, Item } from '../yaml/change.ts';
import { indented } from '../yaml/lines.ts';
import { yamlText } from '../yaml/yaml-text.ts';
import { accountItems } from './account-items.ts';
import { changeEvent, patched } from './change-event.ts';
import { done, refuse } from './files.ts';
import { insertAfter } from './insert-after.ts';
import { eventIds, placeEvent } from './place-event.ts';

/**
 * Takes an event apart: one event for each account, which stays as it is written. Where it was joined from proposals, each
 * is what it was by itself; else each has the event’s title and its own account’s date. The first keeps id and place.
 */
export function splitEvent(id: string): Edit {
  return apart(id, ({ accounts }) => accounts.map((_, place) => place).slice(1));
}

/** Makes an event of its own of the account at a place, from 0; its id comes back. */
export function separateAccount(id: string, place: number): Edit {
  return (files) => {
    const edited = apart(id, () => [place])(files);
    if (!edited.ok) return edited;
    const before = eventIds(files);
    return done(
      edited.files,
      [...eventIds(edited.files)].find((other) => !before.has(other)),
    );
  };
}

/** Makes events of the accounts at some places, in order, behind the event that keeps the others. */
function apart(id: string, placesOf: (event: WrittenEvent) => readonly number[]): Edit {
  return (files) => {
    const found = placeEvent(files, id);
    if (!found.ok) return found;
    const { placed } = found;
    const { event } = placed;
    const items = accountItems(files, placed);
    if (items.length < 2) return refuse(placed.path, '', 0, `“${event.title}” has one account only`, null);
    const places = placesOf(event);
    const tellings = tellingsOf(event);
    const taken = eventIds(files);
    const others = places.flatMap((place) => {
      const item = items[place];
      if (item === undefined) return [];
      const own = tellings[place] ?? null;
      const ownId = slugOf(own?.title ?? event.title, taken);
      taken.add(ownId);
      return [eventItem(alone(event, place, own, ownId), item)];
    });
    const first = changeEvent(files, id, () => changesWithout(event, places, tellings));
    if (!first.ok) return first;
    const placedAgain = placeEvent(first.files, id);
    if (!placedAgain.ok) return placedAgain;
    const inserted = insertAfter(first.files, placedAgain.placed, others);
    return inserted.ok ? done(inserted.files, id) : inserted;
  };
}

/** Each account’s telling: those of an article in their order, as far as there are as many of both; else none. */
function tellingsOf({ accounts, proposed }: WrittenEvent): (JoinedEntry | null)[] {
  const tellings = proposed?.joined ?? [];
  const seen = new Map<string, number>();
  return accounts.map(({ article }) => {
    const own = tellings.filter((telling) => telling.article === article);
    const place = seen.get(article) ?? 0;
    seen.set(article, place + 1);
    const isSame = own.length === accounts.filter((other) => other.article === article).length;
    return isSame ? (own[place] ?? null) : null;
  });
}

function alone(event: WrittenEvent, place: number, telling: JoinedEntry | null, id: string): WrittenEvent {
  const { proposed } = event;
  return {
    ...event,
    id,
    title: telling?.title ?? event.title,
    when: telling?.when ?? event.accounts[place]?.when ?? event.when,
    theme: telling?.theme ?? event.theme,
    modality: telling?.modality ?? event.modality,
    actors: telling?.actors ?? event.actors,
    summary: null,
    note: null,
    accounts: [],
    proposed: proposed && {
      reasons: telling?.reasons ?? [],
      doubts: telling?.doubts ?? proposed.doubts,
      confidence: telling?.confidence ?? proposed.confidence,
      joined: [],
      known: null,
    },
  };
}

/** What is left: with one account, what that was by itself; with several, what they were together. */
function changesWithout(
  event: WrittenEvent,
  places: readonly number[],
  tellings: readonly (JoinedEntry | null)[],
): Change[] {
  const { proposed } = event;
  const kept = event.accounts.map((_, place) => place).filter((place) => !places.includes(place));
  const taken: Change[] = [...places]
    .sort((a, b) => b - a)
    .map((place) => ({ kind: 'set', path: ['accounts', place], value: undefined }));
  if (kept.length > 1) {
    if (proposed === null || proposed.joined.length === 0) return taken;
    const joined = kept.flatMap((place) => tellings[place] ?? []);
    return [...taken, { kind: 'set', path: ['proposed'], value: proposedValue({ ...proposed, joined }) }];
  }
  const [last = 0] = kept;
  const own = alone(event, last, tellings[last] ?? null, event.id);
  const changed = {
    ...(own.when !== event.when && { when: own.when }),
    ...(own.modality !== event.modality && { modality: own.modality }),
  };
  return [
    ...taken,
    ...patched(changed, eventValue(own)),
    ...(own.proposed === null
      ? []
      : patched({ proposed: own.proposed }, { proposed: proposedValue(own.proposed) })),
  ];
}

function eventItem(event: WrittenEvent, account: Item): Item {
  const { proposed, ...head } = eventValue(event);
  const value = { ...head, accounts: [account.value], ...(proposed !== undefined && { proposed }) };
  const text =
    `${yamlText([head])}  accounts:\n${indented(account.text, '    ')}` +
    (proposed === undefined ? '' : indented(yamlText({ proposed }), '  '));
  return { value, text };
}
