import type { Account, Span } from '../core/model.ts';
import type { TextRange } from '../core/text/index.ts';
import { anchor } from './anchor.ts';
import { findArticle, type ArticleFile, type ArticleLookup } from './article-file.ts';
import type { AccountSource } from './formats.ts';
import { compileMention } from './mention.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import { compileVia } from './via.ts';

/** Longer excerpts are allowed, with a warning; UTF-16 units. */
const LONG_EXCERPT = 300;

/** An account with its excerpt and its mention in their places; null where anything is wrong, which is reported. */
export function compileAccount(
  source: AccountSource,
  eventWhen: Span | null,
  articles: ArticleLookup,
  report: Report,
): Account | null {
  const { value } = source;
  const article = value.article && findArticle(value.article, articles, report);
  if (!article) return null;
  const excerpt = anchor(value, article, report);
  if (excerpt === null) return null;
  checkExcerpt(value.exact, excerpt, article, report);

  const when = value.when?.value ?? eventWhen;
  const via = compileVia(value.via?.value ?? [], article, articles, report);
  if (!source.ok || !article.front.ok || when === null || via === null) return null;
  const mention =
    value.mention && compileMention({ ...value, mention: value.mention, when }, excerpt, article, report);
  if (value.mention && mention === null) return null;
  return {
    article: article.id,
    exact: article.text.slice(excerpt.start, excerpt.end),
    ...excerpt,
    mention,
    when: when.edtf,
    span: when,
    speaker: value.speaker?.value ?? null,
    via,
    outcome: value.outcome?.value ?? null,
    reported: article.published?.start ?? null,
  };
}

function checkExcerpt(
  exact: Source<string> | null,
  excerpt: TextRange,
  article: ArticleFile,
  report: Report,
): void {
  if (exact === null) return;
  const length = excerpt.end - excerpt.start;
  if (length > LONG_EXCERPT) {
    const message = `the excerpt is ${length} characters long, more than ${LONG_EXCERPT}`;
    report('quote-long', exact.at, message, 'keep the words that tell the event');
  }
  const furniture = article.furniture.find(({ start, end }) => start < excerpt.end && excerpt.start < end);
  if (furniture !== undefined) {
    const message = `the excerpt stands in text that article “${article.id}” marks as furniture: ${furniture.kind}`;
    report(
      'quote-in-furniture',
      exact.at,
      message,
      'take the words from the article itself, or take the mark away',
    );
  }
}
