const LONGEST_NAME = 80;

/** “…”, cut to fit in a message. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${clip(line, LONGEST_NAME)}”`;
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The opening of a text, cut at a word where there is one, with an ellipsis where something was left out. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const lastSpace = cut.search(/\s\S*$/u);
  const words = lastSpace > longest / 2 ? cut.slice(0, lastSpace) : withoutHalfPair(text.slice(0, longest));
  return `${words.trimEnd()}…`;
}

/** A cut between the two halves of a surrogate pair would leave half a character. */
function withoutHalfPair(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, '');
}
