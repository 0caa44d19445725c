/** What a key does in the list of steps. */
export type ListAction =
  | { kind: 'go'; steps: number }
  | { kind: 'end'; which: 'first' | 'last' }
  | { kind: 'move'; steps: 1 | -1 }
  | { kind: 'remove' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const KEYS: Readonly<Record<string, ListAction>> = {
  ArrowUp: { kind: 'go', steps: -1 },
  ArrowDown: { kind: 'go', steps: 1 },
  Home: { kind: 'end', which: 'first' },
  End: { kind: 'end', which: 'last' },
  'Alt ArrowUp': { kind: 'move', steps: -1 },
  'Alt ArrowDown': { kind: 'move', steps: 1 },
  Delete: { kind: 'remove' },
};

/** What they do, to be read. */
export const LIST_KEYS: readonly [keys: string, does: string][] = [
  ['↑ ↓', 'go from step to step'],
  ['Alt ↑ ↓', 'move the step'],
  ['Del', 'deletes it'],
  ['Ctrl Z', 'undoes'],
];

export function listAction({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): ListAction | null {
  if (ctrlKey || metaKey || shiftKey) return null;
  const name = altKey ? `Alt ${key}` : key;
  return Object.hasOwn(KEYS, name) ? KEYS[name]! : null;
}
