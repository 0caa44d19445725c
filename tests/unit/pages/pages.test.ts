import { describe, expect, test } from 'vitest';
import { pagesOf, robots, sitemap } from '../../../src/pages/index.ts';
import { account, article, dataset, event } from '../../support/data.ts';
import { siteOf, TEMPLATE } from './make-site.ts';

const WORDS = { exact: 'They came <last> Tuesday & stayed', start: 10, end: 43 };
const EVENTS = [
  event('a', '2023-06', { title: 'The <first>', note: 'Mind this' }),
  event('b', '2024-08-06', {
    actors: ['NATO', 'EU'],
    summary: 'In short',
    accounts: [
      account('times', {
        ...WORDS,
        mention: { text: 'last> Tuesday', start: 21, end: 34, how: 'the Tuesday before' },
        speaker: 'an official',
        when: '2024-08',
        via: [{ name: 'The Post', article: null, exact: 'the Post said', start: 0, end: 1 }],
        outcome: 'fulfilled',
      }),
    ],
  }),
  event('con', '2024-08-07'),
];
const DATA = dataset(
  [article('times', { publisher: 'The Times', url: 'https://example.org/?a=1&b=2' })],
  EVENTS,
);
const pages = pagesOf(siteOf(DATA), TEMPLATE);
const htmlOf = (path: string) => pages.find((page) => page.path === path)!.html;

test('there is a page for the timeline and one for each event', () => {
  expect(pages.map(({ path, event }) => [path, event])).toEqual([
    ['', null],
    ['event/a/', EVENTS[0]],
    ['event/b/', EVENTS[1]],
    ['event/con_/', EVENTS[2]],
  ]);
});

test('another collection has its pages in a folder of its own', () => {
  const [home, first] = pagesOf(siteOf(DATA, { collection: 'second' }), TEMPLATE);
  expect([home!.path, first!.path]).toEqual(['collection/second/', 'collection/second/event/a/']);
  expect(home!.html).toContain('src="../../assets/index.js"');
  expect(home!.html).toContain('href="../../collection/second/event/b/"');
  expect(first!.html).toContain('<meta name="dateline:root" content="../../../../" />');
});

test('an event whose id is too long for a folder has none, and is linked to', () => {
  const id = 'x'.repeat(201);
  const [home, ...rest] = pagesOf(siteOf(dataset([], [event(id, '2024')])), TEMPLATE);
  expect(rest).toEqual([]);
  expect(home!.html).toContain(`<a href="?event=${id}"`);
});

test('an event that nobody has reviewed says so', () => {
  const said = [['Why.'], [], null, undefined].map((proposed) => {
    const shown = event('a', '2024', proposed === undefined ? {} : { proposed });
    return pagesOf(siteOf(dataset([], [shown])), TEMPLATE)[1]!.html.includes('not yet reviewed');
  });
  expect(said).toEqual([true, true, false, false]);
});

test('a template without places has no pages', () => {
  expect(pagesOf(siteOf(DATA), '<p>')).toEqual([]);
  expect(pagesOf(siteOf(DATA), TEMPLATE.replace('<!-- /dateline:body -->', ''))).toEqual([]);
});

describe('a page', () => {
  test('has the scripts and styles of the site', () => {
    expect(htmlOf('')).toContain('src="./assets/index.js"');
    expect(htmlOf('event/a/')).toContain('src="../../assets/index.js"');
    expect(htmlOf('event/a/')).toContain('href="../../icon.svg"');
    expect(htmlOf('event/a/')).not.toMatch(/Loading<|<title>Dateline/);
  });

  test('says what it is to browsers, search engines and networks', () => {
    const html = htmlOf('event/b/');
    const words = '“They came &lt;last&gt; Tuesday &amp; stayed” The Times, Tuesday, 13 August 2024';
    for (const tag of [
      '<title>Event b · A test</title>',
      `<meta name="description" content="${words}" />`,
      '<link rel="canonical" href="./" />',
      '<meta property="og:type" content="article" />',
      '<meta property="og:site_name" content="A test" />',
      '<meta property="og:title" content="Event b" />',
      `<meta property="og:description" content="${words}" />`,
      '<meta property="og:image" content="card.png" />',
      '<meta property="og:image:width" content="1200" />',
      '<meta property="og:image:height" content="630" />',
      '<meta property="og:image:alt" content="Event b, 6 August 2024, on the timeline" />',
      '<meta name="twitter:card" content="summary_large_image" />',
      '<meta name="twitter:image" content="card.png" />',
    ])
      expect(html).toContain(tag);
    expect(html).not.toContain('og:url');
    expect(htmlOf('')).toContain('<title>A test</title>');
    expect(htmlOf('')).toContain('<meta property="og:type" content="website" />');
    expect(htmlOf('event/a/')).toContain('<meta name="description" content="June 2023" />');
    const counted = '3 events from 1 article, each with the words it came from.';
    expect(htmlOf('')).toContain(`<meta name="description" content="${counted}" />`);
  });

  test('names full addresses where the site has one, and no card where there is none', () => {
    const [, , b] = pagesOf(siteOf(DATA, { base: 'https://e.org/x/' }), TEMPLATE);
    expect(b!.html).toContain('<link rel="canonical" href="https://e.org/x/event/b/" />');
    expect(b!.html).toContain('<meta property="og:url" content="https://e.org/x/event/b/" />');
    expect(b!.html).toContain('<meta property="og:image" content="https://e.org/x/event/b/card.png" />');
    const [plain] = pagesOf(siteOf(DATA, { cards: false }), TEMPLATE);
    expect(plain!.html).not.toContain('og:image');
    expect(plain!.html).toContain('<meta name="twitter:card" content="summary" />');
  });

  test('can be read: every event by year, with its words, and the articles', () => {
    const html = htmlOf('');
    expect(html.match(/<h3>(\d+)<\/h3>/g)).toEqual(['<h3>2023</h3>', '<h3>2024</h3>']);
    expect(html).toContain('<h1 class="page-title">A test</h1>');
    expect(html).toContain('<a href="event/a/" dir="auto">The &lt;first&gt;</a>');
    expect(html).toContain(
      '<blockquote lang="en" dir="auto">They came &lt;<span class="page-mention">last&gt; Tuesday</span> &amp; stayed</blockquote>',
    );
    expect(html).toContain('<figcaption>The Times · Tuesday, 13 August 2024</figcaption>');
    expect(html).toContain('<b>Editor’s note:</b> Mind this');
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=2" rel="noopener">Article times</a>');
    expect(html).toContain('3 events from 1 article, each');
  });

  test('of an event tells all that is known of it, and leads to those beside it', () => {
    const html = htmlOf('event/b/');
    for (const part of [
      '<h1 dir="auto" lang="en">Event b</h1>',
      '<p class="page-when">6 August 2024</p>',
      '<p class="page-kind">Theme A · Reported as having happened: came about, says The Times on 13 August 2024</p>',
      'NATO, EU',
      'In short',
      'Told by 1 of 1 article',
      'Quoted: an official',
      'By the report of The Post: “the Post said”',
      'This passage’s own date: August 2024',
      'Says what became of the forecast: fulfilled',
      '<a href="https://example.org/?a=1&amp;b=2#:~:text=They%20came%20%3Clast%3E%20Tuesday%20%26%20stayed" rel="noopener">Live page at these words</a>',
      '“last&gt; Tuesday” in an article of Tuesday, 13 August 2024: the Tuesday before.',
      '<a rel="prev" href="../../event/a/">Earlier: <bdi>The &lt;first&gt;</bdi></a>',
      '<a rel="next" href="../../event/con_/">Later: <bdi>Event con</bdi></a>',
      '<a href="../../">The whole timeline</a>',
    ])
      expect(html).toContain(part);
    expect(htmlOf('event/a/')).not.toContain('rel="prev"');
    expect(htmlOf('event/con_/')).not.toContain('rel="next"');
  });
});

test('a timeline too long for one page lists its events, and leaves the words to their pages', () => {
  const exact = 'word '.repeat(50).trim();
  const accounts = [account('times', { exact })];
  const events = Array.from({ length: 5000 }, (_, i) => event(`e${i}`, '2024', { accounts }));
  const [home, first] = pagesOf(siteOf(dataset(DATA.articles, events)), TEMPLATE);
  expect(home!.html.length).toBeLessThan(1_000_000);
  expect(home!.html.match(/<li><a href="event\/e\d+\/"/g)).toHaveLength(5000);
  expect(home!.html).not.toContain('<blockquote');
  expect(first!.html).toContain(exact);
});

test('the map of the site is XML with full addresses', () => {
  expect(sitemap(['https://e.org/', 'https://e.org/?a=1&b=2'])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://e.org/</loc></url>
  <url><loc>https://e.org/?a=1&amp;b=2</loc></url>
</urlset>
`,
  );
  expect(robots('https://e.org/x/')).toContain('Sitemap: https://e.org/x/sitemap.xml\n');
});
