import { expect, test, vi } from 'vitest';
import EventPanel from '../../src/ui/event/EventPanel.svelte';
import { account, article, dataset, event, span } from '../support/data.ts';
import { renderWithin } from './support/render.ts';

const HOSTILE = '<img src=x onerror="alert(1)"> {@html x} &amp; “quoted”';

function panel(over: Parameters<typeof event>[2]) {
  const shown = event('shown', '2024-08-06', over);
  const articles = [
    article('gazette', { publisher: 'Example Gazette', language: 'de' }),
    article('unnamed', {
      published: span('2024-08-14?'),
      publishedBasis: { kind: 'inferred', quotes: [], note: null },
    }),
  ];
  const all = [event('before', '2023'), shown];
  const onstep = vi.fn();
  const onclose = vi.fn();
  return { data: dataset(articles, all), props: { event: shown, onstep, onclose } };
}

test('shows title, date in words, modality, actors, note and each account of each article', async () => {
  const { data, props } = panel({
    title: 'Something happened',
    modality: 'forecast',
    actors: ['One', 'Another'],
    note: 'A fact from elsewhere.',
    accounts: [
      account('gazette', { exact: 'Es geschah.', start: 0, end: 11, speaker: 'A witness' }),
      account('unnamed', {
        exact: 'it happened on Tuesday',
        start: 100,
        end: 122,
        when: '2024-08-13',
        mention: { text: 'on Tuesday', start: 112, end: 122, how: 'the day before publication' },
      }),
    ],
  });
  const { screen } = await renderWithin(data, EventPanel, props);

  await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Something happened');
  const text = screen.container.textContent.replaceAll(/\s+/g, ' ');
  for (const part of [
    'Event 2 of 2',
    'Theme A · Reported as a forecast',
    '6 August 2024',
    'One, Another',
    'Editor’s note A fact from elsewhere.',
    'Told by 2 of 2 articles',
    'Example Gazette',
    'Quoted: A witness',
    'This passage names no date.',
    'Outlet not named',
    '14 August 2024 (uncertain), worked out from the text',
    'This passage’s own date: 13 August 2024',
    'the day before publication.',
  ]) {
    expect(text).toContain(part);
  }
  const quotes = [...screen.container.querySelectorAll('blockquote')];
  expect(quotes.map((quote) => [quote.lang, quote.textContent])).toEqual([
    ['de', 'Es geschah.'],
    ['en', 'it happened on Tuesday'],
  ]);
  expect(screen.container.querySelector('.mention')?.textContent).toBe('on Tuesday');
});

test('shows hostile text as text', async () => {
  const { data, props } = panel({
    title: HOSTILE,
    note: HOSTILE,
    actors: [HOSTILE],
    accounts: [account('gazette', { exact: HOSTILE, start: 0, end: HOSTILE.length, speaker: HOSTILE })],
  });
  const { screen } = await renderWithin(data, EventPanel, props);
  expect(screen.container.querySelector('img')).toBeNull();
  expect(screen.container.querySelector('blockquote')?.textContent).toBe(HOSTILE);
  await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent(HOSTILE);
});

test('steps and closes, and stops at the ends', async () => {
  const { data, props } = panel({ accounts: [account('gazette')] });
  const { screen } = await renderWithin(data, EventPanel, props);
  await screen.getByRole('button', { name: 'Earlier' }).click();
  expect(props.onstep).toHaveBeenCalledExactlyOnceWith(-1);
  await expect.element(screen.getByRole('button', { name: 'Later' })).toBeDisabled();
  await screen.getByRole('button', { name: 'Close' }).click();
  expect(props.onclose).toHaveBeenCalledOnce();
});

test('opens the article at the passage', async () => {
  const { data, props } = panel({ accounts: [account('gazette', { start: 5, end: 25 })] });
  const { screen, timeline } = await renderWithin(data, EventPanel, props);
  await screen.getByRole('button', { name: /^Open in article/ }).click();
  expect(timeline.article?.id).toBe('gazette');
  expect(timeline.passage).toMatchObject({ start: 5, end: 25 });
});
