import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

const WIDTHS = [320, 768, 1440, 2560];
const SCHEMES = ['light', 'dark'] as const;
const VIEWS = {
  opening: '',
  event: '?event=nyt-report',
  article: '?event=kursk-fighting&article=antiwar-kursk',
};

const cases = WIDTHS.flatMap((width) =>
  SCHEMES.flatMap((scheme) => Object.entries(VIEWS).map(([view, query]) => ({ width, scheme, view, query }))),
);

describe('axe finds nothing, and nothing runs off the page', () => {
  test.each(cases)('$width px, $scheme, $view', async ({ width, scheme, query }) => {
    const { page, problems, close } = await openPage({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    await page.goto(server.url + query);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
    await close();
  });

  test('the keys and marks, in both schemes', async () => {
    for (const colorScheme of SCHEMES) {
      const { page, close } = await openPage({ colorScheme });
      await page.goto(server.url);
      await page.getByRole('button', { name: 'Keys and marks' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await close();
    }
  });
});
