import { untrack } from 'svelte';
import { NO_MATCHES, type Answer, type Scope } from '../core/search/index.ts';
import type { Dataset } from '../core/model.ts';
import type { Searcher, Searching } from './searcher.ts';
import type { Timeline } from './timeline.svelte.ts';

/** What is searched, and what is told of what was found. */
type Searched = Pick<Timeline, 'whole' | 'dataset' | 'query' | 'hits' | 'matched'>;

/** How long the query rests before it is asked, ms. */
const REST = 120;

/** What the timeline’s query finds. Sets `timeline.hits` and `timeline.matched`. */
export class Search {
  /** To the query, or to the one before while it is being looked for; null for none. */
  answer: Answer | null = $state.raw(null);
  /** Whether an answer is on its way. */
  isBusy = $state(false);
  /** Whether the last question could not be answered. */
  isFailed = $state(false);

  readonly #timeline: Searched;
  readonly #searcher: Searcher;
  #searching: Searching | null = null;
  /** Of the last question: answers to others are late. */
  #asked = 0;

  /** Call within an effect’s root. */
  constructor(timeline: Searched, searcher: Searcher) {
    this.#timeline = timeline;
    this.#searcher = searcher;
    let whole = timeline.whole;
    $effect(() => {
      const { dataset } = timeline;
      if (whole !== timeline.whole) this.#drop();
      ({ whole } = timeline);
      const query = timeline.query.trim();
      if (query === '') {
        this.#forget();
        return;
      }
      this.isBusy = true;
      const isFirst = untrack(() => this.answer) === null;
      const ask = () => void this.#ask(query, scopeOf(whole, dataset));
      const timer = setTimeout(ask, isFirst ? 0 : REST);
      return () => clearTimeout(timer);
    });
    $effect(() => () => this.#drop());
  }

  /** Makes the index ready: somebody is about to search. */
  prepare(): void {
    this.#searching ??= this.#searcher(this.#timeline.whole);
  }

  /** Asks again after a failure. */
  async retry(): Promise<void> {
    this.#drop();
    const { query, whole, dataset } = this.#timeline;
    await this.#ask(query.trim(), scopeOf(whole, dataset));
  }

  async #ask(query: string, scope: Scope | null): Promise<void> {
    this.prepare();
    const asked = ++this.#asked;
    this.isBusy = true;
    const answer = await this.#searching!.ask(query, scope).catch(() => null);
    if (asked !== this.#asked) return;
    this.isBusy = false;
    this.isFailed = answer === null;
    this.answer = answer;
    this.#timeline.matched = answer?.words ?? NO_MATCHES;
    this.#show(answer?.isAsked ? answer.events.map(({ id }) => id) : null);
    if (answer === null) this.#drop();
  }

  /** The same events leave what is laid out as it is. */
  #show(ids: readonly string[] | null): void {
    const before = this.#timeline.hits;
    const isSame =
      ids === null ? before === null : before?.size === ids.length && ids.every((id) => before.has(id));
    if (!isSame) this.#timeline.hits = ids === null ? null : new Set(ids);
  }

  #forget(): void {
    this.#asked++;
    this.answer = null;
    this.isBusy = false;
    this.isFailed = false;
    this.#timeline.hits = null;
    this.#timeline.matched = NO_MATCHES;
  }

  #drop(): void {
    this.#searching?.stop();
    this.#searching = null;
  }
}

/** The part of the collection that was known then. */
function scopeOf(whole: Dataset, dataset: Dataset): Scope | null {
  if (dataset === whole) return null;
  return { events: dataset.events.map(({ id }) => id), articles: dataset.articles.map(({ id }) => id) };
}
