import { BYTE } from './bytes.ts';

/** Where in a document of the plain shape a reader is: what comes next. */
export type Place =
  | 'beginning'
  | 'document'
  | 'first key'
  | 'key'
  | 'colon'
  | 'value'
  | 'after value'
  | 'first event'
  | 'event'
  | 'after event'
  | 'end';

interface Rule {
  /** What is expected, in words. */
  expected: string;
  /** The places that JSON's own characters lead to. */
  to?: Readonly<Record<number, Place>>;
  /** What is read where none of them stands there. */
  read?: 'mark' | 'key' | 'value' | 'event';
}

export const GRAMMAR: Readonly<Record<Place, Rule>> = {
  beginning: { expected: 'an object', read: 'mark' },
  document: { expected: 'an object', to: { [BYTE.openObject]: 'first key' } },
  'first key': { expected: 'a key or the end of the object', to: { [BYTE.closeObject]: 'end' }, read: 'key' },
  key: { expected: 'a key', read: 'key' },
  colon: { expected: 'a colon', to: { [BYTE.colon]: 'value' } },
  value: { expected: 'a value', read: 'value' },
  'after value': {
    expected: 'a comma or the end of the object',
    to: { [BYTE.comma]: 'key', [BYTE.closeObject]: 'end' },
  },
  'first event': {
    expected: 'an event or the end of the list',
    to: { [BYTE.closeList]: 'after value' },
    read: 'event',
  },
  event: { expected: 'an event', read: 'event' },
  'after event': {
    expected: 'a comma or the end of the list',
    to: { [BYTE.comma]: 'event', [BYTE.closeList]: 'after value' },
  },
  end: { expected: 'nothing more' },
};
