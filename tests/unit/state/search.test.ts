import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Scope } from '../../../src/core/search/index.ts';
import { Search } from '../../../src/state/search.svelte.ts';
import { Timeline } from '../../../src/state/timeline.svelte.ts';
import { article, dataset, event } from '../../support/data.ts';
import { inRoot } from '../../support/runes.svelte.ts';

interface Asked {
  query: string;
  scope: Scope | null;
  resolve: (ids: string[]) => Promise<void>;
  reject: () => Promise<void>;
}

const answerTo = (query: string, ids: readonly string[]): Answer => ({
  query,
  isAsked: query !== '!',
  events: ids.map((id) => ({ id, places: [] })),
  articles: [],
  corrections: [],
  some: 0,
  words: { terms: [query], characters: [], phrases: [] },
});

let end = () => {};
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  end();
  vi.useRealTimers();
});

function searching(query = '') {
  const timeline = new Timeline('en-GB');
  timeline.whole = dataset([article('a')], [event('one', '2024'), event('two', '2024')]);
  timeline.query = query;
  const asked: Asked[] = [];
  const made = vi.fn();
  const stopped = vi.fn();
  const settle = async () => void (await vi.advanceTimersByTimeAsync(0));
  const { made: search, stop } = inRoot(
    () =>
      new Search(timeline, (searchable) => {
        made(searchable);
        return {
          stop: stopped,
          ask: (query, scope) =>
            new Promise((resolve, reject) => {
              asked.push({
                query,
                scope,
                resolve: (ids) => (resolve(answerTo(query, ids)), settle()),
                reject: () => (reject(new Error('no')), settle()),
              });
            }),
        };
      }),
  );
  end = stop;
  const type = (words: string) => {
    timeline.query = words;
    flushSync();
  };
  const rest = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { timeline, search, asked, made, stopped, type, rest };
}

describe('a search', () => {
  test('has no index before somebody is about to search', () => {
    const { made, search, timeline } = searching();
    expect(made).not.toHaveBeenCalled();
    expect(timeline.hits).toBe(null);
    search.prepare();
    search.prepare();
    expect(made).toHaveBeenCalledExactlyOnceWith(timeline.whole);
  });

  test('asks when the words have rested, and the first ones at once', async () => {
    const { asked, type, rest, timeline, search } = searching();
    type('ku');
    await rest(0);
    expect(asked.map(({ query }) => query)).toEqual(['ku']);
    await asked[0]!.resolve(['one', 'two']);
    type('kur');
    await rest(100);
    type('  kurs ');
    await rest(119);
    expect(asked).toHaveLength(1);
    expect(search.isBusy).toBe(true);
    expect([...timeline.hits!]).toEqual(['one', 'two']);
    await rest(1);
    expect(asked.map(({ query }) => query)).toEqual(['ku', 'kurs']);
    await asked[1]!.resolve(['two']);
    expect([...timeline.hits!]).toEqual(['two']);
    expect(timeline.events.map(({ id }) => id)).toEqual(['two']);
    expect(timeline.matched.terms).toEqual(['kurs']);
    expect(search.isBusy).toBe(false);
  });

  test('of an address asks by itself', async () => {
    const { asked, rest } = searching('kursk');
    await rest(0);
    expect(asked).toMatchObject([{ query: 'kursk', scope: null }]);
  });

  test('drops answers that come late', async () => {
    const { asked, type, rest, timeline, search } = searching();
    type('a');
    await rest(0);
    type('b');
    await rest(120);
    await asked[1]!.resolve(['two']);
    await asked[0]!.resolve(['one']);
    expect([...timeline.hits!]).toEqual(['two']);
    expect(search.answer?.query).toBe('b');
    type('c');
    await rest(120);
    type('');
    await asked[2]!.resolve(['one']);
    expect(timeline.hits).toBe(null);
  });

  test('for nothing forgets at once what was found', async () => {
    const { asked, type, rest, timeline, search } = searching('a');
    await rest(0);
    await asked[0]!.resolve(['one']);
    type('  ');
    expect([timeline.hits, search.answer, search.isBusy]).toEqual([null, null, false]);
    expect(timeline.matched.terms).toEqual([]);
  });

  test('for signs alone hides nothing', async () => {
    const { asked, rest, timeline, search } = searching('!');
    await rest(0);
    await asked[0]!.resolve([]);
    expect(timeline.hits).toBe(null);
    expect(search.answer?.isAsked).toBe(false);
  });

  test('that finds the same events leaves them as they are', async () => {
    const { asked, rest, type, timeline } = searching('a');
    await rest(0);
    await asked[0]!.resolve(['one']);
    const { hits, events } = timeline;
    type('ab');
    await rest(120);
    await asked[1]!.resolve(['one']);
    expect(timeline.hits).toBe(hits);
    expect(timeline.events).toBe(events);
  });

  test('makes its index anew for other data, and asks again', async () => {
    const { asked, rest, timeline, made, stopped } = searching('a');
    await rest(0);
    await asked[0]!.resolve(['one']);
    timeline.whole = dataset([], [event('three', '2024')]);
    flushSync();
    await rest(120);
    expect(stopped).toHaveBeenCalledOnce();
    expect(made).toHaveBeenCalledTimes(2);
    expect(asked).toHaveLength(2);
  });

  test('says that it failed, shows everything, and can be tried again', async () => {
    const { asked, rest, timeline, search, made } = searching('a');
    await rest(0);
    await asked[0]!.reject();
    expect([search.isFailed, search.isBusy, timeline.hits]).toEqual([true, false, null]);
    void search.retry();
    await rest(0);
    expect(made).toHaveBeenCalledTimes(2);
    await asked[1]!.resolve(['one']);
    expect([search.isFailed, [...timeline.hits!]]).toEqual([false, ['one']]);
  });

  test('ends with what holds it', async () => {
    const { rest, stopped } = searching('a');
    await rest(0);
    end();
    end = () => {};
    expect(stopped).toHaveBeenCalledOnce();
  });
});
