import { expect, test } from 'vitest';
import { readAutoplay } from '../../../../src/core/talk/index.ts';

const usual = { every: 8000, loop: false, always: false };

test.each([
  ['', null],
  ['?autoplay', null],
  ['?autoplay=fast', null],
  ['?autoplay=-3s', null],
  ['?autoplay=8s', usual],
  ['?autoplay=8', usual],
  ['?autoplay=8s&loop', { ...usual, loop: true }],
  ['?autoplay=8s&loop=1', { ...usual, loop: true }],
  ['?autoplay=8s&loop=0', usual],
  ['?autoplay=8s&autoplay-always', { ...usual, always: true }],
  ['?autoplay=0.1s', { ...usual, every: 2000 }],
  ['?autoplay=9999s', { ...usual, every: 600_000 }],
])('%s', (query, expected) => {
  expect(readAutoplay(query)).toEqual(expected);
});
