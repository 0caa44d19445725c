/** The names that people write in Markdown; a parser of HTML knows the other two thousand. */
const NAMES = new Map(
  Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', mdash: '—', ndash: '–', hellip: '…',
    lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»',
    copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', deg: '°', times: '×', middot: '·', bull: '•', shy: '\u00AD',
  }),
); // prettier-ignore

/** The character that `&…;` stands for; the token itself where nobody knows it. */
export function decodeEntity(token: string): string {
  const name = token.slice(1, -1);
  if (!name.startsWith('#')) return NAMES.get(name) ?? token;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
