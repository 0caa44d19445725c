import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDay, describeSpan, readSpan } from '../../../../src/core/span/index.ts';
import type { Style } from '../../../../src/core/span/index.ts';
import { edtf as anyEdtf } from './arbitrary.ts';
import { GOLDEN } from './golden.ts';
import { FRENCH, GERMAN, SPANISH } from './languages.ts';

/** In words, with every kind of space as a plain one: `Intl` changes its mind about them. */
function words(edtf: string, locale: string, style?: Style): string {
  const options = style === undefined ? {} : { style };
  return plainSpaces(describeSpan({ edtf }, locale, options));
}

function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

describe('English', () => {
  test.each(GOLDEN)('%s', (edtf, _start, _end, _precision, _flags, long, short) => {
    expect(words(edtf, 'en-GB')).toBe(long);
    expect(words(edtf, 'en-GB', 'long')).toBe(long);
    expect(words(edtf, 'en-GB', 'short')).toBe(short);
  });

  test.each([
    ['2024-07-09', 'July 9, 2024'],
    ['2024-07-08/2024-07-14', 'July 8–14, 2024'],
    ['2023-10-30/2023-11-03', 'October 30 – November 3, 2023'],
    ['[2024-08-05..2024-08-07]', 'one day between August 5 and 7, 2024'],
  ])('%s has an American order in en-US', (edtf, text) => {
    expect(words(edtf, 'en-US')).toBe(text);
  });
});

describe.each([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
])('%s', (locale, table) => {
  test.each(table)('%s', (edtf, long, short) => {
    expect(words(edtf, locale)).toBe(long);
    expect(words(edtf, locale, 'short')).toBe(short);
  });
});

describe('a language without phrases, or a tag that is none, gets English whole', () => {
  test.each(['nl', 'ru-RU', 'pt-BR', 'zh-Hant', '', 'en_GB', 'not a tag', 'constructor', '*'])(
    '%j',
    (locale) => {
      expect(words('2024-07-08~/2024-07-14~', locale)).toBe('about 8–14 July 2024');
      expect(words('[2024,2025-02,2026]', locale, 'short')).toBe('2024, Feb 2025 or 2026');
    },
  );

  test('a region of a language that has them keeps it', () => {
    expect(words('2024-07-09/..', 'de-AT')).toBe('ab 9. Juli 2024');
    expect(words('2024-07-09/..', 'DE')).toBe('ab 9. Juli 2024');
  });

  test('other calendars and digits in the tag change nothing', () => {
    expect(words('2024-07-09', 'en-GB-u-ca-buddhist-nu-thai')).toBe('9 July 2024');
  });
});

test('what is not EDTF is called unreadable, and not repeated', () => {
  expect(words('<b>~/..', 'en')).toBe('date cannot be read');
  expect(words('', 'de')).toBe('Datum nicht lesbar');
  expect(words('2024-13', 'fr')).toBe('date illisible');
  expect(words('2024-13', 'es', 'short')).toBe('fecha ilegible');
});

test('no string leaks its signs into the words', () => {
  const locale = fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'nl');
  const style = fc.constantFrom<Style>('long', 'short');
  fc.assert(
    fc.property(anyEdtf, locale, style, (edtf, lang, how) => {
      fc.pre(readSpan(edtf).ok);
      const text = words(edtf, lang, how);
      expect(text).not.toMatch(/[~%/[\]{}X]|\.\.|undefined|null|NaN/);
      expect(text.trim()).not.toBe('');
      if (how === 'long') expect(text).not.toContain('?');
    }),
    { numRuns: 2000 },
  );
});

describe('a day with its weekday', () => {
  const tuesday = Date.UTC(2024, 7, 13);

  // Versions of `Intl` differ on the comma.
  test.each([
    ['en-GB', /^Tuesday,? 13 August 2024$/],
    ['en-US', /^Tuesday, August 13, 2024$/],
    ['de', /^Dienstag, 13\. August 2024$/],
    ['fr', /^mardi 13 août 2024$/],
    ['es', /^martes, 13 de agosto de 2024$/],
    ['sv', /^Tuesday,? 13 August 2024$/],
  ])('%s', (locale, text) => {
    expect(describeDay(tuesday, locale)).toMatch(text);
  });

  test('holds from midnight to midnight, UTC', () => {
    expect(describeDay(tuesday + 86_399_999, 'en-GB')).toContain('13 August');
    expect(describeDay(tuesday + 86_400_000, 'en-GB')).toContain('14 August');
  });

  test('is only a year where Date ends', () => {
    expect(describeDay(8.64e15, 'en-GB')).toMatch(/^Saturday,? 13 September 275760$/);
    expect(describeDay(-8.64e15, 'en-GB')).toMatch(/^Tuesday,? 20 April 271822 BC$/);
    expect(describeDay(8.64e15 + 1e10, 'en-GB')).toBe('the year 275,761');
    expect(describeDay(-8.64e15 - 1e10, 'en-GB')).toBe('the year 271,823 BC');
  });
});
