import type { EmbedEventWords, EmbedOptions, EmbedStory, EmbedWords } from '../../core/embed/index.ts';
import type { TimelineEvent } from '../../core/model.ts';
import { count } from '../count.ts';

/** What an embed shows and what is open in it. One instance a frame. */
export class Story {
  readonly #story: EmbedStory;
  readonly options: EmbedOptions;
  readonly #load: () => Promise<EmbedWords | null>;
  /** Null until they are there. */
  #words: EmbedWords | null = $state.raw(null);
  #isLoading = false;
  /** Whether the words could not be loaded. */
  isLost = $state(false);
  /** Id of the open event. */
  #chosen: string | null = $state(null);
  readonly event: TimelineEvent | null = $derived.by(
    () => this.events.find(({ id }) => id === this.#chosen) ?? null,
  );

  /** `load` gives the words of the events; null where they do not come. */
  constructor(story: EmbedStory, options: EmbedOptions, load: () => Promise<EmbedWords | null>) {
    this.#story = story;
    this.options = options;
    this.#load = load;
    this.choose(options.only ?? options.event);
  }

  /** The one event that is to be shown by itself; null for the timeline. */
  get only(): TimelineEvent | null {
    return this.events.find(({ id }) => id === this.options.only) ?? null;
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

  get whole() {
    return this.#story.dataset;
  }

  get events(): readonly TimelineEvent[] {
    return this.whole.events;
  }

  choose(id: string | null): void {
    this.#chosen = id;
    if (id !== null) void this.fetchWords();
  }

  /** The event so many places on; null beyond the ends. */
  neighbour(steps: number): TimelineEvent | null {
    return this.event === null ? null : (this.events[this.events.indexOf(this.event) + steps] ?? null);
  }

  /** Loads the words, once; again where they were lost. */
  async fetchWords(): Promise<void> {
    if (this.#words !== null || this.#isLoading) return;
    this.#isLoading = true;
    this.isLost = false;
    this.#words = await this.#load();
    this.isLost = this.#words === null;
    this.#isLoading = false;
  }

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
