import { expect, test } from 'vitest';
import { elementSnippet, frameSnippet, hostScript, imageSnippet } from '../../../../src/core/embed/index.ts';

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

const hostile = '"></dateline-timeline><script>alert(1)</script>';

test('an element with its script, and attributes for what the query asks', () => {
  expect(elementSnippet('https://e.org/', '?only=a&start_at_end=1&known=x', fallback)).toBe(
    '<script src="https://e.org/dateline-timeline.js" async></script>\n<dateline-timeline only="a" start-at-end loading="lazy"><a href="https://e.org/">The war</a></dateline-timeline>',
  );
  const html = elementSnippet('https://e.org/', `?event=${encodeURIComponent(hostile)}`, {
    ...{ quote: hostile, name: hostile, address: 'https://e.org/' },
  });
  expect(html.match(/<\/?[a-z-]+/g)).toEqual([
    ...['<script', '</script', '<dateline-timeline', '<blockquote', '<p', '</p', '<a', '</a'],
    ...['</blockquote', '</dateline-timeline'],
  ]);
});

test('a picture that leads to the page, and the script that follows the height', () => {
  const picture = { address: 'https://e.org/card.png', width: 1200, height: 630 };
  expect(imageSnippet(picture, { quote: 'Words', name: hostile, address: 'https://e.org/' })).toMatch(
    /^<a href="https:\/\/e\.org\/"><img src="https:\/\/e\.org\/card\.png" alt="&quot;[^"]*" width="1200" height="630"><\/a>\n<blockquote/,
  );
  expect(hostScript('https://e.org/')).toBe('<script src="https://e.org/embed-host.js" async></script>');
});
