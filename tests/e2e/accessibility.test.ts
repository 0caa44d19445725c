import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsInBoth } from './support/axe.ts';
import { serveDist, visitAt } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

const WIDTHS = [320, 768, 1440, 2560];
const VIEWS = {
  opening: '',
  event: '?event=nyt-report',
  article: '?event=kursk-fighting&article=antiwar-kursk',
};

const cases = WIDTHS.flatMap((width) =>
  Object.entries(VIEWS).map(([view, query]) => ({ width, view, query })),
);

describe('axe finds nothing, and nothing runs off the page', () => {
  test.each(cases)('$width px, $view', ({ width, query }) =>
    visitAt(
      server.url + query,
      async (page) => {
        expect(await violationsInBoth(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 900 }, reducedMotion: 'reduce' },
    ),
  );

  test('the keys and marks', () =>
    visitAt(
      server.url,
      async (page) => {
        await page.getByRole('button', { name: 'Keys and marks' }).click();
        await page.getByRole('dialog').waitFor();
        expect(await violationsInBoth(page)).toEqual([]);
      },
      { reducedMotion: 'reduce' },
    ));
});
