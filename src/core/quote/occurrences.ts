/**
 * The offsets at which `pattern` stands in `text`, overlapping ones included, in order (Knuth, Morris, Pratt 1977).
 * Linear in both, whatever they hold; `String.indexOf` from each match on is quadratic in a repetitive text.
 */
export function occurrences(text: string, pattern: string): number[] {
  if (pattern === '') return [];
  // The engine's own search comes to the first one, or to none, many times faster than a loop.
  const first = text.indexOf(pattern);
  if (first < 0) return [];
  // Most words stand in a text once.
  if (text.indexOf(pattern, first + 1) < 0) return [first];
  const borders = bordersOf(pattern);
  const found: number[] = [];
  let matched = 0;
  for (let i = first; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = borders[matched - 1]!;
    if (pattern.charCodeAt(matched) === unit) matched++;
    if (matched === pattern.length) {
      found.push(i + 1 - matched);
      matched = borders[matched - 1]!;
    }
  }
  return found;
}

/** For each prefix of the pattern, the length of its longest proper prefix that is also its suffix. */
function bordersOf(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length);
  let length = 0;
  for (let i = 1; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    while (length > 0 && pattern.charCodeAt(length) !== unit) length = borders[length - 1]!;
    if (pattern.charCodeAt(length) === unit) length++;
    borders[i] = length;
  }
  return borders;
}
