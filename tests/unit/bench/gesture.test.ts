import { describe, expect, test } from 'vitest';
import { clickZoomGesture, panGesture, wheelZoomGesture } from '../../../bench/browser/gesture.js';

const AT = { x: 600, y: 400 };

describe('a pan', () => {
  test('by dragging: 240 px to the left and back, with the button held', () => {
    const { before, steps, after, every } = panGesture('drag', AT);
    expect(every).toBeCloseTo(16.67, 2);
    expect(before).toEqual([{ type: 'mousePressed', ...AT, button: 'left', buttons: 1, clickCount: 1 }]);
    expect(after).toEqual([{ type: 'mouseReleased', ...AT, button: 'left', clickCount: 1 }]);
    const moves = steps.flat();
    expect(moves).toHaveLength(60);
    expect(moves[0]).toEqual({
      type: 'mouseMoved',
      x: 592,
      y: 400,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
    const xs = moves.map(({ x }) => x);
    expect([29, 30, 31, 59].map((step) => xs[step])).toEqual([360, 368, 376, 600]);
    expect(Math.min(...xs)).toBe(360);
  });

  test.each([
    ['wheelX', 'deltaX', 'deltaY'],
    ['wheelY', 'deltaY', 'deltaX'],
  ] as const)('by %s: as far, without a button', (way, along, across) => {
    const { before, steps, after } = panGesture(way, AT);
    expect([before, after]).toEqual([[], []]);
    const wheels = steps.flat();
    expect(wheels).toHaveLength(60);
    expect(wheels.every((wheel) => wheel.type === 'mouseWheel' && wheel.x === 600 && wheel.y === 400)).toBe(
      true,
    );
    expect(wheels.map((wheel) => wheel[along])).toEqual([...Array(30).fill(8), ...Array(30).fill(-8)]);
    expect(wheels.map((wheel) => wheel[across])).toEqual(Array(60).fill(0));
  });
});

describe('a zoom', () => {
  test.each([
    ['wheel', 0],
    ['alt+wheel', 1],
    ['ctrl+wheel', 2],
  ] as const)('by %s: 15 notches in, 15 out', (way, modifiers) => {
    const { before, steps, after, every } = wheelZoomGesture(way, AT);
    expect([before, after]).toEqual([[], []]);
    expect(every).toBeCloseTo(33.33, 2);
    expect(steps).toHaveLength(30);
    const notch = { type: 'mouseWheel', ...AT, deltaX: 0, modifiers };
    expect(steps[0]).toEqual([{ ...notch, deltaY: -100 }]);
    expect(steps[14]).toEqual([{ ...notch, deltaY: -100 }]);
    expect(steps[15]).toEqual([{ ...notch, deltaY: 100 }]);
    expect(steps[29]).toEqual([{ ...notch, deltaY: 100 }]);
  });

  test('by buttons: 15 clicks on each', () => {
    const zoomOut = { x: 10, y: 50 };
    const { before, steps, after, every } = clickZoomGesture(AT, zoomOut);
    expect([before, after, every]).toEqual([[], [], 100]);
    const click = (at: typeof AT) =>
      ['mousePressed', 'mouseReleased'].map((type) => ({
        type,
        ...at,
        button: 'left',
        buttons: 1,
        clickCount: 1,
      }));
    expect(steps).toEqual([...Array(15).fill(click(AT)), ...Array(15).fill(click(zoomOut))]);
  });
});
