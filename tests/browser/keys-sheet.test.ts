import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LEGEND, LEGEND_HEIGHT, LEGEND_WIDTH } from '../../src/layout/index.ts';
import KeysSheet from '../../src/ui/KeysSheet.svelte';
import { readTheme } from '../../src/ui/timeline/read-theme.ts';
import '../../src/ui/page.css';
import { loadParts } from './support/render.ts';

async function open(): Promise<HTMLElement> {
  await loadParts();
  const colours = readTheme(document.body, []);
  const { container } = await render(KeysSheet, { ratio: 2, colours, onclose: () => undefined });
  return container;
}

test('the legend is a list for each group, named by it, with words for every entry', async () => {
  const sections = [...(await open()).querySelectorAll('section')];
  const groups = sections.map((section) => ({
    label: document.getElementById(section.getAttribute('aria-labelledby')!)!.textContent,
    entries: [...section.querySelectorAll('li')].map((item) => item.lastElementChild!.textContent),
  }));
  expect(groups).toEqual(
    LEGEND.map(({ label, entries }) => ({ label, entries: entries.map((entry) => entry.label) })),
  );
});

test('every entry has a sample of its size, painted or in words', async () => {
  const samples = [...(await open()).querySelectorAll<HTMLElement>('.sample')];
  expect(samples.map((sample) => sample.textContent.trim()).filter(Boolean)).toEqual(['+4']);
  for (const sample of samples) {
    expect([sample.offsetWidth, sample.offsetHeight]).toEqual([LEGEND_WIDTH, LEGEND_HEIGHT]);
    const canvas = sample.querySelector('canvas');
    if (canvas === null) continue;
    expect([canvas.width, canvas.height]).toEqual([2 * LEGEND_WIDTH, 2 * LEGEND_HEIGHT]);
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(data.some((value) => value > 0)).toBe(true);
  }
});
