import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Viewport } from '../../src/state/viewport.svelte.ts';
import type { GestureOptions } from '../../src/ui/timeline/gestures.ts';
import Gestures from './support/Gestures.svelte';

const DAY = 86_400_000;

/** A stage of 500 px from 100 px on, on which a day is 5 px. */
async function stage(options: GestureOptions = {}) {
  const viewport = new Viewport({
    now: () => 0,
    frame: () => 0,
    cancel: () => {},
    reducedMotion: () => false,
  });
  viewport.width = 500;
  viewport.extent = { start: 0, end: 400 * DAY, finest: 'day' };
  viewport.show({ start: 100 * DAY, end: 200 * DAY });
  const screen = await render(Gestures, { viewport, options });
  const node = screen.getByTestId('stage').element();
  const { left, top } = node.getBoundingClientRect();
  // Pointers that only a test knows cannot be captured.
  node.setPointerCapture = () => {};

  /** Sends an event at a place on the stage, px; whether the page may act on it too. */
  const send = (event: Event) => {
    const left = node.dispatchEvent(event);
    flushSync();
    return left;
  };
  const at = (x: number, y: number) => ({
    clientX: left + x,
    clientY: top + y,
    bubbles: true,
    cancelable: true,
    view: window,
  });
  const wheel = (x: number, y: number, init: WheelEventInit) =>
    send(new WheelEvent('wheel', { ...at(x, y), ...init }));
  const mouse = (type: string, x: number, y: number, init: MouseEventInit = {}) =>
    send(new MouseEvent(type, { ...at(x, y), ...init }));
  /** A pointer, the mouse by default, at a place on the stage. */
  const pointer = (type: string, x: number, y: number, init: PointerEventInit = {}) =>
    send(new PointerEvent(type, { pointerType: 'mouse', ...at(x, y), ...init }));
  /** A finger does the same. */
  const finger = (type: string, pointerId: number, [x, y]: [x: number, y: number]) =>
    pointer(type, x, y, { pointerType: 'touch', pointerId });
  /** The days in view. */
  const days = () =>
    [viewport.scale.start / DAY, viewport.scale.end / DAY].map((day) => Math.round(day * 100) / 100);
  /** The day at a place on the stage. */
  const dayAt = (px: number) => days()[0]! + ((days()[1]! - days()[0]!) * px) / 500;
  return { viewport, node, send, wheel, mouse, pointer, finger, days, dayAt };
}

describe('the wheel', () => {
  test.each<[string, GestureOptions, WheelEventInit, 'zooms' | 'pans' | 'nothing']>([
    ['plain', {}, { deltaY: -100 }, 'nothing'],
    ['with Ctrl', {}, { deltaY: -100, ctrlKey: true }, 'zooms'],
    ['with ⌘', {}, { deltaY: -100, metaKey: true }, 'zooms'],
    ['sideways', {}, { deltaX: 50, deltaY: 10 }, 'pans'],
    ['sideways with Ctrl', {}, { deltaX: 50, deltaY: -10, ctrlKey: true }, 'zooms'],
    ['plain, on a page of its own', { wheel: 'plain' }, { deltaY: -100 }, 'zooms'],
    ['sideways, on a page of its own', { wheel: 'plain' }, { deltaX: 50, deltaY: 10 }, 'pans'],
    ['plain, along y', { axis: 'y' }, { deltaY: -100 }, 'nothing'],
    ['sideways, along y', { axis: 'y' }, { deltaX: 50 }, 'nothing'],
    ['with Ctrl, along y', { axis: 'y' }, { deltaY: -100, ctrlKey: true }, 'zooms'],
  ])('%s', async (_what, options, init, does) => {
    const { wheel, days, dayAt } = await stage(options);
    const isLeftToThePage = wheel(125, 250, init);
    expect(isLeftToThePage).toBe(does === 'nothing');
    if (does === 'nothing') expect(days()).toEqual([100, 200]);
    if (does === 'pans') expect(days()).toEqual([110, 210]);
    if (does === 'zooms') {
      expect(days()[1]! - days()[0]!).toBeLessThan(90);
      expect(dayAt(options.axis === 'y' ? 250 : 125)).toBeCloseTo(options.axis === 'y' ? 150 : 125, 1);
    }
  });

  test.each([
    ['a notch', { deltaY: -100, ctrlKey: true }, 0.4],
    ['a notch out', { deltaY: 100, ctrlKey: true }, -0.4],
    ['a pinch', { deltaY: -4, ctrlKey: true }, 0.08],
    ['a pinch out', { deltaY: 4, ctrlKey: true }, -0.08],
    ['two fingers on a touch pad with ⌘', { deltaY: -4, metaKey: true }, 0.016],
    ['three lines', { deltaY: -3, deltaMode: 1, ctrlKey: true }, 0.3],
    ['a page', { deltaY: -1, deltaMode: 2, ctrlKey: true }, 1],
  ])('zooms by %s as much as it should', async (_what, init, power) => {
    const { wheel, viewport } = await stage();
    wheel(250, 250, init);
    const { start, end } = viewport.scale;
    expect((100 * DAY) / (end - start)).toBeCloseTo(2 ** power, 4);
  });

  test('pans by lines too', async () => {
    const { wheel, days } = await stage();
    wheel(250, 250, { deltaX: 2, deltaMode: 1 });
    expect(days()).toEqual([110, 210]);
  });
});

describe('a double click', () => {
  test.each<[string, GestureOptions, MouseEventInit, [number, number]]>([
    ['zooms in at the pointer', {}, {}, [112.5, 162.5]],
    ['with Shift zooms out', {}, { shiftKey: true }, [75, 275]],
    ['along y zooms at its height', { axis: 'y' }, {}, [137.5, 187.5]],
  ])('%s', async (_what, options, init, window) => {
    const { mouse, days } = await stage(options);
    mouse('dblclick', 125, 375, init);
    expect(days()).toEqual(window);
  });

  test('that something else has taken is let be', async () => {
    const { mouse, days } = await stage();
    const take = (event: Event) => event.preventDefault();
    addEventListener('dblclick', take, { capture: true });
    mouse('dblclick', 125, 375);
    removeEventListener('dblclick', take, { capture: true });
    expect(days()).toEqual([100, 200]);
  });
});

describe('a drag', () => {
  test.each<[string, GestureOptions, PointerEventInit, number]>([
    ['pans', {}, {}, 90],
    ['with the other button does not', {}, { button: 2 }, 100],
    ['with Ctrl does not', {}, { ctrlKey: true }, 100],
    ['along y does not', { axis: 'y' }, {}, 100],
  ])('%s', async (_what, options, init, start) => {
    const { pointer, days } = await stage(options);
    pointer('pointerdown', 100, 100, init);
    pointer('pointermove', 120, 180, init);
    pointer('pointermove', 150, 150, init);
    pointer('pointerup', 150, 150, init);
    expect(days()).toEqual([start, start + 100]);
  });

  test('of 4 px is none, of 5 is all of them', async () => {
    const { pointer, days } = await stage();
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 104, 100);
    expect(days()).toEqual([100, 200]);
    pointer('pointermove', 105, 100);
    expect(days()).toEqual([99, 199]);
    pointer('pointermove', 100, 100);
    expect(days()).toEqual([100, 200]);
    pointer('pointerup', 100, 100);
  });

  test('that was none leaves nothing behind', async () => {
    const { pointer, wheel, dayAt } = await stage();
    pointer('pointerdown', 125, 100);
    pointer('pointermove', 129, 100);
    pointer('pointerup', 129, 100);
    wheel(125, 100, { deltaY: -100, ctrlKey: true });
    expect(dayAt(125)).toBeCloseTo(125, 1);
  });

  test('ends where the browser takes the pointer away', async () => {
    const { pointer, days } = await stage();
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 150, 100);
    pointer('pointercancel', 150, 100);
    pointer('pointermove', 300, 100);
    expect(days()).toEqual([90, 190]);
  });

  test.each([
    ['that moves is no click', 50, 0],
    ['that trembles is one', 3, 1],
  ])('%s', async (_what, px, clicks) => {
    const { node, pointer, mouse } = await stage();
    let clicked = 0;
    const inner = node.appendChild(document.createElement('i'));
    inner.addEventListener('click', () => clicked++);
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 100 + px, 100);
    pointer('pointerup', 100 + px, 100);
    inner.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(clicked).toBe(clicks);
    await new Promise((resolve) => setTimeout(resolve));
    inner.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(clicked).toBe(clicks + 1);
    mouse('click', 100, 100);
  });
});

describe('fingers', () => {
  test('one pans', async () => {
    const { finger, days } = await stage();
    finger('pointerdown', 1, [200, 100]);
    finger('pointermove', 1, [150, 100]);
    finger('pointerup', 1, [150, 100]);
    expect(days()).toEqual([110, 210]);
  });

  test('one along y is left to the page', async () => {
    const { finger, days } = await stage({ axis: 'y' });
    finger('pointerdown', 1, [200, 200]);
    finger('pointermove', 1, [200, 150]);
    expect(days()).toEqual([100, 200]);
  });

  test.each<[string, GestureOptions, [number, number][], [number, number][]]>([
    [
      'along x',
      {},
      [
        [200, 100],
        [300, 100],
      ],
      [
        [150, 100],
        [350, 100],
      ],
    ],
    [
      'along y',
      { axis: 'y' },
      [
        [100, 200],
        [100, 300],
      ],
      [
        [100, 150],
        [100, 350],
      ],
    ],
  ])('two zoom %s, and a third does nothing', async (_what, options, from, to) => {
    const { finger, days } = await stage(options);
    from.forEach((place, id) => finger('pointerdown', id, place));
    finger('pointerdown', 9, [400, 400]);
    to.forEach((place, id) => finger('pointermove', id, place));
    finger('pointermove', 9, [0, 0]);
    expect(days()).toEqual([125, 175]);
  });

  test.each(['x', 'y'] as const)('the one left of two along %s', async (axis) => {
    const { finger, days } = await stage({ axis });
    finger('pointerdown', 1, [200, 200]);
    finger('pointerdown', 2, [300, 300]);
    finger('pointermove', 1, [150, 150]);
    finger('pointermove', 2, [350, 350]);
    expect(days()).toEqual([125, 175]);
    finger('pointerup', 2, [350, 350]);
    finger('pointermove', 1, [100, 100]);
    expect(days()).toEqual(axis === 'x' ? [130, 180] : [125, 175]);
  });

  test('two are kept from the page, one is not', async () => {
    const { node, send } = await stage();
    const touches = (n: number) =>
      Array.from({ length: n }, (_, identifier) => new Touch({ identifier, target: node }));
    const move = (n: number) =>
      send(new TouchEvent('touchmove', { touches: touches(n), bubbles: true, cancelable: true }));
    expect(move(1)).toBe(true);
    expect(move(2)).toBe(false);
  });
});

test('a change of the limits while zoomed is taken on', async () => {
  const { viewport, wheel, days } = await stage();
  viewport.extent = { start: 0, end: 4000 * DAY, finest: 'day' };
  flushSync();
  for (let i = 0; i < 20; i++) wheel(250, 250, { deltaY: 100, ctrlKey: true });
  expect(days()[1]! - days()[0]!).toBeGreaterThan(4000);
});
