type Sorted = Float64Array | Uint32Array;

/** How many of the sorted values are less than `value`, which is the index of the first that is not. */
export function countBelow(sorted: Sorted, value: number): number {
  return search(sorted, value, false, 0, sorted.length);
}

/** How many of the sorted values are at most `value`. */
export function countUpTo(sorted: Sorted, value: number): number {
  return search(sorted, value, true, 0, sorted.length);
}

/** `countBelow`, where at least `from` are known to be: quick where it is not many more. */
export function countBelowFrom(sorted: Sorted, value: number, from: number): number {
  return searchOn(sorted, value, false, from);
}

/** `countUpTo`, where at least `from` are known to be: quick where it is not many more. */
export function countUpToFrom(sorted: Sorted, value: number, from: number): number {
  return searchOn(sorted, value, true, from);
}

/** In steps that double until they have gone too far. */
function searchOn(sorted: Sorted, value: number, andEqual: boolean, from: number): number {
  let low = from;
  let step = 1;
  while (low + step <= sorted.length && isCounted(sorted[low + step - 1]!, value, andEqual)) {
    low += step;
    step *= 2;
  }
  return search(sorted, value, andEqual, low, Math.min(low + step, sorted.length));
}

function search(sorted: Sorted, value: number, andEqual: boolean, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isCounted(sorted[middle]!, value, andEqual)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isCounted(candidate: number, value: number, andEqual: boolean): boolean {
  return andEqual ? candidate <= value : candidate < value;
}
