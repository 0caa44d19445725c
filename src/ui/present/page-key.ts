/** Where letters are typed: fields, and the timeline, in which they go to an event. */
const TYPED = 'input, textarea, select, [contenteditable], #timeline, dialog';

/** Whether a key is that letter by itself, wherever it is not typed: P presents, T adds the open event to a talk. */
export function isPageKey(pressed: KeyboardEvent, letter: string): boolean {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = pressed;
  if (ctrlKey || metaKey || altKey || defaultPrevented || key.toLowerCase() !== letter) return false;
  return (
    document.querySelector('dialog[open]') === null && !(target instanceof Element && target.closest(TYPED))
  );
}
