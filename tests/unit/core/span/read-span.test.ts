import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/core/model.ts';
import { readSpan } from '../../../../src/core/span/index.ts';
import { GOLDEN, type Flag } from './golden.ts';

/** ms since the epoch from ISO 8601, the time of day optional. */
function ms(iso: string | number): number {
  return typeof iso === 'number' ? iso : Date.parse(iso);
}

function spanOf(edtf: string): Span {
  const result = readSpan(edtf);
  if (!result.ok) throw new Error(`${edtf}: ${result.message}`);
  return result.span;
}

function flagsOf(span: Span): Flag[] {
  const flags = ['approximate', 'uncertain', 'openStart', 'openEnd', 'unknownStart', 'unknownEnd'] as const;
  const raised: Flag[] = flags.filter((flag) => span[flag]);
  return span.set === null ? raised : [...raised, span.set];
}

test.each(GOLDEN)('%s', (edtf, start, end, precision, flags) => {
  const span = spanOf(edtf);
  expect(span.edtf).toBe(edtf);
  expect([span.start, span.end]).toEqual([ms(start), ms(end)]);
  expect(span.precision).toBe(precision);
  expect(flagsOf(span)).toEqual(flags);
});

describe('years beyond Date', () => {
  const MS_PER_ERA = 146_097n * 86_400_000n;
  const START_OF_2000 = 946_684_800_000n;

  // 400 years are always as long, so that whole eras from the year 2000 can be counted exactly.
  test.each([
    ['Y17000000', 17_000_000n],
    ['Y-17000000', -17_000_000n],
    ['Y17E7', 170_000_000n],
    ['Y400000', 400_000n],
    ['Y-400000', -400_000n],
  ])('%s', (edtf, year) => {
    const exact = START_OF_2000 + ((year - 2000n) / 400n) * MS_PER_ERA;
    expect(spanOf(edtf).start).toBe(Number(exact));
    expect(spanOf(edtf).end - spanOf(edtf).start).toBe(366 * 86_400_000);
  });

  test('a trillion years off, the start is right to within the hour and a year is still a year', () => {
    const { start, end } = spanOf('Y1E12');
    const exact = START_OF_2000 + ((1_000_000_000_000n - 2000n) / 400n) * MS_PER_ERA;
    expect(Math.abs(Number(BigInt(start) - exact))).toBeLessThan(3_600_000);
    expect((end - start) / 86_400_000).toBeCloseTo(366, 0);
  });
});

describe('the members of a set are in order and joined where they touch', () => {
  test.each([
    ['[2024-08-05..2024-08-07]', [['2024-08-05', '2024-08-08']]],
    ['[2024-08-05,2024-08-06]', [['2024-08-05', '2024-08-07']]],
    [
      '[2024-08-07,2024-08-05]',
      [
        ['2024-08-05', '2024-08-06'],
        ['2024-08-07', '2024-08-08'],
      ],
    ],
    ['{2024-12-31,2025}', [['2024-12-31', '2026-01-01']]],
    ['{2024,2024-05-01}', [['2024-01-01', '2025-01-01']]],
    ['{2024-05-01,2024}', [['2024-01-01', '2025-01-01']]],
    [
      '{2024-01,2024-02,2024-04..2024-05,2024-03-15}',
      [
        ['2024-01-01', '2024-03-01'],
        ['2024-03-15', '2024-03-16'],
        ['2024-04-01', '2024-06-01'],
      ],
    ],
    [
      '{2020,2024,2025}',
      [
        ['2020-01-01', '2021-01-01'],
        ['2024-01-01', '2026-01-01'],
      ],
    ],
    ['[..2022]', [['2022-01-01', '2023-01-01']]],
  ])('%s', (edtf, members) => {
    const { set, members: actual } = spanOf(edtf);
    expect(actual).toEqual(members.map(([start = '', end = '']) => ({ start: ms(start), end: ms(end) })));
    expect(set).toBe(edtf.startsWith('[') ? 'one' : 'all');
  });

  test('what is not a set has none', () => {
    expect(spanOf('2024-07-09/2024-07-11').members).toEqual([]);
    expect(spanOf('2024').set).toBeNull();
  });
});

test('a span says nothing but what the model says', () => {
  expect(spanOf('2024-07-09')).toEqual({
    edtf: '2024-07-09',
    start: Date.UTC(2024, 6, 9),
    end: Date.UTC(2024, 6, 10),
    precision: 'day',
    approximate: false,
    uncertain: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    set: null,
    members: [],
  } satisfies Span);
});

test('a refusal comes through', () => {
  expect(readSpan('2024-13')).toMatchObject({ ok: false, message: 'there is no month 13', offset: 5 });
});
