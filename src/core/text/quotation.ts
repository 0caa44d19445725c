const OPENS = /^["'“”„‟‘’‚‛]/;
const CLOSES = /["'“”„‟‘’‚‛]$/;

/** A hair space: between two quotation marks it keeps them apart, as printers have it. */
const BETWEEN = '\u200a';

/** The quotation marks that an excerpt is set in. Where it begins or ends with one of its own, they do not run into it. */
export function marksAround(excerpt: string): { before: string; after: string } {
  return {
    before: OPENS.test(excerpt) ? `“${BETWEEN}` : '“',
    after: CLOSES.test(excerpt) ? `${BETWEEN}”` : '”',
  };
}
