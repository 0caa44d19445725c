import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NO_FILTER, type Filter } from '../../src/core/filter/index.ts';
import type { TimelineEvent } from '../../src/core/model.ts';
import HiddenNote from '../../src/ui/asking/HiddenNote.svelte';
import FilterPanel from '../../src/ui/filter/FilterPanel.svelte';
import InForce from '../../src/ui/filter/InForce.svelte';
import NothingFound from '../../src/ui/filter/NothingFound.svelte';
import { account, article, dataset, event, span } from '../support/data.ts';
import { renderWithin } from './support/render.ts';

const ARTICLES = [
  article('gazette', { publisher: 'Gazette', published: span('2024-01') }),
  article('post', { publisher: 'Post', published: span('2024-02') }),
];

const EVENTS = [
  event('one', '2022', { accounts: [account('gazette')], actors: ['Ada'] }),
  event('two', '2023', { accounts: [account('gazette'), account('post')], theme: 'b', actors: ['Bo'] }),
  event('three', '2024', { accounts: [account('post')], modality: 'forecast' }),
];

async function panel(
  props: Partial<{ narrow: boolean; inView: () => { start: number; end: number } | null }> = {},
  events: TimelineEvent[] = EVENTS,
) {
  const { screen, timeline } = await renderWithin(dataset(ARTICLES, events), FilterPanel, props);
  const button = screen.getByRole('button', { name: 'Filter' });
  const texts = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) =>
      textContent.trim().replaceAll(/\s+/g, ' '),
    );
  const ids = () => timeline.events.map(({ id }) => id);
  const set = (filter: Partial<Filter>) => (timeline.filter = { ...NO_FILTER, ...filter });
  return { screen, timeline, button, texts, ids, set };
}

describe('the panel', () => {
  test('opens below its button, and closes by it and by Esc', async () => {
    const { button, screen, texts } = await panel();
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect.element(screen.getByRole('group', { name: 'Filter' })).toBeVisible();
    expect(texts('legend')).toEqual([
      'Outlet',
      'Theme',
      'Actor',
      'Reported as',
      'Told by at least',
      'Date',
      'When',
    ]);
    await screen.getByRole('checkbox', { name: 'Gazette' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    expect(document.activeElement).toBe(button.element());
    expect(texts('legend')).toEqual([]);
  });

  test('has each choice with what it would leave; one that leaves nothing can be chosen all the same', async () => {
    const { button, screen, texts, ids, timeline } = await panel();
    await button.click();
    expect(texts('label').slice(0, 4)).toEqual([
      'Gazette 2 events',
      'Post 2 events',
      'Theme A 2 events',
      'Theme B 1 event',
    ]);
    await screen.getByRole('checkbox', { name: 'A forecast' }).click();
    expect(ids()).toEqual(['three']);
    expect(texts('label').slice(0, 4)).toEqual([
      'Gazette 0 events',
      'Post 1 event',
      'Theme A 1 event',
      'Theme B 0 events',
    ]);
    expect(texts('.none')).toContain('Gazette 0 events');
    await screen.getByRole('checkbox', { name: 'Gazette' }).click();
    expect(ids()).toEqual([]);
    await screen.getByRole('checkbox', { name: 'Post' }).click();
    expect(timeline.filter.outlets).toEqual(['outlet:Gazette', 'outlet:Post']);
    expect(ids()).toEqual(['three']);
    await screen.getByRole('checkbox', { name: 'A forecast' }).click();
    expect(timeline.filter.modality).toEqual([]);
    await expect.element(button).toHaveTextContent('Filter: outlet');
  });

  test('asks for one number of articles at a time', async () => {
    const { button, screen, timeline } = await panel();
    await button.click();
    await expect.element(screen.getByRole('radio', { name: '1 article 3 events' })).toBeChecked();
    await screen.getByRole('radio', { name: '2 articles' }).click();
    expect(timeline.filter.told).toBe(2);
    await screen.getByRole('radio', { name: '1 article' }).click();
    expect(timeline.filter.told).toBe(1);
  });

  test('shows the first eight of a long list, those that are chosen, and all of them', async () => {
    const many = Array.from({ length: 57 }, (_, i) => event(`e${i}`, '2022', { actors: [`Actor ${i}`] }));
    const { button, screen, set } = await panel({}, many);
    await button.click();
    const actors = screen.getByRole('group', { name: 'Actor' });
    const count = () => actors.element().querySelectorAll('input').length;
    expect(count()).toBe(8);
    set({ actors: ['Actor 40'] });
    await expect.element(actors.getByRole('checkbox', { name: 'Actor 40' })).toBeChecked();
    expect(count()).toBe(9);
    await actors.getByRole('button', { name: 'All 57 actors' }).click();
    expect(count()).toBe(57);
    await actors.getByRole('button', { name: 'First 8 only' }).click();
    expect(count()).toBe(9);
  });

  test('says how many are left when the filter has changed, and not when it is opened', async () => {
    const { texts, set, timeline } = await panel();
    const said = () => texts('[aria-live]').at(-1);
    set({ themes: ['b'] });
    await expect.poll(said).toBe('1 of 3 events');
    timeline.hits = new Set(['one']);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(said()).toBe('1 of 3 events');
    set({});
    await expect.poll(said).toBe('1 of 3 events');
    timeline.hits = null;
    set({ told: 2, themes: ['a'] });
    await expect.poll(said).toBe('0 of 3 events');
  });

  test('is a sheet where there is not the room', async () => {
    const { button, screen, ids } = await panel({ narrow: true });
    await button.click();
    await expect.element(screen.getByRole('dialog', { name: 'Filter' })).toBeVisible();
    await screen.getByRole('checkbox', { name: 'Theme B' }).click();
    expect(ids()).toEqual(['two']);
    await expect.element(screen.getByText('1 of 3 events').first()).toBeVisible();
    await screen.getByRole('button', { name: 'Clear all' }).click();
    expect(ids()).toHaveLength(3);
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    expect(document.activeElement).toBe(button.element());
  });
});

describe('the range', () => {
  test('is taken from dates as one writes them, or says what is wrong', async () => {
    const { button, screen, ids, timeline } = await panel();
    await button.click();
    const from = screen.getByRole('textbox', { name: 'From' });
    await from.fill('2023');
    await userEvent.keyboard('{Enter}');
    expect(ids()).toEqual(['two', 'three']);
    await expect.element(from).toHaveValue('2023-01-01');
    await expect.element(screen.getByRole('textbox', { name: 'To' })).toHaveValue('2024-12-31');
    await screen.getByRole('textbox', { name: 'To' }).fill('last year');
    await userEvent.tab();
    const to = screen.getByRole('textbox', { name: 'To' });
    await expect.element(to).toHaveAttribute('aria-invalid', 'true');
    await expect.element(to).toHaveAccessibleDescription(/last year/);
    expect(ids()).toEqual(['two', 'three']);
    await to.fill('2023-06');
    await userEvent.tab();
    await expect.element(to).not.toHaveAttribute('aria-invalid');
    expect(ids()).toEqual(['two']);
    await from.fill('');
    await userEvent.tab();
    expect(timeline.filter.within?.start).toBe(EVENTS[0]!.span.start);
  });

  test('is what is in view', async () => {
    const { start, end } = span('2022-03/2023-02');
    const inView = vi.fn(() => ({ start: start + 3, end: end - 7 }));
    const { button, screen, timeline, ids } = await panel({ inView });
    await button.click();
    await screen.getByRole('button', { name: 'Only what is in view' }).click();
    expect(timeline.filter.within).toEqual({ start, end });
    expect(ids()).toEqual(['one', 'two']);
  });

  test('cannot be what is in view while all is', async () => {
    const { button, screen, timeline } = await panel();
    await button.click();
    const take = screen.getByRole('button', { name: 'Only what is in view' });
    await expect.element(take).toHaveAttribute('aria-disabled', 'true');
    take.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(timeline.filter).toBe(NO_FILTER);
  });
});

describe('what is in force', () => {
  test('stands in words, each of which takes it out; the focus stays', async () => {
    const { screen, timeline } = await renderWithin(dataset(ARTICLES, EVENTS), InForce, {});
    expect(screen.container.querySelector('ul')).toBeNull();
    const { start, end } = span('2023');
    timeline.filter = { ...NO_FILTER, themes: ['a', 'b'], told: 2, within: { start, end } };
    const names = () => [...screen.container.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    await expect
      .poll(names)
      .toEqual(['Theme A', 'Theme B', 'told by 2 or more', expect.stringContaining('2023')]);
    await screen.getByRole('button', { name: 'Remove: Theme A' }).click();
    expect(timeline.filter.themes).toEqual(['b']);
    await expect.poll(() => document.activeElement?.textContent).toContain('Theme B');
    await screen.getByRole('button', { name: /Remove: .*2023/ }).click();
    expect(timeline.filter.within).toBeNull();
    await expect.poll(() => document.activeElement?.textContent).toContain('told by 2');
    await userEvent.keyboard('{Enter}');
    expect(timeline.filter.told).toBe(1);
    await screen.getByRole('button', { name: 'Clear all' }).click();
    expect(timeline.filter).toEqual(NO_FILTER);
    expect(screen.container.querySelector('ul')).toBeNull();
  });
});

describe('nothing found', () => {
  async function nothing(filter: Partial<Filter>, words = '', hits: string[] | null = null) {
    const { screen, timeline } = await renderWithin(dataset(ARTICLES, EVENTS), NothingFound, {});
    timeline.filter = { ...NO_FILTER, ...filter };
    timeline.query = words;
    timeline.hits = hits && new Set(hits);
    const text = (selector: string) => () =>
      [...screen.container.querySelectorAll(selector)].map(({ textContent }) =>
        textContent.trim().replaceAll(/\s+/g, ' '),
      );
    return { screen, timeline, title: text('h2'), ways: text('li') };
  }

  test('says what was asked for, and what to leave out', async () => {
    const { screen, timeline, title, ways } = await nothing({ themes: ['b'], modality: ['forecast'] });
    await expect.poll(title).toEqual(['No event matches Theme B, forecast']);
    expect(ways()).toEqual([
      'Any theme 1 event',
      'Any kind of report 1 event',
      'Clear everything all 3 events',
    ]);
    await screen.getByRole('button', { name: 'Any theme' }).click();
    expect(timeline.events.map(({ id }) => id)).toEqual(['three']);
  });

  test('may be for want of the words', async () => {
    const { screen, timeline, title, ways } = await nothing({ themes: ['b'] }, 'snark', []);
    await expect.poll(title).toEqual(['No event matches “snark” and Theme B']);
    expect(ways()).toEqual(['Without the words 1 event', 'Clear everything all 3 events']);
    await screen.getByRole('button', { name: 'Without the words' }).click();
    expect(timeline.query).toBe('');
    expect(timeline.events.map(({ id }) => id)).toEqual(['two']);
  });

  test('names what must go together where no single part helps', async () => {
    const { screen, timeline, ways } = await nothing({ themes: ['b'], modality: ['claimed'] }, 'snark', []);
    await expect
      .poll(ways)
      .toEqual(['Without the words, any kind of report 1 event', 'Clear everything all 3 events']);
    await screen.getByRole('button', { name: 'Without the words, any kind of report' }).click();
    expect([timeline.query, timeline.events.map(({ id }) => id)]).toEqual(['', ['two']]);
  });

  test('leaves everything out', async () => {
    const { screen, timeline, title, ways } = await nothing({}, 'snark', []);
    await expect.poll(title).toEqual(['No event has “snark”']);
    expect(ways()).toEqual(['Clear everything all 3 events']);
    await screen.getByRole('button', { name: 'Clear everything' }).click();
    expect(timeline.events).toBe(timeline.dataset.events);
    expect(timeline.query).toBe('');
  });

  test('says that it was looked for among what was known', async () => {
    const { screen, timeline } = await nothing({ told: 2 });
    timeline.known = '2024-01-31';
    await expect.element(screen.getByText('published by 31 January 2024')).toBeVisible();
  });
});

test('an open event that is hidden says so, and by what', async () => {
  const { screen, timeline } = await renderWithin(dataset(ARTICLES, EVENTS), HiddenNote, {});
  timeline.choose('one');
  timeline.filter = { ...NO_FILTER, themes: ['b'] };
  await expect.element(screen.getByText('Hidden by the filter.')).toBeVisible();
  timeline.query = 'words';
  timeline.hits = new Set();
  await expect.element(screen.getByText('Hidden by the search and the filter.')).toBeVisible();
  await screen.getByRole('button', { name: 'Clear the search and the filter' }).click();
  expect(timeline.isHidden).toBe(false);
  expect(timeline.events).toHaveLength(3);
  expect(screen.container.textContent.trim()).toBe('');
  timeline.hits = new Set(['two']);
  timeline.filter = { ...NO_FILTER, themes: ['a'] };
  await screen.getByRole('button', { name: 'Clear the search' }).click();
  expect(timeline.filter.themes).toEqual(['a']);
});
