import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { flightBetween } from '../../../src/state/flight.ts';
import { Viewport, type Clock } from '../../../src/state/viewport.svelte.ts';

const DAY = 86_400_000;
const EXTENT = { start: 0, end: 1000 * DAY, finest: 'day' as const };

/** A clock that a test moves on, frame by frame. */
class FakeClock implements Clock {
  time = 0;
  reduced = false;
  #next: (() => void) | null = null;

  now = () => this.time;
  frame = (callback: () => void) => {
    this.#next = callback;
    return 1;
  };
  cancel = () => {
    this.#next = null;
  };
  reducedMotion = () => this.reduced;

  /** Lets time pass in which nothing is drawn. */
  wait(ms: number): void {
    this.time += ms;
  }

  /** Runs frames of 16 ms until nothing asks for one, or `most`; how many there were. */
  run(each: () => void = () => {}, most = 1000): number {
    let frames = 0;
    while (this.#next !== null && frames < most) {
      const callback = this.#next;
      this.#next = null;
      this.time += 16;
      frames++;
      callback();
      each();
    }
    return frames;
  }
}

let clock: FakeClock;
let viewport: Viewport;

beforeEach(() => {
  clock = new FakeClock();
  viewport = new Viewport(clock, flightBetween);
  viewport.width = 1000;
  viewport.extent = EXTENT;
});

const span = () => viewport.scale.end - viewport.scale.start;
const centre = () => (viewport.scale.start + viewport.scale.end) / 2;

describe('the fitted view', () => {
  test('shows everything, with a little room on either side', () => {
    expect(viewport.isFitted).toBe(true);
    const { start, end, width } = viewport.scale;
    const px = (ms: number) => (ms / (end - start)) * width;
    expect(px(EXTENT.start - start)).toBeCloseTo(24, 6);
    expect(px(end - EXTENT.end)).toBeCloseTo(48, 6);
  });

  test('follows the width and the data', () => {
    viewport.width = 500;
    expect(viewport.scale.width).toBe(500);
    viewport.extent = { ...EXTENT, end: 2000 * DAY };
    expect(viewport.scale.end).toBeGreaterThanOrEqual(2000 * DAY);
  });

  test('is finite without data or width', () => {
    viewport.width = 0;
    expect(viewport.scale).toEqual({ start: 0, end: 1, width: 1 });
    viewport.width = 300;
    viewport.extent = null;
    expect(viewport.scale).toEqual({ start: 0, end: 1, width: 300 });
    const { start, end, width } = viewport.scale;
    expect(end).toBeGreaterThan(start);
    expect(width).toBeGreaterThan(0);
  });
});

describe('moving', () => {
  test('zooms about the middle, or a place', () => {
    const before = span();
    const middle = centre();
    viewport.zoomBy(2);
    expect(span()).toBeCloseTo(before / 2, -3);
    expect(centre()).toBeCloseTo(middle, -3);
    expect(viewport.isFitted).toBe(false);
    const left = viewport.scale.start;
    viewport.zoomBy(2, 0);
    expect(viewport.scale.start).toBeCloseTo(left, -3);
  });

  test('pans later for positive px', () => {
    viewport.zoomBy(4);
    const before = viewport.scale.start;
    viewport.panBy(100);
    expect(viewport.scale.start).toBeGreaterThan(before);
  });

  test('never loses the data', () => {
    for (let i = 0; i < 50; i++) viewport.panBy(10_000);
    expect(viewport.scale.start).toBeLessThan(EXTENT.end);
    for (let i = 0; i < 50; i++) viewport.zoomBy(0.5);
    expect(span()).toBeLessThanOrEqual(viewport.limits.maxSpan * 1.001);
    for (let i = 0; i < 90; i++) viewport.zoomBy(2);
    expect(span()).toBeGreaterThanOrEqual(viewport.limits.minSpan * 0.999);
  });
});

describe('resizing', () => {
  beforeEach(() => viewport.show({ start: 400 * DAY, end: 500 * DAY }));

  test.each([
    ['start', 450, [450, 500]],
    ['start', 300, [300, 500]],
    ['end', 450, [400, 450]],
    ['end', 600, [400, 600]],
  ] as const)('moves its %s to day %i', (edge, day, [start, end]) => {
    viewport.resize(edge, day * DAY);
    expect(viewport.scale).toEqual({ start: start * DAY, end: end * DAY, width: 1000 });
  });

  test.each([
    ['start', 600, [499.75, 500]],
    ['end', 300, [400, 400.25]],
    ['start', -9000, [-500, 500]],
    ['end', 9000, [400, 1600]],
  ] as const)('moves its %s no further than the limits, on the way to day %i', (edge, day, [start, end]) => {
    viewport.resize(edge, day * DAY);
    expect(viewport.scale.start).toBeCloseTo(start * DAY, -2);
    expect(viewport.scale.end).toBeCloseTo(end * DAY, -2);
  });

  test.each([
    ['start', 900, 'end'],
    ['end', 100, 'start'],
  ] as const)('makes it no longer than the longest: %s', (edge, day, other) => {
    viewport.show({ start: (day - 50) * DAY, end: (day + 50) * DAY });
    const stays = viewport.scale[other];
    viewport.resize(edge, (edge === 'start' ? -1 : 1) * 9e9 * DAY);
    expect(span()).toBeCloseTo(viewport.limits.maxSpan, -2);
    expect(viewport.scale[other]).toBeCloseTo(stays, -2);
  });
});

describe('flights', () => {
  test('end exactly where they were sent, in under a second', () => {
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    const frames = clock.run();
    expect(frames).toBeGreaterThan(5);
    expect(frames * 16).toBeLessThanOrEqual(916);
    expect(viewport.scale.start).toBeCloseTo(90 * DAY, -3);
    expect(viewport.scale.end).toBeCloseTo(150 * DAY, -3);
  });

  test.each([
    ['later', { start: 0, end: 100 }, { start: 600, end: 700 }],
    ['earlier', { start: 600, end: 700 }, { start: 0, end: 100 }],
    ['into a part', { start: 0, end: 900 }, { start: 400, end: 420 }],
  ])('move on from where they were, without a jump: %s', (_where, from, to) => {
    viewport.show({ start: from.start * DAY, end: from.end * DAY });
    const begin = { centre: centre(), span: span() };
    const room = (to.end - to.start) * 0.25;
    const end = { centre: ((to.start + to.end) / 2) * DAY, span: (to.end - to.start + 2 * room) * DAY };
    viewport.flyTo({ start: to.start * DAY, end: to.end * DAY });
    const views = [begin];
    clock.run(() => views.push({ centre: centre(), span: span() }));

    const way = end.centre - begin.centre;
    const shares = views.map((view) => (view.centre - begin.centre) / (way || 1));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    for (const [i, view] of views.entries()) {
      const before = views[i - 1] ?? view;
      const wider = Math.max(view.span, before.span);
      expect(Math.abs(view.centre - before.centre)).toBeLessThan(wider);
      expect(wider / Math.min(view.span, before.span)).toBeLessThan(3);
    }
    expect(Math.abs(views[1]!.centre - begin.centre)).toBeLessThan(begin.span * 0.05);
    expect(views[1]!.span / begin.span).toBeCloseTo(1, 1);
    expect(views.at(-1)!.centre).toBeCloseTo(end.centre, -3);
    expect(views.at(-1)!.span).toBeCloseTo(end.span, -3);
    expect(Math.abs(views.at(-2)!.centre - end.centre)).toBeLessThan(end.span * 0.05);
  });

  test('fit comes back to everything, and stays fitted', () => {
    viewport.zoomBy(8);
    viewport.fit();
    clock.run();
    expect(viewport.isFitted).toBe(true);
    expect(viewport.scale).toEqual(viewport.fitted);
  });

  test('are instant where motion is to be reduced', () => {
    clock.reduced = true;
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    expect(clock.run()).toBe(0);
    expect(viewport.scale.start).toBeCloseTo(90 * DAY, -3);
  });

  test.each([true, false])('have landed at their end, until something moves on (reduced: %s)', (reduced) => {
    clock.reduced = reduced;
    expect(viewport.hasLanded).toBe(true);
    viewport.zoomBy(8);
    expect(viewport.hasLanded).toBe(false);
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    clock.run(() => expect(viewport.hasLanded).toBe(!viewport.isFlying));
    expect(viewport.hasLanded).toBe(true);
    viewport.zoomBy(1.1);
    expect(viewport.hasLanded).toBe(false);
    viewport.fit();
    clock.run();
    expect(viewport.hasLanded).toBe(true);
  });

  test('give way to a hand', () => {
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    viewport.show({ start: 0, end: 500 * DAY });
    expect(clock.run()).toBe(0);
    expect(span()).toBeCloseTo(500 * DAY, -3);
  });

  test('stop where they are when a hand takes hold, and stay there', () => {
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    clock.run(undefined, 10);
    const { scale } = viewport;
    viewport.grab();
    expect(clock.run()).toBe(0);
    expect(viewport.scale).toEqual(scale);
    expect(viewport.scale).not.toEqual(viewport.fitted);
    viewport.release();
    expect(clock.run()).toBe(0);
    expect(viewport.scale).toEqual(scale);
  });

  test('go on under keys and wheels', () => {
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    viewport.brake();
    clock.run();
    expect(viewport.scale.start).toBeCloseTo(90 * DAY, -3);
  });

  test('tell where they go', () => {
    expect(viewport.destination).toBeNull();
    viewport.travel({ start: 100 * DAY, end: 200 * DAY });
    expect(viewport.destination).toEqual({ start: 100 * DAY, end: 200 * DAY });
    clock.run(undefined, 5);
    viewport.grab();
    expect(viewport.destination).toEqual(viewport.scale);
    viewport.fit();
    expect(viewport.destination).toBeNull();
    expect(viewport.isFitted).toBe(false);
    clock.run();
    expect(viewport.isFitted).toBe(true);
  });

  test('end exactly at a window, and where nothing is in the way stay off the clock', () => {
    viewport.travel({ start: 100 * DAY, end: 200 * DAY });
    expect(clock.run()).toBeGreaterThan(5);
    expect(viewport.scale).toEqual({ start: 100 * DAY, end: 200 * DAY, width: 1000 });
    viewport.travel({ start: 100 * DAY, end: 200 * DAY });
    expect(clock.run()).toBe(0);
  });

  test('fill most of the window with what they are sent to', () => {
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    clock.run();
    expect(((viewport.scale.end - 140 * DAY) / span()) * 1000).toBeCloseTo(1000 / 6, 6);
  });

  test('are no flights without a pilot: at once', () => {
    const walker = new Viewport(clock);
    walker.width = 1000;
    walker.extent = EXTENT;
    walker.travel({ start: 100 * DAY, end: 200 * DAY });
    expect(walker.scale).toEqual({ start: 100 * DAY, end: 200 * DAY, width: 1000 });
  });

  test.each([
    ['an instant', 500, 500],
    ['less than the shortest window', 500, 500.01],
    ['the first day', 0, 1],
    ['the last day', 999, 1000],
    ['the last instant', 1000, 1000],
    ['over the edge', 990, 1030],
    ['before the edge', -40, 5],
    ['beyond it', 1010, 1020],
    ['everything', 0, 1000],
  ])('hold what they are sent to: %s', (_what, from, to) => {
    viewport.flyTo({ start: from * DAY, end: to * DAY });
    clock.run();
    expect(viewport.scale.start).toBeLessThanOrEqual(from * DAY);
    expect(viewport.scale.end).toBeGreaterThanOrEqual(to * DAY);
    expect(span()).toBeGreaterThanOrEqual(viewport.limits.minSpan * 0.999);
    expect(span()).toBeLessThanOrEqual(Math.max((to - from) * DAY, viewport.limits.minSpan) * 4);
  });

  test('to what lies far out of the data end at its edge', () => {
    viewport.flyTo({ start: 5000 * DAY, end: 5001 * DAY });
    clock.run();
    expect(centre()).toBeCloseTo(1000 * DAY, -3);
    expect(span()).toBeCloseTo(viewport.limits.maxSpan, -3);
  });

  test('hold what they are sent to, wherever they come from', () => {
    const day = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(day, day, day, fc.double({ min: 0, max: 10, noNaN: true }), (a, b, from, power) => {
        viewport.show({ start: from * DAY, end: from * DAY + 10 ** power });
        const bounds = { start: Math.min(a, b) * DAY, end: Math.max(a, b) * DAY };
        viewport.flyTo(bounds);
        clock.run(() => expect(Number.isFinite(viewport.scale.start + viewport.scale.end)).toBe(true));
        expect(viewport.scale.start).toBeLessThanOrEqual(bounds.start);
        expect(viewport.scale.end).toBeGreaterThanOrEqual(bounds.end);
      }),
    );
  });

  test('give way to another flight', () => {
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    viewport.flyTo({ start: 800 * DAY, end: 840 * DAY });
    clock.run();
    expect(centre()).toBeCloseTo(820 * DAY, -3);
  });
});

describe('letting go', () => {
  /** Drags by `px` in each of five frames of 16 ms; positive is later. */
  function fling(px: number): void {
    viewport.grab();
    for (let i = 0; i < 5; i++) {
      clock.wait(16);
      const { start, end } = viewport.scale;
      const ms = (px * (end - start)) / 1000;
      viewport.drag({ start: start + ms, end: end + ms });
    }
  }

  const start = () => viewport.scale.start / DAY;

  // A day is 10 px.
  beforeEach(() => viewport.show({ start: 400 * DAY, end: 500 * DAY }));

  test.each([
    [8, 1],
    [-8, -1],
  ])('of a drag by %i px a frame glides on, slower and slower', (px, sign) => {
    fling(px);
    expect(start()).toBeCloseTo(400 + sign * 4, 6);
    viewport.release();
    const places = [start()];
    const frames = clock.run(() => places.push(start()));

    // 0.5 px/ms, for 325 ms.
    expect(start()).toBeCloseTo(400 + sign * (4 + 16.25), 6);
    expect(span()).toBeCloseTo(100 * DAY, -3);
    expect(frames * 16).toBeGreaterThan(1500);
    expect(frames * 16).toBeLessThan(2200);
    const steps = places.slice(1).map((place, i) => sign * (place - places[i]!));
    // The last step makes up for what is too small to be seen.
    const seen = steps.slice(0, -1);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    expect(steps[0]).toBeCloseTo(0.78, 2);
    expect(Math.min(...steps)).toBeGreaterThan(0);
  });

  test('after a rest, or slowly, leaves it where it is', () => {
    fling(8);
    clock.wait(100);
    viewport.release();
    expect(clock.run()).toBe(0);
    expect(start()).toBeCloseTo(404, 6);
    fling(1);
    viewport.release();
    expect(clock.run()).toBe(0);
  });

  test('without having dragged leaves everything in view', () => {
    viewport.show(null);
    viewport.grab();
    viewport.release();
    viewport.release();
    expect(clock.run()).toBe(0);
    expect(viewport.isFitted).toBe(true);
  });

  test('glides nowhere where motion is to be reduced', () => {
    clock.reduced = true;
    fling(8);
    viewport.release();
    expect(clock.run()).toBe(0);
    expect(start()).toBeCloseTo(404, 6);
  });

  test.each<[string, () => void]>([
    ['a hand', () => viewport.grab()],
    ['a wheel or a key', () => viewport.brake()],
  ])('glides until it is stopped by %s', (_what, stop) => {
    fling(8);
    viewport.release();
    clock.run(undefined, 10);
    const place = start();
    stop();
    expect(clock.run()).toBe(0);
    expect(start()).toBe(place);
    expect(place).toBeGreaterThan(405);
    viewport.release();
    expect(clock.run()).toBe(0);
  });

  test('glides until something else moves it', () => {
    fling(8);
    viewport.release();
    clock.run(undefined, 3);
    viewport.travel({ start: 10 * DAY, end: 20 * DAY });
    clock.run();
    expect(viewport.scale).toEqual({ start: 10 * DAY, end: 20 * DAY, width: 1000 });
  });

  test.each([
    [90, 1000],
    [-90, 0],
  ])('glides no further than its limits: %i px a frame', (px, limit) => {
    viewport.show({ start: (limit - 80) * DAY, end: (limit + 20) * DAY });
    if (px < 0) viewport.show({ start: (limit - 20) * DAY, end: (limit + 80) * DAY });
    viewport.grab();
    clock.wait(16);
    const { start, end } = viewport.scale;
    viewport.drag({ start: start + Math.sign(px) * 5 * DAY, end: end + Math.sign(px) * 5 * DAY });
    viewport.release();
    expect(clock.run()).toBeLessThan(20);
    expect(centre()).toBeCloseTo(limit * DAY, -3);
  });

  test('after two fingers that zoomed does not glide', () => {
    viewport.grab();
    clock.wait(16);
    viewport.drag({ start: 420 * DAY, end: 480 * DAY });
    viewport.release();
    expect(clock.run()).toBe(0);
  });
});

describe('reveal', () => {
  test('leaves the view alone when the time is in it', () => {
    viewport.show({ start: 100 * DAY, end: 200 * DAY });
    viewport.reveal(150 * DAY);
    expect(clock.run()).toBe(0);
    expect(viewport.scale.start).toBe(100 * DAY);
  });

  test.each([
    [50, 'before'],
    [300, 'after'],
    [190, 'at the right edge, where its label would be cut'],
    [101, 'at the left edge'],
  ])('brings day %i, %s, into view without zooming', (day) => {
    viewport.show({ start: 100 * DAY, end: 200 * DAY });
    viewport.reveal(day * DAY);
    clock.run();
    expect(span()).toBeCloseTo(100 * DAY, -3);
    expect(viewport.scale.start).toBeCloseTo((day - 100 / 3) * DAY, -4);
  });

  test('counts from where a flight goes', () => {
    viewport.travel({ start: 100 * DAY, end: 200 * DAY });
    clock.run(undefined, 2);
    viewport.reveal(150 * DAY);
    clock.run(undefined, 2);
    viewport.reveal(700 * DAY);
    clock.run();
    expect(span()).toBeCloseTo(100 * DAY, -3);
    expect(viewport.scale.start).toBeCloseTo((700 - 100 / 3) * DAY, -4);
  });

  test('of an end of the data stays within the limits', () => {
    viewport.show({ start: 100 * DAY, end: 200 * DAY });
    viewport.reveal(-300 * DAY);
    clock.run();
    expect(centre()).toBeCloseTo(0, -3);
  });
});

describe('before there is anything to show', () => {
  beforeEach(() => (viewport.extent = null));

  test('a window is kept as it was asked for', () => {
    viewport.show({ start: 100 * DAY, end: 200 * DAY });
    expect(viewport.destination).toEqual({ start: 100 * DAY, end: 200 * DAY });
    viewport.reveal(700 * DAY);
    viewport.flyTo({ start: 700 * DAY, end: 800 * DAY });
    expect(viewport.destination).toEqual({ start: 100 * DAY, end: 200 * DAY });
    viewport.extent = EXTENT;
    expect(viewport.scale).toEqual({ start: 100 * DAY, end: 200 * DAY, width: 1000 });
    viewport.width = 0;
    expect(viewport.destination).toEqual({ start: 100 * DAY, end: 200 * DAY });
  });

  test('nothing flies', () => {
    viewport.travel({ start: 100 * DAY, end: 200 * DAY });
    expect(clock.run()).toBe(0);
    viewport.travel(null);
    expect(clock.run()).toBe(0);
    expect(viewport.destination).toBeNull();
  });

  test('a window wider than the limits is what can be shown of it', () => {
    viewport.extent = EXTENT;
    viewport.show({ start: -9e6 * DAY, end: 9e6 * DAY });
    expect(viewport.destination).toEqual(viewport.scale);
    expect(span()).toBeCloseTo(viewport.limits.maxSpan, -3);
  });
});

describe('folding', () => {
  /** Takes 300 days out, from day 400 on. */
  const FOLDED = {
    toAxis: (ms: number) => (ms <= 400 * DAY ? ms : Math.max(ms - 300 * DAY, 400 * DAY)),
    toTime: (axisMs: number) => (axisMs <= 400 * DAY ? axisMs : axisMs + 300 * DAY),
  };

  test('starts without', () => {
    expect(viewport.fold.toAxis(5)).toBe(5);
    expect(viewport.fold.toTime(5)).toBe(5);
  });

  test('keeps the time in view, there and back', () => {
    const unfolded = viewport.fold;
    viewport.show({ start: 800 * DAY, end: 900 * DAY });
    viewport.refold(unfolded, FOLDED);
    viewport.extent = { ...EXTENT, end: 700 * DAY };
    expect(viewport.fold).toBe(FOLDED);
    expect(viewport.scale).toEqual({ start: 500 * DAY, end: 600 * DAY, width: 1000 });
    viewport.refold(FOLDED, unfolded);
    viewport.extent = EXTENT;
    expect(viewport.fold).toBe(unfolded);
    expect(viewport.scale).toEqual({ start: 800 * DAY, end: 900 * DAY, width: 1000 });
  });

  test('keeps everything in view', () => {
    viewport.refold(viewport.fold, FOLDED);
    expect(viewport.isFitted).toBe(true);
  });

  test('lands a flight where it goes', () => {
    viewport.travel({ start: 800 * DAY, end: 900 * DAY });
    clock.run(undefined, 3);
    viewport.refold(viewport.fold, FOLDED);
    expect(clock.run()).toBe(0);
    expect(viewport.scale).toEqual({ start: 500 * DAY, end: 600 * DAY, width: 1000 });
    viewport.fit();
    clock.run(undefined, 3);
    viewport.refold(FOLDED, viewport.fold);
    expect(viewport.isFitted).toBe(true);
  });
});

describe('one cannot get lost', () => {
  const day = fc.double({ min: -1e5, max: 1e5, noNaN: true });
  const px = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const operation: fc.Arbitrary<() => void> = fc.oneof(
    fc.tuple(day, day).map(
      ([a, b]) =>
        () =>
          viewport.show({ start: a * DAY, end: (a + Math.abs(b)) * DAY }),
    ),
    fc.tuple(day, day).map(
      ([a, b]) =>
        () =>
          viewport.drag({ start: a * DAY, end: (a + Math.abs(b)) * DAY }),
    ),
    fc.tuple(day, day).map(
      ([a, b]) =>
        () =>
          viewport.travel({ start: a * DAY, end: (a + Math.abs(b)) * DAY }),
    ),
    fc.tuple(day, day).map(
      ([a, b]) =>
        () =>
          viewport.flyTo({ start: a * DAY, end: (a + Math.abs(b)) * DAY }),
    ),
    fc.tuple(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), px).map(
      ([k, x]) =>
        () =>
          viewport.zoomBy(k, x),
    ),
    px.map((x) => () => viewport.panBy(x)),
    day.map((a) => () => viewport.reveal(a * DAY)),
    fc.tuple(fc.constantFrom('start', 'end'), day).map(
      ([e, a]) =>
        () =>
          viewport.resize(e, a * DAY),
    ),
    fc.constant(() => viewport.grab()),
    fc.constant(() => viewport.release()),
    fc.constant(() => viewport.brake()),
    fc.constant(() => viewport.fit()),
    fc.integer({ min: 1, max: 60 }).map((n) => () => void clock.run(undefined, n)),
  );

  test('whatever was done, some of the time of the data is in view, and fit brings everything back', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 12 }), (operations) => {
        viewport.show(null);
        for (const operate of operations) {
          operate();
          clock.wait(8);
          const { start, end } = viewport.scale;
          expect(end).toBeGreaterThan(start);
          expect(start).toBeLessThan(EXTENT.end);
          expect(end).toBeGreaterThan(EXTENT.start);
        }
        viewport.fit();
        clock.run();
        expect(viewport.isFitted).toBe(true);
        expect(viewport.scale).toEqual(viewport.fitted);
        expect(viewport.scale.start).toBeLessThanOrEqual(EXTENT.start);
        expect(viewport.scale.end).toBeGreaterThanOrEqual(EXTENT.end);
      }),
    );
  });
});

describe('on a reel', () => {
  beforeEach(() => {
    viewport.reel = { left: 20, right: 80 };
    viewport.screens = 4;
  });

  /** px from the left edge of the window. */
  const at = (ms: number) => ((ms - viewport.scale.start) / span()) * 1000;

  test('it opens with the first screen, with the room before it', () => {
    expect(viewport.isFitted).toBe(true);
    expect(span()).toBeCloseTo((viewport.fitted.end - viewport.fitted.start) / 4);
    expect(at(EXTENT.start)).toBeCloseTo(20);
    expect(viewport.fitted.start).toBeLessThan(EXTENT.start);
  });

  test('everything in view has the same room beside it', () => {
    viewport.show(viewport.fitted);
    expect(at(EXTENT.start)).toBeCloseTo(20);
    expect(at(EXTENT.end)).toBeCloseTo(920);
    viewport.zoomBy(0.5);
    expect(span()).toBeCloseTo(viewport.fitted.end - viewport.fitted.start);
  });

  test('windows stay with the data', () => {
    viewport.panBy(1e9);
    expect(at(EXTENT.end)).toBeCloseTo(920);
    viewport.panBy(-1e9);
    expect(at(EXTENT.start)).toBeCloseTo(20);
  });

  test('going back to the opening view ends there', () => {
    viewport.show({ start: 900 * DAY, end: 910 * DAY });
    viewport.fit();
    clock.run();
    expect(viewport.isFitted).toBe(true);
    expect(at(EXTENT.start)).toBeCloseTo(20);
  });

  test('what is to be revealed is seen from the opening view', () => {
    viewport.reveal(10 * DAY);
    expect(viewport.isFitted).toBe(true);
    viewport.reveal(500 * DAY);
    clock.run();
    expect(at(500 * DAY)).toBeCloseTo(1000 / 3);
  });

  test('it flies only while it is on its way', () => {
    expect(viewport.isFlying).toBe(false);
    viewport.travel({ start: 500 * DAY, end: 600 * DAY });
    clock.run();
    expect(viewport.isFlying).toBe(false);
  });

  test('its window is kept when it is one no more', () => {
    viewport.show({ start: 400 * DAY, end: 500 * DAY });
    viewport.reel = null;
    expect([viewport.scale.start, viewport.scale.end]).toEqual([400 * DAY, 500 * DAY]);
  });
});
