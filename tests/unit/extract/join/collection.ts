import type { Modality } from '../../../../src/core/model.ts';
import type { ArticleText, Proposal } from '../../../../src/extract/proposal.ts';
import { span } from '../../../support/data.ts';

/** Invented articles, and what they tell: each telling with the event that it is of. */
export interface ToldCollection {
  articles: ArticleText[];
  variants: string[][];
  proposals: Proposal[];
  /** The event of each proposal. */
  events: string[];
}

/** `event | title | when | actors | words of the date, or - | modality | speaker or -`, and the excerpt on the next line. */
export function collection(
  variants: string[][],
  sources: Record<string, { publisher: string; published: string; text: string; tellings: string }>,
): ToldCollection {
  const events: string[] = [];
  const articles = Object.entries(sources).map(([id, { publisher, published, text }]): ArticleText => ({
    id,
    title: null,
    text: text.trim(),
    published: span(published),
    publisher,
    language: 'en',
    furniture: [],
  }));
  const proposals = Object.entries(sources).flatMap(([article, { text, tellings }]) =>
    tellings
      .trim()
      .split(/\n\s*(?=\w+ \|)/)
      .map((telling): Proposal => {
        const [head = '', exact = ''] = telling.split('\n').map((line) => line.trim());
        const [
          event = '',
          title = '',
          when = '',
          actors = '',
          words = '-',
          modality = 'happened',
          speaker = '-',
        ] = head.split(' | ');
        const start = text.trim().indexOf(exact);
        if (exact === '' || start < 0) throw new Error(`${article} has no “${exact}” (${head})`);
        events.push(event);
        const at = words === '-' ? -1 : text.trim().indexOf(words, Math.max(0, start - 200));
        if (words !== '-' && at < 0) throw new Error(`${article} has no “${words}”`);
        return {
          article,
          title,
          when,
          modality: modality as Modality,
          actors: actors.split(', ').filter(Boolean),
          theme: null,
          excerpt: { exact, start, end: start + exact.length },
          mention: words === '-' ? null : { text: words, start: at, end: at + words.length, how: 'said' },
          speaker: speaker === '-' ? null : speaker,
          reasons: [`${title}.`],
          doubts: [],
          confidence: 0.7,
        };
      }),
  );
  return { articles, variants, proposals, events };
}
