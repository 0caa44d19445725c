import type { Bounds } from '../core/model.ts';
import { UNFOLDED, type Break, type Fold } from './fold.ts';
import { firstRound, lastRound } from './round-time.ts';

const POLICY = {
  most: 12,
  /** Length of a break, as a share of the folded extent: few breaks are long, so that there is room for words. */
  shortest: 0.03,
  longest: 0.06,
  together: 0.12,
  /** Time that stays beside the events at either end, as a share of what is not empty; up to `slack` times as much if round. */
  margin: 0.02,
  slack: 3,
  /** The margin is at least this share of the whole extent: no fold magnifies a moment beyond measure. */
  leastMargin: 1e-4,
  /** A stretch is left out where it is this many times as long as what it then still takes, margins and all. */
  worth: 3,
  /** … and where it is this many times as long as the usual distance between an event and the next. */
  unusual: 8,
  /** … and as long as this many times the longest that stays: what looks alike is treated alike. */
  distinct: 1.25,
} as const;

/**
 * Leaves out the stretches without events that are long beside all the rest. `starts` are sorted, `ends` parallel to them (ms).
 * No event touches a break. `UNFOLDED` itself where nothing is worth leaving out, as with fewer than three events. O(n).
 */
export function foldEmpty(starts: Float64Array, ends: Float64Array): Fold {
  const { gaps, extent } = longestGaps(starts, ends);
  const count = worthwhile(gaps, extent, (longest) =>
    areMostlyCloser(starts, ends, longest / POLICY.unusual),
  );
  if (count === 0) return UNFOLDED;
  const chosen = gaps.slice(0, count).sort((a, b) => a.start - b.start);
  const margin = marginFor(extent, total(chosen));
  return breaksFor(
    chosen.map((gap) => cut(gap, margin)).filter((stretch) => stretch !== null),
    extent,
  );
}

/** The longest stretches without events, longest first, one more than may be left out; and the length of it all. */
function longestGaps(starts: Float64Array, ends: Float64Array): { gaps: Bounds[]; extent: number } {
  const gaps: Bounds[] = [];
  let last = -Infinity;
  let least = 0;
  for (let i = 0; i < starts.length; i++) {
    const gap = { start: last, end: starts[i]! };
    if (ends[i]! > last) last = ends[i]!;
    if (i === 0 || gap.end - gap.start <= least) continue;
    const place = gaps.findIndex((other) => lengthOf(other) < lengthOf(gap));
    gaps.splice(place < 0 ? gaps.length : place, 0, gap);
    if (gaps.length <= POLICY.most) continue;
    gaps.length = POLICY.most + 1;
    least = lengthOf(gaps.at(-1)!);
  }
  return { gaps, extent: starts.length === 0 ? 0 : last - starts[0]! };
}

/** How many of the gaps to leave out: the most for which each of them is worth it. */
function worthwhile(gaps: readonly Bounds[], extent: number, isUnusual: (length: number) => boolean): number {
  for (let count = Math.min(gaps.length, POLICY.most); count > 0; count--) {
    const shortest = lengthOf(gaps[count - 1]!);
    const next = total(gaps.slice(count, count + 1));
    if (
      shortest >= POLICY.worth * roomOf(count, extent, total(gaps.slice(0, count))) &&
      shortest >= POLICY.distinct * next &&
      isUnusual(shortest)
    )
      return count;
  }
  return 0;
}

/** What a stretch that is left out still takes, margins and all, where `count` stretches of `empty` ms together are. */
function roomOf(count: number, extent: number, empty: number): number {
  const margins = marginFor(extent, empty) * (1 + POLICY.slack);
  return margins + breakLength(count, extent - empty + count * margins);
}

function marginFor(extent: number, empty: number): number {
  return Math.max(POLICY.margin * (extent - empty), POLICY.leastMargin * extent);
}

/** The length at which `count` breaks each take their share of what stays and themselves, axis ms. */
function breakLength(count: number, stays: number): number {
  const share = Math.max(POLICY.shortest, Math.min(POLICY.longest, POLICY.together / count));
  return (share * stays) / (1 - share * count);
}

/** Whether half of the distances from an event to the next are `distance` ms or shorter; those that overlap are at none. */
function areMostlyCloser(starts: Float64Array, ends: Float64Array, distance: number): boolean {
  let closer = 0;
  let last = -Infinity;
  for (let i = 0; i + 1 < starts.length; i++) {
    last = Math.max(last, ends[i]!);
    if (starts[i + 1]! - last <= distance) closer++;
  }
  return closer * 2 >= starts.length - 1;
}

/** What of a gap to leave out, between round times where there are some; null for a gap of a few ms. */
function cut({ start, end }: Bounds, margin: number): Bounds | null {
  const widest = margin * POLICY.slack;
  const from = firstRound({ start: start + margin, end: start + widest });
  const to = lastRound({ start: end - widest, end: end - margin });
  return from === null || to === null ? null : { start: from, end: to };
}

/** Lays the stretches that are left out, in order, on the axis. */
function breaksFor(stretches: readonly Bounds[], extent: number): Fold {
  // Even, as are the stretches, so that all sums are exact.
  const length = 2 * Math.ceil(breakLength(stretches.length, extent - total(stretches)) / 2);
  const breaks: Break[] = [];
  let leftOut = 0;
  for (const { start, end } of stretches) {
    breaks.push({ start, end, at: start - leftOut, length });
    leftOut += end - start - length;
  }
  return breaks.length === 0 ? UNFOLDED : { breaks };
}

function total(stretches: readonly Bounds[]): number {
  return stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
}

function lengthOf({ start, end }: Bounds): number {
  return end - start;
}
