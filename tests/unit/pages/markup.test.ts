import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataScript, markup } from '../../../src/pages/markup.ts';

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };
const decode = (html: string) => html.replace(/&([^;]*);/g, (_, name: string) => NAMED[name] ?? '?');
/** What no HTML can hold is replaced. */
const kept = (text: string) => text.replace(/\p{Surrogate}|\0/gu, '\uFFFD');

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', '\r', '\n', '\0', '\uD800', 'a', ';'),
  }),
);

test('text in an element and in an attribute is that text again', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = String(markup`<p title="${text}">${text}</p>`);
      const [, attribute = '', content = ''] = /^<p title="([^"]*)">([^<>]*)<\/p>$/.exec(html) ?? [];
      expect(/^<p title="([^"]*)">([^<>]*)<\/p>$/.test(html)).toBe(true);
      expect([decode(attribute), decode(content)]).toEqual([kept(text), kept(text)]);
      expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;|#13;)/);
    }),
  );
});

describe('what may stand in a template', () => {
  const bold = markup`<b>${'<'}</b>`;
  test.each([
    { content: bold, html: '<b>&lt;</b>' },
    { content: [bold, ' & ', [null, 1]], html: '<b>&lt;</b> &amp; 1' },
    { content: 0, html: '0' },
    { content: null, html: '' },
    { content: false as const, html: '' },
    { content: '', html: '' },
    { content: '$& $1', html: '$&amp; $1' },
  ])('$html', ({ content, html }) => expect(String(markup`${content}`)).toBe(html));
});

test('data in a script is that data again, and cannot end it', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constant('</script><script>')), (text) => {
      const html = String(dataScript('application/ld+json', { text }));
      const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
