import { expect, test, vi } from 'vitest';
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
  [ARTICLE],
  [
    event('met', '2024-08-12', {
      title: 'The council meets',
      accounts: [account('gazette', at('The council met on Monday and voted for the bridge.'))],
    }),
    event('vote', '2024-08-12', {
      title: 'The vote',
      accounts: [account('gazette', at('voted for the bridge'))],
    }),
    event('mayor', '2024-08-13', {
      title: 'The mayor goes',
      accounts: [account('gazette', at('The mayor resigned.'))],
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

test('an overlapping highlight leads to the more particular event, the rest of it to the other', async () => {
  const { screen, onevent } = await open();
  const marks = [...screen.container.querySelectorAll('mark')];
  expect(marks.map((mark) => mark.textContent)).toEqual([
    'The council met on Monday and ',
    'voted for the bridge',
    '.',
    'The mayor resigned.',
  ]);
  marks[1]!.querySelector('a')!.click();
  marks[0]!.querySelector('a')!.click();
  expect(onevent.mock.calls).toEqual([['vote'], ['met']]);
});

test('lists the events of each paragraph under it', async () => {
  const { screen, onevent } = await open();
  await screen.getByRole('button', { name: 'The vote' }).click();
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
