import { describe, expect, test } from 'vitest';
import { benchEvents } from '../../../bench/browser/dataset.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FROM = Date.UTC(2015, 0, 1);
const TO = Date.UTC(2025, 0, 1);
const EVENTS = benchEvents(5000);

test('are the same for the same number and seed', () => {
  expect(benchEvents(300)).toEqual(benchEvents(300));
  expect(benchEvents(300, 7)).not.toEqual(benchEvents(300));
});

// Figures of different machines are compared: the events must not change unnoticed.
test('are these', () => {
  expect(benchEvents(1000).slice(0, 2)).toEqual([
    {
      id: 0,
      start: 1421295300000,
      title: 'Team new appointed emissions inflation border after',
      group: 2,
    },
    { id: 1, start: 1421296140000, title: 'Study over vote flood breach', group: 2 },
  ]);
});

test.each([1, 20, 1000])('are %d', (count) => expect(benchEvents(count)).toHaveLength(count));

test('are in order of start, and numbered so', () => {
  expect(EVENTS.map(({ id }) => id)).toEqual(EVENTS.map((_, i) => i));
  const starts = EVENTS.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

describe('each', () => {
  test('starts at a whole minute within the ten years', () => {
    expect(EVENTS.filter(({ start }) => start < FROM || start >= TO || start % MINUTE !== 0)).toEqual([]);
  });

  test('that has an end lasts 1 to 180 days, but no longer than the ten years', () => {
    const ranges = EVENTS.filter(({ end }) => end !== undefined);
    expect(ranges.length).toBeGreaterThan(0.08 * EVENTS.length);
    expect(ranges.length).toBeLessThan(0.12 * EVENTS.length);
    const wrong = ranges.filter(({ start, end = 0 }) => {
      const length = end - start;
      return end > TO || length > 180 * DAY || (length < DAY && end !== TO);
    });
    expect(wrong).toEqual([]);
  });

  test('has a title of 20 to 90 characters', () => {
    // Where no word fits any more a title may stay under its own aim, but all aims are 20 or more.
    const lengths = EVENTS.map(({ title }) => title.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(90);
  });

  test('is in one of eight groups', () => {
    expect(new Set(EVENTS.map(({ group }) => group))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
  });
});

test('most are in bursts: half of them within a tenth of the days', () => {
  const days = new Map<number, number>();
  for (const { start } of EVENTS) {
    const day = Math.floor(start / DAY);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const busiest = [...days.values()].sort((a, b) => b - a).slice(0, 365);
  expect(busiest.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(EVENTS.length / 2);
});
