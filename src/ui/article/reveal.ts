/**
 * Scrolls to what a selector finds, else to the paragraph of an article that has the UTF-16 offset; gives what it found.
 * Paragraphs that were out of view may turn out to be of another height than they were taken for: it looks again.
 */
export function reveal(scroller: HTMLElement, offset: number, selector: string): HTMLElement | null {
  const element = scroller.querySelector<HTMLElement>(selector) ?? paragraphAt(scroller, offset);
  if (element === null) return null;
  const scroll = () => element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  scroll();
  requestAnimationFrame(() => {
    const { top, bottom } = element.getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    if (bottom < view.top || top > view.bottom) scroll();
  });
  return element;
}

function paragraphAt(scroller: HTMLElement, offset: number): HTMLElement | null {
  const paragraphs = [...scroller.querySelectorAll<HTMLElement>('[data-block]')];
  return paragraphs.find(({ dataset }) => Number(dataset['end']) > offset) ?? null;
}
