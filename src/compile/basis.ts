import type { PublishedBasis } from '../core/model.ts';
import { agrees, resolveMention } from '../extract/resolve/index.ts';
import { anchor } from './anchor.ts';
import { findArticle, type ArticleFile, type Articles } from './article-file.ts';
import type { BasisQuoteSource, BasisSource } from './formats.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import { quoted } from './wording.ts';

/** What is said where nothing is known. */
export const NO_BASIS: PublishedBasis = { kind: 'unknown', quotes: [], note: null };

/** What each article's publication date rests on, by article id. */
export function compileBases(articles: Articles, report: Report): Map<string, PublishedBasis> {
  const files = [...articles.values()].filter((file) => file !== null);
  return new Map(files.map((file) => [file.id, compileBasis(file, articles, report)]));
}

/**
 * What an article's publication date rests on. A date needs a basis, and a basis a date; where it is stated or
 * inferred the words are needed too. What is wrong is reported, and left out.
 */
function compileBasis(article: ArticleFile, articles: Articles, report: Report): PublishedBasis {
  const basis = article.front.value.publishedBasis;
  if (article.front.ok) checkBasis(article, basis, report);
  const quotes = quotesOf(basis).flatMap((quote) => {
    const source = quote.article ? findArticle(quote.article, articles, report) : article;
    const range = source && anchor(quote, source, report);
    return source && range
      ? [{ article: source.id, exact: source.text.slice(range.start, range.end), ...range }]
      : [];
  });
  const { kind, note } = basis?.value ?? {};
  return { kind: kind?.value ?? NO_BASIS.kind, quotes, note: note?.value ?? null };
}

function checkBasis({ front }: ArticleFile, basis: BasisSource | null, report: Report): void {
  const { published } = front.value;
  const kind = basis?.value.kind?.value ?? NO_BASIS.kind;
  const quotes = quotesOf(basis);
  if (published !== null && kind === 'unknown') {
    const message = '“published” does not say what the date rests on';
    report(
      'basis-missing',
      published.at,
      message,
      'add “publishedBasis: { kind: stated, quote: … }”, or kind: given where the text does not tell',
    );
  } else if (published === null && basis !== null && kind !== 'unknown') {
    const message = `“publishedBasis” is ${quoted(kind)}, but there is no date of publication`;
    report('basis-undated', basis.at, message, 'add “published: …”');
  } else if (basis !== null && quotes.length === 0 && (kind === 'stated' || kind === 'inferred')) {
    const message = `the date of publication is ${kind}, but the words are missing`;
    report('basis-unquoted', basis.at, message, 'add “quote: …” with the words of the article');
  } else if (published !== null && basis !== null && kind === 'stated' && basis.value.note === null) {
    checkStated(quotes, published.value.edtf, report);
  }
}

/** Where the words by themselves are a date, it must be that of publication; of several, one of them. */
function checkStated(quotes: readonly BasisQuoteSource[], published: string, report: Report): void {
  const readings = quotes.flatMap(({ exact }) => {
    const resolution = exact && resolveMention(exact.value, { published: null });
    return exact && resolution?.kind === 'resolved' ? [{ exact, edtf: resolution.edtf }] : [];
  });
  const [first] = readings;
  if (first === undefined || readings.some(({ edtf }) => agrees(edtf, published))) return;
  const message = `${quoted(first.exact.value)} is ${first.edtf}, but “published” is ${published}`;
  report('basis-disagrees', first.exact.at, message, 'correct “published”, or say in “note” why they differ');
}

/** One quote or several, each as text or with what stands around it. */
function quotesOf(basis: BasisSource | null): BasisQuoteSource[] {
  const quote = basis?.value.quote;
  if (!quote) return [];
  const many = Array.isArray(quote.value) ? quote.value : [quote as Source<BasisQuoteSource | string>];
  return many.map((source) =>
    typeof source.value === 'string'
      ? { exact: { ...source, value: source.value }, prefix: null, suffix: null, article: null }
      : source.value,
  );
}
