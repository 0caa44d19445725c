import { readSpan } from '../../core/span/index.ts';
import type { Span } from '../../core/model.ts';
import type { FoundMention } from '../mention.ts';
import type { ArticleText, Proposal } from '../proposal.ts';
import type { BodySentence } from './body.ts';

const NUMERIC = /^(?:\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\1\d{4})$/;
const LONGEST_TITLE = 80;
const LONGEST_EXCERPT = 300;

/**
 * For a language whose words are not read: sentences with a date all in figures, as they stand. Whether they tell an event is
 * for the reviewer to say.
 */
export function proposeByFigures(
  { id, text, language, published }: ArticleText,
  body: readonly BodySentence[],
  mentions: readonly FoundMention[],
): Proposal[] {
  let at = 0;
  return body.flatMap((sentence): Proposal[] => {
    while (at < mentions.length && mentions[at]!.start < sentence.start) at++;
    let found: FoundMention | null = null;
    for (; at < mentions.length && mentions[at]!.end <= sentence.end; at++)
      if (NUMERIC.test(mentions[at]!.text)) found ??= mentions[at]!;
    const read = typeof found?.edtf === 'string' ? readSpan(found.edtf) : null;
    if (found === null || read === null || !read.ok || sentence.end - sentence.start > LONGEST_EXCERPT)
      return [];
    const exact = text.slice(sentence.start, sentence.end);
    return [
      {
        article: id,
        title: shortened(exact.replace(/\s+/g, ' ')),
        when: read.span.edtf,
        modality: isAhead(read.span, published) ? 'forecast' : 'happened',
        actors: [],
        theme: null,
        excerpt: { exact, start: sentence.start, end: sentence.end },
        mention: { text: found.text, start: found.start, end: found.end, how: found.how },
        speaker: null,
        reasons: [
          `“${found.text}” is a date in figures: ${found.how}.`,
          `Only dates in figures are read in this language (${language}): whether the sentence tells an event is not known.`,
        ],
        doubts: [],
        confidence: 0.1,
      },
    ];
  });
}

function isAhead(span: Span, published: Span | null): boolean {
  return published !== null && span.start >= published.end;
}

function shortened(words: string): string {
  if (words.length <= LONGEST_TITLE) return words.replace(/[.…]$/, '');
  const cut = words.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${words.slice(0, cut > 0 ? cut : LONGEST_TITLE - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}
