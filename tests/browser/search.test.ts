import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { searcher } from '../../src/entries/searching/index.ts';
import type { Searcher } from '../../src/state/searcher.ts';
import { Timeline } from '../../src/state/timeline.svelte.ts';
import { highlightRanges } from '../../src/ui/search/highlight.ts';
import { account, article, dataset, event } from '../support/data.ts';
import WithSearch from './support/WithSearch.svelte';

const TEXT = 'Kiev said so in June.\n\nNothing is told of Sumy, nor of Sumy’s suburbs.';

function story() {
  const data = dataset(
    [
      article('gazette', {
        publisher: 'Example Gazette',
        text: TEXT,
        length: TEXT.length,
        title: 'On a war',
      }),
    ],
    [
      event('one', '2024-06', {
        title: 'Kyiv speaks',
        accounts: [account('gazette', { exact: 'Kiev said so', start: 0, end: 12 })],
      }),
      event('two', '2024-07', { title: 'Kyiv is silent' }),
      event('three', '2024-08', { title: 'Moscow <b>answers</b>' }),
    ],
  );
  data.collection.variants = [['Kyiv', 'Kiev']];
  return data;
}

async function field(query = '', find: Searcher = searcher) {
  const timeline = new Timeline('en-GB');
  timeline.whole = story();
  timeline.query = query;
  const onchoose = vi.fn();
  const made = vi.fn(find);
  const screen = await render(WithSearch, { timeline, searcher: made, onchoose });
  const input = screen.getByRole('combobox', { name: 'Search' });
  const options = () =>
    [...screen.container.querySelectorAll('[role="option"]')].map((option) =>
      option.textContent.trim().replaceAll(/\s+/g, ' '),
    );
  const selected = () => {
    const id = input.element().getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id)?.querySelector('.title')?.textContent;
  };
  const marks = () => [...(CSS.highlights.get('search') ?? [])].map((range) => String(range));
  return { timeline, onchoose, made, screen, input, options, selected, marks };
}

const status = () => document.querySelector('[aria-live="polite"]')!;

// Loaded with the first question, which may take its time.
beforeAll(() => import('../../src/core/search/search-index.ts'));
beforeEach(() => CSS.highlights.clear());

describe('the search field', () => {
  test('finds while one types, says how many, and shows the first with their words', async () => {
    const { input, options, timeline, screen, made } = await field();
    expect(made).not.toHaveBeenCalled();
    await userEvent.click(input);
    expect(made).toHaveBeenCalledOnce();
    await userEvent.keyboard('kyiv');
    await expect
      .poll(options)
      .toEqual(['Kyiv speaks June 2024 · Example Gazette Kiev said so', 'Kyiv is silent July 2024']);
    expect([...timeline.hits!]).toEqual(['one', 'two']);
    await expect.poll(() => status().textContent).toBe('2 of 3 events');
    const found = [...screen.container.querySelectorAll('[role="option"] mark')].map(
      (mark) => mark.textContent,
    );
    expect(found).toEqual(['Kyiv', 'Kiev', 'Kyiv']);
    await expect.element(input).toHaveAttribute('aria-expanded', 'true');
  });

  test('is left to by its keys: down to a hit, round, and Enter', async () => {
    const { input, options, selected, onchoose } = await field();
    await userEvent.click(input);
    await userEvent.keyboard('kyiv');
    await expect.poll(options).toHaveLength(2);
    expect(selected()).toBe(null);
    const walk: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await userEvent.keyboard(`{${key}}`);
      walk.push(selected());
    }
    expect(walk).toEqual(['Kyiv speaks', 'Kyiv is silent', null, 'Kyiv is silent']);
    await userEvent.keyboard('{Enter}');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('two');
    await expect.element(input).toHaveAttribute('aria-expanded', 'false');
  });

  test('goes to the first hit with Enter, also before it is there', async () => {
    const { input, onchoose } = await field();
    await userEvent.click(input);
    await userEvent.keyboard('kyiv{Enter}');
    await expect.poll(() => onchoose.mock.calls).toEqual([['one']]);
  });

  test('opens an article where it has the words', async () => {
    const { input, options, timeline, screen } = await field();
    await userEvent.click(input);
    await userEvent.keyboard('sumy');
    await expect
      .poll(options)
      .toEqual([
        'In the text of articles On a war Example Gazette Nothing is told of Sumy, nor of Sumy’s suburbs.',
      ]);
    expect(screen.container.querySelector('.search p')!.textContent.trim()).toBe(
      'No event, but in 1 article',
    );
    await userEvent.click(screen.getByRole('option'));
    expect(timeline.article?.id).toBe('gazette');
    expect(timeline.passage).toEqual({ start: TEXT.indexOf('Sumy'), end: TEXT.indexOf('Sumy') + 4 });
  });

  test('is cleared with Esc, then left', async () => {
    const { input, timeline, options } = await field();
    await userEvent.click(input);
    await userEvent.keyboard('kyiv');
    await expect.poll(options).toHaveLength(2);
    await userEvent.keyboard('{Escape}');
    expect([timeline.query, timeline.hits]).toEqual(['', null]);
    expect(document.activeElement).toBe(input.element());
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
  });

  test('closes its list when it is left, and keeps what was found', async () => {
    const { input, options, timeline, screen } = await field();
    await userEvent.click(input);
    await userEvent.keyboard('kyiv');
    await expect.poll(options).toHaveLength(2);
    expect(timeline.isTyping).toBe(true);
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: 'Clear the search' })).toHaveFocus();
    expect(options()).toHaveLength(2);
    await userEvent.tab();
    await expect.poll(options).toEqual([]);
    expect([timeline.hits?.size, timeline.isTyping]).toEqual([2, false]);
  });

  test('offers any of the words where no event has all', async () => {
    const { timeline, screen } = await field('speaks answers');
    await userEvent.click(screen.getByRole('button', { name: 'Any of the words: 2 events' }));
    expect(timeline.query).toBe('speaks OR answers');
    await expect.poll(() => timeline.hits?.size).toBe(2);
  });

  test('says what it read for a misspelt word', async () => {
    const { screen } = await field('mosciw');
    await expect.element(screen.getByText('“mosciw” read as “Moscow”')).toBeVisible();
  });

  test('says that it failed, and can be tried again', async () => {
    let fails = true;
    const { screen, timeline } = await field('kyiv', (searchable) => ({
      stop: () => {},
      ask: (query, scope) =>
        fails ? Promise.reject(new Error('no')) : searcher(searchable).ask(query, scope),
    }));
    const again = screen.getByRole('button', { name: 'Try again' });
    await expect.element(again).toBeVisible();
    expect(timeline.hits).toBe(null);
    fails = false;
    await userEvent.click(again);
    await expect.poll(() => timeline.hits?.size).toBe(2);
  });
});

describe('the key /', () => {
  test('leads to the field from anywhere but a field', async () => {
    const { input, screen } = await field();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(input.element());
    await userEvent.keyboard('/');
    await expect.element(input).toHaveValue('/');
    for (const place of [screen.getByRole('button', { name: 'Elsewhere' }), screen.getByRole('checkbox')]) {
      await userEvent.click(place);
      await userEvent.keyboard('/');
      expect(document.activeElement).toBe(input.element());
    }
    const other = screen.getByRole('textbox', { name: 'Another field' });
    await userEvent.click(other);
    await userEvent.keyboard('a/');
    await expect.element(other).toHaveValue('a/');
  });

  test('is the browser’s with Ctrl', async () => {
    await field();
    await userEvent.keyboard('{Control>}/{/Control}');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('what was found is marked', () => {
  test('across inline elements, in the words of the story alone', async () => {
    const { marks, timeline } = await field('kyiv suburb');
    await expect.poll(() => timeline.hits).not.toBe(null);
    await expect.poll(marks).toEqual(['Kiev', 'suburbs']);
  });

  test('in labels when they rest, and anew when they change', async () => {
    const { marks, timeline } = await field('kyiv');
    await expect.poll(marks).toEqual(['Kiev', 'Kyiv', 'Kyiv', 'Kyiv']);
    timeline.choose('one');
    await expect.poll(marks).toEqual(['Kyiv', 'Kiev', 'Kyiv', 'Kyiv', 'Kyiv']);
    timeline.query = '';
    await expect.poll(marks).toEqual([]);
    expect(CSS.highlights.has('search')).toBe(false);
  });

  test('never across two blocks', () => {
    const root = document.createElement('div');
    for (const text of ['coun', 'ter']) root.appendChild(document.createElement('p')).textContent = text;
    const words = { terms: ['counter', 'coun'], characters: [], phrases: [] };
    expect(highlightRanges(root, words).map(String)).toEqual(['coun']);
  });

  test.each(['light', 'dark'])('legibly, %s', async (theme) => {
    await field();
    document.documentElement.dataset['theme'] = theme;
    const style = getComputedStyle(document.documentElement);
    const probe = document.body.appendChild(document.createElement('p'));
    const colour = (name: string) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    expect(style.getPropertyValue('--found')).not.toBe('');
    expect(contrast(colour('--found'), colour('--found-ink'))).toBeGreaterThan(7);
    probe.remove();
    delete document.documentElement.dataset['theme'];
  });
});

/** WCAG 2, of two colours as `rgb(…)`. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([figure]) => {
      const part = Number(figure) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
