/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Words of a title that tell nothing of it. */
const SMALL = new Set(
  'a an the of in on at to for and or by with from as is are was be will its it that this says said after over'.split(
    ' ',
  ),
);

const MOST_WORDS = 5;
const LONGEST_WORD = 24;
/** UTF-16 units of a title that are looked at. */
const LOOKED_AT = 400;

/** Letters that do not come apart into a Latin one and a mark. */
const LATIN = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }),
);

/**
 * A name for an article’s file, as the ids of a collection are made: up to five of its title’s words in a to z, 0 to 9 and
 * hyphens, none of `taken`, which it is not added to. `kind` where the title has nothing that can be written so.
 */
export function slugOf(title: string | null, taken: ReadonlySet<string>, kind = 'article'): string {
  const words = wordsOf(title ?? '');
  const telling = words.filter((word) => !SMALL.has(word));
  const chosen = (telling.length > 0 ? telling : words)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
  const slug = chosen.join('-') || kind;
  const base = RESERVED.test(slug) ? `${slug}-${kind}` : slug;
  let unique = base;
  for (let number = 2; taken.has(unique); number++) unique = `${base}-${number}`;
  return unique;
}

function wordsOf(title: string): string[] {
  const plain = title
    .slice(0, LOOKED_AT)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (char) => LATIN.get(char) ?? char);
  // A word that cannot be written whole would be cut to nonsense.
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^[a-z0-9]+$/.test(word));
}
