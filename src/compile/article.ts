import type { Account, Article, Collection, PublishedBasis, TimelineEvent } from '../core/model.ts';
import type { TextRange } from '../core/text/index.ts';
import type { ArticleFile, Articles } from './article-file.ts';
import { NO_BASIS } from './basis.ts';
import { passagesOf } from './passages.ts';
import { clip } from './wording.ts';

interface Quote extends TextRange {
  article: string;
}

/** UTF-16 units of the opening words that stand for a headline. */
const LONGEST_OPENING = 60;

/**
 * The articles as they are published, in the order of their ids: each with its text, or with `publish: excerpts` the
 * paragraphs that hold what is quoted from it.
 */
export function assembleArticles(
  articles: Articles,
  bases: ReadonlyMap<string, PublishedBasis>,
  collection: Collection,
  events: readonly TimelineEvent[],
): Article[] {
  const quotes = quotesByArticle([
    ...events.flatMap(({ accounts }) => accounts.flatMap(quotesOf)),
    ...[...bases.values()].flatMap((basis) => basis.quotes),
  ]);
  return [...articles.values()]
    .filter((file) => file !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((file) => {
      const ownQuotes = quotes.get(file.id) ?? [];
      return assembleArticle(file, bases.get(file.id) ?? NO_BASIS, collection, ownQuotes);
    });
}

function quotesByArticle(quotes: readonly Quote[]): Map<string, Quote[]> {
  const byArticle = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const own = byArticle.get(quote.article);
    if (own === undefined) byArticle.set(quote.article, [quote]);
    else own.push(quote);
  }
  return byArticle;
}

function quotesOf({ article, start, end, mention, via }: Account): Quote[] {
  const places: TextRange[] = [{ start, end }, ...(mention ? [mention] : []), ...via];
  return places.map((place) => ({ article, start: place.start, end: place.end }));
}

function assembleArticle(
  article: ArticleFile,
  publishedBasis: PublishedBasis,
  { language, publish }: Collection,
  quotes: readonly TextRange[],
): Article {
  const front = article.front.value;
  const stored = publish === 'full' ? { text: article.text } : { passages: passagesOf(article, quotes) };
  return {
    id: article.id,
    title: front.title?.value ?? openingOf(article),
    byline: front.byline?.value.map(({ value }) => value) ?? [],
    publisher: front.publisher?.value ?? null,
    published: article.published,
    publishedBasis,
    updated: front.updated?.value ?? null,
    url: front.url?.value ?? null,
    archiveUrl: front.archiveUrl?.value ?? null,
    language: front.language?.value ?? language,
    length: article.text.length,
    furniture: article.furniture,
    ...stored,
  };
}

/** The opening words of the text, past the furniture; the ellipsis says that they are no headline. */
function openingOf({ text, furniture }: ArticleFile): string {
  let start = 0;
  for (const piece of furniture) {
    if (text.slice(start, piece.start).trim() === '') start = Math.max(start, piece.end);
  }
  const [firstLine = ''] = text
    .slice(start)
    .trimStart()
    .split(/[\r\n]/, 1);
  return `${clip(firstLine.replace(/\s+/gu, ' ').trim(), LONGEST_OPENING).replace(/…$/, '')}…`;
}
