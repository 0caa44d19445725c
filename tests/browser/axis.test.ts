import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Ticks } from '../../src/layout/index.ts';
import Axis from '../../src/ui/timeline/Axis.svelte';
import '../../src/ui/page.css';

const tick = (x: number, label: string, over = {}) => ({ ms: x, x, labelX: x, label, ...over });

async function show(over: Partial<Ticks>) {
  const axis = { major: [], minor: [], breaks: [], today: null, ...over };
  const { container } = await render(Axis, { axis, width: 600 });
  const root = container.querySelector('.axis')!;
  /** Left edges from that of the axis, px. */
  const lefts = (selector: string) =>
    [...root.querySelectorAll(selector)].map((found) => {
      const left = found.getBoundingClientRect().left - root.getBoundingClientRect().left;
      return Math.round(left * 2) / 2;
    });
  return { root, lefts };
}

const LEFT_OUT = { start: 1, end: 2, label: '14 months' };

test('lines for ticks, long ones where a period is named, none at the end of a break', async () => {
  const { root, lefts } = await show({
    minor: [tick(-20, '1'), tick(10, '2'), tick(50, '3', { afterBreak: true })],
    major: [tick(100, '2023'), tick(200, ''), tick(300, '2024', { afterBreak: true })],
  });
  expect(lefts('span:not(.bare)')).toEqual([-20, 10, 100, 200]);
  const line = (selector: string) => getComputedStyle(root.querySelector(selector)!, '::before');
  expect(line('.major:not(.short, .bare)').height).toBe('40px');
  expect([line('.short').height, line('span:not(.major)').height]).toEqual(['8px', '8px']);
  expect(line('.bare').display).toBe('none');
  const words = [...root.querySelectorAll('span')].map((span) => span.textContent.trim());
  expect(words).toEqual(['', '2', '3', '2023', '', '2024']);
});

test.each([
  { name: 'with the room for them', width: 100, isSeen: true },
  { name: 'without', width: 40, isSeen: false },
])('the words of a break $name', async ({ width, isSeen }) => {
  const { root, lefts } = await show({ breaks: [{ ...LEFT_OUT, x: 200, width }] });
  const box = root.querySelector('.break')!;
  const words = root.querySelector('em')!;
  expect(box.getAttribute('title')).toBe('14 months left out');
  expect(words.textContent).toBe('14 monthsleft out');
  const { bottom } = root.getBoundingClientRect();
  expect(words.getBoundingClientRect().top < bottom).toBe(isSeen);
  expect(lefts('svg')).toEqual([200.5, 200.5 + width]);
});

test('of a break that reaches beyond the window, the words are in the middle of what is seen', async () => {
  const { root, lefts } = await show({ breaks: [{ ...LEFT_OUT, x: 400, width: 10_000 }] });
  const box = root.querySelector('.break')!.getBoundingClientRect();
  expect(box.width).toBe(200);
  const words = root.querySelector('em')!.getBoundingClientRect();
  expect((words.left + words.right) / 2).toBeCloseTo((box.left + box.right) / 2, 0);
  expect(lefts('svg')).toEqual([400.5]);
});

test('today has a line and a label, which may stand on either side of it', async () => {
  const { lefts } = await show({ today: tick(300, 'Today', { labelX: 250 }) });
  expect(lefts('i.today')).toEqual([300]);
  expect(lefts('span.today')).toEqual([250]);
});

test('a label that would be cut at the right is left out, and its line stays', async () => {
  const { root, lefts } = await show({ minor: [tick(560, '20'), tick(590, '2000')] });
  expect([...root.querySelectorAll('span')].map((span) => span.textContent.trim())).toEqual(['20', '']);
  expect(lefts('span')).toEqual([560, 590]);
});

test('a label that is held at the left stands there, and its line where it is', async () => {
  const { root, lefts } = await show({ major: [{ ...tick(-300, '2023'), labelX: 0 }] });
  expect(lefts('span')).toEqual([-300]);
  const range = document.createRange();
  range.selectNodeContents(root.querySelector('span')!);
  const { left } = root.getBoundingClientRect();
  expect(Math.round(range.getBoundingClientRect().left - left)).toBe(6);
});
