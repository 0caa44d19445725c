import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/entries/parse-html.ts';
import { readPasted } from '../../../../src/formats/article/index.ts';

const paste = (pasted: { html?: string; text: string }) => readPasted(pasted, parseHtml);

describe('readPasted', () => {
  test('takes paragraphs and headings from HTML, all of it', () => {
    const html =
      '<html><body><!--StartFragment--><h1>The mill</h1><nav>Menu</nav><p>One<b> two</b>.</p><ul><li>Three</ul><!--EndFragment--></body></html>';
    const { article } = paste({ html, text: 'The mill\nMenu\nOne two.\n• Three' });
    expect(article).toMatchObject({ title: 'The mill', text: 'The mill\n\nMenu\n\nOne two.\n\nThree' });
  });

  test.each([
    ['<h1>The mill</h1><p>By <a href="https://x.example/ann">Ann Lee</a></p><p>It stands.</p>', ['Ann Lee']],
    ['<h2>The mill</h2><div>By Ann Lee and Bo Ray</div><div>It stands.</div>', ['Ann Lee', 'Bo Ray']],
    ['<h3>The mill</h3><p>It stands.</p><h3>More</h3>', []],
  ])('takes the headline and the authors of %s', (html, byline) => {
    const text = html.replace(/<\/(?:h\d|p|div)>/g, '\n').replace(/<[^>]*>/g, '');
    expect(paste({ html, text }).article).toMatchObject({ title: 'The mill', byline });
  });

  test('takes the text where there is no HTML, or it holds other words', () => {
    expect(paste({ text: 'One\r\n\r\n*two*' }).article?.text).toBe('One\n\n*two*');
    expect(paste({ html: '<p>x</p>', text: 'One and two' }).article?.text).toBe('One and two');
    expect(paste({ html: '<div>'.repeat(100_000), text: 'One and two' }).article?.text).toBe('One and two');
  });

  test('reads the source of a page as a page', () => {
    const text =
      '<!doctype html><html lang="en"><head><title>The mill stands again</title></head><body><p>It stands, as it did before the war, at the end of the street.</p></body></html>';
    expect(paste({ text }).article).toMatchObject({
      title: 'The mill stands again',
      language: 'en',
      text: 'It stands, as it did before the war, at the end of the street.',
    });
  });

  test('refuses nothing', () => {
    expect(paste({ html: '<img src=x>', text: ' \n' })).toEqual({
      article: null,
      problems: [
        {
          code: 'file-empty',
          severity: 'error',
          message: '“the pasted text” is empty',
          hint: 'check that it was saved whole',
        },
      ],
    });
  });

  test('half a character is replaced, and said', () => {
    const { article, problems } = paste({ text: 'a\uD800b \u{1F600}' });
    expect(article?.text).toBe('a\uFFFDb \u{1F600}');
    expect(problems.map(({ code }) => code)).toEqual(['characters-lost']);
  });
});
