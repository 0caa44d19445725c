import type { TimelineEvent } from '../../core/model.ts';
import { describeSpan } from '../../core/span/index.ts';
import { foldLetters } from './fold-letters.ts';
import { typedWords, type TypedWord } from './typed-words.ts';

/** A word of so many letters may be of a date: else every “m” would be March and May. A figure always may. */
const SHORTEST_OF_DATE = 3;

const FIGURE_FIRST = /^\p{N}/u;

/** A day, or a time of one. */
const PLAIN = /^(?<day>-?\d{4}-\d\d-\d\d)(?:T(?<clock>(?:[01]\d|2[0-3]):[0-5]\d)Z?)?$/;

/**
 * What events are found by: their titles, and their dates in words. Preparing one takes microseconds, so it is done when an
 * event is first looked at, and kept.
 */
export class SearchKeys {
  readonly #events: readonly TimelineEvent[];
  readonly #locale: string;
  readonly #titles: string[] = [];
  readonly #dates: string[] = [];
  /** By EDTF string: many events share a day. */
  readonly #described = new Map<string, string>();

  constructor(events: readonly TimelineEvent[], locale: string) {
    this.#events = events;
    this.#locale = locale;
  }

  /**
   * Index of the first event, from `from` on and round the end, in which every word that was typed starts a word of the title
   * or of the date; -1 where there is none, and where nothing was typed.
   */
  find(typed: string, from: number): number {
    const words = typedWords(typed);
    const { length } = this.#events;
    for (let steps = 0; words.length > 0 && steps < length; steps++) {
      const index = (from + steps) % length;
      if (words.every((word) => this.#has(index, word))) return index;
    }
    return -1;
  }

  #has(index: number, word: TypedWord): boolean {
    if (starts(this.#title(index), word)) return true;
    const mayBeOfDate = FIGURE_FIRST.test(word.text) || word.text.length >= SHORTEST_OF_DATE;
    return mayBeOfDate && starts(this.#date(index), word);
  }

  #title(index: number): string {
    return (this.#titles[index] ??= foldLetters(this.#events[index]!.title));
  }

  #date(index: number): string {
    return (this.#dates[index] ??= this.#dateOf(this.#events[index]!.span.edtf));
  }

  /** Words are looked for one by one: those of two days are those of all the time between, and cheaper than a range in words. */
  #dateOf(edtf: string): string {
    const ends = edtf.split('/').map((end) => PLAIN.exec(end)?.groups);
    if (ends.includes(undefined)) return this.#describe(edtf);
    return ends.map((end) => `${this.#describe(end!.day!)} ${end!.clock ?? ''}`).join(' ');
  }

  #describe(edtf: string): string {
    const known = this.#described.get(edtf);
    if (known !== undefined) return known;
    const words = foldLetters(describeSpan({ edtf }, this.#locale));
    this.#described.set(edtf, words);
    return words;
  }
}

/** Most texts do not hold the word at all, which `includes` says much faster than a pattern. */
function starts(folded: string, { text, pattern }: TypedWord): boolean {
  return folded.includes(text) && pattern.test(folded);
}
