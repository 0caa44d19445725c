import { expect, test } from 'vitest';
import { foldLetters } from '../../../../src/ui/timeline/fold-letters.ts';
import { typedWords } from '../../../../src/ui/timeline/typed-words.ts';

test.each([
  ['k', 'Kursk', true],
  ['KURSK', 'Kursk', true],
  ['ursk', 'Kursk', false],
  ['k', 'In Kursk', true],
  ['k', 'Anti-Kursk', true],
  ['accord', 'L’accord', true],
  ['elysee', 'Élysée', true],
  ['Élysée', 'Elysee', true],
  ['$61', 'A $61 billion package', true],
  ['1', 'A $61 billion package', false],
  ['kursk inc', 'Incursion into Kursk', true],
  ['kursk incl', 'Incursion into Kursk', false],
  ['2', '22 March', true],
  ['2 m', '22 March', false],
  ['2 m', '2 March', true],
  ['22 m', '22 March', true],
  ['k m', 'Kursk in March', true],
  ['3rd', 'The 3rd of March', true],
  ['国', '中国军队', true],
  ['军队', '中国军队', true],
  ['军中', '中国军队', false],
  ['峰', 'NATO峰会', true],
  ['月', '8月6日', true],
  ['8月', '2024年8月6日', true],
  ['ニュース', '朝ニュース', true],
  ['สงคราม', 'ข่าวสงคราม', true],
  ['حرب', 'بدء حرب جديدة', true],
  ['رب', 'بدء حرب جديدة', false],
  ['𠮷', '土𠮷屋', true],
])('“%s” in “%s”: %s', (typed, text, found) => {
  const folded = foldLetters(text);
  expect(typedWords(typed).every(({ pattern }) => pattern.test(folded))).toBe(found);
});

test('the text of a word stands in what it is found in', () => {
  expect(typedWords('Élysée, 2').map(({ text }) => text)).toEqual(['elysee', '2']);
});

test.each(['', ' ', '—'])('“%s” has no words', (typed) => {
  expect(typedWords(typed)).toEqual([]);
});
