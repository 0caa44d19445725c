import { describe, expect, test } from 'vitest';
import { pageAround, pageWithin } from '../../../../src/ui/list/page.ts';

test.each([
  [0, 0, 200],
  [199, 0, 200],
  [200, 200, 400],
  [4829, 4800, 5000],
])('around %i: %i to %i', (place, first, last) => {
  expect(pageAround(place)).toEqual({ first, last });
});

describe('within a group', () => {
  test.each([
    [0, 200, 1000, 0, 200],
    [200, 600, 1000, 200, 600],
    [0, 200, 150, 0, 150],
    [200, 400, 201, 200, 201],
    // The group has become shorter than where the page began.
    [200, 400, 200, 0, 200],
    [800, 1000, 450, 400, 450],
  ])('%i to %i of %i is %i to %i', (first, last, size, shownFirst, shownLast) => {
    expect(pageWithin({ first, last }, size)).toEqual({ first: shownFirst, last: shownLast });
  });
});
