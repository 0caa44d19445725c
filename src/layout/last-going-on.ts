const FAN_OUT = 8;

/**
 * When events end, in order of their starts, and a tree of maxima over that with a fan-out of 8, so that it takes a seventh
 * of the ends' own memory. Plain columns: a worker can make it.
 */
export interface EndsTree {
  /** ms */
  ends: Float64Array;
  /** From fine to coarse: the latest end of each 8 places of the level before. */
  latest: Float64Array[];
}

/** O(n). */
export function endsTree(ends: Float64Array): EndsTree {
  const latest: Float64Array[] = [];
  for (let below = ends; below.length > 1;) {
    const level = latestOfEach(below);
    latest.push(level);
    below = level;
  }
  return { ends, latest };
}

/** The last place before `place` whose event ends after `ms`; -1 where there is none. O(log n). */
export function lastGoingOn(tree: EndsTree, place: number, ms: number): number {
  const { latest } = tree;
  let from = place - 1;
  for (let level = -1; from >= 0; level++) {
    const ends = endsAt(tree, level);
    const block = from - (from % FAN_OUT);
    for (let i = from; i >= block; i--) {
      if (ends[i]! > ms) return descend(tree, level, i, ms);
    }
    from = Math.floor(from / FAN_OUT) - 1;
    if (level === latest.length - 1) break;
  }
  return -1;
}

function descend(tree: EndsTree, level: number, node: number, ms: number): number {
  for (; level >= 0; level--) {
    const ends = endsAt(tree, level - 1);
    // All of a block that lies before another is full.
    node = node * FAN_OUT + FAN_OUT - 1;
    while (ends[node]! <= ms) node--;
  }
  return node;
}

function endsAt({ ends, latest }: EndsTree, level: number): Float64Array {
  return level < 0 ? ends : latest[level]!;
}

function latestOfEach(below: Float64Array): Float64Array {
  const level = new Float64Array(Math.ceil(below.length / FAN_OUT)).fill(-Infinity);
  for (let i = 0; i < below.length; i++) {
    const block = Math.floor(i / FAN_OUT);
    if (below[i]! > level[block]!) level[block] = below[i]!;
  }
  return level;
}
