import type { EmbedEventWords, EmbedOptions, EmbedStory, EmbedWords } from '../../core/embed/index.ts';
import type { Dataset, TimelineEvent } from '../../core/model.ts';
import { NO_MATCHES, type Answer, type MatchedWords } from '../../core/search/index.ts';
import type { Searching } from '../../state/searcher.ts';
import { count } from '../count.ts';
import type { Caption } from '../timeline/measures.ts';

/** Makes a search of what a timeline shows and what its events say. */
export type SearchIn = (dataset: Dataset, words: EmbedWords) => (query: string) => Answer;

/** What comes later than the first picture; null where it does not come. */
export interface Later {
  words: () => Promise<EmbedWords | null>;
  searchIn: () => Promise<SearchIn | null>;
}

/** What an embed shows and what is open in it. One instance a frame. */
export class Story {
  readonly #story: EmbedStory;
  readonly options: EmbedOptions;
  readonly #later: Later;
  /** What labels say. */
  readonly caption: Caption = { name: ({ title }) => title, line: (event) => this.short(event) };
  /** Null until they are there. */
  #words: EmbedWords | null = $state.raw(null);
  /** While they are on their way. */
  #loading: Promise<void> | null = null;
  /** Whether the words could not be loaded. */
  isLost = $state(false);
  /** Id of the open event. */
  #chosen: string | null = $state(null);
  readonly event: TimelineEvent | null = $derived.by(() => this.#find(this.#chosen));
  /** Words to search for. */
  query = $state('');
  /** Ids of the events that they were found in; null while nothing is searched for. */
  hits: ReadonlySet<string> | null = $state.raw(null);
  matched: MatchedWords = $state.raw(NO_MATCHES);
  /** The events that are shown. */
  readonly events: readonly TimelineEvent[] = $derived.by(() => {
    const { hits } = this;
    return hits === null ? this.whole.events : this.whole.events.filter(({ id }) => hits.has(id));
  });

  constructor(story: EmbedStory, options: EmbedOptions, later: Later) {
    this.#story = story;
    this.options = options;
    this.#later = later;
    this.query = options.q ?? '';
    this.choose(options.only ?? options.event);
  }

  /** The one event that is to be shown by itself; null for the timeline. */
  get only(): TimelineEvent | null {
    return this.#find(this.options.only);
  }

  get title(): string {
    return this.#story.title;
  }

  get language(): string {
    return this.#story.language;
  }

  get locale(): string {
    return this.#story.locale;
  }

  get whole(): Dataset {
    return this.#story.dataset;
  }

  /** What is searched: all of it, whatever the day. */
  get dataset(): Dataset {
    return this.whole;
  }

  choose(id: string | null): void {
    this.#chosen = id;
    if (id !== null) void this.fetchWords();
  }

  /** The shown event so many places on from the open one; null beyond the ends, and from one that a search leaves out. */
  neighbour(steps: number): TimelineEvent | null {
    const place = this.event === null ? -1 : this.events.indexOf(this.event);
    return place < 0 ? null : (this.events[place + steps] ?? null);
  }

  /** Loads the words, once; again where they were lost. */
  fetchWords(): Promise<void> {
    if (this.#words !== null) return Promise.resolve();
    this.#loading ??= this.#load().finally(() => (this.#loading = null));
    return this.#loading;
  }

  /** A search of all events by what they say, which is loaded with its first question. */
  readonly search = (): Searching => {
    const search = this.#searchIn();
    // It is the question that is told of a failure.
    search.catch(() => {});
    return { ask: async (query) => (await search)(query), stop: () => {} };
  };

  /** Null until they are there. */
  wordsOf({ id }: TimelineEvent): EmbedEventWords | null {
    return this.#words?.[id] ?? null;
  }

  /** The date as labels have it. */
  short({ id }: TimelineEvent): string {
    return this.#story.dates.get(id)?.short ?? '';
  }

  /** The date in full. */
  long({ id }: TimelineEvent): string {
    return this.#story.dates.get(id)?.long ?? '';
  }

  /** `9 July 2024 · 3 articles` */
  line(event: TimelineEvent): string {
    return `${this.long(event)} · ${toldBy(event)}`;
  }

  themeOf({ theme }: TimelineEvent): { label: string; place: number } {
    const { themes } = this.whole.collection;
    const place = themes.findIndex(({ id }) => id === theme);
    return { label: themes[place]?.label ?? theme, place: Math.max(place, 0) };
  }

  #find(id: string | null): TimelineEvent | null {
    return this.whole.events.find((event) => event.id === id) ?? null;
  }

  async #load(): Promise<void> {
    this.isLost = false;
    this.#words = await this.#later.words();
    this.isLost = this.#words === null;
  }

  async #searchIn(): Promise<(query: string) => Answer> {
    const [searchIn] = await Promise.all([this.#later.searchIn(), this.fetchWords()]);
    if (searchIn === null || this.#words === null) throw new Error('What searches did not come.');
    return searchIn(this.whole, this.#words);
  }

  /** As a screen reader is to say it. */
  aloud(event: TimelineEvent): string {
    const place = `${this.events.indexOf(event) + 1} of ${this.events.length}`;
    return [
      event.title,
      this.long(event),
      `Told by ${toldBy(event)}`,
      this.themeOf(event).label,
      place,
      '',
    ].join('. ');
  }
}

function toldBy({ accounts }: TimelineEvent): string {
  return count(new Set(accounts.map(({ article }) => article)).size, 'article');
}
