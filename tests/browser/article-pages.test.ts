import { describe, expect, test } from 'vitest';
import { readArticleFile, readPasted } from '../../src/formats/article/index.ts';
import { PAGES } from '../unit/formats/article/pages.ts';

const FOLDER = '../unit/formats/article/pages';
const files = import.meta.glob<string>('../unit/formats/article/pages/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('with the browser’s own parser', () => {
  test.each(PAGES)('$name', ({ name, about, codes }) => {
    const bytes = new TextEncoder().encode(files[`${FOLDER}/${name}.html`]);
    const { article, problems } = readArticleFile(bytes, `${name}.html`, parseHtml);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    const text = files[`${FOLDER}/${name}.txt`]?.replace(/\n$/, '');
    expect(article).toEqual(about === null ? null : { ...about, text });
  });

  test('runs no script and loads no picture', async () => {
    const html =
      '<p>Two ferries met in the fog.<img src="/no-such-picture.png" onerror="window.ran = true">' +
      '<script>window.ran = true</script></p>';
    const { article } = readPasted({ html, text: 'Two ferries met in the fog.' }, parseHtml);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(article?.text).toBe('Two ferries met in the fog.');
    expect('ran' in window).toBe(false);
    const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.includes('no-such'));
    expect(loaded).toEqual([]);
  });
});
