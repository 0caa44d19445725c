import { expect, test } from 'vitest';
import { UNFOLDED, type Fold } from '../../../src/layout/fold.ts';
import { stretchesIn } from '../../../src/layout/stretches.ts';

const FOLD: Fold = {
  breaks: [
    { start: 100, end: 500, at: 100, length: 20 },
    { start: 1000, end: 1400, at: 620, length: 20 },
  ],
};

test.each([
  { name: 'all', start: 0, end: 740, inView: ['0 to 100', '500 to 1000', '1400 to 1500'] },
  { name: 'up to a break', start: 0, end: 100, inView: ['0 to 100'] },
  { name: 'the last of a stretch, and half a break', start: 90, end: 110, inView: ['90 to 100'] },
  { name: 'half a break and what follows', start: 110, end: 130, inView: ['500 to 510'] },
  { name: 'a break alone', start: 101, end: 119, inView: [] },
  { name: 'within a stretch', start: 220, end: 240, inView: ['600 to 620'] },
])('stretches of $name', ({ start, end, inView }) => {
  const found = stretchesIn(FOLD, { start, end, width: 100 });
  expect(found.map((stretch) => `${stretch.inView.start} to ${stretch.inView.end}`)).toEqual(inView);
});

test('a stretch reaches from break to break, whatever is in view of it', () => {
  const [first, second, third] = stretchesIn(FOLD, { start: 0, end: 740, width: 100 });
  expect(first).toMatchObject({ start: -Infinity, end: 100 });
  expect(second).toMatchObject({ start: 500, end: 1000 });
  expect(third).toMatchObject({ start: 1400, end: Infinity });
});

test('without breaks there is one stretch', () => {
  expect(stretchesIn(UNFOLDED, { start: 3, end: 5, width: 100 })).toEqual([
    { start: -Infinity, end: Infinity, inView: { start: 3, end: 5 } },
  ]);
});
