import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LaneNames from '../../src/ui/timeline/LaneNames.svelte';
import '../../src/ui/page.css';

const HOSTILE = '<img src=x onerror="alert(1)"> {@html x}';
const LONG = 'The Herald of the Lower Danube, of All Its Tributaries and of the Black Sea Coast';

const lane = (id: string, over = {}) => ({
  id,
  label: `Lane ${id}`,
  top: 0,
  height: 58,
  collapsed: false,
  count: 2,
  ...over,
});

async function show(...lanes: ReturnType<typeof lane>[]) {
  const ontoggle = vi.fn();
  const screen = await render(LaneNames, { lanes, ontoggle });
  document.body.style.width = '132px';
  return { ontoggle, screen };
}

afterEach(() => document.body.removeAttribute('style'));

test('names each lane in its place, with how many events it has and whether it is open', async () => {
  const { screen } = await show(
    lane('a', { count: 1 }),
    lane('b', { top: 58, height: 28, collapsed: true, count: 1204 }),
  );
  const open = screen.getByRole('button', { name: 'Lane a, 1 event', exact: true });
  const collapsed = screen.getByRole('button', { name: 'Lane b, 1,204 events', exact: true });
  await expect.element(open).toHaveAttribute('aria-expanded', 'true');
  await expect.element(collapsed).toHaveAttribute('aria-expanded', 'false');
  await expect.element(collapsed).toHaveTextContent('Lane b 1,204');

  const [first, second] = screen
    .getByRole('listitem')
    .elements()
    .map((item) => item.getBoundingClientRect());
  expect([first!.height, second!.top - first!.top, second!.height]).toEqual([58, 58, 28]);
});

test('asks for a lane to be collapsed by pointer and by keyboard, in order', async () => {
  const { ontoggle, screen } = await show(lane('a'), lane('b', { top: 58 }));
  await screen.getByText('Lane b').click();
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(ontoggle.mock.calls).toEqual([['b'], ['a'], ['b']]);
});

test.each([
  ['an open lane of one row', { height: 58 }, 54],
  ['an open lane of two rows', { height: 102 }, 88],
  ['an open lane just high enough for two lines', { height: 54 }, 54],
  ['an open lane just too low for two lines', { height: 53 }, 37],
  ['an open lane too low for a line and its count', { height: 36 }, 28],
  ['a collapsed lane', { height: 28, collapsed: true }, 28],
])('a long name in %s keeps within it and is whole in its title', async (_, over, height) => {
  const { screen } = await show(lane('a', { label: LONG, ...over }));
  const button = screen.getByRole('button').element();
  expect(button.getBoundingClientRect().height).toBe(height);
  const name = screen.getByTitle(LONG).element();
  expect(name.scrollHeight > name.clientHeight || name.scrollWidth > name.clientWidth).toBe(true);
  expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
  await expect.element(page.getByRole('button')).toHaveAccessibleName(`${LONG}, 2 events`);
});

test('the chevron turns with the lane', async () => {
  const { screen } = await show(
    lane('a'),
    lane('b', { height: 28 }),
    lane('c', { height: 28, collapsed: true }),
  );
  const turns = [...screen.container.querySelectorAll('svg')].map((svg) => getComputedStyle(svg).rotate);
  expect(turns).toEqual(['none', 'none', '-90deg']);
});

test('a target is at least 24 px high and as wide as the gutter', async () => {
  const { screen } = await show(
    lane('a', { label: 'A', height: 28, collapsed: true }),
    lane('b', { label: 'B' }),
  );
  for (const button of screen.getByRole('button').elements()) {
    const { width, height } = button.getBoundingClientRect();
    const gutter = button.parentElement!.getBoundingClientRect().width;
    expect(height).toBeGreaterThanOrEqual(24);
    expect(width).toBeGreaterThanOrEqual(gutter);
  }
});

test('the one lane that holds all has no name and no button', async () => {
  const { screen } = await show(lane('all', { label: '' }));
  expect(screen.getByRole('listitem').elements()).toHaveLength(1);
  expect(screen.getByRole('button').elements()).toHaveLength(0);
});

test('a name from right to left hangs from the same edge', async () => {
  const { screen } = await show(lane('a', { label: 'صحيفة' }), lane('b', { label: 'Gazette', top: 58 }));
  const [rtl, ltr] = ['صحيفة', 'Gazette'].map((label) => {
    const range = document.createRange();
    range.selectNodeContents(screen.getByTitle(label).element());
    return range.getBoundingClientRect().left;
  });
  expect(rtl).toBeCloseTo(ltr!, 0);
  expect(getComputedStyle(screen.getByTitle('صحيفة').element()).direction).toBe('rtl');
});

test('shows hostile text as text', async () => {
  const { screen } = await show(lane('a', { label: HOSTILE }));
  expect(screen.container.querySelector('img')).toBeNull();
  await expect.element(screen.getByRole('button')).toHaveAccessibleName(`${HOSTILE}, 2 events`);
});
