import { embedSearchable } from '../../core/embed/index.ts';
import { SearchIndex } from '../../core/search/search-index.ts';
import type { SearchIn } from '../../ui/embed/story.svelte.ts';

export const searchIn: SearchIn = (dataset, words) => {
  const index = new SearchIndex(embedSearchable(dataset, words));
  return (query) => index.search(query);
};
