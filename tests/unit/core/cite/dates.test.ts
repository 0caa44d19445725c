import { describe, expect, test } from 'vitest';
import { biblatexDate } from '../../../../src/core/cite/biblatex-date.ts';
import { cslDate } from '../../../../src/core/cite/csl-date.ts';
import { cite } from '../../../../src/core/cite/index.ts';
import { publishedWords } from '../../../../src/core/cite/published.ts';
import { account, article, event, span } from '../../../support/data.ts';

const day = (...parts: number[]) => ({ 'date-parts': [parts] });
const circa = { circa: true };

describe.each([
  ['2024-07-09', '2024-07-09', day(2024, 7, 9), '9 July 2024'],
  ['2024-07', '2024-07', day(2024, 7), 'July 2024'],
  ['2024', '2024', day(2024), '2024'],
  ['2023-11-04?', '2023-11-04?', { ...day(2023, 11, 4), ...circa }, '4 November 2023?'],
  ['2024-07~', '2024-07~', { ...day(2024, 7), ...circa }, null],
  ['2024-07-09%', '2024-07-09%', { ...day(2024, 7, 9), ...circa }, null],
  ['2024-21', '2024-21', { ...day(2024), season: 1 }, null],
  ['2024-24~', '2024-24~', { ...day(2024), season: 4, ...circa }, null],
  ['2024-25', null, { ...day(2024), season: 1 }, null],
  ['2024-32', null, { ...day(2024), season: 4 }, null],
  ['2024-33', null, { literal: true }, null],
  ['202X', '202X', { literal: true }, null],
  ['2024-08-XX', '2024-08-XX', { literal: true }, null],
  [
    '2024-07-09/2024-07-11',
    '2024-07-09/2024-07-11',
    {
      'date-parts': [
        [2024, 7, 9],
        [2024, 7, 11],
      ],
    },
    null,
  ],
  [
    '2024-07-09?/2024-07-11',
    '2024-07-09?/2024-07-11',
    {
      'date-parts': [
        [2024, 7, 9],
        [2024, 7, 11],
      ],
      ...circa,
    },
    null,
  ],
  ['2024-21/2024-22', '2024-21/2024-22', { literal: true }, null],
  ['2024-07-09/..', '2024-07-09/..', { literal: true }, null],
  ['2024-07-09/', '2024-07-09/', { literal: true }, null],
  ['/2024-07-09', '/2024-07-09', { literal: true }, null],
  ['[2024-07-09..2024-07-14]', null, { literal: true }, null],
  ['{2024-07-09,2024-07-14}', null, { literal: true }, null],
  ['2024-07-09T14:30:00Z', '2024-07-09T14:30:00Z', day(2024, 7, 9), null],
  ['2024-07-09T23:30:00-02:00', '2024-07-10T01:30:00Z', day(2024, 7, 10), null],
  ['-0043-03-15', '-0043-03-15', day(-43, 3, 15), null],
  ['Y17000', 'Y17000', day(17000), null],
  ['1950S2', null, { literal: true }, null],
])('%s', (edtf, biblatex, csl, words) => {
  test('for biblatex', () => {
    expect(biblatexDate(edtf)).toBe(biblatex);
  });

  test('as CSL-JSON', () => {
    const date = cslDate(edtf, 'en-GB');
    if ('literal' in csl) expect(Object.keys(date)).toEqual(['literal']);
    else expect(date).toEqual(csl);
  });

  test('in words, in brackets where the article does not state it', () => {
    const of = (kind: 'stated' | 'inferred') =>
      publishedWords(
        cite({
          collection: { id: 'c', title: 'C' },
          event: event('e', '2024'),
          account: account('a'),
          article: article('a', { published: span(edtf), publishedBasis: { kind, quotes: [], note: null } }),
          address: null,
          accessed: '2026-11-22',
          locale: 'en-GB',
        }),
      );
    if (words !== null) expect(of('stated')).toBe(words);
    expect(of('stated')).not.toMatch(/[[\]~%{}]/);
    expect(of('inferred')).toBe(`[${of('stated')}]`);
  });
});

test('what is no EDTF is said in words', () => {
  expect(biblatexDate('soon')).toBeNull();
  expect(Object.keys(cslDate('soon', 'en'))).toEqual(['literal']);
});
