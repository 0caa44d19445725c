type Sorted = Float64Array | Uint32Array;

/** How many of the sorted values are less than `value`, which is the index of the first that is not. */
export function countBelow(sorted: Sorted, value: number): number {
  return firstNotBelow(sorted, value, 0, sorted.length);
}

/** How many of the sorted values are at most `value`. */
export function countUpTo(sorted: Sorted, value: number): number {
  return firstAbove(sorted, value, 0, sorted.length);
}

/** `countBelow`, where at least `from` are known to be: quick where it is not many more. */
export function countBelowFrom(sorted: Sorted, value: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step <= sorted.length && sorted[low + step - 1]! < value) {
    low += step;
    step *= 2;
  }
  return firstNotBelow(sorted, value, low, Math.min(low + step, sorted.length));
}

/** `countUpTo`, where at least `from` are known to be: quick where it is not many more. */
export function countUpToFrom(sorted: Sorted, value: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step <= sorted.length && sorted[low + step - 1]! <= value) {
    low += step;
    step *= 2;
  }
  return firstAbove(sorted, value, low, Math.min(low + step, sorted.length));
}

function firstNotBelow(sorted: Sorted, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(sorted: Sorted, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
