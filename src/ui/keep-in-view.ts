/** What says that somebody has begun to use the page, and is not to be moved any more. */
const USES = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/** ms after which a page has the height that it will have. */
const SETTLED = 3000;

/**
 * Scrolls to an element, and again while the page about it still grows into its height, until somebody uses the page.
 * Returns its end.
 */
export function keepInView(element: Element, page: Element): () => void {
  const ends = new AbortController();
  const end = () => ends.abort();
  const observer = new ResizeObserver(() =>
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
  );
  observer.observe(page);
  ends.signal.addEventListener('abort', () => observer.disconnect());
  for (const use of USES) addEventListener(use, end, { signal: ends.signal, passive: true });
  const timer = setTimeout(end, SETTLED);
  ends.signal.addEventListener('abort', () => clearTimeout(timer));
  return end;
}
