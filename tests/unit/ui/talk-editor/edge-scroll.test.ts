import { expect, test } from 'vitest';
import { edgeSpeed } from '../../../../src/ui/talk-editor/edge-scroll.ts';

test.each([
  ['in the middle', 400, 0, 800, 0],
  ['just clear of the lower edge', 736, 0, 800, 0],
  ['near the lower edge', 768, 0, 800, 6],
  ['at the lower edge', 800, 0, 800, 12],
  ['below it', 2000, 0, 800, 12],
  ['near the upper edge', 132, 100, 800, -6],
  ['above it', 0, 100, 800, -12],
  ['in the middle of little room', 50, 0, 100, 0],
])('a pointer %s', (_where, y, top, bottom, speed) => {
  expect(edgeSpeed(y, top, bottom)).toBe(speed);
});
