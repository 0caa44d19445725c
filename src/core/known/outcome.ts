import type { Article, Outcome, TimelineEvent } from '../model.ts';
import { describeSpan } from '../span/index.ts';

const WORDS: Record<Outcome, string> = {
  fulfilled: 'came about',
  unfulfilled: 'did not come about',
};

/** What became of a forecast, as far as its accounts say; `disputed` where they say different things. */
export type OutcomeTold = Outcome | 'disputed';

export function outcomeOf({ accounts }: Pick<TimelineEvent, 'accounts'>): OutcomeTold | null {
  let told: OutcomeTold | null = null;
  for (const { outcome } of accounts) {
    if (outcome === null || outcome === told) continue;
    told = told === null ? outcome : 'disputed';
  }
  return told;
}

/**
 * `did not come about, says Example Gazette on 23 July 2024`: what accounts say became of a forecast, each article once, in order
 * of publication; null where none says anything.
 */
export function outcomeInWords(
  { accounts }: Pick<TimelineEvent, 'accounts'>,
  articleOf: (id: string) => Pick<Article, 'publisher' | 'published'>,
  locale: string,
): string | null {
  const said = accounts.flatMap(({ article, outcome }) =>
    outcome === null ? [] : [`${WORDS[outcome]}, says ${sourceInWords(articleOf(article), locale)}`],
  );
  return said.length === 0 ? null : [...new Set(said)].join('; ');
}

/** An outlet is never guessed. */
function sourceInWords(
  { publisher, published }: Pick<Article, 'publisher' | 'published'>,
  locale: string,
): string {
  const outlet = publisher ?? 'an outlet not named';
  if (published === null) return `${outlet} (date unknown)`;
  const isOneDay = /^-?\d{4}-\d\d-\d\d$/.test(published.edtf);
  const date = describeSpan(published, locale);
  return isOneDay ? `${outlet} on ${date}` : `${outlet} (${date})`;
}
