import fc from 'fast-check';

/** Characters that go wrong when they are cut, folded or compared. */
const AWKWARD = [
  ' ',
  '\n',
  '\u00a0',
  '\ufeff',
  "'",
  '’',
  '“',
  '"',
  '»',
  '-',
  '–',
  '…',
  'a',
  'b',
  'e',
  '\u00e9',
  'e\u0301',
  '\u1e69',
  's\u0307\u0323',
  '\u0301',
  '\u0344',
  '👨‍👩‍👧',
  '👍🏽',
  '🇺🇦',
  '🇦🇺',
  '각',
  '가',
  '\u1100',
  '\u1161',
  '\u11a8',
  'ש',
  'كِ',
  'क\u093f',
  '\u1000\u102b',
  '\u200d',
  '\u200b',
  '\u00ad',
  '\ud83d',
  '\ude00',
];

/** Text of all Unicode, well formed or not, with awkward characters side by side more often than chance has them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...AWKWARD), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '’', '\u00e9', 'e\u0301'), maxLength: 60 }),
);

/** A text and a piece of it between two limits of graphemes. */
export const textWithPiece: fc.Arbitrary<{ text: string; start: number; end: number }> = anyText
  .map((text) => ({ text, limits: graphemeLimits(text) }))
  .chain(({ text, limits }) =>
    fc
      .tuple(fc.nat(limits.length - 1), fc.nat(limits.length - 1))
      .map(([a, b]) => ({ text, start: limits[Math.min(a, b)]!, end: limits[Math.max(a, b)]! })),
  );

function graphemeLimits(text: string): number[] {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return [...Array.from(segments, ({ index }) => index), text.length];
}
