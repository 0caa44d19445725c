import type { Changes, PublicationDay } from '../../core/known/index.ts';
import { outcomeInWords } from '../../core/known/index.ts';
import type { Article, TimelineEvent } from '../../core/model.ts';
import { describeSpan } from '../../core/span/index.ts';
import { count, figure } from '../count.ts';
import { outlet } from '../wording.ts';

/** How much of a collection is known. */
export interface Tally {
  articles: number;
  ofArticles: number;
  events: number;
  ofEvents: number;
}

/** `9 July 2024`. */
export function dayInWords(day: string, locale: string): string {
  return describeSpan({ edtf: day }, locale);
}

/** `3 of 5 articles, 31 of 43 events`. */
export function tallyInWords({ articles, ofArticles, events, ofEvents }: Tally): string {
  return `${figure(articles)} of ${count(ofArticles, 'article')}, ${figure(events)} of ${count(ofEvents, 'event')}`;
}

/**
 * `3 of 5 articles published, 31 of 43 events; 12 not yet told.` `never` are the events that only articles without a date tell,
 * `undated` those articles.
 */
export function knownInWords(tally: Tally, { undated, never }: { undated: number; never: number }): string {
  const { articles, ofArticles, events, ofEvents } = tally;
  const still = ofEvents - events - never;
  const parts = [
    `${figure(articles)} of ${count(ofArticles, 'article')} published, ${figure(events)} of ${count(ofEvents, 'event')}`,
    still > 0 ? `${figure(still)} not yet told` : '',
    undated > 0 ? `${count(undated, 'article')} of unknown date left out` : '',
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

/** `The New York Times, 2 outlets not named`: who published on a day, and who brought a text up to date. */
export function publishersOf({ articles, updated }: Pick<PublicationDay, 'articles' | 'updated'>): string {
  const named = articles.filter(({ publisher }) => publisher !== null).map(outlet);
  const unnamed = articles.length - named.length;
  const parts = [
    ...tally(named),
    ...(unnamed === 0 ? [] : [count(unnamed, 'outlet not named', 'outlets not named')]),
  ];
  return [...parts, ...updated.map((article) => `${outlet(article)} (update)`)].join(', ');
}

/** An outlet that published several articles stands once, with their number. */
function tally(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, times]) => (times === 1 ? name : `${name} (${figure(times)})`));
}

/** `12 new events, 2 told again`: what a day added. */
export function changesInWords({ told, more }: Changes): string {
  if (told.length === 0 && more.length === 0) return 'nothing new';
  const parts = [
    told.length === 0 ? '' : count(told.length, 'new event'),
    more.length === 0 ? '' : `${count(more.length, 'event')} told again`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What another account brought: `now dated 9 July 2024`, `did not come about, says …`, or that it was told again. */
export function gainInWords(
  { event, before }: Changes['more'][number],
  articleOf: (id: string) => Pick<Article, 'publisher' | 'published'>,
  locale: string,
): string {
  const gained = { accounts: event.accounts.filter((account) => !before.accounts.includes(account)) };
  const parts = [
    outcomeInWords(gained, articleOf, locale),
    event.when === before.when ? null : `now dated ${describeSpan(event.span, locale)}`,
    event.modality === before.modality ? null : BECAME[event.modality],
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'told again' : parts.join('; ');
}

const BECAME: Record<TimelineEvent['modality'], string> = {
  happened: 'now reported as having happened',
  claimed: 'now reported as a claim',
  forecast: 'now reported as a forecast',
};
