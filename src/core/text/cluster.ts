const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * UTF-16 units looked back over: more than any written character has, though not than a row of flags may have; few enough
 * for a text of combining marks.
 */
const WINDOW = 128;

/** Below this every character stands alone, but for CR LF. */
const FIRST_COMBINING = 0x300;

const WHITE_SPACE = /[\s\u0085]/;

// What is common is told by two characters: the segmenter takes microseconds, and a text has a million places.
const LETTER = String.raw`(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const JOINED = /^\p{L}\p{Grapheme_Extend}$/u;
const APART = new RegExp(String.raw`^(?:${LETTER}|\p{Grapheme_Extend}|[ -~])(?:${LETTER}|[ -~])$`, 'u');

/**
 * Whether a text may be cut at `offset` without cutting a character as people see it: a surrogate pair, a letter
 * from its accents, an emoji sequence (UAX 29). White space carries no accents: after it there is always a boundary.
 */
export function isClusterBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (text.charCodeAt(offset) < FIRST_COMBINING && text.charCodeAt(offset - 1) < FIRST_COMBINING) return true;
  if (WHITE_SPACE.test(text.charAt(offset - 1))) return true;
  const pair = text.slice(offset - 1, offset + 1);
  if (JOINED.test(pair)) return false;
  if (APART.test(pair)) return true;
  const from = Math.max(0, offset - WINDOW);
  const cluster = graphemes.segment(text.slice(from, offset + 2)).containing(offset - from);
  return cluster?.index === offset - from;
}
