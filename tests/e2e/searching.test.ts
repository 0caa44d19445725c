import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/model.ts';
import { account, article, dataset as datasetOf, event } from '../support/data.ts';
import { goBack, goForward, openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

const DATA = 'data/ukraine-2022-2024.json';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

async function visit(
  steps: (page: Page) => Promise<void>,
  { query = '', data }: { query?: string; data?: Dataset } = {},
): Promise<void> {
  const { page, problems, close } = await openPage();
  try {
    if (data !== undefined) await page.route(`**/${DATA}`, (route) => route.fulfill({ json: data }));
    await page.goto(server.url + query);
    await field(page).waitFor();
    await steps(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('option');
const listed = (page: Page) => page.locator('.list li button').allInnerTexts();
const marks = (page: Page) =>
  page.evaluate(() => [...((CSS.highlights.get('search') ?? []) as Iterable<Range>)].map(String));
const found = (page: Page) => page.locator('.search > p').innerText();

describe('an event', () => {
  test('is found by misspelt words, by keyboard alone, and the address holds them', () =>
    visit(async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Kirsk incurshun');
      await expect
        .poll(() => options(page).allInnerTexts())
        .toSatisfy(
          (all: string[]) => all[0]?.startsWith('Ukrainian forces enter Russia’s Kursk region') === true,
        );
      expect(await found(page)).toContain('“Kirsk” read as “Kursk”');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.locator('#event-title').innerText()).toBe(
        'Ukrainian forces enter Russia’s Kursk region',
      );
      expect(new URL(page.url()).searchParams.get('q')).toBe('Kirsk incurshun');
      await expect.poll(() => marks(page)).toContain('Kursk');

      const events = await listed(page);
      expect(events.length).toBeGreaterThan(0);
      await page.reload();
      await expect.poll(() => listed(page)).toEqual(events);
      expect(await field(page).inputValue()).toBe('Kirsk incurshun');
      await goBack(page);
      await page.locator('#event-title').waitFor({ state: 'detached' });
      expect(await field(page).inputValue()).toBe('Kirsk incurshun');
      // What was typed is one step: back from it, nothing is asked.
      await goBack(page);
      expect(await field(page).inputValue()).toBe('');
      await goForward(page);
      await expect.poll(() => listed(page)).toEqual(events);
    }));

  test('is found by another spelling of a name, in the words of its articles', () =>
    visit(
      async (page) => {
        await expect.poll(() => marks(page)).toContain('Kiev');
        const variants = await listed(page);
        await field(page).fill('Kiev');
        await expect.poll(() => page.url()).toContain('q=Kiev');
        await expect.poll(() => found(page)).not.toBe('');
        expect(await listed(page)).toEqual(variants);
      },
      { query: '?q=Kyiv' },
    ));
});

test('an article opens with what was searched for marked', () =>
  visit(
    async (page) => {
      await page.getByRole('dialog').waitFor();
      const inReader = () =>
        page.evaluate(() =>
          [...((CSS.highlights.get('search') ?? []) as Iterable<Range>)]
            .filter((range) => range.startContainer.parentElement?.closest('dialog'))
            .map(String),
        );
      await expect.poll(inReader).toContain('Kiev');
    },
    { query: '?q=kyiv&article=lost-territories' },
  ));

describe('a page that is only looked at', () => {
  test('does not load the search', () =>
    visit(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await field(page).waitFor();
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => /search/.test(url))).toEqual([]);
      await field(page).focus();
      await expect.poll(() => asked.filter((url) => /search/.test(url)).length).toBe(1);
    }));
});

describe('300 articles', () => {
  test('are searched as they are typed', { timeout: 120_000 }, () =>
    visit(
      async (page) => {
        await field(page).focus();
        await page.keyboard.type('maarigold', { delay: 40 });
        await options(page).first().waitFor({ timeout: 60_000 });
        await expect.poll(() => found(page)).toContain('“maarigold” read as “marigold”');
        expect(await listed(page)).toEqual(['Event 777']);
      },
      { data: many() },
    ),
  );
});

/** 300 articles of 6,000 characters and 1,000 events; one paragraph has a word of its own. */
function many(): Dataset {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const syllables = 'ka ru mi ten sol var do per lin gra sto be ne chi fa lo'.split(' ');
  const words = Array.from({ length: 8000 }, () =>
    Array.from({ length: 1 + next(4) }, () => syllables[next(16)]).join(''),
  );
  const text = (length: number) => {
    let out = '';
    while (out.length < length) out += `${words[Math.floor(next(90) ** 2)]} `;
    return out.trim();
  };
  const articles = Array.from({ length: 300 }, (_, index) => {
    const paragraphs = Array.from({ length: 13 }, () => text(450));
    if (index === 77) paragraphs[0] = `Of a marigold: ${paragraphs[0]}`;
    const all = paragraphs.join('\n\n');
    return article(`a${index}`, { text: all, length: all.length });
  });
  const events = Array.from({ length: 1000 }, (_, index) => {
    const source = articles[index === 777 ? 77 : next(300)]!;
    const start = index === 777 ? 0 : 600 + next(4000);
    const end = start + 100;
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const told = account(source.id, { exact: source.text!.slice(start, end), start, end });
    return event(`e${index}`, day, { title: `Event ${index}`, accounts: [told] });
  });
  const data = datasetOf(articles, events);
  return { ...data, collection: { ...data.collection, id: 'ukraine-2022-2024' } };
}
