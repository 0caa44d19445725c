import type { Action } from '../../state/presenting/act.ts';

/** What a key does: with the talk, or with the screen that it is shown on. */
export type Pressed = Action | { kind: 'full-screen' } | { kind: 'notes' } | { kind: 'pointer' };

const NEXT: Pressed = { kind: 'move', steps: 1 };
const PREVIOUS: Pressed = { kind: 'move', steps: -1 };

/** Keys as presenters and their clickers send them: those of reveal.js, Slidev and PowerPoint. Letters in small. */
const KEYS: Readonly<Record<string, Pressed>> = {
  ArrowRight: NEXT,
  ArrowDown: NEXT,
  PageDown: NEXT,
  ' ': NEXT,
  n: NEXT,
  ArrowLeft: PREVIOUS,
  ArrowUp: PREVIOUS,
  PageUp: PREVIOUS,
  p: PREVIOUS,
  Backspace: PREVIOUS,
  Home: { kind: 'end', which: 'first' },
  End: { kind: 'end', which: 'last' },
  b: { kind: 'cover', cover: 'black' },
  '.': { kind: 'cover', cover: 'black' },
  w: { kind: 'cover', cover: 'white' },
  ',': { kind: 'cover', cover: 'white' },
  o: { kind: 'cover', cover: 'contents' },
  g: { kind: 'cover', cover: 'contents' },
  '?': { kind: 'cover', cover: 'keys' },
  a: { kind: 'compare' },
  f: { kind: 'full-screen' },
  s: { kind: 'notes' },
  l: { kind: 'pointer' },
  Enter: { kind: 'enter' },
  Escape: { kind: 'back' },
};

/** Where keys are typed. */
const FIELDS = 'input, textarea, select, [contenteditable]';

export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  isComposing?: boolean;
  target?: { closest?(selector: string): unknown } | EventTarget | null;
};

/** What a key means while somebody presents; null for what is the browser’s. F5 is: the address comes back to the step. */
export function actionFor({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  target,
}: Key): Pressed | null {
  if (ctrlKey || metaKey || altKey || isComposing === true) return null;
  if (target && 'closest' in target && target.closest?.(FIELDS)) return null;
  if (key === ' ' && shiftKey) return PREVIOUS;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(KEYS, name) ? KEYS[name]! : null;
}
