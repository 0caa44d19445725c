import { untrack } from 'svelte';
import type { Search } from '../../state/search.svelte.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';
import { parts } from '../parts/parts.ts';

/** What a search has found, in words and as a list: once there is an answer, and what shows it. */
export class Finds {
  readonly #timeline: Timeline;
  readonly #search: Search;
  /** How often it was tried in vain before anybody asked. */
  #untold = 0;

  /** Whether there are words to look for. */
  readonly isAsked = $derived.by(() => this.#timeline.query.trim() !== '');
  /** What shows what was found; null until it is there. */
  readonly show = $derived(parts.found.loaded);
  readonly options = $derived.by(() => {
    const { answer } = this.#search;
    return answer === null || this.show === null ? [] : this.show.optionsOf(answer);
  });
  /** How much was found; '' for no answer. */
  readonly tally = $derived.by(() => {
    const { answer } = this.#search;
    if (answer === null || this.show === null) return '';
    return this.show.foundInWords(answer, this.#timeline.dataset.events.length);
  });
  /** What was looked for instead of words that stand nowhere. */
  readonly instead = $derived.by(() => {
    const { answer } = this.#search;
    return answer === null || this.show === null ? '' : this.show.readAs(answer);
  });
  readonly isFailed = $derived.by(
    () =>
      this.#search.isFailed || (this.isAsked && this.show === null && parts.found.failures > this.#untold),
  );
  readonly isBusy = $derived.by(() => this.#search.isBusy || (this.isAsked && this.show === null));

  /** Call within an effect’s root. */
  constructor(timeline: Timeline, search: Search) {
    this.#timeline = timeline;
    this.#search = search;
    $effect.pre(() => {
      if (this.isAsked) untrack(() => this.#load());
    });
    $effect(() => this.show?.keepHighlighted(document.body, timeline.matched));
  }

  /** Somebody is about to search. */
  prepare(): void {
    this.#search.prepare();
    this.#load();
  }

  retry(): void {
    this.#load();
    if (this.#search.isFailed) void this.#search.retry();
  }

  #load(): void {
    this.#untold = parts.found.failures;
    void parts.found.load();
  }
}
