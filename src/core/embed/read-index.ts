import type { Account, Article, Dataset, Span, TimelineEvent } from '../model.ts';
import type { EmbedArticle, EmbedEvent, EmbedIndex, EmbedSpan } from './shape.ts';

/** What an embed shows: the events as the layout asks for them, without their words. */
export interface EmbedStory {
  id: string;
  title: string;
  language: string;
  locale: string;
  dataset: Dataset;
  /** Dates in words, by id: as labels have them, and in full. */
  dates: ReadonlyMap<string, { short: string; long: string }>;
}

/** Undoes `embedIndex`, but for the words, which come later: accounts are there to be counted. */
export function readIndex({
  id,
  title,
  language,
  locale,
  themes,
  variants = [],
  articles,
  events,
}: EmbedIndex): EmbedStory {
  const own = articles.map(articleOf);
  return {
    id,
    title,
    language,
    locale,
    dataset: {
      $schema: '',
      version: 1,
      collection: { id, title, description: '', language, publish: 'excerpts', themes, variants },
      articles: own,
      events: events.map((event) => eventOf(event, articles)),
      talks: [],
    },
    dates: new Map(events.map(({ id, short, long = short }) => [id, { short, long }])),
  };
}

function eventOf(event: EmbedEvent, articles: readonly EmbedArticle[]): TimelineEvent {
  const span = spanOf(event.span);
  const { modality = 'happened', weight = 0, actors = [], outcomes = [] } = event;
  return {
    id: event.id,
    title: event.title,
    summary: null,
    when: span.edtf,
    span,
    theme: event.theme,
    modality,
    actors,
    weight,
    note: null,
    // Which account says what of a forecast is not asked here.
    accounts: event.told.map((place, i) => accountOf(articles[place]!, span, outcomes[i] ?? null)),
  };
}

function accountOf({ id, published }: EmbedArticle, span: Span, outcome: Account['outcome']): Account {
  return {
    article: id,
    exact: '',
    start: 0,
    end: 0,
    mention: null,
    when: span.edtf,
    span,
    speaker: null,
    via: [],
    outcome,
    reported: published ?? null,
  };
}

function articleOf({ id, publisher, published }: EmbedArticle): Article {
  const day = published === undefined ? null : spanOf({ edtf: '', start: published, end: published + 1 });
  return {
    id,
    title: '',
    byline: [],
    publisher: publisher ?? null,
    published: day,
    publishedBasis: { kind: 'unknown', quotes: [], note: null },
    updated: null,
    url: null,
    archiveUrl: null,
    language: '',
    length: 0,
    furniture: [],
  };
}

function spanOf(span: EmbedSpan): Span {
  return {
    precision: 'day',
    approximate: false,
    uncertain: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    set: null,
    members: [],
    ...span,
  };
}
