import type { Bounds, TimelineEvent } from '../../core/model.ts';
import type { Cluster, Mark, Projection } from '../../layout/index.ts';
import type { Contents } from '../../state/contents.svelte.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';
import type { Viewport } from '../../state/viewport.svelte.ts';
import { notFound } from '../wording.ts';
import { EventCursor, type Move } from './event-cursor.ts';
import { keyAction, type KeyAction } from './keys.ts';
import type { Typeahead } from './typeahead.ts';

/** What is to be seen of a timeline. */
export interface Shown {
  readonly projection: Projection;
  /** Whether a label tells all that a card would. */
  readonly labelsSayAll: boolean;
  /** Where a cluster's events begin and end, axis ms; null for one that is no longer there. */
  boundsOf: (cluster: Cluster) => Bounds | null;
  /** Where an event's label stands, axis ms, if that is not at its start; null where it has none. */
  labelAt?: (id: string) => number | null;
}

/** What a session works on, and what it asks of the page. */
export interface SessionOptions {
  timeline: Pick<Timeline, 'events' | 'locale' | 'event'>;
  contents: Contents;
  viewport: Viewport;
  picture: () => Shown;
  onchoose: (id: string) => void;
  onclose: () => void;
  onhelp: () => void;
  /** Whether time runs down. */
  vertical?: boolean;
  /** Finds events by what is typed; left out where typing does nothing. */
  typeahead?: (events: readonly TimelineEvent[], locale: string) => Typeahead;
}

/** Where a reader is in a timeline: the keys' cursor, the pointer, the open list of a cluster; and what keys do. */
export class Session {
  /** Ids of events: where the keys have gone to, and where the pointer is. */
  cursor: string | null = $state(null);
  hovered: string | null = $state(null);
  /** Whether the timeline has the keyboard's focus. */
  hasFocus = $state(false);
  /** Id of the label whose cluster's list is open. */
  openCluster: string | null = $state(null);
  /** What was typed and not found, to be said once. */
  missed: string | null = $state(null);
  readonly #options: SessionOptions;

  readonly walk = $derived.by(() => {
    const { timeline, contents } = this.#options;
    return new EventCursor(timeline.events, contents.lanes);
  });
  readonly #typeahead = $derived.by(() => {
    const { timeline, typeahead } = this.#options;
    return typeahead?.(timeline.events, timeline.locale) ?? null;
  });
  readonly focused = $derived(this.hasFocus ? this.cursor : null);
  readonly #projection: Projection = $derived.by(() => this.#options.picture().projection);
  readonly cluster = $derived.by(() =>
    this.openCluster === null
      ? undefined
      : this.#projection.clusters.find(({ id }) => id === this.openCluster),
  );
  /** The mark under the pointer or the cursor, where its label is not in view or does not say all: a card tells of it. */
  readonly told: Mark | undefined = $derived.by(() => {
    const id = this.hovered ?? this.focused;
    if (id === null) return undefined;
    const isLabelled = this.#projection.labels.some((label) => label.id === id);
    if (isLabelled && this.#options.picture().labelsSayAll) return undefined;
    return this.#projection.marks.find((mark) => mark.id === id);
  });

  /** Call within an effect's root. */
  constructor(options: SessionOptions) {
    this.#options = options;
    const { timeline, contents, viewport } = options;
    // The keys go on from the event that was opened last, wherever it was opened.
    $effect(() => {
      if (timeline.event !== null) this.cursor = timeline.event.id;
    });
    $effect.pre(() => {
      const { timeMap, axisExtent } = contents;
      if (timeMap !== viewport.fold) viewport.refold(viewport.fold, timeMap);
      viewport.extent = axisExtent;
    });
  }

  /** The event at the keys' cursor, while the timeline has the focus. */
  get spoken(): TimelineEvent | null {
    const index = this.walk.indexOf(this.focused);
    return this.#options.timeline.events[index] ?? null;
  }

  /** What could not be found, in words. */
  get complaint(): string | null {
    return this.missed === null || !this.hasFocus ? null : notFound(this.missed);
  }

  choose(id: string): void {
    this.openCluster = null;
    this.#options.onchoose(id);
  }

  /** Brings the events of a cluster apart, as far as its lane has room. */
  spread(id: string): void {
    const { viewport, picture } = this.#options;
    const cluster = this.#projection.clusters.find((candidate) => candidate.id === id);
    const bounds = cluster && picture().boundsOf(cluster);
    this.openCluster = null;
    if (bounds) viewport.flyTo(bounds);
  }

  onkeydown(event: KeyboardEvent): void {
    const typeahead = this.#typeahead;
    const action = keyAction(event, typeahead?.isOpen(event.timeStamp), this.#options.vertical);
    if (action === null || (action.kind === 'type' && typeahead === null)) return;
    event.preventDefault();
    this.#act(action, event.timeStamp);
  }

  #act(action: KeyAction, now: number): void {
    const { viewport, onclose, onhelp } = this.#options;
    if (action.kind !== 'type' && action.kind !== 'erase') this.#endSearch();
    switch (action.kind) {
      case 'move':
        return this.#move(action.to);
      case 'type':
        return this.#search(action.text, now);
      case 'erase':
        this.missed = null;
        return this.#goTo(this.#typeahead?.erase(now) ?? -1);
      case 'end-search':
        return;
      case 'open':
        if (this.cursor !== null) this.choose(this.cursor);
        return;
      case 'close':
        if (!this.#dismiss()) onclose();
        return;
      case 'zoom':
        return viewport.zoomBy(action.factor);
      case 'pan':
        return viewport.panBy(action.share * viewport.width);
      case 'fit':
        return viewport.fit();
      case 'help':
        onhelp();
    }
  }

  #endSearch(): void {
    this.#typeahead?.end();
    this.missed = null;
  }

  #move(to: Move): void {
    this.#show(this.walk.move(this.cursor, to));
  }

  #search(text: string, now: number): void {
    const typeahead = this.#typeahead;
    if (typeahead === null) return;
    const found = typeahead.type(text, this.walk.indexOf(this.cursor), now);
    this.missed = found < 0 ? typeahead.text : null;
    this.#goTo(found);
  }

  #goTo(index: number): void {
    this.#show(this.#options.timeline.events[index] ?? null);
  }

  #show(event: TimelineEvent | null): void {
    if (event === null) return;
    this.missed = null;
    this.cursor = event.id;
    this.reveal(event);
  }

  /** Moves an event into view, if it is not: its label, where that does not stand at its mark. */
  reveal({ id, span }: TimelineEvent): void {
    const { viewport, picture } = this.#options;
    viewport.reveal(picture().labelAt?.(id) ?? viewport.fold.toAxis(span.start));
  }

  /** Closes what lies over the timeline; false where nothing did. */
  #dismiss(): boolean {
    if (this.openCluster !== null) this.openCluster = null;
    else if (this.hovered !== null && this.told !== undefined) this.hovered = null;
    else return false;
    return true;
  }

  /** A card under the pointer goes by Escape wherever the focus is (WCAG 1.4.13). */
  dismissCard({ key }: KeyboardEvent): void {
    if (key === 'Escape' && this.told?.id === this.hovered) this.hovered = null;
  }
}
