/**
 * Tells how many of the units from `from` on stand at any other place as well: the length of the common prefix of
 * `units.subarray(from)` and `units.subarray(at)`. Linear in the units (the Z algorithm, Gusfield 1997).
 */
export function commonPrefixes(units: Uint16Array, from: number): (at: number) => number {
  const length = units.length - from;
  const joined = new Uint16Array(length + units.length);
  joined.set(units.subarray(from));
  joined.set(units, length);
  const common = new Int32Array(joined.length);
  // [start, end) is the match found so far that reaches furthest right.
  let start = 0;
  let end = 0;
  for (let i = 1; i < joined.length; i++) {
    let size = i < end ? Math.min(end - i, common[i - start]!) : 0;
    // Ends at the latest where `i + size` is past the end.
    while (joined[size] === joined[i + size]) size++;
    if (i + size > end) [start, end] = [i, i + size];
    common[i] = size;
  }
  return (at) => (at === units.length ? 0 : Math.min(common[length + at]!, length));
}
