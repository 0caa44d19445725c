import { expect, test } from 'vitest';
import { count, figure } from '../../../src/core/wording.ts';

test('figures are those of English', () => {
  const said = new Intl.NumberFormat('en');
  for (const n of [0, 7, 64, 999, 1000, 9999, 10_000, 123_456, 1_000_000, 12_345_678])
    expect(figure(n)).toBe(said.format(n));
});

test('what is counted is one or many', () => {
  expect(count(1, 'event')).toBe('1 event');
  expect(count(1000, 'event')).toBe('1,000 events');
  expect(count(2, 'story', 'stories')).toBe('2 stories');
});
