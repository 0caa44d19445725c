import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { flightBetween } from '../../../src/state/flight.ts';
import { Reel, type Page } from '../../../src/state/reel.svelte.ts';
import { Viewport } from '../../../src/state/viewport.svelte.ts';

/** A page with a reel 300 px from its top, and so much after it that every part of the reel can be scrolled to. */
class FakePage implements Page {
  y = 0;
  reelTop = 300;
  scrolls = 0;
  top = () => this.reelTop;
  scrolled = () => this.y;
  /** Browsers scroll to whole px. */
  scrollTo = (y: number) => {
    this.scrolls++;
    this.y = Math.max(0, Math.round(y));
  };
}

let frame: (() => void) | null;
let time: number;
let reduced: boolean;
let viewport: Viewport;
let page: FakePage;
let reel: Reel;

/** 800 px of window; everything in view is 1 px per ms, the reel opens with four screens of it. */
beforeEach(() => {
  frame = null;
  time = 0;
  reduced = true;
  const clock = {
    now: () => time,
    frame: (callback: () => void) => {
      frame = callback;
      return 1;
    },
    cancel: () => (frame = null),
    reducedMotion: () => reduced,
  };
  viewport = new Viewport(clock, flightBetween);
  viewport.reel = { left: 20, right: 80 };
  viewport.screens = 4;
  viewport.width = 800;
  viewport.extent = { start: 0, end: 700, finest: 'millisecond' };
  page = new FakePage();
  reel = new Reel(viewport, page);
});

/** Where a time is on the screen, px. */
function onScreen(ms: number): number {
  const { start, end, width } = viewport.scale;
  const stage = Math.max(page.reelTop - page.y, 0);
  return stage + ((ms - start) / (end - start)) * width;
}

function scroll(y: number): void {
  page.y = y;
  reel.onscroll();
}

/** The time at the top of the window. */
const start = () => viewport.scale.start;

describe('a page that opens', () => {
  test('stays where it is, at the beginning of the reel, at the scale to read at', () => {
    reel.begin();
    expect(page.scrolls).toBe(0);
    expect(viewport.isFitted).toBe(true);
    expect(reel.length).toBeCloseTo(20 + 700 * 4 + 80);
    expect(start()).toBeCloseTo(-5);
  });

  test('goes to a window that was asked for', () => {
    viewport.show({ start: 100, end: 300 });
    reel.begin();
    expect(page.y).toBe(300 + 420);
    expect(start()).toBeCloseTo(100);
  });

  test('stays at its top when what stands over the reel grows', () => {
    reel.begin();
    page.reelTop = 340;
    reel.follow();
    expect(page.y).toBe(0);
  });
});

describe('scrolling', () => {
  beforeEach(() => reel.begin());

  test.each([
    { y: 100, start: -5 },
    { y: 300, start: -5 },
    { y: 320, start: 0 },
    { y: 720, start: 100 },
    { y: 2400, start: 520 },
    { y: 5000, start: 520 },
  ])('to $y px has the window begin at $start', ({ y, start: expected }) => {
    scroll(y);
    expect(start()).toBeCloseTo(expected);
    expect(page.scrolls).toBe(0);
  });

  test('back to the beginning is the view that it opened with, unless it is another scale', () => {
    scroll(720);
    expect(viewport.isFitted).toBe(false);
    scroll(300);
    expect(viewport.isFitted).toBe(true);
    viewport.zoomBy(0.5, 0);
    reel.follow();
    scroll(720);
    scroll(300);
    expect(viewport.isFitted).toBe(false);
  });

  test('what follows the scrolling scrolls no further', () => {
    scroll(720);
    reel.follow();
    expect([page.y, page.scrolls]).toEqual([720, 0]);
  });

  test('beyond the reel leaves the window as it is', () => {
    scroll(2400);
    const { scale } = viewport;
    scroll(5000);
    expect(viewport.scale).toBe(scale);
  });

  test('its own is not taken for the reader’s', () => {
    viewport.show({ start: 100.06, end: 300.06 });
    reel.follow();
    const { scale } = viewport;
    reel.onscroll();
    expect(viewport.scale).toBe(scale);
  });
});

describe('a window that is moved', () => {
  beforeEach(() => {
    reel.begin();
    scroll(720);
  });

  test('has the page scrolled with it', () => {
    viewport.panBy(200.3);
    const { scale } = viewport;
    reel.follow();
    expect(page.y).toBe(920);
    // To the fraction of a px, whatever the page is scrolled to.
    expect(viewport.scale).toBe(scale);
    expect(start()).toBeCloseTo(150.075);
  });

  test('keeps the time under the pointer where it is on the screen when it is zoomed', () => {
    const held = start() + 25;
    for (const factor of [2, 1.3, 0.4]) {
      viewport.zoomBy(factor, 100);
      reel.follow();
      expect(onScreen(held)).toBeCloseTo(100, -0.5);
    }
  });

  test('also where the reel is not yet at the top of the screen', () => {
    scroll(200);
    const before = onScreen(50);
    viewport.zoomBy(2, before - 100);
    reel.follow();
    expect(page.y).toBeGreaterThan(300);
    expect(onScreen(50)).toBeCloseTo(before, -0.5);
  });

  test('also where its end has left the bottom of the screen', () => {
    scroll(2500);
    const before = onScreen(600) - 100;
    viewport.zoomBy(2, before + 100);
    reel.follow();
    expect(page.y).toBeLessThan(300 + reel.length - 800);
    expect(onScreen(600)).toBeCloseTo(before, -0.5);
  });

  test('leaves a reader alone who has gone on to what follows', () => {
    scroll(2400 + 401);
    viewport.show({ start: 0, end: 200 });
    reel.follow();
    expect(page.y).toBe(2801);
    scroll(2400 + 399);
    viewport.show({ start: 0, end: 200 });
    reel.follow();
    expect(page.y).toBe(320 + 399);
  });

  test('scrolls the page as far as the reel is when it is zoomed out to everything', () => {
    viewport.show({ start: -20, end: 780 });
    reel.follow();
    expect(page.y).toBe(300);
    expect(reel.length).toBeCloseTo(800);
  });
});

describe('a flight', () => {
  /** Runs it with the page following in every frame, as an effect does. */
  function run(each: () => void = () => {}): void {
    for (let i = 0; i < 200; i++) {
      time += 16;
      reel.onscroll();
      const callback = frame;
      if (callback === null) return;
      frame = null;
      callback();
      flushSync();
      reel.follow();
      each();
    }
  }

  beforeEach(() => {
    reduced = false;
    reel.begin();
  });

  test('takes the page with it, and ends where it was sent', () => {
    viewport.reveal(500);
    reel.follow();
    run();
    expect(viewport.isFlying).toBe(false);
    expect(start()).toBeCloseTo(500 - 200 / 3, 0);
    expect(page.y).toBeCloseTo(300 + 20 + 4 * (500 - 200 / 3), -0.5);
  });

  test('brings the reel to the top of the screen little by little', () => {
    viewport.travel({ start: 200, end: 400 });
    const ys: number[] = [];
    run(() => ys.push(page.y));
    expect(ys[0]).toBeLessThan(100);
    expect(ys.at(-1)).toBeCloseTo(300 + 820, -0.5);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  });

  test('that is over at once, as where motion is reduced, brings the reel to the top of the screen as well', () => {
    reduced = true;
    viewport.reveal(500);
    reel.follow();
    expect(page.y).toBeCloseTo(300 + 20 + 4 * (500 - 200 / 3), -0.5);
    expect(onScreen(500)).toBeCloseTo(800 / 3, -0.5);
    viewport.panBy(40);
    reel.follow();
    expect(page.y).toBeCloseTo(300 + 20 + 4 * (500 - 200 / 3) + 40, -0.5);
  });

  test('ends where the reader scrolls', () => {
    viewport.travel({ start: 200, end: 400 });
    let frames = 0;
    run(() => {
      if (++frames === 5) page.y += 50;
    });
    expect(frames).toBeLessThan(8);
    expect(viewport.isFlying).toBe(false);
    expect(start()).toBeLessThan(199);
  });
});
