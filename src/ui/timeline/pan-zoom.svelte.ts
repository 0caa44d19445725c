import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { toMs, toPx } from '../../layout/index.ts';
import type { Viewport } from '../../state/viewport.svelte.ts';

/** Drags of fewer px are clicks. */
const CLICK_DISTANCE = 4;

/** A wheel's notch is 100 px or more, a pinch on a touch pad, which comes as a wheel too, a few. */
const NOTCH = 40;

/** Zoom per px, as powers of two; by unit of the wheel event: px, line, page. */
const PER_UNIT = [0.004, 0.1, 1];
const PINCH = 5;

/**
 * Drag, pinch and Ctrl/⌘+wheel on an element move a viewport. The plain wheel is left to the page; a sideways wheel, as
 * touch pads send it, pans. This is the one place that knows d3-zoom: its transforms are over the fitted scale.
 */
export function panZoom(viewport: Viewport): Attachment<HTMLElement> {
  return (node) => {
    const selection = select(node);
    const behaviour = zoom<HTMLElement, unknown>()
      .filter((event: WheelEvent & MouseEvent) =>
        event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.ctrlKey && !event.button,
      )
      .clickDistance(CLICK_DISTANCE)
      .wheelDelta(({ deltaY, deltaMode }: WheelEvent) => {
        const pinch = deltaMode === 0 && Math.abs(deltaY) < NOTCH ? PINCH : 1;
        return -deltaY * (PER_UNIT[deltaMode] ?? 1) * pinch;
      })
      .on('zoom', ({ transform: { k, x } }: D3ZoomEvent<HTMLElement, unknown>) => {
        const { fitted } = viewport;
        const start = toMs(fitted, -x / k);
        viewport.show({ start, end: start + (fitted.end - fitted.start) / k });
      });
    selection.call(behaviour).on('dblclick.zoom', null);

    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      viewport.panBy(event.deltaX);
    };
    const onDoubleClick = (event: MouseEvent) => {
      viewport.zoomBy(event.shiftKey ? 0.5 : 2, event.clientX - node.getBoundingClientRect().left);
    };
    const leaveScrolling = leaveScrollingAlone(node);
    node.addEventListener('wheel', onWheel, { passive: false });
    node.addEventListener('dblclick', onDoubleClick);

    // Whatever moved the viewport, d3-zoom goes on from there.
    $effect(() => {
      const { scale, fitted, limits } = viewport;
      const span = fitted.end - fitted.start;
      const k = span / (scale.end - scale.start);
      behaviour.scaleExtent([span / limits.maxSpan, span / limits.minSpan]);
      selection.property('__zoom', zoomIdentity.translate(-k * toPx(fitted, scale.start), 0).scale(k));
    });

    return () => {
      selection.on('.zoom', null);
      leaveScrolling();
      node.removeEventListener('wheel', onWheel);
      node.removeEventListener('dblclick', onDoubleClick);
    };
  };
}

/**
 * Lets one finger that moves up or down scroll the page: d3-zoom takes every touch for itself, and the browser then
 * does not scroll, whatever `touch-action` says. Returns its end.
 */
function leaveScrollingAlone(node: HTMLElement): () => void {
  let from: Touch | null = null;
  let scrolls: boolean | null = null;

  const onStart = ({ touches }: TouchEvent) => {
    from = touches.length === 1 ? (touches[0] ?? null) : null;
    scrolls = null;
  };
  const onMove = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (from === null || touch === undefined) return;
    scrolls ??= Math.abs(touch.clientY - from.clientY) > Math.abs(touch.clientX - from.clientX);
    if (scrolls) event.stopImmediatePropagation();
  };
  // Before d3-zoom's own.
  node.addEventListener('touchstart', onStart, { capture: true, passive: true });
  node.addEventListener('touchmove', onMove, { capture: true, passive: true });
  return () => {
    node.removeEventListener('touchstart', onStart, { capture: true });
    node.removeEventListener('touchmove', onMove, { capture: true });
  };
}
