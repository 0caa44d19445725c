/** Where letters are typed: fields, and the timeline, in which they go to an event. */
const TYPED = 'input, textarea, select, [contenteditable], #timeline, dialog';

/** Whether a key begins the presentation: P by itself, wherever it is not typed. */
export function begins({ key, ctrlKey, metaKey, altKey, defaultPrevented, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented || key.toLowerCase() !== 'p') return false;
  return (
    document.querySelector('dialog[open]') === null && !(target instanceof Element && target.closest(TYPED))
  );
}
