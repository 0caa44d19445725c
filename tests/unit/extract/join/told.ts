import { joinProposals } from '../../../../src/extract/join/index.ts';
import type { ArticleText, Proposal, ProposedEvent } from '../../../../src/extract/proposal.ts';

/** A telling of Tuesday, 6 August 2024. */
export function told(article: string, exact: string, over: Partial<Proposal> = {}): Proposal {
  return {
    article,
    title: exact.replace(/\.$/, ''),
    when: '2024-08-06',
    modality: 'happened',
    actors: [],
    theme: null,
    excerpt: { exact, start: 0, end: exact.length },
    mention: { text: 'Tuesday', start: 900_000, end: 900_007, how: 'said' },
    speaker: null,
    reasons: ['It is told.'],
    doubts: [],
    confidence: 0.5,
    ...over,
  };
}

export function articlesOf(proposals: readonly Proposal[]): ArticleText[] {
  return [...new Set(proposals.map(({ article }) => article))].map((id) => ({
    id,
    title: null,
    text: proposals
      .filter(({ article }) => article === id)
      .map(({ excerpt }) => excerpt.exact)
      .join('\n\n'),
    published: null,
    publisher: null,
    language: 'en',
    furniture: [],
  }));
}

export function joined(...proposals: Proposal[]): ProposedEvent[] {
  return joinProposals(proposals, articlesOf(proposals), { variants: [], taken: new Set() });
}
