import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '../../../../src/compile/kinds.ts';
import { slugOf } from '../../../../src/formats/article/index.ts';

// Made once, and not in a test: fast-check gathers every character there is for it.
const anyText = fc.string({ unit: 'binary' });

test.each([
  ['Harbour bridge closed after crack is found', 'harbour-bridge-closed-crack-found'],
  ['The Kremlin’s “new” plan: what we know', 'kremlins-new-plan-what-we'],
  ['Brücke über die Elle gesperrt', 'brucke-uber-die-elle-gesperrt'],
  ['Straße nach Łódź', 'strasse-nach-lodz'],
  ['The of and', 'the-of-and'],
  ['CON', 'con-article'],
  ['nul', 'nul-article'],
  ['Lpt1', 'lpt1-article'],
  ['Новости дня', 'article'],
  ['新闻', 'article'],
  [null, 'article'],
  ['…', 'article'],
  ['x'.repeat(300), 'x'.repeat(24)],
])('%s', (title, slug) => {
  expect(slugOf(title, new Set())).toBe(slug);
});

test('is unique', () => {
  expect(slugOf('Mill', new Set(['mill']))).toBe('mill-2');
  expect(slugOf('Mill', new Set(['mill', 'mill-2']))).toBe('mill-3');
});

test('is an id, whatever the title', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const slug = slugOf(title, new Set(['article']));
      expect(isSlug(slug)).toBe(true);
      expect(slug.length).toBeLessThan(5 * 25 + 10);
      expect(slug).not.toBe('article');
    }),
  );
});
