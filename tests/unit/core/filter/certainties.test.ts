import { describe, expect, test } from 'vitest';
import { certaintiesOf } from '../../../../src/core/filter/index.ts';
import { span } from '../../../support/data.ts';

describe('how well a date is known', () => {
  test.each([
    ['2024-07-09', ['certain']],
    ['2024', ['certain']],
    ['2024-08-XX', ['certain']],
    ['2024-07-09/2024-07-11', ['certain']],
    ['{2024-01,2024-06}', ['certain']],
    ['2023-06~', ['approximate']],
    ['2023-06-01~/2023-06-10', ['approximate']],
    ['2023-11-04?', ['uncertain']],
    ['2023-11-04%', ['approximate', 'uncertain']],
    ['[2024-08-05..2024-08-07]', ['uncertain']],
    ['2024-07-09/..', ['open']],
    ['../2024-07-09', ['open']],
    ['2022/', ['open']],
    ['/2022', ['open']],
    ['{2024..}', ['open']],
    ['[..2024]', ['uncertain', 'open']],
    ['2023-06%/..', ['approximate', 'uncertain', 'open']],
  ])('%s: %j', (edtf, certainties) => {
    expect(certaintiesOf(span(edtf))).toEqual(certainties);
  });
});
