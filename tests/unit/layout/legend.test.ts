import { expect, test } from 'vitest';
import { LEGEND, LEGEND_WIDTH } from '../../../src/layout/legend.ts';
import { METRICS } from '../../../src/layout/metrics.ts';

test('every entry has a name and a sample of its own', () => {
  expect(new Set(LEGEND.map(({ kind }) => kind)).size).toBe(LEGEND.length);
  expect(new Set(LEGEND.map(({ label }) => label)).size).toBe(LEGEND.length);
  expect(new Set(LEGEND.map(({ sample }) => JSON.stringify(sample))).size).toBe(LEGEND.length);
});

test.each(LEGEND)('$kind fits its box, with its edges', ({ sample }) => {
  const left = sample.x - (sample.openStart ? METRICS.arrow : 0);
  const right =
    sample.x + sample.width + (sample.openEnd ? METRICS.arrow : sample.unknownEnd ? METRICS.fray : 0);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(LEGEND_WIDTH);
});
