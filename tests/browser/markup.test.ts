import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataScript, markup } from '../../src/pages/markup.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</p><script>',
    '<!--',
    ']]>',
    '</script>',
    '&amp;lt;',
    '" onload="',
    "'",
    '\r\n',
    '\r',
    '\n',
  ),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', '\r', '\n', '\0', ';', 'a', '#', 'x'),
  }),
);

/** What no HTML can hold is replaced. */
const kept = (text: string) => text.replace(/\p{Surrogate}|\0/gu, '\uFFFD');

test('a browser reads any text in any place as that text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = markup`<!doctype html><title>${text}</title><meta content="${text}">${dataScript('application/ld+json', { text })}<body><p title="${text}">${text}</p><blockquote>${[text, markup`<b>${text}</b>`]}</blockquote>`;
      const page = new DOMParser().parseFromString(String(html), 'text/html');
      const all = kept(text);
      expect(page.querySelector('title')!.textContent).toBe(all);
      expect(page.querySelector('meta')!.getAttribute('content')).toBe(all);
      expect(page.querySelector('p')!.getAttribute('title')).toBe(all);
      expect(page.querySelector('p')!.textContent).toBe(all);
      expect(page.querySelector('blockquote')!.textContent).toBe(all + all);
      expect(JSON.parse(page.querySelector('script')!.textContent)).toEqual({ text });
      expect(page.querySelectorAll('*').length).toBe(9);
    }),
    { numRuns: 300 },
  );
});
