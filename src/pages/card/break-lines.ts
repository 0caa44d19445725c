/** px that a text takes. */
export type MeasureText = (text: string) => number;

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Scripts whose words have no spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Sets a text in as few lines as `width` px allow. A word that is wider than a line is broken. */
export function breakLines(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (measure(longer.trimEnd()) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const part of partsOf(piece, width, measure)) {
      if (line !== '') lines.push(line.trimEnd());
      line = part;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The same number of lines, all about as long: no word stands alone in the last. */
export function balanceLines(text: string, width: number, measure: MeasureText): string[] {
  let best = breakLines(text, width, measure);
  const { length } = best;
  for (let low = width / length, high = width; high - low > 1;) {
    const middle = (low + high) / 2;
    const lines = breakLines(text, middle, measure);
    if (lines.length <= length) [best, high] = [lines, middle];
    else low = middle;
  }
  return best;
}

/** Text that may not be broken, each piece with the space after it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of WORDS.segment(text.trim().replace(/\s+/g, ' '))) {
    const last = pieces.at(-1);
    const mayBreak =
      last === undefined ||
      last.endsWith(' ') ||
      (isWordLike === true && (UNSPACED.test(last.at(-1)!) || UNSPACED.test(segment)));
    if (mayBreak && segment !== ' ') pieces.push(segment);
    else pieces[pieces.length - 1] += segment;
  }
  return pieces;
}

/** A piece in parts of `width` px at most; in one part where it is no wider. */
function partsOf(piece: string, width: number, measure: MeasureText): string[] {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of GRAPHEMES.segment(piece)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
