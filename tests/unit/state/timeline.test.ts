import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/core/filter/index.ts';
import { Timeline } from '../../../src/state/timeline.svelte.ts';
import { account, article, dataset, event, span } from '../../support/data.ts';

function timeline(): Timeline {
  const made = new Timeline('en-GB');
  made.whole = dataset(
    [article('late'), article('early', { published: span('2023') })],
    [
      event('one', '2022', { accounts: [account('early', { start: 40, end: 60 })] }),
      event('two', '2023', {
        accounts: [account('early', { start: 5, end: 20 }), account('late', { start: 5, end: 9 })],
      }),
      event('three', '2024', { accounts: [account('early', { start: 5, end: 10 })] }),
    ],
  );
  return made;
}

describe('what is chosen', () => {
  test('nothing, to begin with', () => {
    const { event, article, passage, missing, view } = timeline();
    expect({ event, article, passage, missing }).toEqual({
      event: null,
      article: null,
      passage: null,
      missing: null,
    });
    expect(view).toEqual({ collection: 'test', event: null, article: null, passage: null, present: null });
  });

  test('an event, and then its article, which is left for the event', () => {
    const made = timeline();
    made.choose('two');
    expect(made.event?.title).toBe('Event two');
    expect(made.missing).toBeNull();
    made.read('late');
    expect(made.article?.id).toBe('late');
    expect(made.view).toEqual({
      collection: 'test',
      event: 'two',
      article: 'late',
      passage: null,
      present: null,
    });
    made.choose('three');
    expect(made.article).toBeNull();
    made.choose(null);
    expect(made.event).toBeNull();
  });

  test('words of an article that are to be read first, instead of those of the event', () => {
    const made = timeline();
    made.choose('three');
    made.read('early');
    expect(made.passage).toMatchObject({ start: 5, end: 10 });
    expect(made.view.passage).toBeNull();
    made.view = {
      collection: null,
      event: 'three',
      article: 'early',
      passage: { start: 2, end: 4 },
      present: null,
    };
    expect(made.passage).toEqual({ start: 2, end: 4 });
    expect(made.view.passage).toEqual({ start: 2, end: 4 });
    made.view = {
      collection: null,
      event: 'three',
      article: null,
      passage: { start: 2, end: 4 },
      present: null,
    };
    expect(made.view.passage).toBeNull();
  });

  test('an id that the dataset does not have is missing, not an error', () => {
    const made = timeline();
    made.view = { collection: null, event: 'gone', article: 'nowhere', passage: null, present: null };
    expect(made.event).toBeNull();
    expect(made.article).toBeNull();
    expect(made.missing).toBe('gone');
  });

  test('stays chosen when the dataset is compiled anew', () => {
    const made = timeline();
    made.choose('two');
    made.whole = dataset([article('early')], [event('two', '2023', { title: 'Renamed' })]);
    expect(made.event?.title).toBe('Renamed');
  });
});

describe('the passage to read', () => {
  test('is the one asked for, else what the article says of the open event, else none', () => {
    const made = timeline();
    made.choose('two');
    made.read('early');
    expect(made.passage).toMatchObject({ start: 5, end: 20 });
    made.read('early', { start: 7, end: 8 });
    expect(made.passage).toEqual({ start: 7, end: 8 });
    made.choose(null);
    made.read('early');
    expect(made.passage).toBeNull();
  });
});

describe('neighbour', () => {
  test.each([
    ['two', 1, 'three'],
    ['two', -1, 'one'],
    ['three', 1, 'three'],
    ['one', -1, 'one'],
    [null, 1, 'one'],
    [null, -1, 'three'],
  ])('of %s, %i step on, is %s', (from, steps, reached) => {
    const made = timeline();
    made.choose(from);
    expect(made.neighbour(steps)?.id).toBe(reached);
  });

  test('is nobody without events', () => {
    expect(new Timeline('en-GB').neighbour(1)).toBeNull();
  });
});

describe('as known on a day', () => {
  test('are the accounts that were published by then, and the events that they tell', () => {
    const made = timeline();
    made.whole = {
      ...made.whole,
      events: [...made.whole.events, event('four', '2024', { accounts: [account('late')] })],
    };
    made.known = '2023-12-31';
    // “two” is dated by the account of its own date that was there.
    expect(made.dataset.events.map(({ id, when, accounts }) => [id, when, accounts.length])).toEqual([
      ['one', '2022', 1],
      ['three', '2024', 1],
      ['two', '2024-08-06', 1],
    ]);
    expect(made.events).toEqual(made.dataset.events);
    expect(made.toldBy('late')).toEqual([]);
    expect(made.sources.map(({ number, events }) => [number, events])).toEqual([
      [1, 3],
      [2, 2],
    ]);
    made.known = null;
    expect(made.dataset).toBe(made.whole);
  });

  test('an event of which nothing had been told is not open, nor missing, and comes back', () => {
    const made = timeline();
    made.choose('two');
    made.known = '2022-12-31';
    expect([made.event, made.missing, made.untold?.id]).toEqual([null, null, 'two']);
    made.known = '2023-12-31';
    expect([made.event?.id, made.missing, made.untold]).toEqual(['two', null, null]);
    made.choose('gone');
    expect([made.event, made.missing, made.untold]).toEqual([null, 'gone', null]);
    made.choose(null);
    expect([made.event, made.missing, made.untold]).toEqual([null, null, null]);
  });
});

describe('what is asked', () => {
  const ids = (made: Timeline) => made.events.map(({ id }) => id);

  test('nothing leaves the very same events', () => {
    const made = timeline();
    expect(made.events).toBe(made.dataset.events);
    expect(made.isHidden).toBe(false);
  });

  test('narrows the events to those that are found and let through', () => {
    const made = timeline();
    made.filter = { ...made.filter, told: 2 };
    expect(ids(made)).toEqual(['two']);
    made.hits = new Set(['one']);
    expect(ids(made)).toEqual([]);
    made.filter = NO_FILTER;
    expect(ids(made)).toEqual(['one']);
    expect(made.found).toBe(made.events);
    expect(made.dataset.events).toHaveLength(3);
  });

  test('the same again leaves the filter as it was', () => {
    const made = timeline();
    const { filter } = made;
    made.asking = { ...made.asking, q: 'words' };
    expect(made.filter).toBe(filter);
    made.asking = { ...made.asking, themes: ['b'] };
    expect(made.filter.themes).toEqual(['b']);
  });

  test('leaves the open event open, and goes on from where it would stand', () => {
    const made = timeline();
    made.choose('two');
    made.hits = new Set(['one', 'three']);
    expect(made.event?.id).toBe('two');
    expect(made.isHidden).toBe(true);
    expect(made.neighbour(1)?.id).toBe('three');
    expect(made.neighbour(-1)?.id).toBe('one');
    made.hits = new Set(['one']);
    expect(made.neighbour(1)?.id).toBe('one');
    made.hits = new Set(['three']);
    expect(made.neighbour(-1)?.id).toBe('three');
    made.hits = new Set();
    expect(made.neighbour(1)).toBeNull();
  });
});

describe('articles', () => {
  test('tell in the order of their text, the shorter of two from one place first', () => {
    expect(
      timeline()
        .toldBy('early')
        .map(({ event, start, end }) => [event.id, start, end]),
    ).toEqual([
      ['three', 5, 10],
      ['two', 5, 20],
      ['one', 40, 60],
    ]);
  });

  test('have their source; a stranger is a programmer’s error', () => {
    expect(timeline().source('early').number).toBe(1);
    expect(() => timeline().source('nowhere')).toThrow('nowhere');
  });
});

test('two timelines share nothing', () => {
  const a = timeline();
  const b = timeline();
  a.choose('one');
  expect(b.event).toBeNull();
});
