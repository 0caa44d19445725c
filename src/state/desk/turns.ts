/** ms of work after which the page has its turn: what is pressed meanwhile is answered within a frame. */
const SLICE = 10;

/** How long work takes, and how the page gets its turn. */
export interface Pace {
  /** ms, from any moment on. */
  now: () => number;
  turn: () => Promise<void>;
}

const OF_THE_PAGE: Pace = { now: () => performance.now(), turn: pageTurn };

/** Does the work on each thing, and lets the page have its turn whenever some of it is done. */
export async function inTurns<Thing>(
  things: Iterable<Thing>,
  work: (thing: Thing) => void,
  { now, turn }: Pace = OF_THE_PAGE,
): Promise<void> {
  let begun = now();
  for (const thing of things) {
    work(thing);
    if (now() - begun < SLICE) continue;
    await turn();
    begun = now();
  }
}

/** Resolves when the page has had its turn: keys, clicks, a frame. */
export function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
