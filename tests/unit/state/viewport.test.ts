import { beforeEach, describe, expect, test } from 'vitest';
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

  /** Runs frames of 16 ms until nothing asks for one; how many there were. */
  run(each: () => void = () => {}): number {
    let frames = 0;
    while (this.#next !== null && frames < 1000) {
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
  viewport = new Viewport(clock);
  viewport.width = 1000;
  viewport.extent = EXTENT;
});

const span = () => viewport.scale.end - viewport.scale.start;
const centre = () => (viewport.scale.start + viewport.scale.end) / 2;

describe('the fitted view', () => {
  test('shows everything, with room for the labels but no more than half', () => {
    expect(viewport.isFitted).toBe(true);
    const roomFor = (labelWidth: number) => {
      viewport.labelWidth = labelWidth;
      const { start, end, width } = viewport.scale;
      return ((end - EXTENT.end) / (end - start)) * width;
    };
    expect(viewport.scale.start).toBeLessThan(EXTENT.start);
    expect(roomFor(200)).toBeCloseTo(200, 0);
    expect(roomFor(5000)).toBeLessThan(500);
    expect(roomFor(5000)).toBeGreaterThan(450);
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

  test('give way to a hand', () => {
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    viewport.show({ start: 0, end: 500 * DAY });
    expect(clock.run()).toBe(0);
    expect(span()).toBeCloseTo(500 * DAY, -3);
  });

  test('give way to another flight', () => {
    viewport.flyTo({ start: 100 * DAY, end: 140 * DAY });
    viewport.flyTo({ start: 800 * DAY, end: 840 * DAY });
    clock.run();
    expect(centre()).toBeCloseTo(820 * DAY, -3);
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
});
