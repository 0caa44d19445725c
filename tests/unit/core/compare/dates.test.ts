import { describe, expect, test } from 'vitest';
import { relationOf } from '../../../../src/core/compare/dates.ts';
import { span } from '../../../support/data.ts';
import { compared, say } from './compare.ts';

const told = (...dates: string[]) =>
  compared(dates.map((when) => ({ exact: 'it was then', read: 'then', when, span: span(when) }))).dates;

describe('the dates of accounts', () => {
  test('differ with the words that they were read from', () => {
    const { dates } = compared([
      { exact: 'on Tuesday', read: 'Tuesday', when: '2024-07-09', span: span('2024-07-09') },
      {
        exact: 'this week',
        read: 'this week',
        when: '2024-07-08/2024-07-14',
        span: span('2024-07-08/2024-07-14'),
      },
      { exact: 'on that Tuesday', read: 'Tuesday', when: '2024-07-09', span: span('2024-07-09') },
    ]);
    expect(say(dates!.values)).toBe('2024-07-08/2024-07-14: a2; 2024-07-09: a1 a3');
    expect(dates!.values.map(({ marks }) => marks.map(({ text, start, end }) => [text, start, end]))).toEqual(
      [
        [['this week', 200, 209]],
        [
          ['Tuesday', 103, 110],
          ['Tuesday', 308, 315],
        ],
      ],
    );
    expect([dates!.relation, dates!.haveCommon]).toEqual(['contains', true]);
  });

  test('are none where they are the same, or no words give one', () => {
    expect(told('2024-07-09', '2024-07-09')).toBeNull();
    expect(compared([{ exact: 'a', when: '2024', span: span('2024') }, { exact: 'b' }]).dates).toBeNull();
  });

  test.each<[string[], string | null, boolean]>([
    [['2024-07-08', '2024-07-09'], 'excludes', false],
    [['2024-07-08', '2024-07-09', '2024-07'], null, false],
    [['2024-07-08', '2024-07-08~', '2024-07'], null, true],
  ])('%j have a time in common, or none', (dates, relation, haveCommon) => {
    expect(told(...dates)).toMatchObject({ relation, haveCommon });
  });
});

describe('one date lies to another', () => {
  test.each([
    ['2024-07-09', '2024-07-09?', 'same'],
    ['2024-07', '2024-07-09', 'contains'],
    ['2024-07-09', '2024-07', 'within'],
    ['2024-07-01/2024-07-10', '2024-07-10/2024-07-20', 'overlaps'],
    ['2024-07-01/2024-07-09', '2024-07-10/2024-07-20', 'excludes'],
    ['2024-07/', '2024-07-09/', 'contains'],
    ['2024-07-09/..', '2030', 'contains'],
    ['2024-07-09/..', '2024-07-01/2024-07-10', 'overlaps'],
    ['[..2024-07-14]', '2024-07-09', 'contains'],
    ['/2024-07', '1990', 'contains'],
    ['../2024-08-06', '2024-08-07', 'excludes'],
    ['[2024-07-01,2024-07-20]', '2024-07-09', 'excludes'],
    ['[2024-07-01,2024-07-20]', '2024-07-20', 'contains'],
    ['2024-07', '[2024-07-01,2024-07-20]', 'contains'],
  ])('%s to %s: %s', (a, b, relation) => {
    expect(relationOf(span(a), span(b))).toBe(relation);
  });
});
