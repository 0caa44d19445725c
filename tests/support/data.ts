import type { Account, Article, Dataset, TimelineEvent } from '../../src/core/model.ts';
import { readSpan } from '../../src/core/span/index.ts';

/** Small makers of model values: what a test does not name is as plain as can be. */

export function span(edtf: string) {
  const result = readSpan(edtf);
  if (!result.ok) throw new Error(`${edtf}: ${result.message}`);
  return result.span;
}

export function article(id: string, over: Partial<Article> = {}): Article {
  return {
    id,
    title: `Article ${id}`,
    byline: [],
    publisher: null,
    published: span('2024-08-13'),
    publishedBasis: { kind: 'stated', quotes: [], note: null },
    updated: null,
    url: null,
    archiveUrl: null,
    language: 'en',
    length: 0,
    furniture: [],
    text: '',
    ...over,
  };
}

export function account(article: string, over: Partial<Account> = {}): Account {
  const when = over.when ?? '2024-08-06';
  return {
    article,
    exact: 'entered last Tuesday',
    start: 0,
    end: 20,
    mention: null,
    when,
    span: span(when),
    speaker: null,
    via: [],
    outcome: null,
    reported: Date.UTC(2024, 7, 13),
    ...over,
  };
}

export function event(id: string, when: string, over: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: `Event ${id}`,
    summary: null,
    when,
    span: span(when),
    theme: 'a',
    modality: 'happened',
    actors: [],
    weight: 0,
    note: null,
    accounts: [],
    ...over,
  };
}

export function dataset(articles: Article[], events: TimelineEvent[]): Dataset {
  return {
    $schema: '',
    version: 1,
    collection: {
      id: 'test',
      title: 'A test',
      description: '',
      language: 'en',
      publish: 'full',
      themes: [
        { id: 'a', label: 'Theme A' },
        { id: 'b', label: 'Theme B' },
      ],
      variants: [],
    },
    articles,
    events,
    talks: [],
  };
}
