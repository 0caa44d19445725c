import type { Dataset } from '../model.ts';
import type { Searchable } from '../search/index.ts';
import type { EmbedWords } from './shape.ts';

/** What is searched of an embed: its events by their own words and their excerpts. Its articles are not there. */
export function embedSearchable({ collection, events }: Dataset, words: EmbedWords): Searchable {
  return {
    collection,
    articles: [],
    events: events.map(({ id, title, actors }) => {
      const { summary = null, note = null, tellings = [] } = words[id] ?? {};
      const excerpts = tellings.flatMap(({ accounts }) => accounts.map(({ pieces }) => pieces.join('')));
      return {
        ...{ id, title, actors, summary, note },
        accounts: excerpts.map((exact) => ({ article: '', exact, start: 0, end: exact.length })),
      };
    }),
  };
}
