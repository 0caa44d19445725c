import { takeApart } from '../../core/text/index.ts';

/** ASCII and the marks of good typography: nothing to take apart, which is what most titles are. */
const PLAIN = /^[ -~‘’“”–—]*$/;

/** A text for searching: in small letters without accents and other marks. “Wałęsa, Élysée” is “walesa, elysee”. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = text
    .normalize('NFKD')
    .toLowerCase() // a capital ẞ has a small one, …
    .toUpperCase() // … which has two capitals; and the dotless ı has that of i
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return takeApart(bare);
}
