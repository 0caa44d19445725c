import { median, quantile } from './statistics.js';

/** @import { Motion } from './types.ts' */

/**
 * @typedef {Record<string, number>} Metrics of `Performance.getMetrics`, in s
 */

/**
 * What a pan or a zoom cost.
 *
 * @param {object} recorded
 * @param {number[]} recorded.frames when each animation frame began, in ms
 * @param {number} recorded.ms from the first input to the last frame
 * @param {number} recorded.drawn frames that the compositor drew
 * @param {number[]} recorded.long how long each long task took, in ms
 * @param {Metrics} recorded.before of the page, before the first input
 * @param {Metrics} recorded.after after the last frame
 * @returns {Motion}
 */
export function motionOf({ frames, ms, drawn, long, before, after }) {
  const deltas = frames.slice(1).map((time, i) => time - (frames[i] ?? 0));
  const perFrame = (/** @type {string} */ name) =>
    (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / deltas.length;
  return {
    ms,
    frames: deltas.length,
    fps: (deltas.length / ms) * 1000,
    drawnFps: (drawn / ms) * 1000,
    median: median(deltas) ?? 0,
    p95: quantile(deltas, 0.95) ?? 0,
    max: Math.max(0, ...deltas, ...long),
    longTasks: long.length,
    longMs: long.reduce((sum, duration) => sum + duration, 0),
    mainMs: perFrame('TaskDuration'),
    scriptMs: perFrame('ScriptDuration'),
    layoutMs: perFrame('LayoutDuration') + perFrame('RecalcStyleDuration'),
  };
}
