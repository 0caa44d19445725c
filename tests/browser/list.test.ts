import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TimelineEvent } from '../../src/core/model.ts';
import EventList from '../../src/ui/list/EventList.svelte';
import { account, article, dataset, event } from '../support/data.ts';
import { renderWithin } from './support/render.ts';

const DAY = 86_400_000;
const ARTICLES = [
  article('gazette', { publisher: 'Example Gazette', title: 'On the bridge' }),
  article('unnamed'),
];

/** Events of days at equal distances over ten years, from 2015 on. */
function tenYears(count: number): TimelineEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((index / count) * 3650) * DAY);
    return event(`e${index}`, day.toISOString().slice(0, 10), { accounts: [account('gazette')] });
  });
}

async function list(events: TimelineEvent[]) {
  const onchoose = vi.fn();
  const { screen, timeline } = await renderWithin(dataset(ARTICLES, events), EventList, { onchoose });
  const all = (selector: string) => [...screen.container.querySelectorAll<HTMLElement>(selector)];
  // Not `innerText`, which is empty for rows out of view.
  const texts = (selector: string) =>
    all(selector).map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));
  return { screen, timeline, onchoose, all, texts };
}

describe('a small collection', () => {
  test('stands whole under its years, and says how many there are', async () => {
    const { texts, all } = await list([
      event('one', '2022'),
      event('two', '2024-08-06'),
      event('three', '2024-09'),
    ]);
    expect(texts('h2')).toEqual(['All 3 events']);
    expect(texts('h3')).toEqual(['2022', '2024']);
    expect(texts('li button')).toEqual(['Event one', 'Event two', 'Event three']);
    expect(texts('.when')).toEqual(['2022', '6 August 2024', 'September 2024']);
    expect(all('details')).toEqual([]);
  });

  test('may be of one event', async () => {
    expect((await list([event('one', '2022')])).texts('h2')).toEqual(['1 event']);
  });

  test('has 300 events at most', async () => {
    expect((await list(tenYears(300))).all('details')).toEqual([]);
    expect((await list(tenYears(301))).all('details')).toHaveLength(10);
  });

  test('shows who tells an event, its theme, and which is chosen', async () => {
    const told = event('one', '2022', { accounts: [account('gazette'), account('unnamed')] });
    const { timeline, texts, all, screen, onchoose } = await list([told, event('two', '2023')]);
    expect(all('.told .number').map(({ textContent }) => textContent)).toEqual(['Article1', 'Article2']);
    expect(texts('.theme')).toEqual(['Theme A', 'Theme A']);
    expect(all('.told [title]').map(({ title }) => title)).toEqual([
      'Example Gazette: On the bridge',
      'Outlet not named: Article unnamed',
    ]);
    await screen.getByRole('button', { name: 'Event two' }).click();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('two');
    timeline.choose('two');
    await expect.poll(() => texts('[aria-current="true"]')).toEqual(['Event two']);
  });
});

describe('titles', () => {
  const ARABIC = 'قمة حلف شمال الأطلسي في واشنطن';

  test('of any script run in their own direction', async () => {
    const { all, screen } = await list([
      event('ar', '2022', { title: ARABIC }),
      event('zh', '2022', { title: '北约峰会在华盛顿举行' }),
      event('en', '2022', { title: 'Summit' }),
    ]);
    expect(all('li button').map((button) => getComputedStyle(button).direction)).toEqual([
      'rtl',
      'ltr',
      'ltr',
    ]);
    await expect.element(screen.getByRole('button', { name: ARABIC })).toBeVisible();
  });

  test('of 400 characters wrap within the list, with and without spaces', async () => {
    const { all } = await list([
      event('a', '2022', { title: 'word '.repeat(80) }),
      event('b', '2022', { title: 'x'.repeat(400) }),
    ]);
    const right = all('.list')[0]!.getBoundingClientRect().right;
    for (const button of all('li button')) {
      expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(right);
      expect(button.getBoundingClientRect().height).toBeGreaterThan(40);
    }
  });

  test('that are missing are dates, said once', async () => {
    const { texts } = await list([event('a', '2022-03', { title: '' })]);
    expect(texts('li button')).toEqual(['March 2022']);
    expect(texts('.when')).toEqual(['']);
  });
});

describe('a large collection', () => {
  const summary = (name: string | RegExp) => ({ name });

  test('is closed groups with their counts, which open and close', async () => {
    const { texts, all, screen } = await list(tenYears(1000));
    expect(texts('h2')).toEqual(['All 1,000 events']);
    expect(texts('h3')[0]).toBe('2015');
    expect(texts('summary span')[0]).toBe('100 events');
    expect(all('li')).toHaveLength(0);
    await screen.getByRole('heading', summary('2016')).click();
    await expect.poll(() => all('li').length).toBe(101);
    expect(texts('li .when')[0]).toMatch(/2016$/);
    await screen.getByRole('heading', summary('2016')).click();
    await expect.poll(() => all('li').length).toBe(0);
  });

  test('shows 200 events at a time, and goes on from the first of the new ones', async () => {
    const { all, texts, screen } = await list(
      tenYears(4400).map((one) => ({ ...one, span: event('', '2020').span })),
    );
    await screen.getByRole('heading', summary('2020')).click();
    await expect.poll(() => all('li').length).toBe(200);
    expect(texts('.control')).toEqual(['Show 200 more']);
    await screen.getByRole('button', { name: 'Show 200 more' }).click();
    await expect.poll(() => document.activeElement?.id).toBe('list-e200');
    expect(all('li')).toHaveLength(400);
  });

  test('has the group of the chosen event open, at the event', async () => {
    const events = tenYears(4500).map((one) => ({ ...one, span: event('', '2020').span }));
    const { timeline, all, texts, screen } = await list(events);
    timeline.choose('e4450');
    await expect.poll(() => texts('[aria-current="true"]')).toEqual(['Event e4450']);
    expect(all('li')).toHaveLength(100);
    expect(texts('.control')).toEqual(['Show 200 earlier']);
    await screen.getByRole('button', { name: 'Show 200 earlier' }).click();
    await expect.poll(() => document.activeElement?.id).toBe('list-e4399');
    expect(all('li')).toHaveLength(300);
    // What is shown already stays as it is.
    timeline.choose('e4300');
    await expect.poll(() => texts('[aria-current="true"]')).toEqual(['Event e4300']);
    expect(all('li')).toHaveLength(300);
    timeline.choose('e150');
    await expect.poll(() => texts('[aria-current="true"]')).toEqual(['Event e150']);
    expect(all('li')).toHaveLength(200);
  });

  test('keeps a group open when another event is chosen, and closed when the reader has closed it', async () => {
    const { timeline, all, screen } = await list(tenYears(1000));
    const isOpen = () =>
      all('details').flatMap((group, index) => ((group as HTMLDetailsElement).open ? [index] : []));
    timeline.choose('e0');
    await expect.poll(isOpen).toEqual([0]);
    timeline.choose('e150');
    await expect.poll(isOpen).toEqual([0, 1]);
    await screen.getByRole('heading', summary('2015')).click();
    await expect.poll(isOpen).toEqual([1]);
    timeline.choose(null);
    await expect.poll(isOpen).toEqual([1]);
  });

  test('is gone through by keyboard alone', async () => {
    const { all, onchoose, texts } = await list(tenYears(4500));
    await userEvent.tab();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(texts('summary')[0]).toMatch(/^January 2015/);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => all('details[open]').length).toBe(1);
    await expect.poll(() => all('li').length).toBeGreaterThan(20);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const first = all('details')[1]!.querySelector('li button')!;
    expect(onchoose).toHaveBeenCalledExactlyOnceWith(first.id.slice('list-'.length));
  });
});
