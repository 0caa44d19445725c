import type { Move } from './event-cursor.ts';

export type KeyAction =
  | { kind: 'move'; to: Move }
  | { kind: 'open' | 'close' | 'fit' | 'help' }
  | { kind: 'zoom'; factor: number }
  /** Share of the width; positive is later. */
  | { kind: 'pan'; share: number }
  /** A character of what is searched for. */
  | { kind: 'type'; text: string }
  /** Takes back the last character of it. */
  | { kind: 'erase' }
  | { kind: 'end-search' };

type KeyTable = Readonly<Record<string, KeyAction>>;

const KEYS: KeyTable = {
  ArrowRight: { kind: 'move', to: 'next' },
  ArrowLeft: { kind: 'move', to: 'previous' },
  ArrowUp: { kind: 'move', to: 'lane-above' },
  ArrowDown: { kind: 'move', to: 'lane-below' },
  PageDown: { kind: 'move', to: 'page-next' },
  PageUp: { kind: 'move', to: 'page-previous' },
  Home: { kind: 'move', to: 'first' },
  End: { kind: 'move', to: 'last' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  Escape: { kind: 'close' },
  '+': { kind: 'zoom', factor: 1.6 },
  '=': { kind: 'zoom', factor: 1.6 },
  '-': { kind: 'zoom', factor: 1 / 1.6 },
  '0': { kind: 'fit' },
  '?': { kind: 'help' },
};

const SHIFTED: KeyTable = {
  ArrowRight: { kind: 'pan', share: 0.3 },
  ArrowLeft: { kind: 'pan', share: -0.3 },
};

/** Where time runs down, an arrow does what the one to its left does where it runs to the right, or to its right. */
const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
};

const SEARCHING: KeyTable = {
  Backspace: { kind: 'erase' },
  Escape: { kind: 'end-search' },
};

/** Begins a search; once one is under way, every character belongs to it. */
const LETTER = /^[\p{L}\p{N}]$/u;
const CHARACTER = /^\P{C}$/u;

/**
 * What a key does in the timeline; null leaves it to the browser, as every key with Ctrl, ⌘ or Alt is. While a search is under
 * way (`searching`), keys that write belong to it. Where time runs down (`vertical`), so do the arrows.
 */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  searching = false,
  vertical = false,
): KeyAction | null {
  const key = (vertical ? TURNED[event.key] : undefined) ?? event.key;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (searching && CHARACTER.test(key)) return { kind: 'type', text: key };
  const tables = [searching ? SEARCHING : {}, event.shiftKey ? SHIFTED : {}, KEYS];
  const table = tables.find((table) => Object.hasOwn(table, key));
  return table?.[key] ?? (LETTER.test(key) ? { kind: 'type', text: key } : null);
}
