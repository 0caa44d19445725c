import { expect, test } from 'vitest';
import { motionOf } from '../../../bench/browser/motion.js';

const RECORDED = {
  frames: [100, 116, 132, 182, 200],
  ms: 200,
  drawn: 3,
  long: [],
  before: { TaskDuration: 1, ScriptDuration: 0.5, LayoutDuration: 0.1, RecalcStyleDuration: 0.2 },
  after: { TaskDuration: 1.08, ScriptDuration: 0.54, LayoutDuration: 0.12, RecalcStyleDuration: 0.28 },
};

test('tells what a motion cost', () => {
  const { mainMs, scriptMs, layoutMs, ...rest } = motionOf(RECORDED);
  expect(rest).toEqual({
    ms: 200,
    frames: 4,
    fps: 20,
    drawnFps: 15,
    median: 17,
    p95: 50,
    max: 50,
    longTasks: 0,
    longMs: 0,
  });
  expect([mainMs, scriptMs, layoutMs].map((ms) => Math.round(ms))).toEqual([20, 10, 25]);
});

test('the longest frame may be a long task after the last', () => {
  const { max, longTasks, longMs } = motionOf({ ...RECORDED, long: [70, 300] });
  expect({ max, longTasks, longMs }).toEqual({ max: 300, longTasks: 2, longMs: 370 });
});
