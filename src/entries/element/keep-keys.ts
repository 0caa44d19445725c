/** With these a button does what it is for. */
const OF_BUTTONS: readonly string[] = ['Enter', ' '];

/**
 * Keys that do something within a root do nothing around it: a page of slides would go on with each arrow, and take what is typed into
 * a field for keys of its own, since it does not see the field. Others pass, so that Tab leads out and a shortcut of the page works.
 */
export function keepKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => {
      const { key, defaultPrevented, target } = event as KeyboardEvent;
      if (!(target instanceof Element)) return;
      const isPressed = OF_BUTTONS.includes(key) && target.matches('button, a');
      const isTyped = key !== 'Tab' && target.matches('input');
      if (defaultPrevented || isPressed || isTyped) event.stopPropagation();
    });
  }
}
