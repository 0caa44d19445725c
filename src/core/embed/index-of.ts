import type { Article, Dataset, Span, TimelineEvent } from '../model.ts';
import { describeSpan } from '../span/index.ts';
import {
  EMBED_VERSION,
  type EmbedArticle,
  type EmbedEvent,
  type EmbedIndex,
  type EmbedSpan,
} from './shape.ts';

/** What the first picture of an embed needs of a dataset, its dates in words of `locale` (BCP 47). */
export function embedIndex({ collection, articles, events }: Dataset, locale: string): EmbedIndex {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  return {
    version: EMBED_VERSION,
    id: collection.id,
    title: collection.title,
    language: collection.language,
    locale,
    themes: collection.themes,
    ...(collection.variants.length > 0 && { variants: collection.variants }),
    articles: articles.map(articleOf),
    events: events.map((event) => eventOf(event, places, locale)),
  };
}

function articleOf({ id, publisher, published }: Article): EmbedArticle {
  return {
    id,
    ...(publisher !== null && { publisher }),
    ...(published !== null && { published: published.start }),
  };
}

function eventOf(event: TimelineEvent, places: ReadonlyMap<string, number>, locale: string): EmbedEvent {
  const { id, title, span, theme, modality, weight, actors, accounts } = event;
  const short = describeSpan(span, locale, { style: 'short' });
  const long = describeSpan(span, locale);
  const outcomes = accounts.flatMap(({ outcome }) => outcome ?? []);
  return {
    id,
    title: title.trim() === '' ? long : title,
    short,
    ...(long !== short && { long }),
    span: spanOf(span),
    theme,
    ...(modality !== 'happened' && { modality }),
    ...(weight !== 0 && { weight }),
    ...(actors.length > 0 && { actors }),
    told: accounts.flatMap(({ article }) => places.get(article) ?? []),
    ...(outcomes.length > 0 && { outcomes }),
  };
}

function spanOf({ edtf, start, end, ...rest }: Span): EmbedSpan {
  const said = Object.entries(rest).filter(([, value]) => !isUsual(value));
  return { edtf, start, end, ...Object.fromEntries(said) };
}

function isUsual(value: Span[keyof Span]): boolean {
  return value === false || value === null || value === 'day' || (Array.isArray(value) && value.length === 0);
}
