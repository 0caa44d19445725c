import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutMarkup } from '../../../../src/entries/cli/without-markup.ts';

test('withoutMarkup keeps every word at its place, whatever the page', () => {
  const pieces = [
    '<',
    '>',
    '<p',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    '</script',
    'é😀',
    ' 5 < 6 ',
    '&nbsp;',
    '<svg',
    'İ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const html = parts.join('');
      const words = withoutMarkup(html);
      expect(words).toHaveLength(html.length);
      for (let at = 0; at < html.length; at++) expect([html[at], ' ', '\n']).toContain(words[at]);
    }),
  );
});
