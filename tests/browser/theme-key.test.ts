import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ThemeKey from '../../src/ui/timeline/ThemeKey.svelte';
import { readTheme } from '../../src/ui/timeline/read-theme.ts';
import '../../src/ui/page.css';

const THEMES = Array.from({ length: 9 }, (_, i) => ({ id: `t${i}`, label: `Theme ${i}` }));

test('names each theme beside the colour that its marks have', async () => {
  const { container } = await render(ThemeKey, { themes: THEMES });
  const painted = readTheme(document.body, THEMES).themes;
  const key = [...container.querySelectorAll('li')].map((item) => [
    item.textContent.trim(),
    getComputedStyle(item.querySelector('svg')!).color,
  ]);
  expect(key).toEqual(THEMES.map(({ id, label }) => [label, painted[id]]));
  expect(new Set(key.map(([, colour]) => colour)).size).toBe(7);
});

test('is one line where there is the room, and wraps where there is not', async () => {
  const { container } = await render(ThemeKey, { themes: THEMES });
  const list = container.querySelector('ul')!;
  expect(list.clientHeight).toBe(16);
  container.style.width = '300px';
  expect(list.clientHeight).toBeGreaterThan(32);
  expect(list.scrollWidth).toBeLessThanOrEqual(300);
});
