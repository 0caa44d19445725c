import { asksForHeight, heightMessage } from './messages.ts';

/** A height is told once it has rested so long, ms: while a frame is dragged wider it changes in every frame. */
const REST = 120;

/**
 * Tells the page around how high the embed is, px: when that has changed and rested, and when it is asked. Of the contents and
 * never of the window, so that a frame that follows never makes it grow. Nothing is told while the frame is not shown.
 */
export function sendHeight(content: HTMLElement, collection: string | null): void {
  if (parent === window) return;
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const name = window.name || collection || 'dateline';

  const tell = (again: boolean) => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (innerWidth === 0 || height === 0 || (height === told && !again)) return;
    told = height;
    // To whoever is around: a height is no secret, and nobody knows who that is.
    parent.postMessage(heightMessage(height, name, location.hash), '*');
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(false), REST);
  };

  new ResizeObserver(() => {
    // What waits for its data is no height to settle at.
    if (content.querySelector('.embed-wait:not([role])') === null) later();
  }).observe(content);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source === parent && asksForHeight(data)) tell(true);
  });
}
