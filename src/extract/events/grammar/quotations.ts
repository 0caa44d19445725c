import type { TextRange } from '../../../core/text/index.ts';

/** Marks that open words in quotation marks, and those that close them. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '``': "''",
  '‘': '’',
  '"': '"',
};

const MARK = /``|''|[“”„«»‘’"]/g;

/**
 * The stretches of a paragraph inside quotation marks, the marks included. What is not closed goes on to the end of the
 * paragraph, as in a quotation of several paragraphs; single marks that close nothing are apostrophes.
 */
export function quotations(text: string, { start, end }: TextRange): TextRange[] {
  const found: TextRange[] = [];
  let open: { mark: string; at: number } | null = null;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    if (open === null) {
      const opens = CLOSES[mark] !== undefined && (mark !== '‘' || !/\p{L}/u.test(text.charAt(at - 1)));
      if (opens) open = { mark, at };
    } else if (
      CLOSES[open.mark]!.includes(mark) &&
      !(mark === '’' && /^\p{L}/u.test(text.slice(at + 1, at + 2)))
    ) {
      found.push({ start: open.at, end: at + mark.length });
      open = null;
    }
  }
  if (open !== null && open.mark !== '‘') found.push({ start: open.at, end });
  return found;
}
