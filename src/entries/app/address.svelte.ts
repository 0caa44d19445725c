import { roundInterval } from '../../core/interval.ts';
import type { View } from '../../core/link.ts';
import type { Bounds } from '../../core/model.ts';
import type { Display } from '../../state/display.svelte.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';
import type { Viewport } from '../../state/viewport.svelte.ts';
import { addressFor, viewAt } from './page-address.ts';

/** A window that has not moved for so many ms is put into the address: browsers let a page write only so often. */
const REST = 400;

/** The address tells a window to within this share of its length: a pixel or so. */
const FINENESS = 1 / 1000;

/**
 * Keeps the address and the view the same, so that back, forward, reload and a copied link work. What is chosen and what the
 * options are set to make an entry in the history; the window in view changes the entry that there is. A day that is played or
 * dragged through makes one entry, which is changed where it rests; so do words, while they are typed, and an article, while it is
 * read on, and a talk, while it is given. Returns its end.
 * `root` is the path of the site's root: a page of an event lies below it.
 */
export function bindAddress(
  timeline: Timeline,
  viewport: Viewport,
  display: Display,
  root = location.pathname,
): () => void {
  /** The window as it was before what changes now: it belongs to the entry in the history that there was then. */
  let window: Bounds | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The address that the page was last brought to, or last wrote. */
  let known = '';
  /** Whether the entry that there is was made for a day that is still on its way. */
  let isScrubbed = false;
  let scrubTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the entry that there is was made for words that are still being typed. */
  let isTyped = false;

  const current = () => location.pathname + location.search;
  const changed = (change: Partial<View>) =>
    addressFor({ ...viewAt(location, root), ...change }, location, root);
  const isWritten = (change: Partial<View>) => changed(change) === current();

  function write(method: 'pushState' | 'replaceState', change: Partial<View>): void {
    const address = changed(change);
    if (address !== current()) {
      try {
        history[method](null, '', address + location.hash);
      } catch {
        // Some frames have no address to change, and browsers refuse too many changes: the page works without.
      }
    }
    known = current();
  }

  /** Puts the window into the entry that it belongs to. */
  function settle(): void {
    clearTimeout(timer);
    timer = undefined;
    write('replaceState', { range: window === null ? null : rangeOf(window, viewport) });
  }

  /** Puts the day into the entry that was made for its way. */
  function settleDay(): void {
    clearTimeout(scrubTimer);
    scrubTimer = undefined;
    write('replaceState', { known: timeline.known });
  }

  /** Brings the page to what the address says; returns the window, null for everything. */
  function read(): Bounds | null {
    clearTimeout(timer);
    timer = undefined;
    clearTimeout(scrubTimer);
    scrubTimer = undefined;
    isScrubbed = false;
    isTyped = false;
    const view = viewAt(location, root);
    timeline.view = view;
    timeline.asking = view;
    display.options = view;
    // As it is written here, so that reading it is no change of the view.
    write('replaceState', {});
    return view.range === null ? null : windowOf(view.range, viewport);
  }

  function onpopstate(): void {
    // A jump within the page leaves the view alone.
    if (current() !== known) viewport.travel(read());
  }

  viewport.show(read());
  addEventListener('popstate', onpopstate);

  const stop = $effect.root(() => {
    // Before the next effect: a window that moves because of what was chosen belongs to the new entry.
    $effect(() => {
      // The collection stays as it came: the page’s own needs no mention.
      const { event, article, passage, present } = timeline.view;
      const change = { ...display.options, ...timeline.asking, event, article, passage, present };
      const { isScrubbing } = timeline;
      if (isScrubbed && isScrubbing && isWritten({ ...change, known: viewAt(location, root).known })) {
        clearTimeout(scrubTimer);
        scrubTimer = setTimeout(settleDay, REST);
        return;
      }
      if (isScrubbed) settleDay();
      isScrubbed = false;
      const { isTyping } = timeline;
      const isMoreTyped = isTyped && isTyping && isWritten({ ...change, q: viewAt(location, root).q });
      isTyped = isTyping;
      if (isWritten(change)) return;
      const isReadOn = article !== null && isWritten({ ...change, passage: viewAt(location, root).passage });
      const given = viewAt(location, root).present;
      const isNextStep = present !== null && given !== null && isWritten({ ...change, present: given });
      if (timer !== undefined) settle();
      write(isMoreTyped || isReadOn || isNextStep ? 'replaceState' : 'pushState', change);
      isScrubbed = isScrubbing;
    });
    $effect(() => {
      window = viewport.destination;
      clearTimeout(timer);
      timer = setTimeout(settle, REST);
    });
  });

  return () => {
    stop();
    clearTimeout(timer);
    clearTimeout(scrubTimer);
    removeEventListener('popstate', onpopstate);
  };
}

/** A window in true time, to be read and sent. */
function rangeOf({ start, end }: Bounds, { fold }: Viewport): Bounds {
  const length = end - start;
  return roundInterval({ start: fold.toTime(start), end: fold.toTime(end) }, length * FINENESS);
}

function windowOf({ start, end }: Bounds, { fold }: Viewport): Bounds {
  return { start: fold.toAxis(start), end: fold.toAxis(end) };
}
