import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from '../../../../src/ui/timeline/fold-letters.ts';

test.each([
  ['Kursk', 'kursk'],
  ['“Élysée” – Wałęsa’s', '“elysee” – walesa’s'],
  ['Straße', 'strasse'],
  ['IŞIK, ışık, İzmir', 'isik, isik, izmir'],
  ['Ærø, Þór, Đà Nẵng, œuvre, Ħal, Eyjafjörður', 'aero, thor, da nang, oeuvre, hal, eyjafjordur'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['Київ', 'киів'],
  ['مُحَمَّد', 'محمد'],
  ['한국', '한국'.normalize('NFD')],
  ['Ⅳ ﬁn １２', 'iv fin 12'],
  ['', ''],
])('%s', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test('the same for capitals, small letters and every normal form', () => {
  const form = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), form, (text, normalForm) => {
      expect(foldLetters(text.normalize(normalForm))).toBe(foldLetters(text));
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
    }),
  );
});

test('a sharp s is two, in capitals too', () => {
  expect(['ß', 'ẞ', 'SS'].map(foldLetters)).toEqual(['ss', 'ss', 'ss']);
  expect(foldLetters('GROẞ')).toBe(foldLetters('groß'));
});
