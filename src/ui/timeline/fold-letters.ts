/** Letters that Unicode does not take apart, as they are typed by people who do not have them on their keys. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ł: 'l',
  þ: 'th',
  // At the end of a Greek word.
  ς: 'σ',
};

const PARTED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** ASCII and the marks of good typography: nothing to take apart, which is what most titles are. */
const PLAIN = /^[ -~‘’“”–—]*$/;

/** A text for searching: in small letters without accents and other marks. “Wałęsa, Élysée” is “walesa, elysee”. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase() // a capital ẞ has a small one, …
    .toUpperCase() // … which has two capitals; and the dotless ı has that of i
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(PARTED, (letter) => LETTERS[letter]!);
}
