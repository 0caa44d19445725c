import type { LanesBy } from './belonging.ts';
import { ROW_ORDERS, type CoverageBy, type RowOrder } from './coverage/index.ts';
import { CERTAINTIES, type Filter } from './filter/index.ts';
import { formatInterval, parseInterval } from './interval.ts';
import { parseDay } from './known/index.ts';
import { MODALITIES, type Bounds } from './model.ts';

/** How a timeline lies; `auto` as the page has room for it. */
export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** What is chosen. */
export interface Choice {
  /** Collection id; null for the page's first. */
  collection: string | null;
  /** The open event's id. */
  event: string | null;
  /** The open article's id. */
  article: string | null;
  /** The words of the open article that are to be read first: UTF-16 offsets into its text, end exclusive. */
  passage: Bounds | null;
  /** Null while nobody presents. */
  present: Giving | null;
}

/** Where a talk has come to that is being given. */
export interface Giving {
  /** Its id; null for the events that are shown, in order of time. */
  talk: string | null;
  /** From 1. */
  step: number;
  /** How many times the step has gone on, from 0. */
  built: number;
}

/** What may stand below the timeline. */
export type Below = 'events' | 'coverage';

/** How the timeline is shown. */
export interface Options {
  lanes: LanesBy;
  orientation: Orientation;
  /** Whether long stretches without events are folded. */
  folded: boolean;
  /** Whether it is also shown when events were reported. */
  reported: boolean;
  /** Ids of the lanes that are collapsed. */
  collapsed: readonly string[];
  below: Below;
  /** How the rows of the coverage stand, and what its columns are; `auto` as there is room for them. */
  order: RowOrder;
  columns: 'auto' | CoverageBy;
  /** Whether it has only what some tell and others do not. */
  differing: boolean;
}

/** What is asked of the collection: which of it is shown. */
export interface Asking extends Filter {
  /** Words to search for; '' for none. */
  q: string;
  /** The last day of publication that is taken in, as EDTF (`2024-07-09`); null for all that there is. */
  known: string | null;
}

/** What the address of a page holds: the part of the view that can be sent to somebody else. */
export interface View extends Choice, Asking, Options {
  /** The window in view, whole ms since the epoch, UTC; null while everything is. */
  range: Bounds | null;
}

/** How one part of a view stands in the address; null is not there. */
interface Field<Value> {
  read: (text: string | null) => Value;
  write: (value: Value) => string | null;
}

const id: Field<string | null> = { read: (text) => text || null, write: (value) => value };

const flag: Field<boolean> = { read: (text) => text === '1', write: (value) => (value ? '1' : null) };

const interval: Field<Bounds | null> = {
  read: (text) => (text === null ? null : parseInterval(text)),
  write: (value) => (value === null ? null : formatInterval(value)),
};

/** `120-180`. */
const offsets: Field<Bounds | null> = {
  read(text) {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '')?.map(Number) ?? [];
    return start !== undefined && end !== undefined && start < end ? { start, end } : null;
  },
  write: (value) => (value === null ? null : `${value.start}-${value.end}`),
};

/** `12`, of the events that are shown; `in-short:3` or, where it has gone on twice, `in-short:3.2`, of a talk. */
const giving: Field<Giving | null> = {
  read(text) {
    const [, talk, step, built] = /^(?:(.+):)?([1-9]\d{0,5})(?:\.(\d{1,3}))?$/s.exec(text ?? '') ?? [];
    if (step !== undefined) return { talk: talk ?? null, step: Number(step), built: Number(built ?? 0) };
    return text === null || /^[\d.:]*$/.test(text) ? null : { talk: text, step: 1, built: 0 };
  },
  write(value) {
    if (value === null) return null;
    const { talk, step, built } = value;
    return `${talk === null ? '' : `${talk}:`}${step}${built === 0 ? '' : `.${built}`}`;
  },
};

/** With commas between; those within an id, and the sign that encodes them, are encoded. */
const ids: Field<readonly string[]> = {
  read: (text) =>
    (text ?? '')
      .split(',')
      .filter((part) => part !== '')
      .map((part) => part.replaceAll(/%2C|%25/gi, decodeURIComponent)),
  write: (value) => value.map((part) => part.replaceAll(/[%,]/g, encodeURIComponent)).join(',') || null,
};

/** Those of several names that are there, in the order of the names. */
function someOf<Name extends string>(names: readonly Name[]): Field<readonly Name[]> {
  return {
    read: (text) => names.filter((name) => ids.read(text).includes(name)),
    write: (value) => ids.write(names.filter((name) => value.includes(name))),
  };
}

/** A whole number from 1 on, which goes without saying. */
const number: Field<number> = {
  read: (text) => (text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1),
  write: (value) => (value === 1 ? null : String(value)),
};

const words: Field<string> = { read: (text) => (text ?? '').trim(), write: (value) => value.trim() || null };

const day: Field<string | null> = {
  read: (text) => (text !== null && parseDay(text) !== null ? text : null),
  write: (value) => value,
};

/** One of several names, of which the first goes without saying. */
function oneOf<Name extends string>(names: readonly [Name, ...Name[]]): Field<Name> {
  return {
    read: (text) => names.find((name) => name === text) ?? names[0],
    write: (value) => (value === names[0] ? null : value),
  };
}

/** In the order in which they stand in an address. */
const FIELDS: { [Key in keyof View]: Field<View[Key]> } = {
  collection: id,
  event: id,
  article: id,
  passage: offsets,
  present: giving,
  q: words,
  outlets: ids,
  themes: ids,
  actors: ids,
  modality: someOf(MODALITIES),
  certainty: someOf(CERTAINTIES),
  within: interval,
  told: number,
  known: day,
  range: interval,
  lanes: oneOf(['theme', 'outlet', 'actor', 'none']),
  orientation: oneOf(['auto', 'horizontal', 'vertical']),
  folded: flag,
  reported: flag,
  collapsed: ids,
  below: oneOf(['events', 'coverage']),
  order: oneOf(ROW_ORDERS),
  columns: oneOf(['auto', 'article', 'outlet']),
  differing: flag,
};

const KEYS = Object.keys(FIELDS) as (keyof View)[];

/** Reads a query string (`?event=kursk-incursion`). Unknown keys are ignored, empty and wrong values count as absent. */
export function parseView(query: string): View {
  const params = new URLSearchParams(query);
  return Object.fromEntries(KEYS.map((key) => [key, FIELDS[key].read(params.get(key))])) as unknown as View;
}

/** The query string for a view, after every key of `query` that is not ours; '' when nothing is left. */
export function formatView(view: View, query = ''): string {
  const params = new URLSearchParams(query);
  for (const key of KEYS) {
    // Taken out first: a view has one address, whatever it was before.
    params.delete(key);
    const text = written(view, key);
    if (text !== null) params.append(key, text);
  }
  // A query may hold these as they are, and is easier to read for it.
  const text = params.toString().replaceAll(/%(2C|2F|3A)/g, decodeURIComponent);
  return text === '' ? '' : `?${text}`;
}

function written<Key extends keyof View>(view: View, key: Key): string | null {
  return FIELDS[key].write(view[key]);
}
