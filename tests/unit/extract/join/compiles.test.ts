import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/compile/index.ts';
import { formatDiagnostic } from '../../../../src/core/diagnostic.ts';
import { eventEntries } from '../../../../src/extract/entry/index.ts';
import { joinProposals, splitEvent } from '../../../../src/extract/join/index.ts';
import type { ProposedEvent } from '../../../../src/extract/proposal.ts';
import { articleFile, collectionFile, proposalsFile } from '../../../../src/formats/folder/index.ts';
import type { ToldCollection } from './collection.ts';
import { ELECTION } from './election.ts';
import { STRAIT } from './strait.ts';
import { TOWN } from './town.ts';

/** What `compile` has against the files of a collection whose events these are, but that nobody has reviewed them. */
function errorsIn({ articles }: ToldCollection, events: readonly ProposedEvent[]): string[] {
  const files = [
    {
      path: 'c/collection.yaml',
      text: collectionFile(
        { title: 'A test', description: null, language: 'en', publish: 'full', themes: [], variants: [] },
        null,
      ),
    },
    ...articles.map(({ id, text, published }) => ({
      path: `c/articles/${id}.md`,
      text: articleFile(
        {
          title: id,
          byline: [],
          publisher: null,
          published: published?.edtf ?? null,
          publishedBasis: { kind: 'given' as const, quotes: [], note: null },
          updated: null,
          url: null,
          archiveUrl: null,
          language: 'en',
          furniture: [],
        },
        text,
        null,
      ),
    })),
    {
      path: 'c/events/proposed.yaml',
      text: proposalsFile(
        eventEntries(events, articles),
        articles.map(({ id }) => id),
        null,
      ),
    },
  ];
  return compile(files)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(formatDiagnostic);
}

describe.each([
  ['strait', STRAIT],
  ['town', TOWN],
  ['election', ELECTION],
])('what is joined of %s', (_, told) => {
  const joined = joinProposals(told.proposals, told.articles, {
    variants: told.variants,
    taken: new Set(),
  });

  test('compiles without an error', () => {
    expect(joined.some(({ tellings }) => tellings.length > 1)).toBe(true);
    expect(errorsIn(told, joined)).toEqual([]);
  });

  test('and so does what it is taken apart into', () => {
    const taken = new Set<string>();
    const apart = joined.flatMap((event) => {
      const events = splitEvent(event, taken);
      for (const { id } of events) taken.add(id);
      return events;
    });
    expect(apart).toHaveLength(told.proposals.length);
    expect(errorsIn(told, apart)).toEqual([]);
  });
});
