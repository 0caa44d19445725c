import { expect, test } from 'vitest';
import { oembed, pagesOf } from '../../../src/pages/index.ts';
import { account, article, dataset, event } from '../../support/data.ts';
import { siteOf, TEMPLATE } from './make-site.ts';

const DATA = dataset(
  [article('x')],
  [event('a', '2024', { accounts: [account('x', { exact: 'so "they" say' })] })],
);
const [A] = DATA.events;
const base = 'https://e.org/x/';

test('a site without an address cannot be shown elsewhere', () => {
  expect(oembed(siteOf(DATA), null)).toBeNull();
  expect(pagesOf(siteOf(DATA), TEMPLATE)[0]!.html).not.toContain('oembed');
});

test('the timeline is a frame, with its card', () => {
  expect(oembed(siteOf(DATA, { base }), null)).toMatchObject({
    ...{ type: 'rich', version: '1.0', provider_url: base, width: 800, height: 560 },
    html: expect.stringContaining(' src="https://e.org/x/embed.html" '),
    ...{ thumbnail_url: `${base}card.png`, thumbnail_width: 1200, thumbnail_height: 630 },
  });
  expect(oembed(siteOf(DATA, { base, cards: false }), null)).not.toHaveProperty('thumbnail_url');
});

test('an event is a frame of its own, with its words inside for readers without frames', () => {
  const shown = oembed(siteOf(DATA, { base, collection: 'town' }), A!) as { html: string; title: string };
  expect(shown.html).toContain('src="https://e.org/x/embed.html?collection=town&amp;only=a"');
  expect(shown.html).toContain(
    '<blockquote cite="https://e.org/x/collection/town/event/a/"><p>so &quot;they&quot; say</p><a href="https://e.org/x/collection/town/event/a/">',
  );
  expect(shown.title).toMatch(/^Event a · /);
});

test('each page says where that is', () => {
  const [home, page] = pagesOf(siteOf(DATA, { base }), TEMPLATE);
  expect(home!.html).toContain('type="application/json+oembed" href="https://e.org/x/oembed.json"');
  expect(page!.html).toContain('type="application/json+oembed" href="https://e.org/x/event/a/oembed.json"');
});
