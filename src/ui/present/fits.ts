import type { Attachment } from 'svelte/attachments';

/** Type is set smaller in such steps, down to the least that the last row can read. */
const STEP = 0.94;
const LEAST = 0.52;

/** Share of the height that is still seen where one goes on to the rest. */
const KEPT = 0.15;

/**
 * Sets `--fit`, a factor for sizes of type, so that all of an element is in view; again when its size or what it holds changes. What
 * is too much for the least scrolls, and has `data-more` as long as there is something below; `onmore` is told.
 */
export function fits(of: () => unknown, onmore: (isMore: boolean) => void): Attachment<HTMLElement> {
  return (element) => {
    void of();
    const ends = new AbortController();
    const mark = () => onmore(element.toggleAttribute('data-more', hasMore(element)));
    let fitted = '';
    const fit = () => {
      const size = `${element.clientWidth} ${element.clientHeight}`;
      if (size === fitted) return;
      fitted = size;
      let factor = 1;
      do {
        element.style.setProperty('--fit', String(factor));
        factor *= STEP;
      } while (element.scrollHeight > element.clientHeight + 1 && factor >= LEAST);
      mark();
    };
    element.scrollTop = 0;
    // At once, and not first when it is observed: a key may come before that, and go by what is below.
    fit();
    element.addEventListener('scroll', mark, { signal: ends.signal, passive: true });
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => {
      ends.abort();
      observer.disconnect();
    };
  };
}

/** Scrolls on to what does not fit; false where all has been in view. */
export function seeMore(element: Element | null): boolean {
  if (element === null || !hasMore(element)) return false;
  element.scrollTop += element.clientHeight * (1 - KEPT);
  return true;
}

function hasMore({ scrollTop, clientHeight, scrollHeight }: Element): boolean {
  return scrollTop + clientHeight < scrollHeight - 2;
}
