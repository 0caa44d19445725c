import { isField } from '../article/reader-keys.ts';
import { singleKeys } from './single-keys.svelte.ts';

/** What a key does while proposals are reviewed. */
export type ReviewAction =
  | 'accept'
  | 'edit'
  | 'join'
  | 'move'
  | 'read'
  | 'split'
  | 'discard'
  | 'next'
  | 'previous'
  | 'create'
  | 'add'
  | 'date'
  | 'excerpt'
  | 'via'
  | 'mention';

interface ReviewKey {
  key: string;
  /** Other keys that do the same. */
  also?: readonly string[];
  action: ReviewAction;
  /** What it does, for the list of keys. */
  does: string;
}

export const REVIEW_KEYS: readonly ReviewKey[] = [
  { key: 'A', action: 'accept', does: 'accepts the proposal, and goes to the next' },
  { key: 'E', action: 'edit', does: 'edits the event' },
  { key: 'J', action: 'join', does: 'joins it with another event' },
  { key: 'S', action: 'split', does: 'splits an event of several accounts into one event each' },
  { key: 'V', action: 'move', does: 'moves the account that is read to another event, or makes one of it' },
  { key: 'R', action: 'read', does: 'reads the next account of the event in its article' },
  { key: 'D', action: 'discard', does: 'discards it, and goes to the next' },
  { key: 'N', also: ['ArrowDown'], action: 'next', does: 'goes to the next event' },
  { key: 'P', also: ['ArrowUp'], action: 'previous', does: 'goes to the event before' },
  { key: 'C', action: 'create', does: 'makes an event of the words that are selected in the article' },
  { key: 'W', action: 'add', does: 'adds the selected words to the event' },
  {
    key: 'T',
    action: 'date',
    does: 'takes the selected words for those that the event’s date was read from',
  },
  {
    key: 'X',
    action: 'excerpt',
    does: 'takes the selected words for the account’s own, in place of those it has',
  },
  { key: 'B', action: 'via', does: 'takes the selected words for those that say by whose report it is told' },
  { key: 'M', action: 'mention', does: 'goes to the next words of time in the article' },
];

/** Keys of the whole desk; they work with Ctrl or, on a Mac, ⌘. */
export const DESK_KEYS: readonly [keys: string, does: string][] = [
  ['Ctrl Z', 'undoes the last step; there is no limit'],
  ['Ctrl Shift Z', 'does it again'],
  ['?', 'opens this list'],
  ['Esc', 'closes what is open, and ends editing'],
];

export const TEXT_KEYS: readonly [keys: string, does: string][] = [
  ['← →', 'select the word before or after'],
  ['↑ ↓', 'select the sentence before or after'],
  ['Shift ← →', 'take in a word more, or less'],
  ['Shift ↑ ↓', 'take in a sentence more, or less'],
  ['Esc', 'selects nothing'],
];

/** The action of a key, where the key is not written into a field and no sheet lies over the page. */
export function reviewAction(event: KeyboardEvent): ReviewAction | null {
  if (!isSingle(event)) return null;
  const pressed = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const row = REVIEW_KEYS.find(({ key, also }) => key === pressed || also?.includes(pressed));
  return row?.action ?? null;
}

/** Undo and redo as every program has them. In a field they are the field’s own. */
export function historyAction(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!isFree(event) || !(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

/** Whether a key is pressed by itself, and does something so. */
export function isSingle(event: KeyboardEvent): boolean {
  return singleKeys.areOn && isFree(event) && !event.ctrlKey && !event.metaKey && !event.altKey;
}

export function isFree({ target, defaultPrevented }: KeyboardEvent): boolean {
  return !defaultPrevented && !isField(target) && document.querySelector('dialog[open]') === null;
}
