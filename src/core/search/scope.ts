import type { Scope } from './answer.ts';
import type { Units } from './units.ts';

/** What of the units is searched, by index: 1 or 0. */
export interface InScope {
  events: Uint8Array;
  articles: Uint8Array;
  accounts: Uint8Array;
}

/** An account is searched where its event and its article are. */
export function scopeOf(
  { events, articleIds, accounts, eventOf, articleOf }: Units,
  scope: Scope | null,
): InScope {
  const all = {
    events: new Uint8Array(events.length).fill(1),
    articles: new Uint8Array(articleIds.length).fill(1),
    accounts: new Uint8Array(accounts.length).fill(1),
  };
  if (scope === null) return all;
  const eventIds = new Set(scope.events);
  const articles = new Set(scope.articles);
  events.forEach(({ id }, event) => (all.events[event] = Number(eventIds.has(id))));
  articleIds.forEach((id, article) => (all.articles[article] = Number(articles.has(id))));
  accounts.forEach((_, account) => {
    const article = articleOf[account]!;
    const isKnown = article < 0 || all.articles[article] === 1;
    all.accounts[account] = Number(isKnown && all.events[eventOf[account]!] === 1);
  });
  return all;
}
