/** In a style attribute. */
const NOT_SHOWN = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;

/** For screen readers alone: “opens in a new window”. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden|is-hidden|a11y-hidden)(?:\s|$)/i;

/** UTF-16 units: what a consent banner hides behind itself is a whole page, and is to be read. */
const MOST_HIDDEN = 400;

/** Whether readers of the page do not see an element, as far as its own attributes tell. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (NOT_SHOWN.test(element.getAttribute('style') ?? '')) return true;
  if (UNSEEN.test(element.getAttribute('class') ?? '')) return true;
  return element.getAttribute('aria-hidden') === 'true' && (element.textContent?.length ?? 0) < MOST_HIDDEN;
}
