import { isField } from '../article/reader-keys.ts';

/** Undo and redo as every program has them. In a field they are the field’s own. */
export function historyAction(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { target, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (defaultPrevented || isField(target) || !(ctrlKey || metaKey) || altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}
