import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Viewport } from '../../src/state/viewport.svelte.ts';
import '../../src/ui/fonts.css';
import '../../src/ui/page.css';
import { createMeasures } from '../../src/ui/timeline/measures.ts';
import ColumnNames from '../../src/ui/timeline/vertical/ColumnNames.svelte';
import { labelSetter, LARGE, SMALL } from '../../src/ui/timeline/vertical/label-setter.ts';
import ZoomBar from '../../src/ui/timeline/vertical/ZoomBar.svelte';
import { event } from '../support/data.ts';

beforeAll(async () => {
  await Promise.all(
    ['500 16px Newsreader', '400 12px "Public Sans"'].map((font) => document.fonts.load(font)),
  );
});

afterEach(() => document.body.replaceChildren());

const TITLES = [
  'Ukrainian forces enter Russia’s Kursk region',
  'US officials: regaining all land “all but impossible”',
  'A counter-offensive long-expected by well-informed officials — or so they say',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz tritt in Kraft',
  'https://example.org/a/very/long/address?with=parameters&and=more',
  '乌克兰军队进入俄罗斯库尔斯克地区，双方在边境地带展开激烈战斗，北约表示事先并不知情',
  'اجتماع قادة حلف الشمال الأطلسي في واشنطن لبحث الدعم العسكري',
  'Emoji 🎉👩‍👩‍👧‍👦 in a title, 50–60 % of them, and/or none',
  'W'.repeat(80),
  'i '.repeat(80),
];

test.each([
  [132, SMALL],
  [168, LARGE],
  [214, SMALL],
  [238, LARGE],
  [420, LARGE],
])('labels set %i px wide need no more lines than they are given', (width, type) => {
  const caption = {
    name: ({ title }: { title: string }) => title,
    line: () => 'one day between Oct 30 and Nov 3, 2023',
  };
  const set = labelSetter(caption, createMeasures(), width, type);
  for (const title of TITLES) {
    const { titleLines, titleHeight, dateHeight } = set(event('x', '2024', { title }));
    const one = document.createElement('p');
    one.textContent = title;
    one.setAttribute(
      'style',
      `width: ${width}px; overflow-wrap: anywhere; margin: 0;
      font: 500 ${type.size}px/${type.leading}px Newsreader, Georgia, 'Times New Roman', serif`,
    );
    const line = document.createElement('p');
    line.textContent = caption.line();
    line.setAttribute('style', `width: ${width}px; margin: 0; font: 400 12px/16px 'Public Sans', sans-serif`);
    document.body.append(one, line);
    if (titleLines < 3) expect(one.offsetHeight, title).toBeLessThanOrEqual(titleHeight);
    // Nor many fewer: an empty line here and there is all that the guess may cost.
    expect(one.offsetHeight, title).toBeGreaterThanOrEqual(titleHeight - type.leading);
    expect(line.offsetHeight).toBeLessThanOrEqual(dateHeight);
  }
});

const lane = (id: string, over = {}) => ({
  id,
  label: `Lane ${id}`,
  top: 0,
  height: 200,
  collapsed: false,
  count: 2,
  ...over,
});

test('lanes are named over their columns, and asked to be collapsed or opened', async () => {
  const ontoggle = vi.fn();
  const screen = await render(ColumnNames, {
    lanes: [lane('a'), lane('b', { top: 200, height: 28, collapsed: true, count: 1204 })],
    inset: 56,
    ontoggle,
  });
  const open = screen.getByRole('button', { name: 'Lane a, 2 events', exact: true });
  const collapsed = screen.getByRole('button', { name: 'Lane b, 1,204 events', exact: true });
  await expect.element(open).toHaveAttribute('aria-expanded', 'true');
  await expect.element(collapsed).toHaveAttribute('aria-expanded', 'false');
  const [list] = screen.getByRole('list').elements();
  const from = list!.getBoundingClientRect().left;
  const [first, second] = [open, collapsed].map((button) => button.element().getBoundingClientRect());
  expect([first!.left - from, first!.width]).toEqual([56, 200]);
  expect([second!.left - from, second!.width]).toEqual([256, 28]);
  expect(second!.height).toBeGreaterThanOrEqual(24);
  // Its name is there to be seen, on its side.
  const name = collapsed.element().querySelector('.name')!.getBoundingClientRect();
  expect(name.height).toBeGreaterThan(name.width);

  await collapsed.click();
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  expect(ontoggle.mock.calls).toEqual([['b'], ['a']]);
});

const DAY = 86_400_000;

async function bar(screens: number) {
  const viewport = new Viewport({
    now: () => 0,
    frame: () => 0,
    cancel: () => {},
    reducedMotion: () => true,
  });
  viewport.reel = { left: 20, right: 80 };
  viewport.screens = screens;
  viewport.width = 800;
  viewport.extent = { start: 0, end: 1000 * DAY, finest: 'day' };
  const onhelp = vi.fn();
  const screen = await render(ZoomBar, { viewport, onhelp });
  return { viewport, onhelp, screen, span: () => viewport.scale.end - viewport.scale.start };
}

test('the bar shows all, and comes back to where one reads, about what is in view', async () => {
  const { viewport, onhelp, screen, span } = await bar(8);
  const reading = span();
  viewport.panBy(2000);
  const middle = (viewport.scale.start + viewport.scale.end) / 2;
  await screen.getByRole('button', { name: 'Show all' }).click();
  expect(span()).toBeCloseTo(8 * reading);
  await expect.element(screen.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  await screen.getByRole('button', { name: 'Zoom in' }).click();
  viewport.show({ start: middle - reading, end: middle + reading });
  await screen.getByRole('button', { name: 'Show all' }).click();
  await screen.getByRole('button', { name: 'Read' }).click();
  expect(span()).toBeCloseTo(reading);
  expect(viewport.isFitted).toBe(false);
  await screen.getByRole('button', { name: 'Keys and marks' }).click();
  expect(onhelp).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole('link', { name: 'List' })).toHaveAttribute('href', '#below');
});

test('a story of one screen has nothing more to show', async () => {
  const { screen } = await bar(1);
  await expect.element(screen.getByRole('button', { name: 'Show all' })).toBeDisabled();
});
