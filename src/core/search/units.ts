import type { Account, Article, Dataset, TimelineEvent } from '../model.ts';
import { blocks } from '../reader/index.ts';

/** Where a text stands: with an event, in an excerpt, or in an article. */
export type Field = 'title' | 'summary' | 'actors' | 'note' | 'excerpt' | 'headline' | 'text';

/** A text that is searched as one. Indices are those of `Units`. */
export interface Unit {
  texts: Partial<Record<Field, string>>;
  /** Where the text stands in its article, UTF-16; 0 for what stands in none. */
  start: number;
  /** The event that it is of itself; -1 for none. */
  event: number;
  /** The accounts whose words it holds. */
  accounts: number[];
  /** -1 for what stands in no article. */
  article: number;
}

/** What is searched, as tables: accounts are those of all events, in order. */
export interface Units {
  units: Unit[];
  events: readonly SearchableEvent[];
  articleIds: readonly string[];
  accounts: readonly Passage[];
  /** By account. */
  eventOf: Int32Array;
  /** By account; -1 where the dataset does not have it. */
  articleOf: Int32Array;
  /** By event: its own unit, its excerpts, and the paragraphs that they stand in. */
  ofEvent: number[][];
  /** By article: its headline and its paragraphs. */
  ofArticle: number[][];
}

export interface Searchable {
  collection: Pick<Dataset['collection'], 'variants'>;
  articles: readonly Article[];
  events: readonly SearchableEvent[];
}

export type SearchableEvent = Pick<TimelineEvent, 'id' | 'title' | 'summary' | 'actors' | 'note'> & {
  accounts: readonly Passage[];
};

/** What an event is told by, and where it stands; an article that is not searched itself may be missing. */
type Passage = Pick<Account, 'article' | 'exact' | 'start' | 'end'>;

/** How actors stand in one text, as in the panel of an event. */
export const BETWEEN_ACTORS = ', ';

export function unitsOf({ articles, events }: Searchable): Units {
  const units: Unit[] = [];
  const articleIndex = new Map(articles.map(({ id }, index) => [id, index]));
  const accounts = events.flatMap((event) => event.accounts);
  const eventOf = Int32Array.from(events.flatMap((event, index) => event.accounts.map(() => index)));
  const articleOf = Int32Array.from(accounts, ({ article }) => articleIndex.get(article) ?? -1);
  const ofEvent: number[][] = events.map(() => []);
  const ofArticle: number[][] = articles.map(() => []);

  events.forEach(({ title, summary, actors, note }, event) => {
    ofEvent[event]!.push(units.length);
    const texts = {
      title,
      ...(summary === null ? {} : { summary }),
      ...(actors.length === 0 ? {} : { actors: actors.join(BETWEEN_ACTORS) }),
      ...(note === null ? {} : { note }),
    };
    units.push({ texts, start: 0, event, accounts: [], article: -1 });
  });
  accounts.forEach(({ exact, start }, account) => {
    ofEvent[eventOf[account]!]!.push(units.length);
    const article = articleOf[account]!;
    units.push({ texts: { excerpt: exact }, start, event: -1, accounts: [account], article });
  });

  const byArticle: number[][] = articles.map(() => []);
  articleOf.forEach((article, account) => byArticle[article]?.push(account));
  articles.forEach((article, index) => {
    ofArticle[index]!.push(units.length);
    units.push({ texts: { headline: article.title }, start: 0, event: -1, accounts: [], article: index });
    for (const block of blocks(article)) {
      if (block.kind !== 'paragraph') continue;
      const here = byArticle[index]!.filter((account) => {
        const { start, end } = accounts[account]!;
        return start < block.end && block.start < end;
      });
      for (const event of new Set(here.map((account) => eventOf[account]!))) {
        ofEvent[event]!.push(units.length);
      }
      ofArticle[index]!.push(units.length);
      units.push({
        texts: { text: block.text },
        start: block.start,
        event: -1,
        accounts: here,
        article: index,
      });
    }
  });
  return {
    units,
    events,
    articleIds: articles.map(({ id }) => id),
    accounts,
    eventOf,
    articleOf,
    ofEvent,
    ofArticle,
  };
}
