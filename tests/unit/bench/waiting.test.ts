import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from '../../../bench/browser/waiting.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('gives the value, and leaves no timer behind', async () => {
  expect(await within(Promise.resolve(7), 'loading', 60_000)).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

test('gives the error', async () => {
  await expect(within(Promise.reject(new Error('broken')), 'loading', 60_000)).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});

test('says what took too long', async () => {
  const late = expect(within(new Promise(() => {}), 'loading', 60_000)).rejects.toThrow(
    'loading took more than 60 s',
  );
  await vi.advanceTimersByTimeAsync(60_000);
  await late;
});
