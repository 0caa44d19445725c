import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Display } from '../../src/state/display.svelte.ts';
import Options from '../../src/ui/timeline/Options.svelte';
import '../../src/ui/page.css';

async function options({ canFold = true, vertical = false } = {}) {
  const display = new Display();
  const screen = await render(Options, { display, canFold, vertical });
  return { display, screen };
}

describe('the options', () => {
  test('are what the lanes stand for', async () => {
    const { display, screen } = await options();
    await expect.element(screen.getByRole('radio', { name: 'Theme' })).toBeChecked();
    await screen.getByRole('radio', { name: 'Outlet' }).click();
    expect(display.lanesBy).toBe('outlet');
    display.lanesBy = 'none';
    await expect.element(screen.getByRole('radio', { name: 'None' })).toBeChecked();
  });

  test('are two switches', async () => {
    const { display, screen } = await options();
    await screen.getByText('When reported').click();
    await screen.getByText('Fold empty time').click();
    expect(display.options).toMatchObject({ reported: true, folded: true });
    await screen.getByText('When reported').click();
    expect(display.options).toMatchObject({ reported: false, folded: true });
  });

  test('say why there is nothing to fold', async () => {
    const { display, screen } = await options({ canFold: false });
    display.folded = true;
    const fold = screen.getByRole('checkbox', { name: 'Fold empty time' });
    await expect.element(fold).toBeDisabled();
    await expect.element(fold).not.toBeChecked();
    expect(fold.element().closest('label')!.title).toMatch(/^No stretch without events/);
  });

  test('are how the timeline lies, by itself or by will', async () => {
    const { display, screen } = await options({ vertical: true });
    expect(display.orientation).toBe('auto');
    await expect.element(screen.getByRole('radio', { name: 'Vertical' })).toBeChecked();
    await screen.getByRole('radio', { name: 'Horizontal' }).click();
    expect(display.orientation).toBe('horizontal');
    await screen.rerender({ vertical: false });
    await screen.getByRole('radio', { name: 'Vertical' }).click();
    expect(display.orientation).toBe('vertical');
  });

  test('are reached by keyboard: a group is one stop, its arrows choose', async () => {
    const { display, screen } = await options();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(display.lanesBy).toBe('actor');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(display.orientation).toBe('vertical');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(display.reported).toBe(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Fold' }).element());
  });

  test('of two timelines on a page do not disturb each other', async () => {
    const one = await options();
    const other = await options();
    one.display.lanesBy = 'actor';
    other.display.lanesBy = 'none';
    await expect.element(one.screen.container.querySelector<HTMLElement>('input[value=actor]')).toBeChecked();
    await expect
      .element(other.screen.container.querySelector<HTMLElement>('input[value=none]'))
      .toBeChecked();
  });

  test.each([320, 640, 1280])('fit a page %i px wide, with targets of 24 px and more', async (width) => {
    await page.viewport(width, 600);
    const { screen } = await options();
    const labels = [...screen.container.querySelectorAll('label')];
    expect(labels).toHaveLength(8);
    for (const label of labels) {
      const { width: wide, height, right } = label.getBoundingClientRect();
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
      expect(right).toBeLessThanOrEqual(width);
    }
    await page.viewport(1280, 800);
  });
});
