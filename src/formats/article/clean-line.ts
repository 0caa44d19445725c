/** What cannot be seen, or turns the direction of what follows: no part of a name or a headline. Joiners are part of words. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** A headline or name on one line: white space folded to single spaces, control characters left out. */
export function cleanLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

/** As `cleanLine`; null where nothing remains. */
export function cleanOrNull(text: string | null | undefined): string | null {
  const line = cleanLine(text ?? '');
  return line === '' ? null : line;
}
