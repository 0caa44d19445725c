import { expect, test } from 'vitest';
import { frameSnippet } from '../../../../src/core/embed/index.ts';

const fallback = { quote: null, name: 'The war', address: 'https://e.org/' };

test('a frame with a link in it, and no style', () => {
  expect(frameSnippet({ address: 'https://e.org/embed.html', title: 'The war', height: 560, fallback })).toBe(
    '<iframe data-dateline src="https://e.org/embed.html" title="The war" width="100%" height="560" frameborder="0" loading="lazy" allow="fullscreen; clipboard-write"><a href="https://e.org/">The war</a></iframe>',
  );
});

test('nothing in it can end what it stands in', () => {
  const hostile = '"></iframe><script>alert(1)</script>';
  const html = frameSnippet({
    address: `https://e.org/?a=1&b=${hostile}`,
    title: hostile,
    height: 300,
    fallback: { quote: hostile, name: hostile, address: `https://e.org/${hostile}` },
  });
  expect(html.match(/<\/?[a-z]+/g)).toEqual([
    ...['<iframe', '<blockquote', '<p', '</p', '<a', '</a', '</blockquote', '</iframe'],
  ]);
  expect(html).toContain('?a=1&amp;b=&quot;&gt;');
});
