import { expect, test } from 'vitest';
import { talkDataset } from '../../../bench/talks/dataset.js';

test('is the same each time, in order, every event told by somebody, with a talk that also compares', () => {
  const dataset = talkDataset(200);
  expect(dataset).toEqual(talkDataset(200));
  expect([dataset.events.length, dataset.talks[0]!.steps.length]).toEqual([200, 100]);
  expect(dataset.talks[0]!.steps.some(({ accounts }) => accounts?.length === 2)).toBe(true);
  const articles = new Set(dataset.articles.map(({ id }) => id));
  for (const [place, { span, accounts }] of dataset.events.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(dataset.events[place - 1]?.span.start ?? -Infinity);
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.every(({ article }) => articles.has(article))).toBe(true);
  }
});
