import type { Account, Article, Bounds, Dataset, Talk, TimelineEvent } from '../core/model.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { dimensionsOf, inForce, matcher, NO_FILTER, sameFilter, type Filter } from '../core/filter/index.ts';
import { asKnownOn } from '../core/known/index.ts';
import type { Asking, Choice, Giving } from '../core/link.ts';
import { NO_MATCHES, type MatchedWords } from '../core/search/index.ts';
import { numberSources } from '../core/sources.ts';

/** What a timeline was made from and what is chosen in it. One instance a timeline; nothing is shared between two. */
export class Timeline {
  /** BCP 47, the reader's: dates are said in it. */
  readonly locale: string;

  /** As it was compiled. */
  whole: Dataset = $state.raw(EMPTY);
  filter: Filter = $state.raw(NO_FILTER);
  /** Words to search for. */
  query = $state('');
  /** Ids of the events that the words were found in; null while nothing is searched for. */
  hits: ReadonlySet<string> | null = $state.raw(null);
  /** What of any text counts as found; nothing while nothing is searched for. */
  matched: MatchedWords = $state.raw(NO_MATCHES);
  /** Whether the words are still being typed: then the address changes, and the history does not grow. */
  isTyping = $state(false);
  /** The last day of publication that is taken in, as EDTF; null for all that there is. */
  known: string | null = $state(null);
  /** While the day is on its way from one to another: an address is to keep only where it comes to rest. */
  isScrubbing = $state(false);
  /** Where a talk has come to that is being given; null while nobody presents. */
  presenting: Giving | null = $state.raw(null);
  /** Talks that the reader has made of it, which are kept in the browser. */
  own: readonly Talk[] = $state.raw([]);
  /** What the source files have wrong, while they are being edited. */
  diagnostics: readonly Diagnostic[] = $state.raw([]);

  /** Ids as asked for, which the dataset may not have. */
  #event: string | null = $state(null);
  #article: string | null = $state(null);
  #passage: Bounds | null = $state.raw(null);

  readonly talks: readonly Talk[] = $derived([...this.whole.talks, ...this.own]);
  /** The authored talk that is being given. It is of the whole collection, whatever is asked for. */
  readonly talk: Talk | null = $derived.by(() => {
    const given = this.presenting?.talk ?? null;
    return given === null ? null : (this.talks.find(({ id }) => id === given) ?? null);
  });
  /** The day that is in force: that of the talk’s step, else the one that is asked for. */
  readonly #day: string | null = $derived(
    this.talk === null ? this.known : (this.talk.steps[(this.presenting?.step ?? 1) - 1]?.known ?? null),
  );
  /** The collection as it was known then: with the accounts that were published by that day. */
  readonly dataset: Dataset = $derived(this.#day === null ? this.whole : asKnownOn(this.whole, this.#day));
  /** The lists to filter by: of the whole collection, so that they stay as they are when it was known in part. */
  readonly dimensions = $derived(dimensionsOf(this.whole));
  /** The events that the search has found; all of them while nothing is searched for. */
  readonly found: readonly TimelineEvent[] = $derived.by(() => {
    const { hits } = this;
    return hits === null ? this.dataset.events : this.dataset.events.filter(({ id }) => hits.has(id));
  });
  /** The events that are shown: those that the filter lets through and the search has found. */
  readonly events: readonly TimelineEvent[] = $derived.by(() => {
    if (this.talk !== null) return this.dataset.events;
    return inForce(this.filter).length === 0
      ? this.found
      : this.found.filter(matcher(this.filter, this.dimensions));
  });
  /** Of the whole collection: a number stays with its article. */
  readonly sources = $derived(numberSources(this.whole));
  readonly #events = $derived(new Map(this.dataset.events.map((event) => [event.id, event])));
  readonly #sources = $derived(new Map(this.sources.map((source) => [source.article.id, source])));

  /** The open event. */
  readonly event: TimelineEvent | null = $derived(this.#events.get(this.#event ?? '') ?? null);
  /** The event that was asked for, where nothing had been told of it by the day. */
  readonly untold: TimelineEvent | null = $derived(
    this.event === null ? (this.whole.events.find(({ id }) => id === this.#event) ?? null) : null,
  );
  /** The open article. */
  readonly article: Article | null = $derived(this.#sources.get(this.#article ?? '')?.article ?? null);

  /** Where the open article is to be read: the passage asked for, else what it says of the open event. */
  readonly passage: Bounds | null = $derived(
    this.#passage ?? this.event?.accounts.find(({ article }) => article === this.#article) ?? null,
  );

  /** An id that was asked for and is not in the dataset, to be said once. */
  readonly missing: string | null = $derived(
    this.#event !== null && this.event === null && this.untold === null ? this.#event : null,
  );

  /** Whether the open event is one that the filter and the search leave out. */
  readonly isHidden: boolean = $derived(this.event !== null && !this.events.includes(this.event));

  constructor(locale: string) {
    this.locale = locale;
  }

  /** What is asked, as an address holds it. */
  get asking(): Asking {
    return { ...this.filter, q: this.query, known: this.known };
  }

  set asking({ q, known, outlets, themes, actors, modality, certainty, within, told }: Asking) {
    this.query = q;
    this.known = known;
    const filter = { outlets, themes, actors, modality, certainty, within, told };
    // An address that asks for the same leaves the events as they are: nothing has to be laid out anew.
    if (!sameFilter(filter, this.filter)) this.filter = filter;
  }

  get view(): Choice {
    return {
      collection: this.whole.collection.id || null,
      event: this.#event,
      article: this.#article,
      passage: this.#passage,
      present: this.presenting,
    };
  }

  set view({ event, article, passage, present }: Choice) {
    this.#event = event;
    this.presenting = present;
    this.read(article, passage);
  }

  /** The event of that id, as far as it is known. */
  find(event: string): TimelineEvent | null {
    return this.#events.get(event) ?? null;
  }

  choose(event: string | null): void {
    this.#event = event;
    this.read(null);
  }

  /** Opens an article over the timeline, at a passage; the open event stays the place to come back to. */
  read(article: string | null, passage: Bounds | null = null): void {
    this.#article = article;
    const isGiven = article !== null && passage !== null;
    this.#passage = isGiven ? { start: passage.start, end: passage.end } : null;
  }

  /** The shown event `steps` further on in time from the open one; from none, the first or the last. */
  neighbour(steps: number): TimelineEvent | null {
    const { events } = this;
    const at = this.event === null ? (steps > 0 ? -1 : events.length) : this.#place(this.event, steps);
    return events[Math.min(Math.max(at + steps, 0), events.length - 1)] ?? null;
  }

  /** Of an event among those that are shown; one that is hidden stands between two of them, just before those it steps to. */
  #place(event: TimelineEvent, steps: number): number {
    const place = this.events.indexOf(event);
    if (place >= 0) return place;
    const later = new Set(this.dataset.events.slice(this.dataset.events.indexOf(event)));
    const next = this.events.findIndex((shown) => later.has(shown));
    const first = next < 0 ? this.events.length : next;
    return steps > 0 ? first - 1 : first;
  }

  source(article: string) {
    const source = this.#sources.get(article);
    if (source === undefined)
      throw new Error(`An account names the article “${article}”, which the dataset does not have.`);
    return source;
  }

  /** What an article tells, each account with its event, in the order of the text. */
  toldBy(article: string): Told[] {
    return this.dataset.events
      .flatMap((event) =>
        event.accounts
          .filter((account) => account.article === article)
          .map((account) => ({ event, account, start: account.start, end: account.end })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** An account as a highlight in its article. */
export interface Told extends Bounds {
  event: TimelineEvent;
  account: Account;
}

const EMPTY: Dataset = {
  $schema: '',
  version: 1,
  collection: {
    id: '',
    title: '',
    description: '',
    language: 'en',
    publish: 'excerpts',
    themes: [],
    variants: [],
  },
  articles: [],
  events: [],
  talks: [],
};
