const FAN_OUT = 8;

/**
 * Answers “which is the last of the events before this place that goes on after so much?” in time that grows with the
 * logarithm of their number. A tree of maxima with a fan-out of 8, so that it takes a seventh of the ends' own memory.
 */
export class LastGoingOn {
  readonly #ends: Float64Array;
  /** From fine to coarse: the latest end of each 8 places of the level before. */
  readonly #levels: Float64Array[] = [];

  /** `ends`: ms, of events in order of start. */
  constructor(ends: Float64Array) {
    this.#ends = ends;
    for (let below = ends; below.length > 1;) {
      const level = latestOfEach(below);
      this.#levels.push(level);
      below = level;
    }
  }

  /** The last place before `place` whose event ends after `ms`; -1 where there is none. */
  before(place: number, ms: number): number {
    let from = place - 1;
    for (let level = -1; from >= 0; level++) {
      const ends = this.#at(level);
      const block = from - (from % FAN_OUT);
      for (let i = from; i >= block; i--) {
        if (ends[i]! > ms) return this.#descend(level, i, ms);
      }
      from = Math.floor(from / FAN_OUT) - 1;
      if (level === this.#levels.length - 1) break;
    }
    return -1;
  }

  #descend(level: number, node: number, ms: number): number {
    for (; level >= 0; level--) {
      const ends = this.#at(level - 1);
      // All of a block that lies before another is full.
      node = node * FAN_OUT + FAN_OUT - 1;
      while (ends[node]! <= ms) node--;
    }
    return node;
  }

  #at(level: number): Float64Array {
    return level < 0 ? this.#ends : this.#levels[level]!;
  }
}

function latestOfEach(below: Float64Array): Float64Array {
  const level = new Float64Array(Math.ceil(below.length / FAN_OUT)).fill(-Infinity);
  for (let i = 0; i < below.length; i++) {
    const block = Math.floor(i / FAN_OUT);
    if (below[i]! > level[block]!) level[block] = below[i]!;
  }
  return level;
}
