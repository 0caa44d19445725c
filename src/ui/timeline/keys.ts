import type { TimelineEvent } from '../../core/model.ts';
import type { Lane } from '../../layout/index.ts';

export type Move = 'next' | 'previous' | 'first' | 'last' | 'lane-above' | 'lane-below';

export type KeyAction =
  | { kind: 'move'; to: Move }
  | { kind: 'open' | 'close' | 'fit' | 'help' }
  | { kind: 'zoom'; factor: number }
  /** Share of the width; positive is later. */
  | { kind: 'pan'; share: number };

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { kind: 'move', to: 'next' },
  ArrowLeft: { kind: 'move', to: 'previous' },
  ArrowUp: { kind: 'move', to: 'lane-above' },
  ArrowDown: { kind: 'move', to: 'lane-below' },
  Home: { kind: 'move', to: 'first' },
  End: { kind: 'move', to: 'last' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  Escape: { kind: 'close' },
  '+': { kind: 'zoom', factor: 1.6 },
  '=': { kind: 'zoom', factor: 1.6 },
  '-': { kind: 'zoom', factor: 1 / 1.6 },
  '0': { kind: 'fit' },
  '?': { kind: 'help' },
};

const SHIFTED: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { kind: 'pan', share: 0.3 },
  ArrowLeft: { kind: 'pan', share: -0.3 },
};

/** What a key does in the timeline; null leaves it to the browser, as every key with Ctrl, ⌘ or Alt is. */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const table = event.shiftKey && Object.hasOwn(SHIFTED, event.key) ? SHIFTED : KEYS;
  return Object.hasOwn(table, event.key) ? (table[event.key] ?? null) : null;
}

/** Goes from event to event: sideways in time, over all lanes; up and down to the nearest in time of the next lane. */
export class EventCursor {
  readonly #events: readonly TimelineEvent[];
  readonly #lanes: readonly Lane[];

  /** `events` in order of time. */
  constructor(events: readonly TimelineEvent[], lanes: readonly Lane[]) {
    this.#events = events;
    this.#lanes = lanes;
  }

  /** The event reached from the one with the id `from`; the first where there is none. Null without events. */
  move(from: string | null, to: Move): TimelineEvent | null {
    const index = this.#events.findIndex(({ id }) => id === from);
    const current = this.#events[index];
    const last = this.#events.length - 1;
    if (current === undefined) return this.#events[to === 'last' ? last : 0] ?? null;
    if (to === 'first') return this.#events[0] ?? null;
    if (to === 'last') return this.#events[last] ?? null;
    if (to === 'next') return this.#events[Math.min(index + 1, last)] ?? null;
    if (to === 'previous') return this.#events[Math.max(index - 1, 0)] ?? null;
    const lane = this.#lanes.findIndex(({ events }) => events.includes(current));
    const target = this.#lanes[lane + (to === 'lane-below' ? 1 : -1)];
    return target === undefined ? current : nearest(target.events, current.span.start);
  }
}

function nearest(events: readonly TimelineEvent[], ms: number): TimelineEvent | null {
  const distance = ({ span }: TimelineEvent) => Math.abs(span.start - ms);
  return events.reduce<TimelineEvent | null>(
    (best, event) => (best === null || distance(event) < distance(best) ? event : best),
    null,
  );
}
