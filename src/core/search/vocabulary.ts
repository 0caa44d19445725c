import SearchableMap from 'minisearch/SearchableMap';

/** How well a word of the texts fits one that was asked for. */
export interface Candidate {
  term: string;
  /** 1 for the very word. */
  weight: number;
}

/** Shorter words are not taken for the beginning of others, unless there is nothing else. */
const SHORTEST_BEGINNING = 3;
const BEGINNING = 0.4;
/** A word of so few letters has no near ones: any other is as near. */
const SHORTEST_MISSPELT = 4;
/** How many letters may be wrong, by the length of the word; the first row that fits holds. */
const MISTAKES: readonly (readonly [from: number, mistakes: number])[] = [
  [11, 3],
  [7, 2],
  [SHORTEST_MISSPELT, 1],
];
const MISSPELT = [1, 0.3, 0.2, 0.1];

/** What people misspell: words of letters alone, in scripts that write words apart. */
const SPELT =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}]+$/u;

/** The words that the texts have, each with how it is written: in small letters where it ever is. */
export class Vocabulary {
  readonly #written = new Map<string, string>();
  /** The same terms, to be found by their beginnings and by how they are spelt. */
  readonly #terms = new SearchableMap<true>();

  add(term: string, written: string): void {
    const before = this.#written.get(term);
    if (before === undefined) this.#terms.set(term, true);
    else if (before === written || !isSmall(written) || isSmall(before)) return;
    this.#written.set(term, written);
  }

  has(term: string): boolean {
    return this.#written.has(term);
  }

  get size(): number {
    return this.#written.size;
  }

  writtenOf(term: string): string {
    return this.#written.get(term) ?? term;
  }

  /** The very word, and those that begin with it where it may go on. Empty where there is none. */
  find(text: string, isOpen: boolean): Candidate[] {
    const found: Candidate[] = this.has(text) ? [{ term: text, weight: 1 }] : [];
    if (!isOpen || ([...text].length < SHORTEST_BEGINNING && found.length > 0)) return found;
    for (const term of this.#terms.atPrefix(text).keys()) {
      if (term !== text) found.push({ term, weight: BEGINNING * Math.sqrt(text.length / term.length) });
    }
    return found;
  }

  /** The words that are spelt most like it, all with as many mistakes; two letters that changed places are one. */
  near(text: string): Candidate[] {
    const most = MISTAKES.find(([from]) => text.length >= from)?.[1] ?? 0;
    if (most === 0 || !SPELT.test(text)) return [];
    const nearest = new Map<string, number>();
    for (const [term, [, mistakes]] of this.#terms.fuzzyGet(text, most)) nearest.set(term, mistakes);
    for (const term of swapped(text)) if (this.has(term)) nearest.set(term, 1);
    nearest.delete(text);
    // A first letter is rarely wrong, and two words that differ in it and elsewhere are two words.
    const likely = [...nearest].filter(([term, mistakes]) => mistakes === 1 || term[0] === text[0]);
    const fewest = Math.min(...likely.map(([, mistakes]) => mistakes));
    return likely
      .filter(([term, mistakes]) => mistakes === fewest && SPELT.test(term))
      .map(([term]) => ({ term, weight: MISSPELT[fewest]! }));
  }
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

function swapped(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => {
    return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
  });
}
