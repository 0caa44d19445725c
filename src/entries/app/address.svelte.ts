import { roundInterval } from '../../core/interval.ts';
import { formatView, parseView, type View } from '../../core/link.ts';
import type { Bounds } from '../../core/model.ts';
import type { Display } from '../../state/display.svelte.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';
import type { Viewport } from '../../state/viewport.svelte.ts';

/** A window that has not moved for so many ms is put into the address: browsers let a page write only so often. */
const REST = 400;

/** The address tells a window to within this share of its length. */
const FINENESS = 1 / 60;

/**
 * Keeps the address and the view the same, so that back, forward, reload and a copied link work. What is chosen and what the
 * options are set to make an entry in the history; the window in view changes the entry that there is. Returns its end.
 */
export function bindAddress(timeline: Timeline, viewport: Viewport, display: Display): () => void {
  /** The window as it was before what changes now: it belongs to the entry in the history that there was then. */
  let window: Bounds | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The query that the page was last brought to, or last wrote. */
  let known = '';

  function write(method: 'pushState' | 'replaceState', change: Partial<View>): void {
    const query = formatView({ ...parseView(location.search), ...change }, location.search);
    if (query !== location.search) {
      try {
        history[method](null, '', location.pathname + query + location.hash);
      } catch {
        // Some frames have no address to change, and browsers refuse too many changes: the page works without.
      }
    }
    known = location.search;
  }

  /** Puts the window into the entry that it belongs to. */
  function settle(): void {
    clearTimeout(timer);
    timer = undefined;
    write('replaceState', { range: window === null ? null : rangeOf(window, viewport) });
  }

  /** Brings the page to what the address says; returns the window, null for everything. */
  function read(): Bounds | null {
    clearTimeout(timer);
    timer = undefined;
    const view = parseView(location.search);
    timeline.view = view;
    timeline.asking = view;
    display.options = view;
    // As it is written here, so that reading it is no change of the view.
    write('replaceState', {});
    return view.range === null ? null : windowOf(view.range, viewport);
  }

  function onpopstate(): void {
    // A jump within the page leaves the view alone.
    if (location.search !== known) viewport.travel(read());
  }

  viewport.show(read());
  addEventListener('popstate', onpopstate);

  const stop = $effect.root(() => {
    // Before the next effect: a window that moves because of what was chosen belongs to the new entry.
    $effect(() => {
      // The collection stays as it came: the page’s own needs no mention.
      const { event, article } = timeline.view;
      const change = { ...display.options, ...timeline.asking, event, article };
      if (formatView({ ...parseView(location.search), ...change }, location.search) === location.search)
        return;
      if (timer !== undefined) settle();
      write('pushState', change);
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
