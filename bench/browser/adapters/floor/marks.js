import { lowerBound } from './lower-bound.js';

/**
 * Draws points, and ranges under them: each one where there are fewer than pixel columns, else how many there are in each
 * column.
 *
 * @returns a function of a window of time, which returns the first and the last (exclusive) of the starts in it
 */
export function markPainter(context, starts, ends) {
  const { width, height } = context.canvas;
  const base = height - 40;
  const ranges = rangesOf(starts, ends);

  return (from, to) => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    const visible = [lowerBound(starts, from), lowerBound(starts, to)];
    context.fillStyle = '#27c';
    if (visible[1] - visible[0] <= width) paintPoints(from, to, visible);
    else paintPointCounts(from, to, visible);

    context.fillStyle = '#d80';
    const first = lowerBound(ranges.starts, from - ranges.longest);
    const last = lowerBound(ranges.starts, to);
    if (last - first <= width) paintRanges(from, to, first, last);
    else paintRangeCounts(from, to);
    return visible;
  };

  function paintPoints(from, to, [first, last]) {
    const pxPerMs = width / (to - from);
    for (let i = first; i < last; i++) {
      context.fillRect((starts[i] - from) * pxPerMs - 1, base - 8 - (i % 12) * 8, 3, 6);
    }
  }

  function paintPointCounts(from, to, [first]) {
    const msPerPx = (to - from) / width;
    for (let x = 0, begin = first; x < width; x++) {
      const end = lowerBound(starts, from + (x + 1) * msPerPx);
      const tall = 8 * Math.log2(1 + end - begin);
      if (end > begin) context.fillRect(x, base - tall, 1, tall);
      begin = end;
    }
  }

  function paintRanges(from, to, first, last) {
    const pxPerMs = width / (to - from);
    for (let k = first; k < last; k++) {
      const i = ranges.ids[k];
      if (ends[i] < from) continue;
      const wide = Math.max(1, (ends[i] - starts[i]) * pxPerMs);
      context.fillRect((starts[i] - from) * pxPerMs, base + 4 + (k % 8) * 4, wide, 3);
    }
  }

  function paintRangeCounts(from, to) {
    const msPerPx = (to - from) / width;
    for (let x = 0; x < width; x++) {
      const time = from + (x + 0.5) * msPerPx;
      const open = lowerBound(ranges.starts, time) - lowerBound(ranges.sortedEnds, time);
      if (open > 0) context.fillRect(x, base + 4, 1, Math.min(32, 4 * Math.log2(1 + open)));
    }
  }
}

/** The events that have an end. */
function rangesOf(starts, ends) {
  const ids = new Uint32Array(ends.reduce((count, end) => count + (end > 0), 0));
  for (let i = 0, k = 0; i < ends.length; i++) if (ends[i] > 0) ids[k++] = i;
  return {
    ids,
    starts: Float64Array.from(ids, (i) => starts[i]),
    sortedEnds: Float64Array.from(ids, (i) => ends[i]).sort(),
    longest: ids.reduce((longest, i) => Math.max(longest, ends[i] - starts[i]), 0),
  };
}
