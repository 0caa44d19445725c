import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { embedFiles, embedFilesOf, embedIdOf } from '../../../../src/entries/site/embed-files.ts';
import { fillEmbed, sealEmbed } from '../../../../src/entries/site/embed-page.ts';
import { account, article, dataset, event } from '../../../support/data.ts';

const DATA = dataset([article('x')], [event('a<b', '2024-08-06', { accounts: [account('x')] })]);
const { id } = DATA.collection;

describe('the data', () => {
  const files = embedFiles(DATA);

  test('are two scripts for each language of dates', () => {
    expect(files.map(({ fileName }) => fileName)).toEqual(
      ['', '.de', '.es', '.fr'].flatMap((language) => [
        `data/${id}.embed${language}.js`,
        `data/${id}.embed${language}.words.js`,
      ]),
    );
    expect(files.map(({ fileName }) => embedIdOf(fileName))).toEqual(files.map(() => id));
  });

  test('begin under one name for every site with its first collection', () => {
    const other = { ...DATA, collection: { ...DATA.collection, id: 'other' } };
    const all = embedFilesOf([DATA, other]);
    expect(all.slice(-4).map(({ fileName }) => fileName)).toEqual(
      ['', '.de', '.es', '.fr'].map((language) => `data/embed${language}.js`),
    );
    expect(all.at(-4)!.source).toBe(embedFiles(DATA)[0]!.source);
    expect(all).toHaveLength(8 + 8 + 4);
    expect(embedFilesOf([])).toEqual([]);
  });

  test.each(['data/x.json', 'data/../x.embed.js', 'data/x.embed.html', 'x.embed.js'])(
    '%s is none of them',
    (name) => {
      expect(embedIdOf(name)).toBeNull();
    },
  );

  test('leave what they hold, whatever names events have', () => {
    const hostile = dataset([article('x')], [event('__proto__', '2024', { accounts: [account('x')] })]);
    for (const data of [DATA, hostile]) {
      const dateline: { index?: { events: { id: string }[] }; words?: object } = {};
      for (const { source } of embedFiles(data).slice(0, 2)) new Function('dateline', source)(dateline);
      expect(dateline.index?.events.map(({ id }) => id)).toEqual(data.events.map(({ id }) => id));
      expect(Object.keys(dateline.words!)).toEqual(data.events.map(({ id }) => id));
    }
  });
});

const PAGE = `<head>
<meta charset="utf-8" />
<!-- dateline:head --><title>x</title><!-- /dateline:head -->
<style>a{b:c}</style>
<script>let a = '$&';</script>
<script type="module" crossorigin src="./assets/embed.js"></script>
<link rel="stylesheet" crossorigin href="./assets/style.css">
</head><body><!-- dateline:body --><!-- /dateline:body --></body>`;

test('the page has plain scripts, and a policy that knows its inline one', () => {
  const html = sealEmbed(PAGE, null);
  expect(html).toContain('<script defer src="./assets/embed.js"></script>');
  // After the list, which is read before it has come.
  expect(html).toMatch(/<!-- \/dateline:body --><link rel="stylesheet" href=".\/assets\/style.css"><\/body>/);
  expect(html).not.toContain('crossorigin');
  const hash = createHash('sha256').update(`let a = '$&';`).digest('base64');
  expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
  const style = createHash('sha256').update('a{b:c}').digest('base64');
  expect(html).toContain(`style-src 'self' 'sha256-${style}';`);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('where the address of the site is known, the policy names its origin', () => {
  const html = sealEmbed(PAGE, 'https://e.org/war/');
  for (const kind of ['script', 'style', 'font']) expect(html).toContain(`${kind}-src 'self' https://e.org`);
});

test('the page names its collection, and lists its events for those without JavaScript', () => {
  const html = fillEmbed(PAGE, DATA);
  expect(html).toContain(`<meta name="dateline:first" content="${id}" />`);
  expect(html).toMatch(/<div class="embed-list">[^]*Event a&lt;b[^]*<\/div>/);
  expect(fillEmbed(PAGE, null)).toBe(PAGE);
  const other = { ...DATA, collection: { ...DATA.collection, id: 'other', title: 'B < C' } };
  expect(fillEmbed(PAGE, DATA, [other])).toContain('<a href="collection/other/" target="_blank"');
  expect(fillEmbed(PAGE, DATA, [other])).toContain('B &lt; C</a>');
});
