import fc from 'fast-check';

/** Random EDTF strings, built from the grammar of ISO 8601-2. */

const two = (n: number) => String(n).padStart(2, '0');
const fourDigits = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const between = (min: number, max: number) => fc.integer({ min, max }).map(two);

export const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1800, max: 2100 }).map(String) },
  { weight: 1, arbitrary: fourDigits },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 9999 }).map((n) => `-${String(n).padStart(4, '0')}`),
  },
);
const month = between(1, 12);
/** Every year has these. */
const day = between(1, 28);
const mark = fc.constantFrom('', '', '', '?', '~', '%');

export const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);

/** A mark on any side of any component; a year alone has one. */
export const qualifiedDate = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join('')),
  fc.tuple(mark, year).map((parts) => parts.join('')),
  fc
    .tuple(mark, year, mark, mark, month, mark, mark, day, mark, fc.boolean())
    .map(
      ([a, y, b, c, m, d, e, dd, f, hasDay]) => `${a}${y}${b}-${c}${m}${d}${hasDay ? `-${e}${dd}${f}` : ''}`,
    ),
);

export const unspecifiedDate = fc.oneof(
  fc.tuple(fourDigits, fc.integer({ min: 1, max: 4 })).map(([y, n]) => y.slice(0, 4 - n) + 'X'.repeat(n)),
  fc
    .tuple(fourDigits, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([y, gaps]) => [...y].map((digit, i) => (gaps[i] ? 'X' : digit)).join('')),
  fc.tuple(year, fc.constantFrom('XX', '0X', '1X')).map((parts) => parts.join('-')),
  fc.tuple(year, month, fc.constantFrom('XX', '0X', '1X', '2X', 'X1', 'X5')).map((parts) => parts.join('-')),
  fc.tuple(year, fc.constant('XX'), fc.oneof(day, fc.constant('XX'))).map((parts) => parts.join('-')),
  fc.tuple(fc.constantFrom('156X', '19XX', 'XXXX', '-00XX'), month, day).map((parts) => parts.join('-')),
);

export const partOfYear = fc.tuple(year, between(21, 41)).map((parts) => parts.join('-'));

const sign = fc.constantFrom('', '-');
const significant = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 9 }).map((n) => `S${n}`),
);
export const longYear = fc.oneof(
  fc
    .tuple(sign, fc.integer({ min: 10_000, max: 999_999_999_999 }), significant)
    .map(([s, y, digits]) => `Y${s}${y}${digits}`),
  fc
    .tuple(sign, fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 }), significant)
    .map(([s, mantissa, exponent, digits]) => `Y${s}${mantissa}E${exponent}${digits}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => `${y}S${n}`),
);

const zone = fc.oneof(
  fc.constantFrom('', 'Z', '+00:00', '-12:00', '+14:00', '−05', '+0530'),
  fc.tuple(fc.constantFrom('+', '-'), between(1, 11), between(0, 59)).map(([s, h, m]) => `${s}${h}:${m}`),
);
const clock = fc.oneof(
  fc.tuple(between(0, 23), between(0, 59)).map((parts) => parts.join(':')),
  fc.tuple(between(0, 23), between(0, 59), between(0, 59)).map((parts) => parts.join(':')),
  fc
    .tuple(between(0, 23), between(0, 59), between(0, 59), fc.integer({ min: 0, max: 9999 }))
    .map(([h, m, s, fraction]) => `${h}:${m}:${s}.${fraction}`),
  fc.constantFrom('24:00', '24:00:00'),
);
export const dateTime = fc
  .tuple(year, month, day, clock, zone)
  .map(([y, m, d, time, offset]) => `${y}-${m}-${d}T${time}${offset}`);

export const date = fc.oneof(
  plainDate,
  qualifiedDate,
  unspecifiedDate,
  partOfYear,
  fc.tuple(partOfYear, mark).map((parts) => parts.join('')),
  fc.tuple(unspecifiedDate, mark).map((parts) => parts.join('')),
  fc.tuple(longYear, mark).map((parts) => parts.join('')),
  dateTime,
);

/** The ends may be the wrong way round. */
export const anyInterval = fc
  .tuple(fc.oneof(date, fc.constantFrom('', '..')), fc.oneof(date, fc.constantFrom('', '..')))
  .map((ends) => ends.join('/'));

const member = fc.oneof(
  { weight: 3, arbitrary: plainDate },
  { weight: 1, arbitrary: date },
  { weight: 1, arbitrary: fc.tuple(plainDate, plainDate).map((ends) => ends.join('..')) },
);
export const anySet = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{', '}']),
    fc.constantFrom('', '', '..'),
    fc.array(member, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(',', ', '),
    fc.constantFrom('', '', '..'),
  )
  .map(
    ([[open, close], before, members, comma, after]) => open + before + members.join(comma) + after + close,
  );

/** Well-formed, though an interval or range may run backwards. */
export const edtf = fc.oneof(
  { weight: 3, arbitrary: date },
  { weight: 2, arbitrary: anyInterval },
  { weight: 1, arbitrary: anySet },
);
