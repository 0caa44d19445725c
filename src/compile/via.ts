import type { Via } from '../core/model.ts';
import { anchor } from './anchor.ts';
import { findArticle, type ArticleFile, type ArticleLookup } from './article-file.ts';
import type { AccountSource, ViaSource } from './formats.ts';
import type { Report } from './report.ts';

/** By whose report an article has an account, the words in their places; null where any is wrong, which is reported. */
export function compileVia(
  steps: readonly ViaSource[],
  article: ArticleFile,
  articles: ArticleLookup,
  report: Report,
): Via[] | null {
  const via = steps.map(({ value, ok }) => {
    const isKnown = value.article === null || findArticle(value.article, articles, report) !== null;
    const place = anchor(value, article, report);
    if (!ok || !isKnown || place === null || value.name === null) return null;
    const exact = article.text.slice(place.start, place.end);
    return { name: value.name.value, article: value.article?.value ?? null, exact, ...place };
  });
  return via.every((step) => step !== null) ? via : null;
}

/** Within one event no article can have its account, by however many reports, from itself. */
export function reportCircles(accounts: readonly AccountSource[], report: Report): void {
  /** From an article to those whose reports it passes on. */
  const from = new Map<string, Set<string>>();
  for (const { value } of accounts) {
    let teller = value.article?.value;
    // From the article's own reading back to the report nearest to the speaker.
    for (const { value: step } of value.via?.value.toReversed() ?? []) {
      const told = step.article;
      if (teller === undefined || told === null) continue;
      if (reaches(from, told.value, teller)) {
        const message = `“via” says that article “${teller}” passes on “${told.value}”, which itself passes on “${teller}”`;
        const itself = `“via” says that article “${teller}” passes on its own report`;
        const hint = 'keep the direction in which the words went, and take the other out';
        report('via-circular', told.at, told.value === teller ? itself : message, hint);
        return;
      }
      from.set(teller, (from.get(teller) ?? new Set()).add(told.value));
      teller = told.value;
    }
  }
}

function reaches(from: ReadonlyMap<string, ReadonlySet<string>>, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const ahead = [start];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === goal) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    ahead.push(...(from.get(at) ?? []));
  }
  return false;
}
