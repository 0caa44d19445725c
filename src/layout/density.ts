import { METRICS } from './metrics.ts';
import { toMs, type TimeScale } from './scale.ts';
import { countBelow, countBelowFrom, countUpTo, countUpToFrom } from './search.ts';

/**
 * How many spans touch each column of `column` px of the window; the last column may reach beyond it. `starts` and
 * `ends` are each sorted by themselves (ms, ends exclusive). O(columns · log n).
 */
export function density(
  starts: Float64Array,
  ends: Float64Array,
  scale: TimeScale,
  column: number = METRICS.column,
): Uint32Array {
  const counts = new Uint32Array(Math.ceil(scale.width / column));
  let begun = countBelow(starts, scale.start);
  let over = countUpTo(ends, scale.start);
  for (let i = 0; i < counts.length; i++) {
    begun = countBelowFrom(starts, toMs(scale, (i + 1) * column), begun);
    over = countUpToFrom(ends, toMs(scale, i * column), over);
    counts[i] = begun - over;
  }
  return counts;
}
