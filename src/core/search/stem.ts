/** English plurals that no ending tells, and words that only look like plurals. */
const IRREGULAR = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ...['news', 'series', 'species', 'politics', 'was', 'has', 'does', 'this', 'always', 'perhaps'].map(
    (word) => [word, word] as const,
  ),
]);

/** Endings of plurals, and what stands in their place; the first that fits holds. */
const ENDINGS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?<=[a-z]{2}[^ae])ies$/, 'y'],
  [/(?<=ss|sh|ch|x|zz|[^o]o)es$/, ''],
  [/(?<=[a-z]{2}[^sui])s$/, ''],
];

/** The article and the little words that are written on to an Arabic word: “والحرب” is found by “حرب”. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=[\u0621-\u064a]{3})/;

/** A folded word without the ending of a plural: “soldiers” is “soldier”. Nothing else of it: a verb keeps its forms. */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('s')) {
    if (!/^[a-z]+$/.test(word)) return word;
    const [ending, singular] = ENDINGS.find(([ending]) => ending.test(word)) ?? [];
    return ending === undefined ? word : word.replace(ending, singular!);
  }
  return word.replace(ARABIC_ARTICLE, '');
}
