import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Reader from '../../src/ui/article/Reader.svelte';
import { account, article, dataset, event, span } from '../support/data.ts';
import { renderWithin } from './support/render.ts';

const TEXT =
  'Buy our paper!\n\nThe council met on Monday and voted for the bridge.\n\n' +
  `${'A long paragraph of no event. '.repeat(120)}\n\nThe mayor resigned.`;

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { exact: words, start, end: start + words.length };
}

const ARTICLE = article('gazette', {
  title: 'Bridge & mayor',
  byline: ['A. Writer', 'B. Writer'],
  publisher: 'Example Gazette',
  published: span('2024-08-13'),
  publishedBasis: {
    kind: 'inferred',
    quotes: [{ article: 'gazette', ...at('on Monday') }],
    note: 'A Monday.',
  },
  updated: span('2024-08-14'),
  text: TEXT,
  length: TEXT.length,
  furniture: [{ ...at('Buy our paper!'), kind: 'advertisement' }],
});

const DATA = dataset(
  [ARTICLE, article('bugle', { published: span('2024-08-10') })],
  [
    event('met', '2024-08-12', {
      title: 'The council meets',
      accounts: [
        account('gazette', {
          ...at('The council met on Monday and voted for the bridge.'),
          when: '2024-08-12',
          mention: {
            text: 'on Monday',
            start: at('on Monday').start,
            end: at('on Monday').end,
            how: 'the Monday before the day of publication',
          },
        }),
      ],
    }),
    event('vote', '2024-08-12', {
      title: 'The vote',
      accounts: [account('gazette', at('voted for the bridge'))],
    }),
    event('mayor', '2024-08-13', {
      title: 'The mayor goes',
      accounts: [
        account('gazette', {
          ...at('The mayor resigned.'),
          via: [{ name: 'The Bugle', article: 'bugle', ...at('long paragraph') }],
        }),
      ],
    }),
  ],
);

async function open() {
  const onclose = vi.fn();
  const onevent = vi.fn();
  const rendered = await renderWithin(DATA, Reader, { article: ARTICLE, onclose, onevent });
  return { ...rendered, onclose, onevent };
}

test('shows headline, byline, outlet and how the date was worked out', async () => {
  const { screen } = await open();
  const text = screen.container.textContent.replaceAll(/\s+/g, ' ');
  for (const part of [
    'Bridge & mayor',
    'By A. Writer and B. Writer',
    'Example Gazette',
    'Published Tuesday',
    'worked out from its words',
    '“on Monday”',
    'A Monday.',
    'Updated Wednesday',
    '3 excerpts of this article on the timeline.',
  ]) {
    expect(text).toContain(part);
  }
});

test('folds furniture away and keeps it', async () => {
  const { screen } = await open();
  const furniture = screen.container.querySelector<HTMLDetailsElement>('details.furniture')!;
  expect(furniture.open).toBe(false);
  expect(furniture.textContent).toContain('advertisement');
  expect(furniture.textContent).toContain('Buy our paper!');
});

test('a highlight leads to its event; where several overlap, there is a choice', async () => {
  const { screen, onevent } = await open();
  const marks = [...screen.container.querySelectorAll('mark')];
  expect(marks.map((mark) => mark.textContent)).toEqual([
    'The council met ',
    'on Monday',
    ' and ',
    'voted for the bridge',
    '.',
    'The mayor resigned.',
  ]);
  marks[0]!.querySelector('a')!.click();
  expect(onevent).toHaveBeenCalledExactlyOnceWith('met');
  marks[3]!.querySelector<HTMLElement>('[role="button"]')!.click();
  const card = screen.getByRole('group', { name: 'About these words' });
  await expect.element(card).toHaveTextContent('2 excerpts have these words');
  expect(onevent).toHaveBeenCalledOnce();
  await card.getByRole('link', { name: 'The vote' }).click();
  expect(onevent.mock.calls).toEqual([['met'], ['vote']]);
});

test('lights up just the words of what is pointed at, through the pieces of others', async () => {
  const { screen } = await open();
  const lit = () =>
    [...screen.container.querySelectorAll('mark.lit')].map((mark) => mark.textContent).join('');
  const list = screen.getByRole('list', { name: 'Events told in this paragraph' }).first();
  await list.getByRole('button', { name: 'The council meets' }).hover();
  await expect.poll(lit).toBe('The council met on Monday and voted for the bridge.');
  await list.getByRole('button', { name: 'The vote' }).hover();
  await expect.poll(lit).toBe('voted for the bridge');
  expect(screen.container.querySelectorAll('.bars > .lit')).toHaveLength(1);
});

test('says where each excerpt begins and ends, to the eye and to the ear', async () => {
  const { screen } = await open();
  const said = (name: string) =>
    [...screen.container.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((mark) => mark.dataset[name]);
  expect(said('begins')).toEqual(['excerpt 1', 'excerpt 2', 'excerpt 3']);
  expect(said('ends')).toEqual(['excerpt 2', 'excerpt 1', 'excerpt 3']);
  const first = screen.container.querySelector('mark.begins')!;
  expect(getComputedStyle(first, '::before').content).toContain('begins');
  await expect.poll(() => screen.container.querySelectorAll('.bars > .bar').length).toBe(3);
  const [outer, inner] = [...screen.container.querySelectorAll('.bars > .bar')].map((bar) =>
    bar.getBoundingClientRect(),
  );
  expect(inner!.right).toBeLessThanOrEqual(outer!.left);
});

describe('the words of a date', () => {
  const SAID = '“on Monday”: 12 August 2024';

  async function dated() {
    const opened = await open();
    const words = opened.screen.container.querySelector<HTMLElement>('.dated')!;
    const card = opened.screen.getByRole('group', { name: 'About these words' });
    return { ...opened, words, card };
  }

  test('say what they resolve to under a pointer, which may go over to it, and are gone by Esc', async () => {
    const { words, card, onclose } = await dated();
    await userEvent.hover(words);
    await expect.element(card).toHaveTextContent(`${SAID}, the Monday before the day of publication.`);
    expect(words.getAttribute('aria-describedby')).toBe(card.element().querySelector('[id]')!.id);
    await card.hover();
    await new Promise((done) => setTimeout(done, 500));
    await expect.element(card).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(card).not.toBeInTheDocument();
    expect(onclose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onclose.mock.calls.length).toBe(1);
  });

  test('do so in the focus too; Enter goes into the card, Esc back to the words', async () => {
    const { words, card, onevent } = await dated();
    words.focus();
    await expect.element(card).toHaveTextContent(SAID);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toContain('The council meets');
    await userEvent.keyboard('{Escape}');
    await expect.element(card).not.toBeInTheDocument();
    expect(document.activeElement).toBe(words);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toContain('The council meets');
    await userEvent.keyboard('{Enter}');
    expect(onevent).toHaveBeenCalledExactlyOnceWith('met');
  });

  test('close their card when the focus or the pointer goes on', async () => {
    const { words, card, screen } = await dated();
    words.focus();
    await expect.element(card).toBeVisible();
    words.blur();
    await expect.element(card).not.toBeInTheDocument();
    words.click();
    await expect.element(card).toBeVisible();
    await screen.getByRole('heading', { name: 'Bridge & mayor' }).click();
    await expect.element(card).not.toBeInTheDocument();
  });
});

describe('steps', () => {
  const place = () => document.querySelector('.steps span')!.textContent.replaceAll(/\s+/g, ' ').trim();

  test('go through the excerpts by key, with the focus and a message', async () => {
    await open();
    expect(place()).toBe('3 excerpts');
    const focused: unknown[] = [];
    for (const key of ['n', 'j', 'n', 'p', 'k']) {
      await userEvent.keyboard(key);
      await expect.poll(() => document.activeElement?.closest('mark')).not.toBeNull();
      await new Promise((done) => setTimeout(done, 60));
      focused.push([place(), document.activeElement?.textContent]);
    }
    expect(focused).toEqual([
      ['Excerpt 1 of 3', 'The council met '],
      ['Excerpt 2 of 3', 'voted for the bridge'],
      ['Excerpt 3 of 3', 'The mayor resigned.'],
      ['Excerpt 2 of 3', 'voted for the bridge'],
      ['Excerpt 1 of 3', 'The council met '],
    ]);
    await expect
      .poll(() => document.querySelector('dialog [aria-live="polite"]')!.textContent)
      .toBe('Excerpt 1 of 3: The council meets.');
    expect([...document.querySelectorAll('mark.lit')].map((mark) => mark.textContent).join('')).toBe(
      'The council met on Monday and voted for the bridge.',
    );
  });

  test('keep up with keys that are faster than the picture', async () => {
    const { screen } = await open();
    await expect.poll(() => screen.container.querySelectorAll('ol .in-view').length).toBe(2);
    const press = async (key: string) => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await tick();
    };
    // From the first view to the end of the text and back, without a frame between.
    for (const key of ['n', 'n', 'n', 'p', 'n']) await press(key);
    expect(place()).toBe('Excerpt 3 of 3');
    await press('p');
    await press('p');
    expect(place()).toBe('Excerpt 1 of 3');
  });

  test('leave keys with Ctrl, Meta or Alt, and those in fields, alone', async () => {
    const { screen } = await open();
    const field = document.createElement('input');
    screen.container.querySelector('dialog')!.append(field);
    await userEvent.keyboard('{Control>}n{/Control}{Alt>}n{/Alt}{Meta>}n{/Meta}');
    await userEvent.type(field, 'np');
    expect(place()).toBe('3 excerpts');
  });

  test('go by button, which keeps the focus and stops at the ends', async () => {
    const { screen } = await open();
    const next = screen.getByRole('button', { name: 'Next excerpt' });
    for (let i = 0; i < 3; i++) await next.click();
    expect(place()).toBe('Excerpt 3 of 3');
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    await expect.element(next).toHaveFocus();
    await screen.getByRole('button', { name: 'Previous excerpt' }).click();
    expect(place()).toBe('Excerpt 2 of 3');
  });

  test('begin where the text has been scrolled to', async () => {
    const { screen } = await open();
    const body = screen.container.querySelector('.body')!;
    body.scrollTop = body.scrollHeight;
    await new Promise((done) => setTimeout(done, 200));
    await userEvent.keyboard('n');
    await expect.poll(place).toBe('Excerpt 3 of 3');
  });

  test('go through what is searched for', async () => {
    const { screen, timeline } = await open();
    timeline.matched = { terms: ['mayor', 'bridge'], characters: [], phrases: [] };
    await userEvent.keyboard('h');
    const hit = () => [...screen.container.querySelectorAll('.asked')].map((words) => words.textContent);
    await expect.poll(hit).toEqual(['bridge']);
    expect(screen.container.textContent).toMatch(/Hit\s+1 of 2/);
    await userEvent.keyboard('h');
    await expect.poll(hit).toEqual(['mayor']);
    await userEvent.keyboard('{Shift>}H{/Shift}');
    await expect.poll(hit).toEqual(['bridge']);
  });
});

describe('the timeline of the article', () => {
  test('lists its events in order of time, with the publication, and leads to their words', async () => {
    const { screen, onevent } = await open();
    const section = screen.getByRole('region', { name: 'Timeline of this article' });
    const rows = () => [...section.element().querySelectorAll('ol li')].map((row) => row.textContent.trim());
    expect(rows().map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      'The council meets 12 Aug 2024',
      'The vote 12 Aug 2024',
      'The mayor goes 13 Aug 2024',
      'Published Tuesday, 13 August 2024',
    ]);
    await section.getByRole('button', { name: 'The mayor goes' }).click();
    const mark = [...screen.container.querySelectorAll('mark')].at(-1)!;
    await expect.poll(() => mark.getBoundingClientRect().top).toBeLessThan(innerHeight);
    expect(mark.classList).toContain('lit');
    expect(onevent).not.toHaveBeenCalled();
  });

  test('has a mark of each, to be clicked', async () => {
    const { screen } = await open();
    const picture = screen.getByRole('img', { name: /^Timeline of this article: 3 events/ });
    await expect.poll(() => picture.element().querySelector('canvas')?.width).toBeGreaterThan(100);
    const { left, top, width } = picture.element().querySelector('canvas')!.getBoundingClientRect();
    // The axis is of three days, with the room that a fitted window has; the first event begins half a day in.
    const first = left + 12 + (width - 32) / 6;
    const target = picture.element().querySelector('.marks')!;
    target.dispatchEvent(new MouseEvent('click', { clientX: first + 5, clientY: top + 10, bubbles: true }));
    await expect.poll(() => document.querySelector('.steps')!.textContent).toContain('1 of 3');
    target.dispatchEvent(
      new MouseEvent('click', { clientX: left + width / 2, clientY: top + 200, bubbles: true }),
    );
    await expect.poll(() => document.querySelector('.steps')!.textContent).toContain('1 of 3');
  });

  test('follows the text', async () => {
    const { screen } = await open();
    const inView = () =>
      [...screen.container.querySelectorAll('ol .in-view .name')].map((name) => name.textContent);
    await expect.poll(inView).toEqual(['The council meets', 'The vote']);
    const body = screen.container.querySelector('.body')!;
    body.scrollTop = body.scrollHeight;
    await expect.poll(inView).toEqual(['The mayor goes']);
  });

  test('stands above the text where there is no room beside it', async () => {
    await page.viewport(500, 800);
    try {
      const { screen } = await open();
      const section = screen.getByRole('region', { name: 'Timeline of this article' }).element();
      const text = screen.container.querySelector('.text')!;
      expect(section.getBoundingClientRect().bottom).toBeLessThan(text.getBoundingClientRect().top);
      expect(section.querySelector('details')!.open).toBe(false);
    } finally {
      await page.viewport(1280, 800);
    }
  });
});

test('says whose report the article passes on, and leads to the words that say so', async () => {
  const { screen, timeline } = await open();
  const text = () => screen.container.textContent.replaceAll(/\s+/g, ' ');
  expect(text()).toContain('Passes on a report by The Bugle (article 1): “long paragraph”');
  await screen.getByRole('link', { name: '“long paragraph”' }).click();
  const { start, end } = at('long paragraph');
  expect(timeline.passage).toEqual({ start, end });
  await expect.poll(() => screen.container.querySelector('.asked')?.textContent).toBe('long paragraph');
});

test('lists the events of each paragraph under it', async () => {
  const { screen, onevent } = await open();
  const lists = screen.getByRole('list', { name: 'Events told in this paragraph' });
  await lists.first().getByRole('button', { name: 'The vote' }).click();
  expect(onevent).toHaveBeenCalledExactlyOnceWith('vote');
});

test('goes to the passage that is asked for', async () => {
  const { screen, timeline } = await open();
  const mark = [...screen.container.querySelectorAll('mark')].at(-1)!;
  expect(mark.getBoundingClientRect().top).toBeGreaterThan(innerHeight);
  timeline.read('gazette', at('The mayor resigned.'));
  await expect.poll(() => mark.getBoundingClientRect().top).toBeLessThan(innerHeight);
});

test('closes by its button', async () => {
  const { screen, onclose } = await open();
  await screen.getByRole('button', { name: 'Close' }).click();
  expect(onclose).toHaveBeenCalledOnce();
});
