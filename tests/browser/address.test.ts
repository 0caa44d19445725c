import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseView } from '../../src/core/link.ts';
import { bindAddress } from '../../src/entries/app/address.svelte.ts';
import { Display } from '../../src/state/display.svelte.ts';
import { Timeline } from '../../src/state/timeline.svelte.ts';
import { Viewport, type Clock, type TimeMap } from '../../src/state/viewport.svelte.ts';

const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 1);
const day = (n: number) => START + n * DAY;

const AT_ONCE: Clock = { now: () => 0, frame: () => 0, cancel: () => {}, reducedMotion: () => true };

/** Takes the days from 400 to 700 out. */
const FOLDED: TimeMap = {
  toAxis: (ms) => (ms < day(400) ? ms : Math.max(ms - 300 * DAY, day(400))),
  toTime: (axisMs) => (axisMs < day(400) ? axisMs : axisMs + 300 * DAY),
};

/** As the frame of this test was opened. */
const before = location.search;
let end = () => {};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  end();
  vi.useRealTimers();
  history.replaceState(null, '', location.pathname + before);
});

/** A page of a thousand days with this address. */
function open(query: string) {
  history.replaceState(null, '', location.pathname + query);
  const timeline = new Timeline('en-GB');
  const viewport = new Viewport(AT_ONCE);
  const display = new Display();
  end = bindAddress(timeline, viewport, display);
  viewport.width = 1000;
  viewport.extent = { start: day(0), end: day(1000), finest: 'day' };
  flushSync();
  return { timeline, viewport, display };
}

/** Lets the window rest. */
function rest(ms = 400): void {
  flushSync();
  vi.advanceTimersByTime(ms);
}

async function goBack(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
  flushSync();
}

describe('what is opened', () => {
  test('is what the address says', () => {
    const { timeline, viewport, display } = open(
      '?event=a&article=b&range=2020-02-01/2020-03-01&lanes=actor&orientation=vertical&folded=1&reported=1&collapsed=x,y',
    );
    expect(timeline.view).toMatchObject({ event: 'a', article: 'b' });
    expect(viewport.scale).toMatchObject({ start: day(31), end: day(61) });
    expect(display.options).toEqual({
      lanes: 'actor',
      orientation: 'vertical',
      folded: true,
      reported: true,
      collapsed: ['x', 'y'],
      below: 'events',
      order: 'date',
      columns: 'auto',
      differing: false,
    });
  });

  test('is written as the page writes it, with what is not its own, and makes no entry', () => {
    const entries = history.length;
    open('?range=2020-02%2F2020-02&theme=dark&event=&lanes=stars&folded=0');
    expect(location.search).toBe('?theme=dark&range=2020-02-01/2020-02-29');
    rest();
    expect(location.search).toBe('?theme=dark&range=2020-02-01/2020-02-29');
    expect(history.length).toBe(entries);
  });

  test('is everything, where the address does not say', () => {
    expect(open('?theme=dark').viewport.isFitted).toBe(true);
    rest();
    expect(location.search).toBe('?theme=dark');
  });
});

describe('the window', () => {
  test('is written once it has rested 400 ms, to what can be seen of it', () => {
    const { viewport } = open('');
    const entries = history.length;
    viewport.show({ start: day(100.4), end: day(200.6) });
    rest(300);
    viewport.show({ start: day(110.4), end: day(210.6) });
    rest(399);
    expect(location.search).toBe('');
    rest(1);
    const { start, end } = parseView(location.search).range!;
    expect(Math.abs(start - day(110.4))).toBeLessThanOrEqual(day(0.1) - day(0));
    expect(Math.abs(end - day(210.6))).toBeLessThanOrEqual(day(0.1) - day(0));
    expect(location.search).toMatch(/^\?range=2020-04-20T\d\d:00\/2020-07-29T\d\d:00$/);
    expect(history.length).toBe(entries);

    viewport.show({ start: day(110) + 1234.5, end: day(112) + 0.25 });
    rest();
    expect(location.search).toBe('?range=2020-04-20/2020-04-21');
    viewport.fit();
    rest();
    expect(location.search).toBe('');
  });

  test('is told in true time where the axis is folded, as finely as it is seen', () => {
    const { viewport } = open('?range=2021-12-21/2021-12-30');
    viewport.refold(viewport.fold, FOLDED);
    viewport.extent = { start: day(0), end: day(700), finest: 'day' };
    flushSync();
    expect(viewport.scale).toMatchObject({ start: day(420), end: day(430) });
    rest();
    expect(location.search).toBe('?range=2021-12-21/2021-12-30');
    viewport.show({ start: day(399) + 1.2 * 3_600_000, end: day(401) });
    rest();
    expect(location.search).toBe('?range=2021-02-03T01:12/2021-12-01');
  });

  test('keeps the hash', () => {
    const { viewport } = open('#list');
    viewport.show({ start: day(100), end: day(200) });
    rest();
    expect(location.hash).toBe('#list');
    history.replaceState(null, '', location.pathname);
  });

  test('is let go where the browser refuses', () => {
    const { viewport, timeline } = open('');
    const refuse = () => {
      throw new DOMException('The document is not fully active', 'SecurityError');
    };
    const replace = vi.spyOn(history, 'replaceState').mockImplementation(refuse);
    const push = vi.spyOn(history, 'pushState').mockImplementation(refuse);
    viewport.show({ start: day(100), end: day(200) });
    rest();
    timeline.choose('a');
    flushSync();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(push).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    expect(location.search).toBe('');
    expect(viewport.scale).toMatchObject({ start: day(100), end: day(200) });
  });
});

describe('the history', () => {
  test('has an entry for what is chosen and for every option', () => {
    const { timeline, display } = open('');
    const steps: [() => void, string][] = [
      [() => timeline.choose('a'), '?event=a'],
      [() => (display.lanesBy = 'outlet'), '?event=a&lanes=outlet'],
      [() => display.toggleLane('x'), '?event=a&lanes=outlet&collapsed=x'],
      [() => (display.folded = true), '?event=a&lanes=outlet&folded=1&collapsed=x'],
      [() => (display.below = 'coverage'), '?event=a&lanes=outlet&folded=1&collapsed=x&below=coverage'],
      [() => (display.below = 'events'), '?event=a&lanes=outlet&folded=1&collapsed=x'],
      [() => timeline.choose(null), '?lanes=outlet&folded=1&collapsed=x'],
    ];
    const push = vi.spyOn(history, 'pushState');
    for (const [step, query] of steps) {
      step();
      flushSync();
      expect(location.search).toBe(query);
    }
    expect(push).toHaveBeenCalledTimes(steps.length);
    vi.restoreAllMocks();
  });

  test('keeps a window that had not come to rest with the entry that it belongs to', async () => {
    const { timeline, viewport, display } = open('?range=2020-02-01/2020-03-01');
    viewport.show({ start: day(100), end: day(200) });
    flushSync();
    // At once, as where motion is to be reduced.
    timeline.choose('a');
    viewport.reveal(day(500));
    rest();
    const event = location.search;
    expect(event).toMatch(/^\?event=a&range=2021-/);
    display.reported = true;
    flushSync();
    expect(location.search).toBe(`${event}&reported=1`);

    await goBack();
    expect(display.reported).toBe(false);
    await goBack();
    expect(timeline.view.event).toBeNull();
    expect(parseView(location.search).range).toEqual({ start: day(100), end: day(200) });
    expect(viewport.scale).toMatchObject({ start: day(100), end: day(200) });
    rest();
    expect(parseView(location.search).range).toEqual({ start: day(100), end: day(200) });
  });

  test('gives back everything, where an entry had no window', async () => {
    const { timeline, viewport } = open('');
    timeline.choose('a');
    flushSync();
    viewport.show({ start: day(100), end: day(200) });
    rest();
    await goBack();
    expect(viewport.isFitted).toBe(true);
  });

  test('does not take what has not come to rest to the entry that it goes back to', async () => {
    const { timeline, viewport } = open('');
    timeline.choose('a');
    flushSync();
    viewport.show({ start: day(100), end: day(200) });
    flushSync();
    await goBack();
    rest();
    expect(location.search).toBe('');
    expect(viewport.isFitted).toBe(true);
  });

  test('leaves the window alone in a jump within the page', () => {
    const { viewport } = open('?range=2020-02-01/2020-03-01');
    viewport.show({ start: day(100), end: day(200) });
    flushSync();
    dispatchEvent(new PopStateEvent('popstate'));
    expect(viewport.scale).toMatchObject({ start: day(100), end: day(200) });
  });
});

describe('a talk', () => {
  test('makes one entry, which its steps change, so that back leaves it and not the page', async () => {
    const { timeline } = open('?event=a');
    const push = vi.spyOn(history, 'pushState');
    for (const step of [1, 2, 3]) {
      timeline.presenting = { talk: null, step, built: 0 };
      flushSync();
    }
    expect(push).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    expect(location.search).toBe('?event=a&present=3');
    await goBack();
    expect([location.search, timeline.presenting]).toEqual(['?event=a', null]);
  });
});

describe('a day that is played or dragged through', () => {
  /** Moves the day on its way, each step so many ms after the one before. */
  function scrub(timeline: Timeline, days: readonly string[], ms = 100): void {
    timeline.isScrubbing = true;
    flushSync();
    for (const known of days) {
      timeline.known = known;
      rest(ms);
    }
  }

  function letGo(timeline: Timeline): void {
    timeline.isScrubbing = false;
    flushSync();
  }

  test('makes one entry, which is written at the first step and where it rests', async () => {
    const { timeline } = open('?event=a');
    rest();
    const push = vi.spyOn(history, 'pushState');
    const replace = vi.spyOn(history, 'replaceState');
    scrub(timeline, ['2024-07-09']);
    expect(location.search).toBe('?event=a&known=2024-07-09');
    scrub(timeline, ['2024-07-14', '2024-07-23', '2024-08-13']);
    expect(location.search).toBe('?event=a&known=2024-07-09');
    expect(replace).not.toHaveBeenCalled();
    rest(299);
    expect(location.search).toBe('?event=a&known=2024-07-09');
    rest(1);
    expect(location.search).toBe('?event=a&known=2024-08-13');
    scrub(timeline, ['2024-07-14', '2024-07-23'], 1200);
    expect(location.search).toBe('?event=a&known=2024-07-23');
    letGo(timeline);
    expect(push).toHaveBeenCalledTimes(1);
    expect(replace).toHaveBeenCalledTimes(3);
    vi.restoreAllMocks();
    await goBack();
    expect(timeline.known).toBeNull();
  });

  test('is written at once when it is let go, and the next makes its own entry', async () => {
    const { timeline } = open('');
    scrub(timeline, ['2024-07-09', '2024-07-14']);
    letGo(timeline);
    expect(location.search).toBe('?known=2024-07-14');
    scrub(timeline, ['2024-07-23', '2024-08-13']);
    letGo(timeline);
    expect(location.search).toBe('?known=2024-08-13');
    timeline.known = null;
    flushSync();
    expect(location.search).toBe('');
    await goBack();
    expect(timeline.known).toBe('2024-08-13');
    await goBack();
    expect(timeline.known).toBe('2024-07-14');
    await goBack();
    expect(timeline.known).toBeNull();
  });

  test('is put into its entry before anything else makes one', async () => {
    const { timeline } = open('');
    scrub(timeline, ['2024-07-09', '2024-07-14']);
    timeline.choose('a');
    flushSync();
    expect(location.search).toBe('?event=a&known=2024-07-14');
    scrub(timeline, ['2024-07-23']);
    letGo(timeline);
    expect(location.search).toBe('?event=a&known=2024-07-23');
    await goBack();
    expect(location.search).toBe('?known=2024-07-14');
    expect(timeline.view.event).toBeNull();
  });

  test('that goes nowhere makes none', () => {
    const { timeline } = open('?known=2024-07-09');
    const push = vi.spyOn(history, 'pushState');
    scrub(timeline, []);
    letGo(timeline);
    expect(push).not.toHaveBeenCalled();
    scrub(timeline, []);
    timeline.known = '2024-07-14';
    flushSync();
    expect(push).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    expect(location.search).toBe('?known=2024-07-14');
  });

  test('is not written into the entry that is gone back to', async () => {
    const { timeline } = open('');
    scrub(timeline, ['2024-07-09', '2024-07-14'], 10);
    await goBack();
    rest();
    expect([location.search, timeline.known]).toEqual(['', null]);
    letGo(timeline);
    expect(location.search).toBe('');
  });

  test('is written no more at the end', () => {
    const { timeline } = open('');
    scrub(timeline, ['2024-07-09', '2024-07-14'], 10);
    end();
    rest();
    expect(location.search).toBe('?known=2024-07-09');
  });
});

test('what has ended writes and reads no more', () => {
  const { viewport, timeline } = open('');
  viewport.show({ start: day(100), end: day(200) });
  flushSync();
  end();
  rest();
  timeline.choose('a');
  flushSync();
  expect(location.search).toBe('');
  history.replaceState(null, '', `${location.pathname}?event=b`);
  dispatchEvent(new PopStateEvent('popstate'));
  expect(timeline.view.event).toBe('a');
});
