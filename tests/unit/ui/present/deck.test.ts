import { expect, test } from 'vitest';
import { readStep } from '../../../../src/ui/present/deck.ts';

test.each([
  [{ dateline: 'step', by: 1 }, 1],
  [{ dateline: 'step', by: -1 }, -1],
  [{ dateline: 'step', by: 99 }, 1],
  [{ dateline: 'step', by: -0.5 }, -1],
  [{ dateline: 'step', by: 0 }, null],
  [{ dateline: 'step', by: NaN }, null],
  [{ dateline: 'step', by: '1' }, null],
  [{ dateline: 'step' }, null],
  [{ dateline: 'step', by: 1, then: 'eval' }, null],
  [{ dateline: 'height', by: 1 }, null],
  ['step', null],
  [null, null],
])('%j asks for a step of %j', (data, by) => {
  expect(readStep(data)).toBe(by);
});
