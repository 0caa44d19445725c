import type { TimelineEvent } from '../../core/model.ts';
import { foldLetters } from './fold-letters.ts';
import { SearchKeys } from './search-keys.ts';

/** How long a search waits for its next character, ms. */
const PATIENCE = 1000;

/** A character of a search, with the index of the event where the cursor stood when it was typed; -1 for none. */
interface Typed {
  text: string;
  from: number;
}

/**
 * Goes to events by their titles and dates, as a list box goes to its entries: to the next one with a word that starts with
 * what was typed. Times are ms of a clock that never goes back, such as `KeyboardEvent.timeStamp`.
 */
export class Typeahead {
  readonly #keys: SearchKeys;
  #typed: Typed[] = [];
  #until = -Infinity;

  /** `events` in order of time; dates are found by their words in `locale` (BCP 47). */
  constructor(events: readonly TimelineEvent[], locale: string) {
    this.#keys = new SearchKeys(events, locale);
  }

  /** What was typed of the last search. */
  get text(): string {
    return this.#typed.map(({ text }) => text).join('');
  }

  /** Whether a search waits for more. */
  isOpen(now: number): boolean {
    return now < this.#until;
  }

  /**
   * Takes one more character, with the cursor at the event of index `from` (-1 for none). Gives the index of the event to go
   * to, or -1 where none matches and the cursor stays. The first character, and the same letter again, go to the next match;
   * any other to the first match of all after the event where the search began.
   */
  type(text: string, from: number, now: number): number {
    if (!this.isOpen(now)) this.#typed = [];
    this.#typed.push({ text, from });
    this.#until = now + PATIENCE;
    return this.#wantsNext()
      ? this.#keys.find(this.#typed[0]!.text, from + 1)
      : this.#keys.find(this.text, this.#typed[0]!.from + 1);
  }

  /** Takes the last character back. Gives the index of the event where the cursor stood before it; -1 where it stays. */
  erase(now: number): number {
    const from = this.#typed.pop()?.from ?? -1;
    this.#until = this.#typed.length === 0 ? -Infinity : now + PATIENCE;
    return from;
  }

  /** The next character begins another search. */
  end(): void {
    this.#until = -Infinity;
  }

  #wantsNext(): boolean {
    const [first = '', ...others] = this.#typed.map(({ text }) => foldLetters(text));
    // A figure is typed twice because it is meant twice: the 22nd, or 2011.
    const isFigure = /^\p{N}/u.test(first);
    return others.length === 0 || (!isFigure && others.every((other) => other === first));
  }
}

export function typeahead(events: readonly TimelineEvent[], locale: string): Typeahead {
  return new Typeahead(events, locale);
}
