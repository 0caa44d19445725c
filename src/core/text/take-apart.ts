/** Letters that Unicode does not take apart, as they are typed by people who do not have them on their keys. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  // At the end of a Greek word.
  ς: 'σ',
  // Written differently from place to place: alef wasla, alef maksura, teh marbuta, and Persian kaf and yeh.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};

const PARTED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Small letters as they are typed elsewhere: `ø` is `o`, `ß` is `ss`. Accents are to be taken off before. */
export function takeApart(text: string): string {
  return text.replace(PARTED, (letter) => LETTERS[letter]!);
}
