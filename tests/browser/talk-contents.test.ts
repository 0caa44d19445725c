import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Contents from '../../src/ui/present/Contents.svelte';

const MANY = 100_000;

async function open(count: number, at: number) {
  const nameAt = vi.fn((place: number) => `Step named ${place + 1}`);
  const onchoose = vi.fn();
  const screen = await render(Contents, { count, nameAt, at, onchoose });
  const numbers = () => [...screen.container.querySelectorAll('.number')].map((number) => number.textContent);
  return { screen, nameAt, onchoose, numbers };
}

const focused = () => document.activeElement?.querySelector('.number')?.textContent;

test('has all steps of a talk, with the current one in focus', async () => {
  const { numbers, screen } = await open(9, 4);
  expect(numbers()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  expect(focused()).toBe('5');
  expect(screen.getByRole('button', { name: 'Later steps' }).query()).toBeNull();
});

test('of very many steps has and names only those about the current one; arrows and buttons lead on', async () => {
  const { numbers, nameAt, onchoose, screen } = await open(MANY, 49_999);
  expect([numbers()[0], numbers().at(-1), numbers().length]).toEqual(['49801', '50000', 200]);
  expect(nameAt.mock.calls.length).toBe(200);
  await expect.element(screen.getByText('Steps 49,801 to 50,000 of 100,000.')).toBeVisible();
  expect(focused()).toBe('50000');
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(focused()).toBe('50001'));
  await userEvent.keyboard('{ArrowUp}');
  await vi.waitFor(() => expect(focused()).toBe('50000'));
  await screen.getByRole('button', { name: 'Later steps' }).click();
  await vi.waitFor(() => expect(focused()).toBe('50001'));
  await userEvent.keyboard('{Enter}');
  expect(onchoose).toHaveBeenLastCalledWith(50_000);
});

test('ends at the last step', async () => {
  const { numbers, screen } = await open(MANY - 50, MANY - 51);
  expect([numbers().at(-1), numbers().length]).toEqual(['99950', 150]);
  await expect.element(screen.getByRole('button', { name: 'Later steps' })).toBeDisabled();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('99950');
});
