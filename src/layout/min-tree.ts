/**
 * A number for each of n places, Infinity at first, that answers “which is the next place, either way, whose number is
 * at most so much?” in time that grows with the logarithm of the distance to it.
 *
 * A segment tree over the power of two next to n, laid out like a heap: node i has the children 2i and 2i + 1, the
 * places are the last level, and every node holds the least number beneath it.
 */
export class MinTree {
  readonly #leaves: number;
  readonly #least: Float64Array;

  constructor(n: number) {
    // One place more, so that `previous(n, …)` starts from the end.
    this.#leaves = 2 ** Math.ceil(Math.log2(n + 1));
    this.#least = new Float64Array(2 * this.#leaves).fill(Infinity);
  }

  /** Gives a place its number: once, since ancestors are only ever lowered. */
  lower(place: number, value: number): void {
    const least = this.#least;
    for (let node = this.#leaves + place; node > 0 && least[node]! > value; node >>= 1) least[node] = value;
  }

  /** The first place after `place` (-1: from the first on) whose number is at most `limit`; -1 where there is none. */
  next(place: number, limit: number): number {
    if (place < 0) return this.#least[1]! <= limit ? this.#descend(1, limit, 0) : -1;
    const least = this.#least;
    for (let node = this.#leaves + place; node > 1; node >>= 1) {
      const isLeft = (node & 1) === 0;
      if (isLeft && least[node + 1]! <= limit) return this.#descend(node + 1, limit, 0);
    }
    return -1;
  }

  /** The last place before `place` (n: from the last on) whose number is at most `limit`; -1 where there is none. */
  previous(place: number, limit: number): number {
    const least = this.#least;
    for (let node = this.#leaves + place; node > 1; node >>= 1) {
      const isRight = (node & 1) === 1;
      if (isRight && least[node - 1]! <= limit) return this.#descend(node - 1, limit, 1);
    }
    return -1;
  }

  /** From a node with a fitting place beneath it to the first (`side` 0) or last (`side` 1) of them. */
  #descend(node: number, limit: number, side: 0 | 1): number {
    while (node < this.#leaves) {
      node = 2 * node + side;
      if (this.#least[node]! > limit) node ^= 1;
    }
    return node - this.#leaves;
  }
}
