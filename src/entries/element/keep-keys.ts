/** With these a button does what it is for. */
const OF_BUTTONS: readonly string[] = ['Enter', ' '];

/**
 * Keys that do something within a root do nothing around it: a page of slides would go on with each arrow. Others pass, so that Tab
 * leads out and a shortcut of the page works.
 */
export function keepKeys(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => {
    const { key, defaultPrevented, target } = event as KeyboardEvent;
    const isPressed = OF_BUTTONS.includes(key) && target instanceof Element && target.matches('button, a');
    if (defaultPrevented || isPressed) event.stopPropagation();
  });
}
