import { describe, expect, test } from 'vitest';
import { describeSpan, readSpan } from '../../../../src/core/span/index.ts';
import { typedDate } from '../../../../src/extract/resolve/index.ts';
import { span } from '../../../support/data.ts';

const PUBLISHED = span('2024-08-13');

describe('plain words come to a date', () => {
  test.each([
    ['2024-08-06', '2024-08-06'],
    ['2023-06~', '2023-06~'],
    ['6 August 2024', '2024-08-06'],
    ['early June 2023', '2023-06-01~/2023-06-10~'],
    ['from 6 August on', '2024-08-06/..'],
    ['6 August 2024 onwards', '2024-08-06/..'],
    ['since 2022', '2022/..'],
    ['last Tuesday', '2024-08-06'],
    ['about 5 June 2023', '2023-06-05~'],
    ['c. 2023', '2023~'],
    ['perhaps 4 November 2023', '2023-11-04?'],
    ['4 November 2023?', '2023-11-04?'],
    ['from 5 to 7 June 2023', '2023-06-05/2023-06-07'],
    ['30 May to 7 June 2023', '2023-05-30/2023-06-07'],
    ['30 December 2023 to 2 January 2024', '2023-12-30/2024-01-02'],
    ['between 3 and 5 May 2024', '[2024-05-03..2024-05-05]'],
    ['6 or 7 August 2024', '[2024-08-06,2024-08-07]'],
    ['  the   2020s ', '202X'],
    ['until May 2024', '../2024-05'],
  ])('%s: %s', (typed, edtf) => {
    expect(typedDate(typed, PUBLISHED)).toMatchObject({ ok: true, edtf });
  });
});

test.each([
  ['', 'There is no date'],
  ['soon after', '“soon after” is not read as a date'],
  ['2024-13-01', '“2024-13-01” is not read as a date'],
])('“%s” is refused', (typed, message) => {
  expect(typedDate(typed, PUBLISHED)).toMatchObject({ ok: false, message });
});

test('words that count from publication need its day', () => {
  expect(typedDate('last Tuesday', null)).toMatchObject({
    ok: false,
    hint: expect.stringMatching(/its date/),
  });
});

test('says what words were told from', () => {
  expect(typedDate('last Tuesday', PUBLISHED)).toMatchObject({
    how: expect.stringMatching(/before the day/),
  });
  expect(typedDate('6 August 2024', PUBLISHED)).toMatchObject({ how: '' });
});

test.each([
  '2024-08-06',
  '2024-08',
  '2024',
  '2023-06~',
  '2023-11-04?',
  '2023-06-01~/2023-06-10~',
  '2023-05~/2023-08~',
  '2023-06-05/2023-06-07',
  '2023-05-30/2023-06-07',
  '2023-12-30/2024-01-02',
  '2023-06/2024-02',
  '2024-08-06/..',
  '../2024-05',
  '2022/',
  '/2022',
  '[2024-08-05..2024-08-07]',
  '[2024-08-06,2024-08-07]',
  '[..2024-05-05]',
  '202X',
])('what %s is called is read back', (edtf) => {
  const read = readSpan(edtf);
  const words = read.ok ? describeSpan(read.span, 'en-GB') : '';
  const back = typedDate(words, null);
  const again = back.ok ? readSpan(back.edtf) : null;
  expect(again?.ok && describeSpan(again.span, 'en-GB'), words).toBe(words);
});
