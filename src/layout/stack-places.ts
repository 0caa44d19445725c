/**
 * The tops of labels of these heights that stand as near to their anchors, which ascend, as can be, in their order and without
 * overlaps, between `first` and `last`; from `first` on where there is not the room for all of them. All in px.
 *
 * Least squares under an order, by pooling adjacent violators (Ayer, Brunk, Ewing, Reid, Silverman: An Empirical Distribution
 * Function for Sampling with Incomplete Information, 1955): labels that are in each other's way form a block about the middle
 * of their anchors. O(n).
 */
export function stackPlaces(
  anchors: Float64Array,
  heights: Float64Array,
  first: number,
  last: number,
): Float64Array {
  const n = anchors.length;
  /** By label: heights of all before it. */
  const before = new Float64Array(n);
  /** By block: mean of where its labels would have the stack begin, their number, and the first of them. */
  const means = new Float64Array(n);
  const sizes = new Uint32Array(n);
  const firsts = new Uint32Array(n);
  let blocks = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    before[i] = total;
    means[blocks] = anchors[i]! - total;
    sizes[blocks] = 1;
    firsts[blocks] = i;
    blocks++;
    while (blocks > 1 && means[blocks - 2]! >= means[blocks - 1]!) {
      const [a, b] = [blocks - 2, blocks - 1];
      const size = sizes[a]! + sizes[b]!;
      means[a] = (means[a]! * sizes[a]! + means[b]! * sizes[b]!) / size;
      sizes[a] = size;
      blocks--;
    }
    total += heights[i]!;
  }
  const tops = new Float64Array(n);
  for (let block = 0; block < blocks; block++) {
    const begin = Math.max(Math.min(means[block]!, last - total), first);
    const end = firsts[block]! + sizes[block]!;
    for (let i = firsts[block]!; i < end; i++) tops[i] = begin + before[i]!;
  }
  return tops;
}
