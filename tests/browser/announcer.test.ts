import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Announcer from '../../src/ui/timeline/Announcer.svelte';

/** ms that nothing has to change before something is said. */
const REST = 300;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function announcer(message: string | null) {
  const screen = await render(Announcer, { message });
  const said = () => screen.container.querySelector('[aria-live="polite"]')!.textContent;
  /** What is said after so many ms. */
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return said();
  };
  return { after, say: (next: string | null) => screen.rerender({ message: next }) };
}

test('says one message a rest, the last', async () => {
  const { after, say } = await announcer('one');
  expect(await after(REST - 50)).toBe('');
  await say('two');
  expect(await after(REST - 50)).toBe('');
  expect(await after(50)).toBe('two');
  await say('three');
  expect(await after(REST - 1)).toBe('two');
  expect(await after(1)).toBe('three');
});

test('says nothing for nothing, and then the same again', async () => {
  const { after, say } = await announcer('one');
  expect(await after(REST)).toBe('one');
  await say(null);
  expect(await after(REST)).toBe('');
  await say('one');
  expect(await after(REST)).toBe('one');
});
