import { describe, expect, test, vi } from 'vitest';
import { parseHtml } from '../../../../src/entries/parse-html.ts';
import { blocksOf } from '../../../../src/formats/article/html/blocks.ts';
import { orDeclared } from '../../../../src/formats/article/html/declared.ts';
import { withOpening } from '../../../../src/formats/article/html/opening.ts';
import { readableBlocks } from '../../../../src/formats/article/html/readable.ts';
import { withoutReaders } from '../../../../src/formats/article/html/readers.ts';
import { withEndTags } from '../../../../src/formats/article/html/self-closed.ts';
import { surroundedOwners } from '../../../../src/formats/article/html/surrounded.ts';
import { readArticleFile } from '../../../../src/formats/article/index.ts';

const read = (html: string, name = 'a.html') =>
  readArticleFile(new TextEncoder().encode(`<!DOCTYPE html>${html}`), name, parseHtml);
const linesOf = (html: string) => read(html).article?.text.split('\n\n');
const codesOf = (html: string) => read(html).problems.map(({ code }) => code);

const PROSE = 'The old ferry of Tarn ran aground on Monday, and nobody on board was hurt, its owner said.';
const ONE = `${PROSE} One.`;
const TWO = `${PROSE} Two.`;
const THREE = `${PROSE} Three.`;
const TITLE = 'Ferry aground off Tarn';
const HEAD = `<head><meta charset="utf-8"><title>${TITLE}</title></head>`;
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

describe('what a reader mode loses comes back', () => {
  // It takes what is called “extra” for no part of an article.
  const page = (before: string, between: string, after: string) =>
    `<html>${HEAD}<body><div class="story">${before}${p(ONE)}${between}${p(TWO, THREE)}${after}</div></body></html>`;

  test('between the paragraphs, a short line beside them; not before or after them', () => {
    const short = '<p class="extra">Short words</p>';
    expect(linesOf(page('', short, ''))).toEqual([ONE, 'Short words', TWO, THREE]);
    expect(linesOf(page(short, '', ''))).toEqual([ONE, TWO, THREE]);
    expect(linesOf(page('', '', short))).toEqual([ONE, TWO, THREE]);
  });

  test('a paragraph beside them, wherever it stands', () => {
    const lost = `<p class="extra">${PROSE} Lost.</p>`;
    expect(linesOf(page(lost, '', ''))).toEqual([`${PROSE} Lost.`, ONE, TWO, THREE]);
    expect(linesOf(page('', '', lost))).toEqual([ONE, TWO, THREE, `${PROSE} Lost.`]);
  });

  test('a paragraph in the same place of the template, between them alone', () => {
    const box = (text: string, id = '') => `<div class="c"${id}><p>${text}</p></div>`;
    const lost = box(`${PROSE} Lost.`, ' id="extra"');
    const boxes = (...all: string[]) =>
      `<html>${HEAD}<body><div class="story">${all.join('')}</div></body></html>`;
    expect(linesOf(boxes(box(ONE), lost, box(TWO), box(THREE)))).toEqual([ONE, `${PROSE} Lost.`, TWO, THREE]);
    expect(linesOf(boxes(box(ONE), box(TWO), box(THREE), lost))).toEqual([ONE, TWO, THREE]);
    expect(linesOf(boxes(lost, box(ONE), box(TWO), box(THREE)))).toEqual([ONE, TWO, THREE]);
  });

  test('what the page declares to be its article, where little was found', () => {
    const other = `<div class="extra">${p(...Array.from({ length: 12 }, (_, at) => `${PROSE} Other ${at}.`))}</div>`;
    const declared = (count: number) =>
      linesOf(
        `<html>${HEAD}<body><main><div class="story">${p(...Array.from({ length: count }, () => ONE))}</div>${other}</main></body></html>`,
      )?.length;
    expect(declared(7)).toBe(7);
    expect(declared(4)).toBe(16);
  });
});

describe('the headline', () => {
  const page = (body: string, head = HEAD) => `<html lang="en">${head}<body>${body}</body></html>`;

  test('is no part of the text, however often it stands above it', () => {
    const story = `<div class="story"><h3>${TITLE}</h3>${p(ONE, TWO, THREE)}</div>`;
    expect(linesOf(page(story))).toEqual([ONE, TWO, THREE]);
    expect(linesOf(page(`<h1>${TITLE}</h1>${story}`))).toEqual([ONE, TWO, THREE]);
    expect(linesOf(page(`<div class="story">${p(ONE, TWO)}<h3>Another</h3>${p(THREE)}</div>`))).toEqual([
      ONE,
      TWO,
      'Another',
      THREE,
    ]);
  });

  test('without a heading: a line of its words, of which the lines below stay', () => {
    expect(linesOf(page(`<b>${TITLE}</b><br><i>by Ann Lee<br>12 May 2031</i>${p(ONE, TWO, THREE)}`))).toEqual(
      ['by Ann Lee\n12 May 2031', ONE, TWO, THREE],
    );
  });

  test('what stands above it is the name of a section; a date stays', () => {
    const story = `<main><p>City life</p><p>12 May 2031</p><h1>${TITLE}</h1>${p(ONE, TWO, THREE)}</main>`;
    expect(linesOf(page(story))).toEqual(['12 May 2031', ONE, TWO, THREE]);
  });

  test('on old pages is the one large heading, where the title is no line of the page', () => {
    const old = (body: string, title: string) =>
      read(page(`${body}${p(ONE, TWO, THREE)}`, `<head><title>${title}</title></head>`)).article?.title;
    expect(old(`<h3>${TITLE}</h3>`, 'Example Wire: BC-TARN')).toBe(TITLE);
    expect(old(`<h3>${TITLE}</h3><h3>More of it here</h3>`, 'Example Wire: BC-TARN')).toBe(
      'Example Wire: BC-TARN',
    );
    expect(old('<h3>News today</h3>', 'Example Wire: BC-TARN')).toBe('Example Wire: BC-TARN');
    expect(old(`<p>${TITLE}</p><h3>What is known of it</h3>`, TITLE)).toBe(TITLE);
    expect(
      read(
        page(
          `<h3>${TITLE}</h3>${p(ONE, TWO)}`,
          '<head><meta property="og:title" content="A ferry’s end"></head>',
        ),
      ).article?.title,
    ).toBe('A ferry’s end');
  });

  test('a caption right under a picture is no standfirst', () => {
    const words = 'The ferry at night, seen from the pier on which some hundred people waited for it.';
    const body = (box: string) =>
      linesOf(page(`<h1>${TITLE}</h1>${box}<div class="story">${p(ONE, TWO, THREE)}</div>`));
    expect(body(`<img src="a.jpg"><div>${words}</div>`)).toEqual([ONE, TWO, THREE]);
    expect(body(`<div><picture><img src="a.jpg"></picture><br>${words}</div>`)).toEqual([ONE, TWO, THREE]);
    expect(body(`<div class="i"><img src="a.jpg"></div><div>${words}</div>`)).toEqual([ONE, TWO, THREE]);
    expect(body(`<div>${words}</div>`)).toEqual([words, ONE, TWO, THREE]);
    expect(body(`<div><a href="/"><img src="logo.png"></a> Example</div><div>${words}</div>`)).toEqual([
      words,
      ONE,
      TWO,
      THREE,
    ]);
  });
});

describe('what stands around an article', () => {
  const ownersIn = (html: string) => {
    const blocks = blocksOf(parseHtml(`<html><body>${html}</body></html>`).documentElement);
    const owners = surroundedOwners(blocks);
    return blocks.filter(({ owner }) => owners.has(owner)).map(({ text }) => text.length);
  };

  test.each([
    ['less than 35 hundredths of the text', 699, 1301, [699]],
    ['from there on it is the article, whatever it is called', 700, 1300, []],
    ['a small box is one beside a short article', 299, 60, [299]],
    ['but not without an article', 299, 59, []],
    ['nor a larger one', 300, 60, []],
  ])('%s', (_, box, rest, surrounded) => {
    expect(
      ownersIn(`<div class="newsletter"><p>${'x'.repeat(box)}</p></div><p>${'y'.repeat(rest)}</p>`),
    ).toEqual(surrounded);
  });

  test('what readers wrote, however much it is', () => {
    const comments = (name: string) =>
      `<div ${name}><p>${'I said so years ago, and nobody listened to me then. '.repeat(9)}</p><p>Posted on 3 November 2033</p></div>`;
    const page = (rest: string) =>
      `<html>${HEAD}<body><h1>${TITLE}</h1><div class="story"><p>The ferry ran aground on Monday.</p><p>Nobody was hurt.</p></div>${rest}</body></html>`;
    for (const name of [
      'class="comments"',
      'id="comments"',
      'class="discussion"',
      'class="c comment-list"',
      'id="disqus"',
      'class="CommentBody"',
    ]) {
      expect(linesOf(page(comments(name)))).toEqual(['The ferry ran aground on Monday.', 'Nobody was hurt.']);
    }
    const left = (name: string) => {
      const blocks = blocksOf(parseHtml(page(comments(name))).documentElement);
      return blocks.length - withoutReaders(blocks).length;
    };
    expect(left('class="commentary"')).toBe(0);
    expect(left('class="comments"')).toBe(2);
  });

  test('a name like theirs around the article itself says nothing', () => {
    const opinion = `<html>${HEAD}<body><div class="comment"><h1>${TITLE}</h1>${p(ONE, TWO, THREE)}</div></body></html>`;
    expect(linesOf(opinion)).toEqual([ONE, TWO, THREE]);
    const untold = `<html>${HEAD}<body><h1>${TITLE}</h1><div class="discussion">${p(ONE, TWO, THREE)}</div></body></html>`;
    expect(linesOf(untold)).toEqual([ONE, TWO, THREE]);
  });

  test('counters above the story, the line of rights, and what announces links below it', () => {
    const page = (above: string, below: string) =>
      `<html>${HEAD}<body><main><h1>${TITLE}</h1>${above}${p(ONE, TWO, THREE)}${below}</main></body></html>`;
    expect(
      linesOf(
        page(
          '<p>Early on Monday</p><p><a href="#">12</a><a href="#">Share</a></p><p><a href="/m">Ministry of Rivers</a></p>',
          '',
        ),
      ),
    ).not.toContain('12Share');
    expect(linesOf(page('', '<p>(c) 1998 The Example</p>'))).toEqual([ONE, TWO, THREE]);
    expect(linesOf(page('', '<div>Read next</div><div><a href="/b">Bond sale is put off</a></div>'))).toEqual(
      [ONE, TWO, THREE],
    );
    expect(linesOf(page('', '<div>[ <a href="/n">News</a> | <a href="/s">Sport</a> ]</div>'))).toEqual([
      ONE,
      TWO,
      THREE,
    ]);
  });
});

describe('blanks and entities', () => {
  test('are met as a few nodes by the reader mode, not as one each', () => {
    const document = parseHtml(
      `<html><body><p>${'&nbsp;'.repeat(3000)}x${'&amp;'.repeat(3000)}${'\u00A0'.repeat(3000)}</p>${p(ONE)}</body></html>`,
    );
    const copies = vi.spyOn(document, 'cloneNode');
    const blocks = blocksOf(document.documentElement);
    expect(readableBlocks(document, blocks).map(({ text }) => text)).toContain(ONE);
    const copy = copies.mock.results[0]?.value as Document;
    const texts = [...copy.querySelectorAll('*')]
      .flatMap(({ childNodes }) => [...childNodes])
      .filter(({ nodeType }) => nodeType === 3);
    expect(texts.length).toBeLessThan(20);
    expect(texts.map(({ nodeValue }) => nodeValue).join('')).not.toMatch(/[\u00A0&<>]/);
    expect(document.querySelector('p')?.textContent).toContain('&\u00A0');
  });
});

describe('pages that are XML', () => {
  const body = `<head><title>${TITLE}</title><script src="a.js"/><style/></head><body><div class="ad"/><h1>${TITLE}</h1>${p(ONE, TWO)}<br/><p>Three<span class="x"/> more.</p></body></html>`;

  test('have elements that close themselves', () => {
    const text = [ONE, TWO, 'Three more.'].join('\n\n');
    expect(
      readArticleFile(
        new TextEncoder().encode(
          `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">${body}`,
        ),
        'a.html',
        parseHtml,
      ).article?.text,
    ).toBe(text);
    expect(read(`<html>${body}`, 'a.xhtml').article?.text).toBe(text);
    expect(withEndTags('<?xml version="1.0"?><Script src="a"/><br/><p class="/">a</p>', 'a.html')).toBe(
      '<?xml version="1.0"?><Script src="a"></Script><br/><p class="/">a</p>',
    );
    expect(withEndTags('<script/>', 'a.xht')).toBe('<script></script>');
    expect(withEndTags('<script/>', 'a.html')).toBe('<script/>');
  });
});

describe('pages in other languages', () => {
  test.each([
    'Bitte bestätigen Sie, dass Sie kein Roboter sind.', 'Vérifiez que vous n’êtes pas un robot.', 'Confirma que no eres un robot para continuar.', 'Conferma che non sei un robot.',
    'Confirme que você não é um robô.', 'Подтвердите, что вы не робот.', 'Підтвердьте, що ви не робот.', 'Bevestig dat je geen robot bent.', 'Potwierdź, że nie jesteś robotem.',
    'يرجى تأكيد أنك إنسان', '私はロボットではありません', '请确认您不是机器人', '로봇이 아닙니다',
  ])('a notice to robots: %s', (notice) => {
    expect(codesOf(`<html><head><title>Example</title></head><body><h1>Example</h1><p>${notice}</p></body></html>`)).toEqual(['page-blocked']);
  }); // prettier-ignore

  test.each([
    'Dieser Artikel ist nur für Abonnenten. Jetzt weiterlesen mit dem Abo.', 'Cet article est réservé aux abonnés.', 'Contenido exclusivo para suscriptores.', 'Contenuto riservato agli abbonati.', 'Conteúdo exclusivo para assinantes.',
    'Alleen voor abonnees', 'Материал доступен только для подписчиков.', 'Матеріал лише для передплатників.', 'Tekst tylko dla subskrybentów.', 'هذا المقال للمشتركين فقط', 'この記事は有料です。', '订阅以继续阅读', '구독자 전용 기사입니다.',
  ])('a paywall: %s', (notice) => {
    expect(codesOf(`<html>${HEAD}<body><h1>${TITLE}</h1>${p(ONE, TWO)}<div class="wall">${notice}</div></body></html>`)).toEqual(['page-paywalled']);
  }); // prettier-ignore

  test('a paragraph of 20 Chinese or Japanese characters is one of prose, one of 19 is not', () => {
    const page = (length: number) =>
      codesOf(`<html>${HEAD}<body><h1>${TITLE}</h1><p>${'橋'.repeat(length)}</p></body></html>`);
    expect(page(20)).toEqual([]);
    expect(page(19)).toEqual(['page-unclear']);
  });
});

test('a notice chosen instead of a story of 2,000 units that stands in one place gives way to it', () => {
  const texts = (length: number) => [PROSE, 'x'.repeat(1000), 'y'.repeat(length - 1000 - PROSE.length)];
  const blocks = (length: number) =>
    blocksOf(
      parseHtml(`<html><body><p class="n">${ONE}</p><div>${p(...texts(length))}</div></body></html>`)
        .documentElement,
    );
  const chosen = (length: number, found = ONE.length) => {
    const all = blocks(length).map((block, at) => (at === 0 ? { ...block, text: 'z'.repeat(found) } : block));
    return orDeclared(parseHtml('<html></html>'), all, all.slice(0, 1)).length;
  };
  expect(chosen(2000)).toBe(3);
  expect(chosen(1999)).toBe(1);
  expect(chosen(2000, 199)).toBe(3);
  expect(chosen(2000, 200)).toBe(1);
});

describe('between the headline and the story', () => {
  const html = (between: string) =>
    `<html>${HEAD}<body><h1>${TITLE}</h1>${between}<div>${p(ONE)}</div></body></html>`;
  const opened = (between: string) => {
    const blocks = blocksOf(parseHtml(html(between)).documentElement);
    return withOpening(blocks, blocks.slice(-1), TITLE).map(({ text }) => text);
  };

  test('a standfirst and a line with a year are the article’s, in the order of the page', () => {
    expect(opened(p('12 May 2031', 'Words', TWO, 'Words'))).toEqual(['12 May 2031', TWO, ONE]);
    const blocks = blocksOf(parseHtml(html(p('12 May 2031', 'Chosen', TWO))).documentElement);
    const main = blocks.filter(({ text }) => text === ONE || text === 'Chosen');
    expect(withOpening(blocks, main, TITLE).map(({ text }) => text)).toEqual([
      '12 May 2031',
      'Chosen',
      TWO,
      ONE,
    ]);
  });

  test('up to 40 blocks are looked at', () => {
    const far = (count: number) =>
      opened(p('12 May 2031', ...Array.from({ length: count - 1 }, () => 'Words')));
    expect(far(39)).toEqual(['12 May 2031', ONE]);
    expect(far(40)).toEqual([ONE]);
  });

  test('of a line of more than 120 units a year says nothing; nor where it is mostly links', () => {
    // Half of it is a link, so that it is no prose and may be a line with its date.
    const line = (length: number, linked: number) =>
      `<p><a href="/">${'x'.repeat(linked)}</a> in 2031 ${'y'.repeat(length - linked - 9)}</p>`;
    expect(opened(line(50, 25))).toHaveLength(2);
    expect(opened(line(50, 26))).toHaveLength(1);
  });
});

test('cells of 120 units are a row of a table, a longer one lays out a page', () => {
  const row = (length: number) => {
    const table = `<table><tr><td>a</td><td>${'x'.repeat(length)}</td></tr></table>`;
    return blocksOf(parseHtml(`<html><body>${table}</body></html>`).documentElement).length;
  };
  expect([row(120), row(121)]).toEqual([1, 2]);
});

test('an author who is only named by a reference before the description is found by it', () => {
  const data = JSON.stringify([
    { '@type': 'NewsArticle', headline: TITLE, author: { '@id': '#p' } },
    { '@type': 'Person', '@id': '#p', name: 'Ann Lee' },
  ]);
  const head = `<head><script type="application/ld+json">${data}</script></head>`;
  expect(read(`<html>${head}<body>${p(ONE, TWO)}</body></html>`).article?.byline).toEqual(['Ann Lee']);
});

test('a time in a line that says what it is counts beside what the page’s data tell', () => {
  const dates = (name: string) =>
    read(
      `<html><head><meta name="date" content="2031-01-01"></head><body><p class="${name}"><time datetime="2031-01-02">2 Jan 2031</time></p>${p(ONE, TWO)}</body></html>`,
    ).article?.metadata.map(({ published }) => published);
  expect(dates('post-date')).toEqual(['2031-01-01', '2031-01-02']);
  expect(dates('x')).toEqual(['2031-01-01']);
});

test('a title loses an outlet that nobody names only at a bar, where four words are left of it and under five go', () => {
  const title = (text: string) =>
    read(`<html><head><title>${text}</title></head><body>${p(ONE, TWO)}</body></html>`).article?.title;
  expect(title('Ferry aground off Tarn | The Daily Example News')).toBe('Ferry aground off Tarn');
  expect(title('Ferry aground off Tarn | The New Daily Example News')).toContain('|');
  expect(title('Ferry aground, Tarn | Example News')).toContain('|');
  expect(title('Ferry aground off Tarn - Example News')).toContain('-');
});

test('30 units with a stop are a sentence, before which readers wrote nothing', () => {
  const left = (length: number) => {
    const sentence = `${'x'.repeat(length - 1)}.`;
    const html = `<html><body><p>${sentence}</p><div class="comments"><p>${ONE}</p></div></body></html>`;
    return withoutReaders(blocksOf(parseHtml(html).documentElement)).length;
  };
  expect([left(30), left(29)]).toEqual([1, 2]);
});
