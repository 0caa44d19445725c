/** Where a line may be broken: after spaces and hyphens, and around the characters of scripts that set no spaces. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:[^\s\-‐\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])+[-‐]*|[-‐]+|\s+/gu;

/**
 * How many lines a text takes that is `width` px wide, up to `most`: each is filled before the next, and what is longer than a
 * line is broken anywhere. `measure` gives px. Browsers may find more places to break a line, and so need no more lines.
 */
export function countLines(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): number {
  const space = measure(' ');
  let lines = 1;
  let x = 0;
  for (const [piece] of text.trim().matchAll(PIECES)) {
    if (/^\s/u.test(piece)) {
      x += space;
      continue;
    }
    const own = measure(piece);
    if (x > 0 && x + own > width) {
      lines++;
      x = 0;
    }
    const more = Math.max(0, Math.ceil(own / width) - 1);
    lines += more;
    x += own - more * width;
    if (lines >= most) return most;
  }
  return lines;
}
