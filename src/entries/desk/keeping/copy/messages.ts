import type { Position } from '../../../../state/desk/history.ts';
import type { Kept, Shelved, Writing } from '../../../../state/desk/keeper.ts';

/** How far a copy is: without its steps and files. */
export interface Stand {
  shelved: Shelved;
  position: Position;
}

/** What the page asks of the worker that writes the copies of one database. */
export type Order =
  | { kind: 'stand'; id: string }
  | { kind: 'read'; id: string }
  | { kind: 'add'; writing: Writing }
  /** Of a whole collection. */
  | { kind: 'put'; writing: Writing }
  | { kind: 'remove'; id: string };

/** What comes of each; null where there is no copy. */
export interface Results {
  stand: Stand | null;
  read: Kept | null;
  add: null;
  put: null;
  remove: null;
}

export interface Sent {
  number: number;
  database: string;
  order: Order;
}

export type Delivery =
  { number: number; ok: true; result: Results[Order['kind']] } | { number: number; ok: false };
