/** The end of a talk that is stepped over: there the keys belong to the deck again. */
export type End = 'first' | 'last';

/** Whether the talk is shown within a slide of a deck, which steps it on: `embed.html?present=…` says so. */
export function isInDeck(): boolean {
  return parent !== window && new URLSearchParams(location.search).has('deck');
}

/** Hears `{ dateline: 'step', by: 1 }`, or −1, from the page around, and from nobody else. Returns the end of hearing. */
export function hearDeck(onstep: (by: 1 | -1) => void): () => void {
  const onmessage = ({ source, data }: MessageEvent) => {
    const by = source === parent ? readStep(data) : null;
    if (by !== null) onstep(by);
  };
  addEventListener('message', onmessage);
  return () => removeEventListener('message', onmessage);
}

/** Tells the page around that the talk was to step over its end: `{ dateline: 'end', at: 'last' }`, or `'first'`. */
export function tellEnd(at: End): void {
  // To whoever is around: that a talk has ended is no secret.
  if (parent !== window) parent.postMessage({ dateline: 'end', at }, '*');
}

/** The step that a message asks for, forward or back by one; null for whatever else it may be. */
export function readStep(data: unknown): 1 | -1 | null {
  if (typeof data !== 'object' || data === null || Object.keys(data).length !== 2) return null;
  const { dateline, by } = data as Record<string, unknown>;
  if (dateline !== 'step' || typeof by !== 'number' || !Number.isFinite(by) || by === 0) return null;
  return by > 0 ? 1 : -1;
}
