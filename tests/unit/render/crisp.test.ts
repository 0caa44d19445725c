import { expect, test } from 'vitest';
import { crisp } from '../../../src/render/crisp.ts';

test.each([
  { name: 'a hairline at 1x covers one pixel', position: 10.2, lineWidth: 1, ratio: 1, at: 10.5 },
  { name: 'the nearest one', position: 9.9, lineWidth: 1, ratio: 1, at: 9.5 },
  { name: 'at 2x it covers two', position: 10.2, lineWidth: 1, ratio: 2, at: 10 },
  { name: 'at 1.5x, rounded to two', position: 10.2, lineWidth: 1, ratio: 1.5, at: 10 },
  { name: 'at 1.25x, rounded to one', position: 10, lineWidth: 1, ratio: 1.25, at: 10 },
  { name: 'two px at 1x', position: 10.2, lineWidth: 2, ratio: 1, at: 10 },
  { name: 'never less than one pixel', position: 10.2, lineWidth: 0.2, ratio: 1, at: 10.5 },
])('$name', ({ position, lineWidth, ratio, at }) => {
  expect(crisp(position, lineWidth, ratio)).toBeCloseTo(at, 10);
});
