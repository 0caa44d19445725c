import { describe, expect, test } from 'vitest';
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
    expect(view).toEqual({ collection: 'test', event: null, article: null });
  });

  test('an event, and then its article, which is left for the event', () => {
    const made = timeline();
    made.choose('two');
    expect(made.event?.title).toBe('Event two');
    expect(made.missing).toBeNull();
    made.read('late');
    expect(made.article?.id).toBe('late');
    expect(made.view).toEqual({ collection: 'test', event: 'two', article: 'late' });
    made.choose('three');
    expect(made.article).toBeNull();
    made.choose(null);
    expect(made.event).toBeNull();
  });

  test('an id that the dataset does not have is missing, not an error', () => {
    const made = timeline();
    made.view = { collection: null, event: 'gone', article: 'nowhere' };
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
