import type { Dataset } from '../../core/model.ts';
import { COVERS, type Cover } from '../presentation.svelte.ts';
import type { Action } from './act.ts';

/** All of what a talk looks like: whoever comes later sees the same. */
export interface Snapshot {
  /** What is shown, and the step: the query of the address. */
  view: string;
  cover: Cover | null;
  isComparing: boolean;
  typed: string;
  /** When the talk began, ms since the epoch. */
  started: number;
}

/** What the windows of talks say to one another. A session is one talk on one screen, `from` one window. */
export type Message =
  /** Notes ask what is shown; without a session, of any talk on this collection. */
  | { kind: 'hello'; session: string | null }
  | { kind: 'snapshot'; session: string; collection: string; snapshot: Snapshot }
  /** Notes that have no story of their own ask for the screen's; without a session, for that of any. */
  | { kind: 'ask'; session: string | null }
  | { kind: 'story'; session: string; dataset: Dataset }
  | { kind: 'act'; session: string; action: Action }
  /** The clock begins again. */
  | { kind: 'restart'; session: string }
  /** A screen opens with a session that it remembers; another that has it, since a tab was duplicated, says so. */
  | { kind: 'claim'; session: string; from: string }
  | { kind: 'taken'; session: string; to: string }
  | { kind: 'gone'; session: string };

/** What goes from window to window, and a way to hear it. */
export interface Channel {
  post(message: Message): void;
  /** Returns the end of hearing. */
  hear(listener: (message: Message) => void): () => void;
}

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): value is string => typeof value === 'string' && value.length <= 20_000;

const SHAPES: Record<Message['kind'], (fields: Fields) => boolean> = {
  hello: ({ session }) => session === null || text(session),
  snapshot: ({ session, collection, snapshot }) =>
    text(session) && text(collection) && isFields(snapshot) && isSnapshot(snapshot),
  ask: ({ session }) => session === null || text(session),
  story: ({ session, dataset }) => text(session) && isFields(dataset) && isFields(dataset['collection']),
  act: ({ session, action }) => text(session) && isFields(action) && isAction(action),
  restart: ({ session }) => text(session),
  claim: ({ session, from }) => text(session) && text(from),
  taken: ({ session, to }) => text(session) && text(to),
  gone: ({ session }) => text(session),
};

const ACTIONS: Record<Action['kind'], (fields: Fields) => boolean> = {
  move: ({ steps }) => steps === 1 || steps === -1,
  end: ({ which }) => which === 'first' || which === 'last',
  go: ({ at }) => Number.isSafeInteger(at),
  cover: ({ cover }) => isCover(cover),
  compare: () => true,
  digit: ({ digit }) => text(digit) && /^\d$/.test(digit),
  enter: () => true,
  back: () => true,
};

/** What has come, where it is a message; other programs of the same site may use the same channel. */
export function readMessage(data: unknown): Message | null {
  if (!isFields(data) || typeof data['kind'] !== 'string' || !Object.hasOwn(SHAPES, data['kind']))
    return null;
  return SHAPES[data['kind'] as Message['kind']](data) ? (data as unknown as Message) : null;
}

/** Whether it is what a talk looks like; also for one that was kept over a reload. */
export function isSnapshot({ view, cover, isComparing, typed, started }: Fields): boolean {
  return (
    text(view) &&
    (cover === null || isCover(cover)) &&
    typeof isComparing === 'boolean' &&
    text(typed) &&
    /^\d{0,6}$/.test(typed) &&
    Number.isFinite(started)
  );
}

function isAction(fields: Fields): boolean {
  const { kind } = fields;
  return typeof kind === 'string' && Object.hasOwn(ACTIONS, kind) && ACTIONS[kind as Action['kind']](fields);
}

function isCover(value: unknown): value is Cover {
  return COVERS.some((cover) => cover === value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
