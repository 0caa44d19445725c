import { readSpan } from '../../../../src/core/span/index.ts';
import type { ArticleText } from '../../../../src/extract/proposal.ts';
import { proposeFrom, type ThemeWords } from '../../../../src/extract/events/index.ts';

/** A Tuesday. */
export const PUBLISHED = '2024-07-09';

/** An article of a paragraph that begins it, so that the text is not taken for its lead, and the text. */
export function articleOf(text: string, more: Partial<ArticleText> = {}): ArticleText {
  const read = readSpan(PUBLISHED);
  return {
    id: 'a',
    title: null,
    text,
    published: read.ok ? read.span : null,
    publisher: null,
    language: 'en',
    furniture: [],
    ...more,
  };
}

/** Two sentences that tell nothing, before what is tested. */
export const OPENING = 'The weather is fine in the valley. Nobody there knows why it is so.\n\n';

export function proposalsOf(text: string, themes: readonly ThemeWords[] = []) {
  return proposeFrom(articleOf(OPENING + text), { themes });
}
