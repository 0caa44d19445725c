import type { Cover } from '../../state/presentation.svelte.ts';

export type Action =
  | { kind: 'move'; steps: number }
  | { kind: 'end'; which: 'first' | 'last' }
  | { kind: 'cover'; cover: Cover }
  | { kind: 'compare' }
  | { kind: 'full-screen' }
  | { kind: 'digit'; digit: string }
  | { kind: 'go-to' }
  | { kind: 'enter' }
  | { kind: 'back' };

const NEXT: Action = { kind: 'move', steps: 1 };
const PREVIOUS: Action = { kind: 'move', steps: -1 };

/** Keys as presenters and their clickers send them: those of reveal.js, Slidev and PowerPoint. Letters in small. */
const KEYS: Readonly<Record<string, Action>> = {
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
  '?': { kind: 'cover', cover: 'keys' },
  a: { kind: 'compare' },
  f: { kind: 'full-screen' },
  g: { kind: 'go-to' },
  Enter: { kind: 'enter' },
  Escape: { kind: 'back' },
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key means while somebody presents; null for what is the browser’s. F5 is: the address comes back to the step. */
export function actionFor({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): Action | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ' && shiftKey) return PREVIOUS;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(KEYS, name) ? KEYS[name]! : null;
}
