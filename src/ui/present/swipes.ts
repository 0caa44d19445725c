import type { Attachment } from 'svelte/attachments';

/** A finger that has moved so far sideways, px, has swiped. */
const FAR = 40;

/** Calls for each swipe: 1 for one to the left, which goes on, −1 for one to the right. */
export function swipes(onswipe: (steps: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    const ends = new AbortController();
    const on = { signal: ends.signal, passive: true };
    let start: Touch | null = null;
    element.addEventListener(
      'touchstart',
      ({ touches }) => (start = touches.length === 1 ? touches[0]! : null),
      on,
    );
    element.addEventListener(
      'touchend',
      ({ changedTouches: [end] }) => {
        if (start === null || end === undefined) return;
        const across = end.clientX - start.clientX;
        const along = end.clientY - start.clientY;
        start = null;
        if (Math.abs(across) >= FAR && Math.abs(across) > Math.abs(along)) onswipe(across < 0 ? 1 : -1);
      },
      on,
    );
    return () => ends.abort();
  };
}
