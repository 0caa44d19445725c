import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article, TimelineEvent } from '../../src/core/model.ts';
import { Display } from '../../src/state/display.svelte.ts';
import Below from '../../src/ui/coverage/Below.svelte';
import Coverage from '../../src/ui/coverage/Coverage.svelte';
import { account, article, dataset, event, span } from '../support/data.ts';
import { renderWithin } from './support/render.ts';

const ARTICLES = [
  article('gazette', { publisher: 'Gazette', published: span('2024-01') }),
  article('gazette-2', { publisher: 'Gazette', published: span('2024-02') }),
  article('post', { publisher: 'Post', published: span('2024-03') }),
];

const EVENTS = [
  event('one', '2022', { accounts: [account('gazette', { when: '2022', speaker: 'Ada' })] }),
  event('two', '2023', {
    accounts: [
      account('gazette', { when: '2023', start: 5 }),
      account('gazette', { when: '2023-05', start: 50 }),
      account('gazette-2', { when: '2023' }),
      account('post', { when: '2023' }),
    ],
  }),
  event('three', '2024', {
    accounts: [account('post', { when: '2024' }), account('gazette-2', { when: '2024' })],
  }),
];

async function coverage({
  narrow = false,
  articles = ARTICLES,
  events = EVENTS,
}: { narrow?: boolean; articles?: Article[]; events?: TimelineEvent[] } = {}) {
  const onchoose = vi.fn();
  const onopen = vi.fn();
  const { screen, timeline } = await renderWithin(dataset(articles, events), Coverage, {
    display: new Display(),
    narrow,
    onchoose,
    onopen,
  });
  const texts = (selector: string) =>
    [...screen.container.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.trim().replaceAll(/\s+/g, ' '),
    );
  return { screen, timeline, onchoose, onopen, texts };
}

describe('the table', () => {
  test('has a row an event and a column an article, each with its figure', async () => {
    const { texts } = await coverage();
    expect(texts('thead th')).toEqual([
      'Event',
      'Gazette Article1 2 of 3 events',
      'Gazette Article2 2 of 3 events',
      'Post Article3 2 of 3 events',
      'Told by',
    ]);
    expect(texts('tbody th button')).toEqual(['Event one', 'Event two', 'Event three']);
    expect(texts('td.total')).toEqual(['1 of 3', '3 of 3', '2 of 3']);
    expect(texts('h2')).toEqual(['Which articles tell which events']);
    expect(texts('h2 + p')[0]).toMatch(
      /^Of 3 events, 1 is told by all 3 articles, 1 by one alone\. An empty/,
    );
  });

  test('says in each cell what it holds, with a mark a passage', async () => {
    const { screen } = await coverage();
    const row = screen.getByRole('row', { name: 'Event two' });
    const first = row.getByRole('button', {
      name: /^Gazette: 2 passages, other date: May 2023\. Open/,
    });
    expect(first.element().querySelectorAll('.mark')).toHaveLength(2);
    await expect.element(first).toHaveTextContent('other date');
    const quoting = screen.getByRole('button', { name: 'Gazette: 1 passage, quotes Ada. Open the article' });
    expect(quoting.element().querySelectorAll('.quoted')).toHaveLength(1);
    const holes = screen.getByRole('row', { name: 'Event one' }).getByText('Not mentioned in this article');
    expect(holes.elements()).toHaveLength(2);
  });

  test('opens an event at the words of a cell', async () => {
    const { screen, onopen, onchoose } = await coverage();
    await screen.getByRole('row', { name: 'Event three' }).getByRole('button', { name: /^Post/ }).click();
    expect(onopen).toHaveBeenCalledExactlyOnceWith('three', EVENTS[2]!.accounts[0]);
    await screen.getByRole('button', { name: 'Event two' }).click();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('two');
  });

  test('filters by an outlet by its name, and takes it out again', async () => {
    const { screen, timeline, texts } = await coverage();
    const post = screen.getByRole('button', { name: 'Post: only its events' });
    await post.click();
    expect(timeline.filter.outlets).toEqual(['outlet:Post']);
    await expect.element(post).toHaveAttribute('aria-pressed', 'true');
    expect(texts('tbody th button')).toEqual(['Event two', 'Event three']);
    await post.click();
    expect(timeline.filter.outlets).toEqual([]);
    timeline.filter = { ...timeline.filter, outlets: ['outlet:Post', 'outlet:Gazette'] };
    await post.click();
    expect(timeline.filter.outlets).toEqual(['outlet:Post']);
  });

  test('stands by outlet when asked to', async () => {
    const { screen, texts } = await coverage();
    await screen.getByRole('radio', { name: 'Outlets' }).click();
    expect(texts('h2')).toEqual(['Which outlets tell which events']);
    expect(texts('thead .name')).toEqual(['Gazette', 'Post']);
    const row = screen.getByRole('row', { name: 'Event one' });
    await expect.element(row.getByText('Not mentioned in this article')).toBeInTheDocument();
    await screen.getByRole('radio', { name: 'Articles' }).click();
    expect(texts('thead .name')).toHaveLength(3);
  });

  test('can be put in order, and hold only what some tell', async () => {
    const { screen, texts } = await coverage();
    await screen.getByRole('radio', { name: 'Least told' }).click();
    expect(texts('tbody th button')).toEqual(['Event one', 'Event three', 'Event two']);
    await screen.getByRole('radio', { name: 'Most told' }).click();
    expect(texts('tbody th button')).toEqual(['Event two', 'Event three', 'Event one']);
    await screen.getByRole('checkbox').click();
    expect(texts('tbody th button')).toEqual(['Event three', 'Event one']);
    await screen.getByRole('radio', { name: 'By date' }).click();
    expect(texts('tbody th button')).toEqual(['Event one', 'Event three']);
  });

  test('has the articles that were known then, under the numbers they always have', async () => {
    const { timeline, texts } = await coverage();
    timeline.known = '2024-02-29';
    await expect.poll(() => texts('thead .name')).toEqual(['Gazette', 'Gazette']);
    expect(texts('thead .number')).toEqual(['Article1', 'Article2']);
  });
});

describe('many articles', () => {
  const articles = Array.from({ length: 300 }, (_, i) =>
    article(`a${i}`, { publisher: `Outlet ${i % 25}`, published: span('2024-01') }),
  );
  const events = Array.from({ length: 2000 }, (_, i) =>
    event(`e${i}`, '2022', { accounts: [account(`a${i % 300}`), account(`a${(i * 7) % 300}`)] }),
  );

  test('stand by outlet, and events a hundred at a time', async () => {
    const before = performance.now();
    const { screen, texts } = await coverage({ articles, events });
    // A page of it is there long before one would wonder, on a slow machine too.
    expect(performance.now() - before).toBeLessThan(3000);
    console.info(`shown in ${Math.round(performance.now() - before)} ms`);
    expect(texts('thead .name')).toHaveLength(25);
    expect(texts('tbody tr')).toHaveLength(100);
    const row = screen.getByRole('row').nth(1);
    expect(row.getByText('In none of its 12 articles here').elements()).toHaveLength(24);
    await screen.getByRole('button', { name: 'Show 100 more of 2,000' }).click();
    expect(texts('tbody tr')).toHaveLength(200);
  });
});

describe('where there is no room for a table', () => {
  test('each event has who tells it, and where it is not mentioned', async () => {
    const { texts, screen, onopen } = await coverage({ narrow: true });
    expect(texts('table')).toEqual([]);
    expect(texts('ol > li > .quiet')).toEqual([
      '2022 · told by 1 of 3',
      'Not mentioned in the articles here of Gazette (2), Post (3)',
      '2023 · told by 3 of 3',
      '2024 · told by 2 of 3',
      'Not mentioned in the articles here of Gazette (1)',
    ]);
    await screen.getByRole('button', { name: /^Gazette: 1 passage, quotes Ada/ }).click();
    expect(onopen).toHaveBeenCalledExactlyOnceWith('one', EVENTS[0]!.accounts[0]);
  });
});

describe('below the timeline', () => {
  test('are two tabs, which the arrow keys go between', async () => {
    const display = new Display();
    const { screen } = await renderWithin(dataset(ARTICLES, EVENTS), Below, {
      display,
      narrow: false,
      onchoose: vi.fn(),
      onopen: vi.fn(),
    });
    const tab = (name: string) => screen.getByRole('tab', { name });
    await expect.element(tab('Events')).toHaveAttribute('aria-selected', 'true');
    await expect.element(screen.getByRole('heading', { name: 'All 3 events' })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(display.below).toBe('coverage');
    await expect.element(screen.getByRole('tabpanel', { name: 'Coverage' })).toBeVisible();
    await expect.element(screen.getByRole('table')).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Coverage');
    await userEvent.keyboard('{Home}');
    expect(display.below).toBe('events');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(display.below).toBe('coverage');
    await userEvent.keyboard('{ArrowLeft}');
    expect(display.below).toBe('events');
    await tab('Coverage').click();
    expect(display.below).toBe('coverage');
  });
});
