import type { Account, Article, Span } from './model.ts';
import { describeDay, describeSpan } from './span/index.ts';

/** A publication date in words, with its weekday where the day is known: weekdays are what mentions count from. */
export function publishedInWords(published: Span | null, locale: string): string {
  if (published === null) return 'date unknown';
  const oneDay =
    published.precision === 'day' && published.set === null && published.end - published.start === DAY;
  if (!oneDay) return describeSpan(published, locale);
  const day = describeDay(published.start, locale);
  return published.uncertain ? `${day} (uncertain)` : day;
}

/** How an account's date was read: `“last Tuesday” in an article of Tuesday 13 August 2024: the Tuesday before`. */
export function howRead({ mention }: Account, article: Article, locale: string): string {
  if (mention === null) return 'This passage names no date';
  return `“${mention.text}” in an article of ${publishedInWords(article.published, locale)}: ${mention.how}`;
}

const DAY = 86_400_000;
