/** A theme of the collection, and words that speak of it. */
export interface ThemeWords {
  id: string;
  label: string;
  words: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The theme whose words stand most often in a text; null where none does, or where two do as often. */
export function themeOf(text: string, themes: readonly ThemeWords[]): string | null {
  const stems = new Set([...text.toLowerCase().matchAll(WORD)].map(([word]) => stem(word)));
  let best: string | null = null;
  let most = 0;
  for (const { id, label, words } of themes) {
    const asked = new Set(
      [label, ...words].flatMap((word) => [...word.toLowerCase().matchAll(WORD)].map(([part]) => stem(part))),
    );
    const count = [...asked].filter((word) => stems.has(word)).length;
    if (count < most || count === 0) continue;
    best = count === most ? null : id;
    most = count;
  }
  return best;
}

/** Coarse: “fighting”, “fights” and “fight” are one; short words stay. */
function stem(word: string): string {
  return word.length <= 4 ? word : word.replace(/(?:ings?|ed|es|s)$/, '');
}
