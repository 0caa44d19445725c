import { formatView, parseView } from '../../core/link.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';

/** Keeps the address and the view the same, so that back, forward, reload and a copied link work. */
export function bindAddress(timeline: Timeline): void {
  const read = () => (timeline.view = parseView(location.search));
  read();
  addEventListener('popstate', read);
  $effect.root(() => {
    $effect(() => {
      // The collection stays as it came: the page’s own needs no mention.
      const { collection } = parseView(location.search);
      const query = formatView({ ...timeline.view, collection }, location.search);
      if (query !== location.search) history.pushState(null, '', location.pathname + query + location.hash);
    });
  });
}
