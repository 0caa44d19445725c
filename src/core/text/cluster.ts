const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** UTF-16 units looked back over: long enough for any written character, short enough for a text of combining marks. */
const WINDOW = 128;

/** Below this, every character stands alone. */
const FIRST_COMBINING = 0x300;

/** The common case, told without the segmenter, which takes microseconds. */
const ACCENTED = /^\p{L}\p{Grapheme_Extend}/u;

/**
 * Whether a text may be cut at `offset` without cutting a character as people see it: a surrogate pair, a letter
 * from its accents, an emoji sequence (UAX 29). White space carries no accents: after it there is always a boundary.
 */
export function isClusterBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (text.charCodeAt(offset) < FIRST_COMBINING && text.charCodeAt(offset - 1) < FIRST_COMBINING) return true;
  if (/\s/.test(text.charAt(offset - 1))) return true;
  if (ACCENTED.test(text.slice(offset - 1, offset + 1))) return false;
  const from = Math.max(0, offset - WINDOW);
  const cluster = graphemes.segment(text.slice(from, offset + 2)).containing(offset - from);
  return cluster?.index === offset - from;
}
