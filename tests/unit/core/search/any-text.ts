import fc from 'fast-check';

export { fc };

/** Of many scripts, with marks, signs and halves of characters among them. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Kyiv’s',
        'counter-offensive',
        '1,000',
        '北约峰会',
        'الحرب',
        'שָׁלוֹם',
        'สงคราม',
        'U.S.',
        '"',
        '-',
        'OR',
        '\ud800',
        '\u0301',
        '\u200d',
      ),
    ),
    { maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));
