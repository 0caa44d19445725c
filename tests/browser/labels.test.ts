import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { PlacedLabel, Projection } from '../../src/layout/index.ts';
import Labels from '../../src/ui/timeline/Labels.svelte';
import '../../src/ui/page.css';
import { event } from '../support/data.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function labelOf(id: string, place: number): PlacedLabel {
  const x = place * 100;
  const of = event(id, '2024', { title: `Label ${id}` });
  return { id, event: of, lane: 0, row: 0, x, y: 0, sheetX: x, maxWidth: 90, stuck: false };
}

/** A projection in which the events of these ids have a label; the first has a count of others behind it. */
function projectionOf(ids: string, perMs: number): Projection {
  const labels = [...ids].map(labelOf);
  const clusters = labels
    .slice(0, 1)
    .map(({ id }) => ({ id, lane: 0, row: 0, x: 90, y: 0, sheetX: 90, count: 3, from: 0, to: 4 }));
  return { width: 900, height: 50, perMs, shift: 0, lanes: [], marks: [], labels, clusters, density: [] };
}

async function show(compact: boolean) {
  const caption = { name: ({ title }: { title: string }) => title, line: () => '2024' };
  const props = { projection: projectionOf('ab', 1), caption, widest: 400, compact };
  const screen = await render(Labels, props);
  flushSync();
  const visible = (kind: string) =>
    [...screen.container.querySelectorAll<HTMLElement>(kind)]
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent.replace('2024', ''))
      .sort();
  const zoom = async (ids: string, perMs: number, settled = false) => {
    await screen.rerender({ projection: projectionOf(ids, perMs), settled });
    flushSync();
  };
  return { labels: () => visible('.label'), chips: () => visible('.chip'), zoom };
}

test.each([true, false])('labels that have left are not seen any more (compact: %s)', async (compact) => {
  const { labels, zoom } = await show(compact);
  expect(labels()).toEqual(['Label a', 'Label b']);
  await zoom('a', 1);
  expect(labels()).toEqual(['Label a']);
  await zoom('bc', 1);
  expect(labels()).toEqual(['Label b', 'Label c']);
});

test('while one zooms other labels come at a pace, and counts once it rests', async () => {
  const { labels, chips, zoom } = await show(true);
  expect(chips()).toEqual(['+3']);
  await zoom('abc', 2);
  expect(labels()).toEqual(['Label a', 'Label b']);
  expect(chips()).toEqual([]);
  await zoom('bc', 3);
  expect(labels()).toEqual(['Label b']);
  vi.advanceTimersByTime(150);
  flushSync();
  expect(labels()).toEqual(['Label b', 'Label c']);
  expect(chips()).toEqual(['+3']);
});

test('where a flight lands, labels and counts are there at once', async () => {
  const { labels, chips, zoom } = await show(true);
  await zoom('abc', 2);
  expect(chips()).toEqual([]);
  await zoom('abc', 3, true);
  expect(labels()).toEqual(['Label a', 'Label b', 'Label c']);
  expect(chips()).toEqual(['+3']);
  await zoom('ab', 4);
  expect(chips()).toEqual([]);
});

test('a window that is dragged keeps its counts, though its scale is never quite the same', async () => {
  const { chips, zoom } = await show(true);
  await zoom('ab', 1 + 1e-6);
  expect(chips()).toEqual(['+3']);
});
