import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asKnownOn,
  changesOn,
  formatDay,
  parseDay,
  publicationDays,
  undatedArticles,
} from '../../../../src/core/known/index.ts';
import type { Dataset, Span } from '../../../../src/core/model.ts';
import { compareSpans } from '../../../../src/core/span/index.ts';
import { anyDataset, dayAt } from './story.ts';

const anyDayBetween = fc.integer({ min: -5, max: 100 }).map(dayAt);

const accountsOf = ({ events }: Dataset) => new Set(events.flatMap(({ accounts }) => accounts));

const endOf = (day: string) => parseDay(day)!.end;

describe('as known on a day', () => {
  test('has no article and no account from the future, nor one of which nobody knows when it came', () => {
    fc.assert(
      fc.property(anyDataset, anyDayBetween, (whole, day) => {
        const known = asKnownOn(whole, day);
        const published = new Map(whole.articles.map(({ id, published }) => [id, published]));
        const hasCome = (date: Span | null | undefined) =>
          date !== null && date !== undefined && !date.openEnd && date.end <= endOf(day);
        expect(known.articles).toEqual(whole.articles.filter(({ published }) => hasCome(published)));
        for (const account of accountsOf(known)) expect(hasCome(published.get(account.article))).toBe(true);
      }),
    );
  });

  test('a later day never loses an account, nor an event', () => {
    fc.assert(
      fc.property(anyDataset, fc.nat(60), fc.nat(40), (whole, from, more) => {
        const earlier = asKnownOn(whole, dayAt(from));
        const later = accountsOf(asKnownOn(whole, dayAt(from + more)));
        for (const account of accountsOf(earlier)) expect(later).toContain(account);
      }),
    );
  });

  test('at the last day is all that has a date, and the dataset itself where all has', () => {
    fc.assert(
      fc.property(anyDataset, (whole) => {
        const last = publicationDays(whole).at(-1);
        const known = last === undefined ? asKnownOn(whole, '2030-01-01') : asKnownOn(whole, last.day);
        const undated = new Set(undatedArticles(whole).map(({ id }) => id));
        expect(known === whole).toBe(undated.size === 0);
        const dated = whole.events.map(({ id, accounts }) => ({
          id,
          accounts: accounts.filter(({ article }) => !undated.has(article)),
        }));
        expect(new Map(known.events.map(({ id, accounts }) => [id, accounts]))).toEqual(
          new Map(
            dated.filter(({ accounts }) => accounts.length > 0).map(({ id, accounts }) => [id, accounts]),
          ),
        );
      }),
    );
  });

  test('says the same between two days of publication, by the same objects', () => {
    fc.assert(
      fc.property(anyDataset, anyDayBetween, anyDayBetween, (whole, one, other) => {
        const [a, b] = [asKnownOn(whole, one), asKnownOn(whole, other)];
        for (const event of a.events) {
          const same = b.events.find(({ id }) => id === event.id);
          if (same?.accounts.length === event.accounts.length) expect(same).toBe(event);
        }
      }),
    );
  });

  test('dates no event by words that nobody had written', () => {
    fc.assert(
      fc.property(anyDataset, anyDayBetween, (whole, day) => {
        for (const { id, when, accounts } of asKnownOn(whole, day).events) {
          const own = whole.events.find((event) => event.id === id)!;
          const tells = (account: (typeof accounts)[number]) =>
            account.mention !== null || account.when !== own.when;
          if (accounts.length === own.accounts.length || !own.accounts.some(tells)) continue;
          const told = accounts.filter(tells).map((account) => account.when);
          expect(
            told.length > 0 ? told : [expect.stringMatching(/^\[(\.\.)?\d{4}-\d\d-\d\d(\.\.)?\]$/)],
          ).toContainEqual(when);
        }
      }),
    );
  });

  test('keeps events in order of time', () => {
    fc.assert(
      fc.property(anyDataset, anyDayBetween, (whole, day) => {
        const { events } = asKnownOn(whole, day);
        expect(events).toEqual(events.toSorted((a, b) => compareSpans(a.span, b.span)));
      }),
    );
  });
});

describe('the days of publication', () => {
  test('are those on which something changes, and tell all of it', () => {
    fc.assert(
      fc.property(anyDataset, (whole) => {
        const days = publicationDays(whole);
        expect(days.map(({ start }) => start)).toEqual(
          [...new Set(days.map(({ start }) => start))].sort((a, b) => a - b),
        );
        let before: Dataset = { ...whole, articles: [], events: [] };
        for (const { day, articles, updated, start } of days) {
          expect(formatDay(start)).toBe(day);
          const eve = asKnownOn(whole, formatDay(start - 86_400_000));
          expect(eve.events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id));
          const now = asKnownOn(whole, day);
          expect(articles).toEqual(now.articles.filter((article) => !before.articles.includes(article)));
          expect(articles.length + updated.length).toBeGreaterThan(0);
          const { told, more } = changesOn(whole, day);
          const was = new Map(before.events.map((event) => [event.id, event]));
          expect(new Set(told)).toEqual(new Set(now.events.filter(({ id }) => !was.has(id))));
          expect(new Set(more.map(({ event }) => event))).toEqual(
            new Set(now.events.filter((event) => was.has(event.id) && was.get(event.id) !== event)),
          );
          for (const { event, before } of more) expect(was.get(event.id)).toBe(before);
          before = now;
        }
        expect(before.articles.length + undatedArticles(whole).length).toBe(whole.articles.length);
      }),
    );
  });
});

test('the dataset is left as it was', () => {
  fc.assert(
    fc.property(anyDataset, anyDayBetween, (whole, day) => {
      const copy = structuredClone(whole);
      asKnownOn(whole, day);
      expect(whole).toEqual(copy);
    }),
  );
});
