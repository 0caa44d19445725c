import type { Bounds } from '../../core/model.ts';

/** Tells which paragraphs are in view, in their order, whenever that changes. Returns its end. */
export function watchBlocks(
  text: HTMLElement,
  scroller: HTMLElement | null,
  tell: (inView: Bounds[]) => void,
): () => void {
  const inView = new Map<Element, Bounds>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.set(target, boundsOf(target as HTMLElement));
        else inView.delete(target);
      }
      tell([...inView.values()].sort((a, b) => a.start - b.start));
    },
    // One that only shows the space above it is not read.
    { root: scroller, rootMargin: '-20px 0px' },
  );
  for (const block of text.querySelectorAll('[data-block]')) observer.observe(block);
  return () => observer.disconnect();
}

function boundsOf({ dataset }: HTMLElement): Bounds {
  return { start: Number(dataset['block']), end: Number(dataset['end']) };
}
