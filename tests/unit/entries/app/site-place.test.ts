import { expect, test } from 'vitest';
import { sitePlace } from '../../../../src/entries/app/site-place.ts';

/** A page at an address, with what its head has. `canonical` as the browser has it, in full. */
function pageAt(href: string, canonical: string | null, image = false): Document {
  const found: Record<string, object | null> = {
    'link[rel="canonical"]': canonical === null ? null : { href: canonical },
    'meta[property="og:image"]': image ? {} : null,
  };
  return {
    location: { href },
    querySelector: (selector: string) => found[selector] ?? null,
  } as unknown as Document;
}

test.each([
  [
    'http://127.0.0.1/war/?event=a',
    'http://127.0.0.1/war/',
    './',
    'http://127.0.0.1/war/',
    'http://127.0.0.1/war/',
  ],
  [
    'http://127.0.0.1/event/a/',
    'https://e.org/war/event/a/',
    '../../',
    'https://e.org/war/',
    'http://127.0.0.1/',
  ],
  ['http://localhost:5173/?q=x#y', null, './', 'http://localhost:5173/', 'http://localhost:5173/'],
])('%s', (href, canonical, toRoot, site, here) => {
  expect(sitePlace(pageAt(href, canonical), toRoot, 'x')).toEqual({
    site,
    here,
    pages: canonical !== null,
    cards: false,
    first: 'x',
  });
});

test('a page that nobody else can reach has none', () => {
  expect(sitePlace(pageAt('file:///war/index.html', null), './', null)).toBeNull();
  expect(sitePlace(pageAt('https://e.org/', null, true), './', null)?.cards).toBe(true);
});
