/** @import { Peer } from './types.ts' */

/**
 * @typedef {{ x: number, y: number }} Point in CSS px
 * @typedef {'mousePressed' | 'mouseReleased' | 'mouseMoved' | 'mouseWheel'} MouseEventType
 * @typedef {{ type: MouseEventType, x: number, y: number, button?: 'left', buttons?: number, clickCount?: number,
 *   deltaX?: number, deltaY?: number, modifiers?: number }} MouseInput as `Input.dispatchMouseEvent` of the DevTools protocol takes it
 * @typedef {object} Gesture
 * @property {MouseInput[]} before
 * @property {MouseInput[][]} steps
 * @property {MouseInput[]} after
 * @property {number} every ms from one step to the next
 */

const PAN_STEPS = 60;
/** CSS px of one step. */
const PAN_STEP = 8;
const ZOOM_STEPS = 30;
/** CSS px of one notch of the wheel. */
const NOTCH = 100;
const LEFT = /** @type {const} */ ({ button: 'left', buttons: 1, clickCount: 1 });
/** As the DevTools protocol counts them. */
const MODIFIERS = { wheel: 0, 'alt+wheel': 1, 'ctrl+wheel': 2 };

/**
 * 60 steps of 8 px along time, half of them back again: 60 a second.
 *
 * @param {Peer['pan']} way
 * @param {Point} at where the pointer is
 * @returns {Gesture}
 */
export function panGesture(way, at) {
  const every = 1000 / 60;
  if (way === 'drag') {
    const travelled = (/** @type {number} */ step) =>
      PAN_STEP * (isBack(step, PAN_STEPS) ? PAN_STEPS - step - 1 : step + 1);
    return {
      before: [{ type: 'mousePressed', ...at, ...LEFT }],
      steps: stepsOf(PAN_STEPS, (step) => [
        { type: 'mouseMoved', x: at.x - travelled(step), y: at.y, ...LEFT },
      ]),
      after: [{ type: 'mouseReleased', ...at, button: 'left', clickCount: 1 }],
      every,
    };
  }
  const delta = (/** @type {number} */ step) => (isBack(step, PAN_STEPS) ? -PAN_STEP : PAN_STEP);
  const steps = stepsOf(PAN_STEPS, (step) => [
    {
      type: 'mouseWheel',
      ...at,
      deltaX: way === 'wheelX' ? delta(step) : 0,
      deltaY: way === 'wheelY' ? delta(step) : 0,
    },
  ]);
  return { before: [], steps, after: [], every };
}

/**
 * 30 notches of the wheel, the first half in, the other out: 30 a second.
 *
 * @param {'wheel' | 'ctrl+wheel' | 'alt+wheel'} way
 * @param {Point} at
 * @returns {Gesture}
 */
export function wheelZoomGesture(way, at) {
  const steps = stepsOf(ZOOM_STEPS, (step) => [
    {
      type: 'mouseWheel',
      ...at,
      deltaX: 0,
      deltaY: isBack(step, ZOOM_STEPS) ? NOTCH : -NOTCH,
      modifiers: MODIFIERS[way],
    },
  ]);
  return { before: [], steps, after: [], every: 1000 / 30 };
}

/**
 * 30 clicks on buttons, the first half to zoom in, the other out: 10 a second, as quick as a person clicks.
 *
 * @param {Point} zoomIn
 * @param {Point} zoomOut
 * @returns {Gesture}
 */
export function clickZoomGesture(zoomIn, zoomOut) {
  const steps = stepsOf(ZOOM_STEPS, (step) => {
    const at = isBack(step, ZOOM_STEPS) ? zoomOut : zoomIn;
    return [
      { type: 'mousePressed', ...at, ...LEFT },
      { type: 'mouseReleased', ...at, ...LEFT },
    ];
  });
  return { before: [], steps, after: [], every: 100 };
}

/**
 * @param {number} step
 * @param {number} steps
 */
function isBack(step, steps) {
  return step >= steps / 2;
}

/**
 * @param {number} count
 * @param {(step: number) => MouseInput[]} make
 */
function stepsOf(count, make) {
  return Array.from({ length: count }, (_, step) => make(step));
}
