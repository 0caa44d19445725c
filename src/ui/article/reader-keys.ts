/** What a key does in the reader. */
export interface KeyStep {
  through: 'excerpts' | 'hits';
  steps: 1 | -1;
}

const STEPS: Readonly<Record<string, KeyStep>> = {
  n: { through: 'excerpts', steps: 1 },
  j: { through: 'excerpts', steps: 1 },
  p: { through: 'excerpts', steps: -1 },
  k: { through: 'excerpts', steps: -1 },
  h: { through: 'hits', steps: 1 },
  H: { through: 'hits', steps: -1 },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>;

/** The step that a key asks for; null for none, and where the key is somebody else’s: a field’s, the browser’s. */
export function stepFor(pressed: Pressed, isInField: boolean): KeyStep | null {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented } = pressed;
  if (ctrlKey || metaKey || altKey || defaultPrevented || isInField) return null;
  return Object.hasOwn(STEPS, key) ? STEPS[key]! : null;
}

/** Whether keys pressed here are written, or choose. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
