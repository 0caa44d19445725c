import type { Attachment } from 'svelte/attachments';

/** Type is set smaller in such steps, down to the least that the last row can read. */
const STEP = 0.94;
const LEAST = 0.52;

/** Sets `--fit`, a factor for sizes of type, so that all of an element is in view; again when its size or what it holds changes. */
export function fits(of: () => unknown): Attachment<HTMLElement> {
  return (element) => {
    void of();
    const fit = () => {
      let factor = 1;
      do {
        element.style.setProperty('--fit', String(factor));
        factor *= STEP;
      } while (element.scrollHeight > element.clientHeight + 1 && factor >= LEAST);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  };
}
