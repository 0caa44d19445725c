const LEAST = 4;
const ENDINGS =
  /(?:ations?|itions?|sions?|tions?|ings?|ments?|ances?|ences?|ers?|ors?|ed|es|ly|al|ive|ity|s|e|y)$/;

/** What the forms of a word have in common, roughly: `invad` for “invaded”; words that share it are only likely one. */
export function rootOf(term: string): string {
  if (!/^[a-z]+$/.test(term)) return term;
  const root = term.replace(ENDINGS, '');
  return root.length >= LEAST ? root : term;
}
