import type { Searchable } from '../../core/search/index.ts';
import type { Searching } from '../../state/searcher.ts';

/** Searches on the spot. The index is loaded with the first question: a page that is only looked at does not pay for it. */
export function searchHere(searchable: Searchable): Searching {
  const index = import('../../core/search/search-index.ts').then(
    ({ SearchIndex }) => new SearchIndex(searchable),
  );
  // It is the question that is told of a failure.
  index.catch(() => {});
  return { ask: async (query, scope) => (await index).search(query, scope), stop: () => {} };
}
