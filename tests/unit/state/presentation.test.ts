import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { stepsOf } from '../../../src/core/talk/index.ts';
import { Presentation, windowAbout } from '../../../src/state/presentation.svelte.ts';
import { Timeline } from '../../../src/state/timeline.svelte.ts';
import { account, article, dataset, event } from '../../support/data.ts';

let timeline: Timeline;
let talk: Presentation;

beforeEach(() => {
  timeline = new Timeline('en-GB');
  timeline.whole = dataset(
    [article('one')],
    ['a', 'b', 'c'].map((id, day) => event(id, `2024-07-0${day + 1}`, { accounts: [account('one')] })),
  );
  talk = new Presentation(timeline);
});

test('begins with the first event, or with the open one; ends with the step’s event open', () => {
  expect(talk.isOpen).toBe(false);
  talk.begin();
  expect([talk.isOpen, talk.event?.id, timeline.presenting?.step]).toEqual([true, 'a', 1]);
  talk.move(1);
  talk.end();
  expect([talk.isOpen, timeline.event?.id]).toEqual([false, 'b']);
  timeline.choose('c');
  talk.begin();
  expect([talk.at, timeline.presenting?.step]).toEqual([2, 3]);
});

test('stays within its steps', () => {
  talk.begin();
  talk.move(-1);
  expect(talk.at).toBe(0);
  talk.goTo(99);
  expect(talk.at).toBe(2);
  talk.move(1);
  expect(talk.at).toBe(2);
  timeline.presenting = { talk: null, step: 77, built: 5 };
  expect(talk.event?.id).toBe('c');
});

test('does not make its steps anew at each of them', () => {
  talk.begin();
  const { steps } = talk;
  talk.move(1);
  expect(talk.at).toBe(1);
  expect(talk.steps).toBe(steps);
});

describe('an authored talk', () => {
  const list = { text: '- one\n- two', build: true };
  const [a, b, c] = stepsOf([{ id: 'c' }, { id: 'a' }, { id: 'b' }]);
  const steps = [
    { ...a!, known: '2024-06-01' },
    { ...b!, ...list },
    { ...c!, event: null, range: '2024-07' },
  ];

  beforeEach(() => {
    timeline.whole = { ...timeline.whole, talks: [{ id: 'short', title: 'Short', minutes: null, steps }] };
  });

  test('goes its own way, through what comes one by one', () => {
    talk.begin('short');
    const way = [];
    for (let i = 0; i < 6; i++) {
      way.push([talk.at, talk.built, talk.isAtFirst, talk.isAtLast]);
      talk.move(1);
    }
    expect(way).toEqual([
      [0, 0, true, false],
      [1, 0, false, false],
      [1, 1, false, false],
      [1, 2, false, false],
      [2, 0, false, true],
      [2, 0, false, true],
    ]);
    talk.move(-1);
    expect([talk.at, talk.built]).toEqual([1, 2]);
    talk.goTo(1);
    expect(talk.built).toBe(0);
  });

  test('is of the whole collection, and of the day that its step names', () => {
    timeline.filter = { ...timeline.filter, themes: ['none'] };
    timeline.known = '2024-01-01';
    expect(timeline.events).toEqual([]);
    talk.begin('short');
    expect([timeline.events, talk.event]).toEqual([[], null]);
    talk.move(1);
    expect([timeline.events.length, talk.event?.id]).toEqual([3, 'a']);
    expect(timeline.asking).toMatchObject({ known: '2024-01-01', themes: ['none'] });
    talk.end();
    expect(timeline.known).toBe('2024-01-01');
  });

  test('goes on where it was left, until another event is opened', () => {
    talk.begin('short');
    expect(talk.isFresh).toBe(true);
    talk.goTo(1, 1);
    talk.end();
    talk.begin();
    expect([timeline.presenting, talk.isFresh]).toEqual([{ talk: 'short', step: 2, built: 1 }, false]);
    talk.end();
    timeline.choose('c');
    talk.begin();
    expect(timeline.presenting).toEqual({ talk: null, step: 3, built: 0 });
  });

  test('that there is not shows nothing, and says so', () => {
    timeline.presenting = { talk: 'none', step: 3, built: 0 };
    expect([talk.isMissing, talk.steps, talk.step, talk.event]).toEqual([true, [], null, null]);
    talk.move(1);
    expect(talk.at).toBe(0);
  });
});

test('the filter in force applies', () => {
  timeline.filter = {
    ...timeline.filter,
    within: { start: Date.UTC(2024, 6, 2), end: Date.UTC(2024, 6, 3) },
  };
  talk.begin();
  expect(talk.steps.map(({ event: shown }) => shown)).toEqual(['b']);
});

test('has nothing to show where there is no event', () => {
  timeline.whole = dataset([], []);
  talk.begin();
  talk.move(1);
  expect([talk.at, talk.event]).toEqual([0, null]);
  talk.end();
  expect(talk.isOpen).toBe(false);
});

describe('covers', () => {
  test('go by the same key, by a step and by Escape, one after the other', () => {
    talk.begin();
    talk.toggle('black');
    expect(talk.cover).toBe('black');
    talk.toggle('white');
    expect(talk.cover).toBe('white');
    talk.toggle('white');
    expect(talk.cover).toBeNull();
    talk.toggle('contents');
    talk.move(1);
    expect([talk.cover, talk.at]).toEqual([null, 1]);
    talk.isComparing = true;
    talk.toggle('black');
    talk.type('4');
    expect([talk.back(), talk.typed]).toEqual([true, '']);
    expect([talk.back(), talk.cover]).toEqual([true, null]);
    expect([talk.back(), talk.isComparing]).toEqual([true, false]);
    expect(talk.back()).toBe(false);
  });

  test('another event is seen by one account again', () => {
    talk.begin();
    talk.isComparing = true;
    talk.goTo(0);
    expect(talk.isComparing).toBe(true);
    talk.move(1);
    expect(talk.isComparing).toBe(false);
  });
});

test('goes to the step whose number is typed', () => {
  talk.begin();
  expect(talk.enter()).toBe(false);
  talk.type('0');
  talk.type('2');
  expect([talk.enter(), talk.at, talk.typed]).toEqual([true, 1, '']);
  for (const digit of '123456789') talk.type(digit);
  expect(talk.typed).toBe('456789');
});

test('a window about an event has it in its middle, whatever its length', () => {
  const whole = { start: 0, end: 1200 };
  expect(windowAbout({ start: 600, end: 610 }, whole)).toEqual({ start: 505, end: 705 });
  expect(windowAbout({ start: 500, end: 600 }, whole)).toEqual({ start: 350, end: 750 });
  expect(windowAbout({ start: 0, end: 1200 }, whole)).toEqual({ start: 0, end: 1200 });
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 200 }), (start, length) => {
      const event = { start, end: start + length };
      const { start: from, end: to } = windowAbout(event, whole);
      expect((from + to) / 2).toBeCloseTo((event.start + event.end) / 2);
      expect(to - from).toBeLessThanOrEqual(1200);
      expect(to - from).toBeGreaterThanOrEqual(200);
    }),
  );
});
