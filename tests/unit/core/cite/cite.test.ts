import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeTex } from '../../../../src/core/cite/bibtex.ts';
import { escapeHtml } from '../../../../src/core/cite/html.ts';
import { addressesOf, cite, CITATION_FORMATS, type Citing } from '../../../../src/core/cite/index.ts';
import { escapeMarkdown } from '../../../../src/core/cite/markdown.ts';
import type { Account, Article } from '../../../../src/core/model.ts';
import { account, article, event, span } from '../../../support/data.ts';

function citing(
  over: { article?: Partial<Article>; account?: Partial<Account>; address?: string | null } = {},
): Citing {
  return {
    collection: { id: 'war', title: 'A war' },
    event: event('kursk', '2024-08-06', { title: 'Kursk' }),
    account: account('gazette', { exact: 'it happened', start: 3, end: 14, ...over.account }),
    article: article('gazette', {
      title: 'What happened',
      text: 'So it happened.',
      length: 15,
      ...over.article,
    }),
    address: over.address === undefined ? 'https://t.example/?event=kursk' : over.address,
    accessed: '2026-11-22',
    locale: 'en-GB',
  };
}

const FULL = citing({
  article: {
    byline: ['Ann Ames', 'Bo Berg'],
    publisher: 'The Gazette',
    url: 'https://gazette.example/a#top',
    archiveUrl: 'https://archive.example/1',
    publishedBasis: { kind: 'inferred', quotes: [], note: null },
    published: span('2024-08-13?'),
    language: 'de',
  },
  account: { speaker: 'An official' },
});

const BARE = citing({
  article: { published: null, publishedBasis: { kind: 'unknown', quotes: [], note: null } },
});

function written(id: string, given: Citing): string {
  const format = CITATION_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(id);
  return format.write(cite(given));
}

describe('all that is known', () => {
  test.each([
    [
      'plain',
      '“it happened” An official, quoted in Ann Ames and Bo Berg, “What happened” <https://gazette.example/a#top:~:text=it%20happened>, The Gazette, [13 August 2024?], archived copy <https://archive.example/1>. Read in “A war” <https://t.example/?event=kursk>, 22 November 2026.',
    ],
    [
      'markdown',
      '> it happened\n>\n> — An official, quoted in Ann Ames and Bo Berg, [“What happened”](<https://gazette.example/a#top:~:text=it%20happened>), The Gazette, \\[13 August 2024?\\], [archived copy](<https://archive.example/1>). Read in [“A war”](<https://t.example/?event=kursk>), 22 November 2026.',
    ],
    [
      'html',
      '<blockquote cite="https://gazette.example/a#top:~:text=it%20happened" lang="de" dir="auto"><p>it happened</p></blockquote>\n<p>— An official, quoted in Ann Ames and Bo Berg, <a href="https://gazette.example/a#top:~:text=it%20happened">“What happened”</a>, The Gazette, [13 August 2024?], <a href="https://archive.example/1">archived copy</a>. Read in <a href="https://t.example/?event=kursk">“A war”</a>, 22 November 2026.</p>',
    ],
    [
      'bibtex',
      '@online{war:gazette:3:14,\n  author = {{Ann Ames} and {Bo Berg}},\n  title = {{What happened}},\n  organization = {The Gazette},\n  date = {2024-08-13?},\n  url = {https://gazette.example/a#top},\n  urldate = {2026-11-22},\n  note = {Archived copy: https://archive.example/1. The article does not state its date of publication. Read in “A war” \\textless{}https://t.example/?event=kursk\\textgreater{}, 22 November 2026.},\n  annotation = {“it happened” (An official)},\n}\n',
    ],
  ])('%s', (id, expected) => {
    expect(written(id, FULL)).toBe(expected);
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(written('csl', FULL))).toEqual([
      {
        id: 'war:gazette:3:14',
        type: 'article-newspaper',
        title: 'What happened',
        language: 'de',
        author: [{ literal: 'Ann Ames' }, { literal: 'Bo Berg' }],
        'container-title': 'The Gazette',
        issued: { 'date-parts': [[2024, 8, 13]], circa: true },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://gazette.example/a#top',
        archive_location: 'https://archive.example/1',
        note: 'The article does not state its date of publication. Read in “A war” <https://t.example/?event=kursk>, 22 November 2026.',
        annote: '“it happened” (An official)',
      },
    ]);
  });
});

describe('what the article does not say is left out', () => {
  test.each([
    [
      'plain',
      '“it happened” “What happened”, undated. Read in “A war” <https://t.example/?event=kursk>, 22 November 2026.',
    ],
    [
      'markdown',
      '> it happened\n>\n> — “What happened”, undated. Read in [“A war”](<https://t.example/?event=kursk>), 22 November 2026.',
    ],
    [
      'html',
      '<blockquote cite="https://t.example/?event=kursk" lang="en" dir="auto"><p>it happened</p></blockquote>\n<p>— “What happened”, undated. Read in <a href="https://t.example/?event=kursk">“A war”</a>, 22 November 2026.</p>',
    ],
    [
      'bibtex',
      '@misc{war:gazette:3:14,\n  title = {{What happened}},\n  note = {Read in “A war” \\textless{}https://t.example/?event=kursk\\textgreater{}, 22 November 2026.},\n  annotation = {“it happened”},\n}\n',
    ],
  ])('%s', (id, expected) => {
    expect(written(id, BARE)).toBe(expected);
  });

  test('CSL-JSON', () => {
    const [item] = JSON.parse(written('csl', BARE));
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'language', 'note', 'annote']);
    expect(item.type).toBe('document');
  });
});

test('an address that is none of the web’s is left out everywhere', () => {
  const given = citing({
    address: 'file:///a',
    article: { url: 'javascript:alert(1)', archiveUrl: 'data:x' },
  });
  for (const { write } of CITATION_FORMATS)
    expect(write(cite(given))).not.toMatch(/javascript|data:|file:|href|cite=/);
});

test('an article without an address but with an outlet is an article; one with an address alone a web page', () => {
  expect(written('bibtex', citing({ article: { publisher: 'A' } }))).toMatch(
    /^@article\{.*\n.*\n {2}journaltitle = \{A\},/,
  );
  expect(JSON.parse(written('csl', citing({ article: { publisher: 'A' } })))[0].type).toBe(
    'article-newspaper',
  );
  expect(written('bibtex', citing({ article: { url: 'https://a.example/{x}\\' } }))).toContain(
    'url = {https://a.example/%7Bx%7D/}',
  );
  expect(JSON.parse(written('csl', citing({ article: { url: 'https://a.example/' } })))[0].type).toBe(
    'webpage',
  );
});

test('a date that biblatex has no form for is its year, in words', () => {
  const given = citing({ article: { published: span('[2024-07-09..2024-07-14]') } });
  expect(written('bibtex', given)).toMatch(/\n {2}year = \{\{[^{}\n]*2024\}\},/);
  expect(written('bibtex', given)).not.toContain('  date =');
});

test('keys are those of passages: two of one article differ, and no id makes two alike', () => {
  const key = (id: string, start: number) =>
    cite({ ...citing({ account: { start } }), article: article(id) }).key;
  const all = [
    key('a', 1),
    key('a', 2),
    key('a:1', 2),
    key('a_', 2),
    key('a_3a_1', 2),
    key('ä{},%', 2),
    key('😀', 2),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const one of all) expect(one).toMatch(/^[\w.:-]+$/);
});

describe('hostile words', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '{',
          '}',
          '\\',
          '"',
          "'",
          '<script>',
          '</p>',
          '-->',
          '&amp;',
          '%',
          '#',
          '\n',
          '\n\n',
          '\r\n',
          '> ',
          '- ',
          '1. ',
          '`',
          '](',
          '*',
          '_',
          '🇺🇦',
          'שלום',
          '\u202e',
          '@',
          ',',
          '$',
          '^',
          '~',
          '=',
        ),
        fc.string(),
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join(''));

  const inAll = (text: string) =>
    citing({
      account: { exact: text, speaker: text },
      article: { title: text, byline: [text], publisher: text, url: 'https://a.example/?q={}<>"`)' },
    });

  test('BibTeX keeps its braces in balance, on lines of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const entry = written('bibtex', inAll(text));
        let depth = 0;
        for (const char of entry) {
          depth += char === '{' ? 1 : char === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const lines = entry.trimEnd().split('\n');
        for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},$/u);
      }),
    );
  });

  test('TeX reads the words again', () => {
    const NAMES: Record<string, string> = {
      backslash: '\\',
      braceleft: '{',
      braceright: '}',
      asciitilde: '~',
      asciicircum: '^',
      less: '<',
      greater: '>',
      bar: '|',
    };
    const read = (tex: string) =>
      tex.replaceAll(/\\text(\w+)\{\}|\\([#$%&_])/g, (_, name: string | undefined, char: string) =>
        name === undefined ? char : NAMES[name]!,
      );
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = text
          .replaceAll(/[\s\u0085]+/g, ' ')
          .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
          .trim();
        expect(read(escapeTex(text))).toBe(shown);
        expect(escapeTex(text).replaceAll(/\\text\w+\{\}|\\[#$%&_]/g, '')).not.toMatch(/[\\{}#$%&_~^<>|]/);
      }),
    );
  });

  test('HTML has no markup but its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'\r]/);
        const tags = written('html', inAll(text)).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<(?:\/?p|\/?blockquote|\/?a)(?: [a-z]+="[^"<>]*")*>$/);
      }),
    );
  });

  test('Markdown stays one quotation, with nothing marked up but its links', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = written('markdown', inAll(text)).split('\n');
        for (const line of lines) expect(line).toMatch(/^>(?: |$)/);
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[\n\r]/);
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]<>&~|$^]/);
        expect(escaped).not.toMatch(/^(?:[#+=:-]|\d{1,9}[.)])/);
      }),
    );
  });

  test.each([
    ['1. one', '1\\. one'],
    ['12) two', '12\\) two'],
    ['1.5 million', '1\\.5 million'],
    ['1234567890. x', '1234567890. x'],
    ['- a - b', '\\- a - b'],
    ['# a #1', '\\# a #1'],
    ['a\\b', 'a\\\\b'],
    ['a\u00a0b', 'a\u00a0b'],
  ])('Markdown of %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('CSL-JSON has the words as they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [item] = JSON.parse(written('csl', inAll(text)));
        expect([item.title, item['container-title'], item.author[0].literal]).toEqual([text, text, text]);
        expect(item.annote).toBe(`“${text}” (${text})`);
      }),
    );
  });
});

describe('the addresses of an event', () => {
  test.each([
    ['https://t.example/', '?event=e', '?event=e'],
    [
      'https://t.example/?event=x&article=a&themes=b&q=w&range=2024/2025&lanes=outlet#list',
      '?event=e',
      '?event=e&article=a&q=w&themes=b&range=2024-01-01/2025-12-31&lanes=outlet',
    ],
    ['https://t.example/?collection=c&src=s', '?src=s&collection=c&event=e', '?src=s&collection=c&event=e'],
  ])('%s', (href, own, view) => {
    const found = addressesOf(href, 'e');
    expect(found?.event).toBe(`https://t.example/${own}`);
    const inView = new URL(found!.view);
    expect(inView.origin + inView.pathname + inView.hash).toBe('https://t.example/');
    expect(inView.searchParams.get('event')).toBe('e');
    const names = (query: string) => new Set(new URLSearchParams(query).keys());
    expect(names(inView.search)).toEqual(names(view));
  });

  test.each([
    [
      'https://t.example/x/event/e/?event=b&q=w',
      'https://t.example/x/event/e/',
      'https://t.example/x/event/e/?q=w',
    ],
    [
      'https://t.example/event/b/?q=w',
      'https://t.example/event/b/?event=e',
      'https://t.example/event/b/?event=e&q=w',
    ],
  ])('on the page of an event, %s', (href, own, view) => {
    expect(addressesOf(href, 'e')).toEqual({ event: own, view });
  });

  test('where the event has a page, that is its address; not where it is shown from elsewhere', () => {
    const own = 'https://t.example/event/e/';
    expect(addressesOf('https://t.example/?event=e&q=w&lang=x', 'e', own)).toEqual({
      event: `${own}?lang=x`,
      view: 'https://t.example/?lang=x&event=e&q=w',
    });
  });

  test.each(['about:srcdoc', 'file:///home/a.html', 'blob:https://t.example/1', ''])(
    '%s has none',
    (href) => {
      expect(addressesOf(href, 'e')).toBeNull();
    },
  );
});
