import type { Attachment } from 'svelte/attachments';
import { panBy, toMs, type TimeScale } from '../../layout/index.ts';
import type { Viewport } from '../../state/viewport.svelte.ts';

export interface GestureOptions {
  /** `modified` leaves the plain wheel to the page, `plain` zooms by it too: for a page that is all timeline. */
  wheel?: 'modified' | 'plain';
  /** Along `y` the timeline is panned by the page's own scrolling; hands only zoom it. */
  axis?: 'x' | 'y';
}

/** Drags of fewer px are clicks. */
const CLICK_DISTANCE = 4;

/** A wheel's notch is 100 px or more, a pinch on a touch pad, which comes as a wheel with Ctrl, a few. */
const NOTCH = 40;

/** By unit of a wheel event: px, line, page. */
const PX_PER_UNIT = [1, 25, 250];

/** As powers of two. */
const ZOOM_PER_PX = 0.004;
const PINCH = 5;

/** What stops a timeline that glides, wherever on the page it happens. */
const BRAKES = ['pointerdown', 'wheel', 'keydown'];

/** A finger or the mouse, where it is; px from the left upper corner of the element. */
interface Pointer {
  x: number;
  y: number;
}

/** What the hands began with: the window then, and where they were. */
interface Grip {
  scale: TimeScale;
  pointers: Pointer[];
}

/**
 * Drag, pinch and wheel on an element move a viewport: one hand drags, two zoom, Ctrl/⌘+wheel zooms at the pointer, a
 * sideways wheel, as touch pads send it, pans. What goes up and down with one finger is the browser's: the element says so by
 * `touch-action: pan-y`.
 */
export function gestures(
  viewport: Viewport,
  { wheel = 'modified', axis = 'x' }: GestureOptions = {},
): Attachment<HTMLElement> {
  const pans = axis === 'x';
  const isSideways = ({ deltaX, deltaY }: WheelEvent) => Math.abs(deltaX) > Math.abs(deltaY);
  const zooms = (event: WheelEvent) =>
    event.ctrlKey || event.metaKey || (wheel === 'plain' && !isSideways(event));

  return (node) => {
    const pointers = new Map<number, Pointer>();
    let grip: Grip | null = null;
    /** Whether the hands have moved far enough to mean it; a click that ends such a move is none. */
    let isDragging = false;
    let place = placeOf(node);

    /** Asked for where a gesture begins: during it, it would make the browser lay out the page in every frame. */
    const locate = () => (place = placeOf(node));
    const at = ({ clientX, clientY }: MouseEvent): Pointer => ({
      x: (clientX - place.left) / place.scale,
      y: (clientY - place.top) / place.scale,
    });
    const takeGrip = () => {
      grip =
        pointers.size === 0 ? null : { scale: viewport.scale, pointers: [...pointers.values()].map(copy) };
    };

    const onDown = (event: PointerEvent) => {
      const isTaken = event.pointerType === 'mouse' ? event.button === 0 && !event.ctrlKey : true;
      if (!isTaken || pointers.size === 2) return;
      if (pointers.size === 0) {
        locate();
        isDragging = false;
      }
      pointers.set(event.pointerId, at(event));
      if (pans || pointers.size === 2) viewport.grab();
      takeGrip();
    };

    const onMove = (event: PointerEvent) => {
      const pointer = pointers.get(event.pointerId);
      if (pointer === undefined || grip === null) return;
      Object.assign(pointer, at(event));
      if (!isDragging) {
        const [from] = grip.pointers;
        if (pointers.size === 1 && (!pans || distance(from!, pointer) <= CLICK_DISTANCE)) return;
        isDragging = true;
        // From here on moves come also from outside; not before, since a click would then be on this element.
        for (const id of pointers.keys()) node.setPointerCapture(id);
      }
      const window = windowFor(grip, [...pointers.values()], axis, viewport);
      if (window !== null) viewport.drag(window);
    };

    const onUp = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId)) return;
      takeGrip();
      if (pointers.size > 0 || !isDragging) return;
      if (event.type === 'pointerup') viewport.release();
      // The click that ends the drag, if there is one, comes first.
      setTimeout(() => (isDragging = false));
    };

    const onClick = (event: MouseEvent) => {
      if (isDragging) event.stopPropagation();
    };

    /** Two fingers are meant for the timeline, however the browser reads them. */
    const onTouchMove = (event: TouchEvent) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    };

    const onWheel = (event: WheelEvent) => {
      const isPan = pans && !zooms(event) && isSideways(event);
      if (!isPan && !zooms(event)) return;
      // At a limit too: else the browser would zoom the whole page.
      event.preventDefault();
      if (isPan) viewport.panBy(inPx(event.deltaX, event));
      else viewport.zoomBy(2 ** zoomOf(event), at(event)[axis]);
    };

    const onDoubleClick = (event: MouseEvent) => {
      if (!event.defaultPrevented) viewport.zoomBy(event.shiftKey ? 0.5 : 2, at(event)[axis]);
    };

    const brake = () => viewport.brake();
    const listeners: [type: string, listener: (event: never) => void, options?: AddEventListenerOptions][] = [
      ['pointerenter', locate],
      ['pointerdown', onDown],
      ['pointermove', onMove],
      ['pointerup', onUp],
      ['pointercancel', onUp],
      ['touchmove', onTouchMove, { passive: false }],
      ['click', onClick, { capture: true }],
      ['wheel', onWheel, { passive: false }],
      ['dblclick', onDoubleClick],
    ];
    for (const [type, listener, options] of listeners) {
      node.addEventListener(type, listener as EventListener, options);
    }
    for (const type of BRAKES) addEventListener(type, brake, { capture: true, passive: true });
    const resizes = new ResizeObserver(locate);
    resizes.observe(node);
    addEventListener('scroll', locate, { passive: true });

    return () => {
      for (const [type, listener, options] of listeners) {
        node.removeEventListener(type, listener as EventListener, options);
      }
      for (const type of BRAKES) removeEventListener(type, brake, { capture: true });
      removeEventListener('scroll', locate);
      resizes.disconnect();
    };
  };
}

/** Where an element is in the window, and how many px there are one of its own: slides are shown larger or smaller than they are. */
function placeOf(node: HTMLElement): { left: number; top: number; scale: number } {
  const { left, top, width } = node.getBoundingClientRect();
  return { left, top, scale: width > 0 && node.offsetWidth > 0 ? width / node.offsetWidth : 1 };
}

/** The window that has the times that were under the hands under them again; null where that asks for nothing. */
function windowFor(
  { scale, pointers: [a, b] }: Grip,
  [first, second]: Pointer[],
  axis: 'x' | 'y',
  { limits }: Viewport,
): TimeScale | null {
  if (a === undefined || first === undefined) return null;
  if (b === undefined || second === undefined)
    return axis === 'x' ? panBy(scale, a.x - first.x, limits) : null;
  const factor = distance(first, second) / Math.max(distance(a, b), 1);
  const span = Math.min(Math.max((scale.end - scale.start) / factor, limits.minSpan), limits.maxSpan);
  const held = toMs(scale, (a[axis] + b[axis]) / 2);
  const start = held - ((first[axis] + second[axis]) / 2 / scale.width) * span;
  return { start, end: start + span, width: scale.width };
}

function zoomOf(event: WheelEvent): number {
  const isPinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(event.deltaY) < NOTCH;
  return -inPx(event.deltaY, event) * ZOOM_PER_PX * (isPinch ? PINCH : 1);
}

function inPx(delta: number, { deltaMode }: WheelEvent): number {
  return delta * (PX_PER_UNIT[deltaMode] ?? 1);
}

function distance(a: Pointer, b: Pointer): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function copy({ x, y }: Pointer): Pointer {
  return { x, y };
}
