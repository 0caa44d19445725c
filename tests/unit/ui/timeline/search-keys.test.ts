import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../../src/core/span/index.ts';
import { SearchKeys } from '../../../../src/ui/timeline/search-keys.ts';
import { event } from '../../../support/data.ts';

const LOCALE = 'en-GB';

describe('find', () => {
  const keys = new SearchKeys(
    [
      event('0', '2022', { title: 'Kursk' }),
      event('1', '2023-03', { title: 'Marseille' }),
      event('2', '2023-03-22', { title: 'Kyiv' }),
      event('3', '2024-08-06T14:30Z', { title: 'Utah, Kyiv' }),
      event('4', '2024-08-07~', { title: '' }),
    ],
    LOCALE,
  );

  test.each([
    ['k', 0, 0],
    ['k', 1, 2],
    ['k', 4, 0],
    ['kyiv', 3, 3],
    ['mar', 2, 2],
    ['x', 0, -1],
    ['', 0, -1],
    [' ', 0, -1],
  ])('“%s” from %i on: %i', (typed, from, index) => {
    expect(keys.find(typed, from)).toBe(index);
  });

  test.each([
    ['2023', 1],
    ['march 2023', 1],
    ['2023 march', 1],
    ['22 m', -1],
    ['22 mar', 2],
    ['2 mar', -1],
    ['kyiv 2024', 3],
    ['kyiv aug', 3],
    ['14:30', 3],
    ['about', 4],
    ['7', 4],
  ])('a date: “%s” is %i', (typed, index) => {
    expect(keys.find(typed, 0)).toBe(index);
  });

  test('one or two letters are of titles only, or every “m” were a March', () => {
    expect(['m', 'ma', 'mar'].map((typed) => keys.find(typed, 2))).toEqual([1, 1, 2]);
    expect(keys.find('utc', 4)).toBe(-1);
  });

  test('nothing is found among no events', () => {
    expect(new SearchKeys([], LOCALE).find('k', 0)).toBe(-1);
  });

  test('dates are in the words of the reader', () => {
    const french = new SearchKeys([event('0', '2024-08-06')], 'fr');
    expect(french.find('aout 2024', 0)).toBe(0);
  });
});

const when = fc.oneof(
  fc.constantFrom(
    '2024-08-06',
    '-0043-03-15',
    '2023-06-01~/2023-06-10~',
    '2024-21',
    '2022/',
    '[2021,2023]',
    '18XX',
  ),
  fc.constantFrom('2024-08-06T24:00', '2024-08-06T23:30-05:00', '2024-08-06T14:30:05Z', '2024-08-06T09:05'),
  fc.constantFrom(
    '2024-08-06T14:30Z/2024-08-06T16:00Z',
    '2024-08-06/2024-08-14',
    '2024-07-30/..',
    '2023-11-06/2024-02',
    '-0043-03-15T14:30',
  ),
);

test('every date is found by each of its words', () => {
  fc.assert(
    fc.property(when, (edtf) => {
      const keys = new SearchKeys([event('0', edtf, { title: '' })], LOCALE);
      const words = describeSpan({ edtf }, LOCALE).match(/[\p{L}\p{N}]+/gu)!;
      // The time of a single moment is given without its zone.
      for (const word of words.filter((word) => word !== 'UTC' && (word.length > 2 || /\d/.test(word)))) {
        expect(keys.find(word, 0), `${word} of ${edtf}`).toBe(0);
      }
    }),
  );
});
