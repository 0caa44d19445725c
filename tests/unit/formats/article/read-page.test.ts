import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/entries/parse-html.ts';
import { readArticleFile } from '../../../../src/formats/article/index.ts';

const readHtml = (html: string) => readArticleFile(new TextEncoder().encode(html), 'a.html', parseHtml);
const PROSE = 'The old ferry of Tarn ran aground on Monday, and nobody on board was hurt.';

/** A page with `head` and three paragraphs of prose, the middle one followed by `inside`. */
function page({ head = '', top = '', inside = '', lang = '' }): string {
  return (
    `<!DOCTYPE html><html${lang}><head><meta charset="utf-8">${head}</head><body>${top}<div class="story">` +
    `<p>${PROSE} One.</p><p>${PROSE} Two.</p>${inside}<p>${PROSE} Three.</p></div></body></html>`
  );
}
const textWith = (inside: string) => readHtml(page({ inside })).article?.text;
const aboutOf = (parts: Parameters<typeof page>[0]) => readHtml(page(parts)).article;

describe('the text', () => {
  const around = (...inside: string[]) =>
    [`${PROSE} One.`, `${PROSE} Two.`, ...inside, `${PROSE} Three.`].join('\n\n');

  test.each([
    ['white space is collapsed, no-break space is not', '<p>a \n\t b&nbsp;&nbsp;c</p>', ['a b\u00A0\u00A0c']],
    ['entities are characters', '<p>&ldquo;a&rdquo; &lt;b&gt; &#8212; &eacute;</p>', ['“a” <b> — é']],
    ['characters are not composed', '<p>e\u0301 \uFB01 \u202Ex</p>', ['e\u0301 \uFB01 \u202Ex']],
    ['line breaks', '<p>a<br>b<br/> <br>c</p>', ['a\nb', 'c']],
    ['in a heading they are spaces', '<h2>a<br>b</h2>', ['a b']],
    ['inline elements touch', '<p>a<b>b</b><span>c</span> <i>d</i></p>', ['abc d']],
    ['lists', '<ul><li>a</li><li>b<ul><li>c</li></ul>d</li></ul>', ['a', 'b', 'c', 'd']],
    ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', ['a', 'b']],
    ['words before and after a block', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    [
      'tables',
      '<table><tr><th>a</th><td>b<br>c</td></tr><tr><td>d</td><td></td><td>e</td></tr></table>',
      ['a\tb c', 'd\te'],
    ],
    ['code', '<pre>a\n  b</pre>', ['a\n  b']],
    [
      'what is hidden',
      '<p hidden>a</p><p style="color:red; display: none">b</p><p class="sr-only">c</p><p aria-hidden="true">d</p>',
      [],
    ],
    [
      'what is no text',
      '<p>a<script>b</script><style>c</style><noscript>d</noscript><button>e</button></p>',
      ['a'],
    ],
    ['no text at all', '<p> &nbsp; </p><p></p>', []],
    [
      'what stands around an article',
      '<div class="share-bar"><p>a</p></div><aside><p>b</p></aside><div id="newsletter"><p>c</p></div><div role="navigation">d</div>',
      [],
    ],
    [
      'a name that only looks so',
      '<h2 id="sharing-a-boat-with-others">a</h2><p class="shareholder">b</p>',
      ['a', 'b'],
    ],
  ])('%s', (_, inside, lines) => {
    expect(textWith(inside)).toBe(around(...lines));
  });

  test('a heading at the end announces what was left out', () => {
    const html = page({}).replace('</div></body>', '<h2>More stories</h2></div></body>');
    expect(readHtml(html).article?.text).toBe(around());
  });

  test('NULs are dropped', () => {
    expect(readHtml(page({ inside: '<p>a\0b</p>' })).article?.text).toBe(around('ab'));
  });

  test('an article that is only in the data is taken from there, and said', () => {
    const body = `${PROSE} `.repeat(10);
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${body}\n${body}` });
    const { article, problems } = readHtml(
      `<html><head><script type="application/ld+json">${data}</script></head><body><p>Loading</p></body></html>`,
    );
    expect(article?.text).toBe(`${body.trim()}\n\n${body.trim()}`);
    expect(problems.map(({ code }) => code)).toEqual(['page-text-from-data']);
  });
});

describe('what the page says of itself', () => {
  test.each([
    ['<title>Ferry aground off Tarn | Example Gazette</title>', 'Ferry aground off Tarn'],
    [
      '<title>Ferry aground - Example Gazette</title><meta property="og:site_name" content="Example Gazette">',
      'Ferry aground',
    ],
    ['<title>Tarn - a ferry’s end</title>', 'Tarn - a ferry’s end'],
    ['<meta property="og:title" content="Tarn&amp;#8217;s ferry">', 'Tarn’s ferry'],
    ['<title>Fer\u202Ery \n aground\u0007</title>', 'Ferry aground'],
  ])('title: %s', (head, title) => {
    expect(aboutOf({ head })?.title).toBe(title);
  });

  test('the headline that readers see, where the data tell of it', () => {
    const head = '<title>Ferry aground off Tarn: all we know</title>';
    expect(aboutOf({ head, top: '<h1>Ferry aground off Tarn, no one hurt</h1>' })?.title).toBe(
      'Ferry aground off Tarn, no one hurt',
    );
    expect(aboutOf({ head, top: '<h1>Example Gazette</h1>' })?.title).toBe(
      'Ferry aground off Tarn: all we know',
    );
    expect(aboutOf({ top: '<h1>Ferry aground</h1>' })?.title).toBe('Ferry aground');
    expect(aboutOf({})?.title).toBeNull();
  });

  test.each([
    ['<link rel="canonical" href="https://a.example/x y">', 'https://a.example/x%20y', null],
    [
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://a.example/x">',
      'https://a.example/x',
      null,
    ],
    [
      '<link rel="canonical" href="https://a.example/"><meta property="og:url" content="https://a.example/x">',
      'https://a.example/x',
      null,
    ],
    ['<link rel="canonical" href="https://user:pass@a.example/x">', null, null],
    [
      '<!-- saved from url=(0050)https://web.archive.org/web/20240709101112/https://a.example/x -->',
      'https://a.example/x',
      'https://web.archive.org/web/20240709101112/https://a.example/x',
    ],
  ])('address: %s', (head, url, archiveUrl) => {
    expect(aboutOf({ head })).toMatchObject({ url, archiveUrl });
  });

  test.each([
    [' lang="en_US"', '', 'en-US'],
    [' lang="no such tag"', '<meta property="og:locale" content="de_AT">', 'de-AT'],
    ['', '<meta http-equiv="content-language" content="fr, en">', 'fr'],
    ['', '', null],
  ])('language: %s %s', (lang, head, language) => {
    expect(aboutOf({ lang, head })?.language).toBe(language);
  });

  test.each([
    [
      '<meta name="parsely-pub-date" content="2031-01-02">',
      [{ published: '2031-01-02', source: 'meta parsely-pub-date' }],
    ],
    [
      '<meta name="DC.date.issued" content="2031-01-02">',
      [{ published: '2031-01-02', source: 'meta dc.date.issued' }],
    ],
    [
      '<meta name="date" content="2031-01-03"><meta property="article:published_time" content="2031-01-02">',
      [
        { published: '2031-01-02', source: 'meta article:published_time' },
        { published: '2031-01-03', source: 'meta date' },
      ],
    ],
    [
      '<script type="application/ld+json">\n<!--\n{"@type":"Report","datePublished":"2031-01-02",\n"headline":"a\nb"}//--></script>',
      [],
    ],
    [
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","datePublished":"2031-01-02"}\n//]]></script>',
      [{ published: '2031-01-02', source: 'JSON-LD Article datePublished' }],
    ],
    [
      '<script type="application/ld+json">{"@type":"Article","headline":"a\nb","dateModified":"2031-01-02"};</script>',
      [{ modified: '2031-01-02', source: 'JSON-LD Article dateModified' }],
    ],
    [
      '<script type="application/ld+json">[{"@type":"Article","headline":"a, ]\\",}","datePublished":"2031-01-02", },\n]</script>',
      [{ published: '2031-01-02', source: 'JSON-LD Article datePublished' }],
    ],
    ['<script type="application/ld+json">{no json</script>', []],
  ])('dates: %s', (head, metadata) => {
    expect(aboutOf({ head })?.metadata).toEqual(metadata);
  });

  test.each([
    ['under the headline', '<time datetime="2031-01-02">2 January 2031</time>', true],
    ['with words for it', '<time datetime="2031-01-02">yesterday</time>', true],
    ['in another language', '<time datetime="2031-01-02">2. Januar 2031, 10 Uhr</time>', true],
    [
      'in a byline',
      '<p>By Ada Quill, <time datetime="2031-01-02">Jan 2nd, 2031 at 10:15 am EST</time></p>',
      true,
    ],
    ['in a header', '<header><time datetime="2031-01-02">Thu 2 Jan 2031</time></header>', true],
    ['of an event', '<time datetime="2031-01-02">Jan 2, 2031 regatta</time>', false],
    [
      'in a sentence',
      `<p>${PROSE} It is to sail on <time datetime="2031-01-02">2 January 2031</time>.</p>`,
      false,
    ],
    ['in a footer', '<footer><time datetime="2031-01-02">2 January 2031</time></footer>', false],
    [
      'under a picture',
      '<figure><img src="a.png"><time datetime="2031-01-02">2 January 2031</time></figure>',
      false,
    ],
  ])('a time element %s', (_, element, isTold) => {
    const top = (above: string) =>
      `<article><h1>The ferry ran aground</h1>${above}<p>${PROSE} One.</p><p>${PROSE} Two.</p><p>${PROSE} Three.</p>`;
    const metadata = (body: string) =>
      readHtml(`<html><head><title>The ferry ran aground</title></head><body>${body}</article></body></html>`)
        .article?.metadata;
    expect(metadata(top(element))?.map(({ published }) => published)).toEqual(isTold ? ['2031-01-02'] : []);
    expect(metadata(top('') + element)).toEqual([]);
    const said = element.replace('<time ', '<time pubdate ');
    expect(metadata(top('') + said)).toMatchObject([{ published: '2031-01-02' }]);
  });

  test('dates of microdata and time elements; those of other pages are none', () => {
    const top = '<nav><time datetime="2030-01-01">1 January</time></nav>';
    const inside =
      '<p><time class="updated" datetime="2031-01-03">3 January 2031</time> <span itemprop="datePublished">2 January 2031</span></p>';
    const story = page({ inside })
      .replace('<div class="story">', `${top}<article>`)
      .replace('</div></body>', '</article></body>');
    expect(readHtml(story).article?.metadata).toEqual([
      { published: '2 January 2031', source: 'itemprop datePublished' },
      { modified: '2031-01-03', source: 'time element “3 January 2031”' },
    ]);
  });

  test.each([
    [
      '<script type="application/ld+json">{"@type":"Article","author":["Ada Quill",{"name":"Lio Tamm"}]}</script>',
      ['Ada Quill', 'Lio Tamm'],
    ],
    ['<meta name="author" content="Ada Quill and Lio Tamm">', ['Ada Quill', 'Lio Tamm']],
    ['<meta property="article:author" content="https://a.example/ada">', []],
    ['', []],
  ])('authors: %s', (head, byline) => {
    expect(aboutOf({ head })?.byline).toEqual(byline);
  });

  test('authors in links, and in a line of the page', () => {
    expect(aboutOf({ top: '<a rel="author" href="/ada">Ada Quill</a>' })?.byline).toEqual(['Ada Quill']);
    expect(aboutOf({ top: '<div>By Ada Quill</div>' })?.byline).toEqual(['Ada Quill']);
  });
});

describe('hostile pages', () => {
  test('end with an article or an error', () => {
    const piece = fc.constantFrom(
      '<p>', '</p>', '<div class="ad">', '</div>', '<table><tr><td>', '<!--', '-->', '<script>', '</script>', '<br>', '<h1>', '<a href=x>', '</a>', '<article>', '&#0;', '&#xD800;',
      '\0', '<svg>', '<template>', '<noscript>', '<body>', '<html>', '</html>', '<head>', PROSE, ' ', '\u202E', '<![CDATA[', '<pre>', '<li>',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { article, problems } = readHtml(`<html>${pieces.join('')}`);
        expect(article === null).toBe(problems.some(({ severity }) => severity === 'error'));
        expect(article?.text ?? 'x').toMatch(/\S/);
        expect(article?.text ?? '').not.toContain('\0');
      }),
    );
  });

  test.each([
    ['tags that do not end', '<'.repeat(300_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['paragraphs', '<p>word'.repeat(30_000)],
    ['blanks', `<p>${' '.repeat(80_000)}x`],
    ['no-break spaces', `<p>${'\u00A0'.repeat(200_000)}x`],
    ['line breaks', 'a<br>'.repeat(40_000)],
    ['elements in one another', '<b>'.repeat(9000)],
    ['lists of lists in the data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['white space in meta', `<meta property="${' '.repeat(80_000)}x" content="y">`],
    ['picture names', `<img src="${'a.jpg'.repeat(20_000)}">`],
  ])('%s', { timeout: 20_000 }, (_, html) => {
    const { article, problems } = readHtml(`<html><body>${html}<p>${PROSE}</p></body></html>`);
    expect(article !== null || problems.length > 0).toBe(true);
  });
});
