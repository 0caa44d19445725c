import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Account } from '../../src/core/model.ts';
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

test('says what an account says became of a forecast', async () => {
  const accounts = [account('gazette', { outcome: 'unfulfilled' })];
  const { data, props } = panel({ modality: 'forecast', accounts });
  const { screen } = await renderWithin(data, EventPanel, props);
  await expect
    .element(screen.getByText(/Reported as a forecast: did not come about, says Example Gazette/))
    .toBeVisible();
});

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

test.each([
  ['given', '2024-08-13', 'Published Tuesday, 13 August 2024'],
  ['inferred', '2024-08-13', '13 August 2024, worked out from the text'],
  ['unknown', null, 'date unknown'],
] as const)('says of a date of publication that is %s no more than that', async (kind, day, expected) => {
  const shown = event('shown', '2024-08-06', { accounts: [account('gazette')] });
  const over = { published: day && span(day), publishedBasis: { kind, quotes: [], note: null } };
  const props = { event: shown, onstep: vi.fn() };
  const { screen } = await renderWithin(dataset([article('gazette', over)], [shown]), EventPanel, props);
  await expect.element(screen.getByRole('heading', { level: 2 })).toBeVisible();
  const text = screen.container.textContent.replaceAll(/\s+/g, ' ');
  expect(text).toContain(expected);
  if (kind !== 'inferred') expect(text).not.toContain('worked out from the text');
});

describe('an event that the program proposes', () => {
  test('says so, and why', async () => {
    const reasons = ['“last Tuesday” stands with “entered”.', HOSTILE];
    const { data, props } = panel({ accounts: [account('gazette')], proposed: reasons });
    const { screen } = await renderWithin(data, EventPanel, props);
    await expect.element(screen.getByText('Proposed by the program, not yet reviewed.')).toBeVisible();
    const first = screen.getByText('“last Tuesday” stands with “entered”.');
    await expect.element(first).not.toBeVisible();
    await screen.getByText('Why it is proposed').click();
    await expect.element(first).toBeVisible();
    await expect.element(screen.getByText(HOSTILE)).toBeVisible();
    expect(screen.container.querySelector('img')).toBeNull();
  });

  test('opens nothing where no reason is given', async () => {
    const { data, props } = panel({ accounts: [account('gazette')], proposed: [] });
    const { screen } = await renderWithin(data, EventPanel, props);
    await expect.element(screen.getByText('Proposed by the program, not yet reviewed.')).toBeVisible();
    expect(screen.container.textContent).not.toContain('Why it is proposed');
  });

  test.each([null, undefined])('is none where somebody has reviewed it (%s)', async (proposed) => {
    const over = { accounts: [account('gazette')], ...(proposed === undefined ? {} : { proposed }) };
    const { data, props } = panel(over);
    const { screen } = await renderWithin(data, EventPanel, props);
    await expect.element(screen.getByRole('heading', { level: 2 })).toBeVisible();
    expect(screen.container.textContent).not.toContain('Proposed');
  });
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

describe('several accounts', () => {
  const ARTICLES = ['one', 'two', 'three', 'four', 'five', 'six'].map((id, index) =>
    article(id, { publisher: `Outlet ${id}`, published: span(`2024-09-0${index + 1}`) }),
  );
  const told = (id: string, exact: string, over: Partial<Account> = {}) =>
    account(id, { exact, start: 0, end: exact.length, ...over });

  function several(accounts: Account[], articles = ARTICLES) {
    const shown = event('shown', '2024-08-06', { accounts });
    const data = dataset(articles, [shown]);
    data.collection.variants = [['Kyiv', 'Kiev']];
    return { data, props: { event: shown, onstep: vi.fn() } };
  }

  /** Its text on one line, with the articles by their numbers: `[2]`. */
  const said = (element: Element | null) =>
    (element?.textContent ?? '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?Article ?(\d) ?/g, '[$1]')
      .trim();

  test('sums up where they differ, and marks it in the words', async () => {
    const { data, props } = several([
      told('one', 'Over 1,000 soldiers left Kiev then.', {
        speaker: 'US officials',
        mention: { text: 'then', start: 30, end: 34, how: 'so' },
      }),
      told('two', 'He saw 900 soldiers in Kyiv on Tuesday.', {
        when: '2024-08',
        span: span('2024-08'),
        mention: { text: 'Tuesday', start: 31, end: 38, how: 'so' },
      }),
    ]);
    const { screen } = await renderWithin(data, EventPanel, props);
    const rows = [...screen.container.querySelectorAll('dt')].map((term) => [
      said(term),
      said(term.nextElementSibling),
    ]);
    expect(rows).toEqual([
      ['Date', 'August 2024 (“Tuesday”)[2]6 August 2024 (“then”)[1]The second lies within the first.'],
      ['Figures', 'Over 1,000 soldiers[1]900 soldiers[2]'],
      ['Words', '“Kiev”[1]“Kyiv”[2]listed in this collection as words for one thing'],
      ['Quoted', 'US officials[1]'],
    ]);
    const marks = (kind: string) => [...screen.container.querySelectorAll(`blockquote .${kind}`)].map(said);
    expect(marks('figure')).toEqual(['Over 1,000 soldiers', '900 soldiers']);
    expect(marks('words')).toEqual(['Kiev', 'Kyiv']);
    expect(said(screen.container)).toContain('Not quoted in this passage: US officials');
    expect(said(screen.container.querySelector('.key'))).toContain('another figure elsewhere');
  });

  test('lights up the words of a value under the pointer and the focus, and keeps those that are pressed', async () => {
    const { data, props } = several([told('one', 'in Kiev'), told('two', 'in Kyiv')]);
    const { screen } = await renderWithin(data, EventPanel, props);
    const lit = () => [...screen.container.querySelectorAll('blockquote .lit')].map(said);
    const kiev = screen.getByRole('button', { name: '“Kiev”' });
    expect(lit()).toEqual([]);
    await kiev.hover();
    await expect.poll(lit).toEqual(['Kiev']);
    screen.getByRole('button', { name: '“Kyiv”' }).element().dispatchEvent(new FocusEvent('focus'));
    await expect.poll(lit).toEqual(['Kyiv']);
    await kiev.click();
    await screen.getByRole('heading', { level: 2 }).hover();
    await expect.element(kiev).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(lit).toEqual(['Kiev']);
    await kiev.click();
    await expect.element(kiev).toHaveAttribute('aria-pressed', 'false');
  });

  test('says in a line that nothing differs, and nothing of a single one', async () => {
    const same = several([told('one', 'It was so.'), told('two', 'So it was.')]);
    const { screen } = await renderWithin(same.data, EventPanel, same.props);
    expect(said(screen.container)).toContain('No difference found');
    expect(screen.container.querySelector('dl')).toBeNull();
    await screen.unmount();
    const single = several([told('one', 'It was so.')]);
    const other = await renderWithin(single.data, EventPanel, single.props);
    expect(said(other.screen.container)).not.toContain('difference');
  });

  test('shows by whose reports they came, and opens the report at its own account', async () => {
    const via = { name: 'Outlet one', article: 'one', exact: 'Outlet one said', start: 40, end: 55 };
    const { data, props } = several([
      told('one', 'They left.', { speaker: 'U.S. officials', start: 5, end: 15 }),
      told('two', 'They left, it is said.', { speaker: 'US officials', via: [via] }),
      told('three', 'They left.', { via: [{ ...via, name: 'AFP', article: null }] }),
    ]);
    const { screen, timeline } = await renderWithin(data, EventPanel, props);
    const chain = screen.getByRole('region', { name: 'How it came to these articles' });
    expect([...chain.element().querySelectorAll('li')].map(said)).toEqual([
      'U.S. officials→, then[1]Outlet one, open in article',
      'U.S. officials→, then[1]Outlet one, open in article→, then[2]Outlet two, open in article Outlet one said',
      'AFP→, then[3]Outlet three, open in article Outlet one said',
    ]);
    expect(said(screen.container)).toContain('Quoted: US officials, by way of Outlet one');
    expect(said(screen.container)).toContain('By way of AFP');
    await chain.getByRole('button', { name: 'Outlet one' }).nth(1).click();
    expect(timeline.article?.id).toBe('one');
    expect(timeline.passage).toMatchObject({ start: 5, end: 15 });
  });

  test('names the articles published since that do not mention it, when asked', async () => {
    const { data, props } = several([told('one', 'It was so.')]);
    const { screen } = await renderWithin(data, EventPanel, props);
    expect(screen.container.querySelector('details li')).toBeNull();
    await screen.getByText('Not mentioned in 5 articles published since').click();
    await expect.poll(() => screen.container.querySelectorAll('details li').length).toBe(5);
    expect(said(screen.container.querySelector('details li'))).toBe(
      '[2]Outlet two, Monday, 2 September 2024',
    );
  });

  test('scroll sideways where they are many, by keys and buttons, with a count', async () => {
    await page.viewport(1200, 800);
    const { data, props } = several(ARTICLES.map(({ id }) => told(id, `It was so in ${id}.`)));
    const { screen } = await renderWithin(data, EventPanel, props);
    const columns = screen.getByRole('group', { name: '6 accounts, in order of publication' });
    await expect.element(columns).toHaveAttribute('tabindex', '0');
    await expect.element(screen.getByText('Accounts 1 to 4 of 6')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Previous' })).toBeDisabled();
    await screen.getByRole('button', { name: 'Next' }).click();
    await expect.element(screen.getByText('Accounts 2 to 5 of 6')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1200);
  });

  test('stand below one another on narrow screens', async () => {
    await page.viewport(320, 800);
    const { data, props } = several(ARTICLES.map(({ id }) => told(id, `It was so in ${id}.`)));
    const { screen } = await renderWithin(data, EventPanel, props);
    const boxes = [...screen.container.querySelectorAll('.columns > article')].map((box) =>
      box.getBoundingClientRect(),
    );
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(1);
    expect(screen.container.textContent).not.toContain('Accounts 1');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
