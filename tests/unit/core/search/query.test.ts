import { describe, expect, test } from 'vitest';
import { anyOf, parseQuery } from '../../../../src/core/search/query.ts';

/** `a|b` for alternatives, `*` after what may go on, quotation marks around what is verbatim. */
function written(query: string, variants: string[][] = []): string {
  const { all, none } = parseQuery(
    query,
    variants.map((group) => group.map((words) => words.split(' '))),
  );
  const clause = ({ wordings }: (typeof none)[number]) =>
    wordings
      .map(({ parts, isAdjacent, isVerbatim }) => {
        const words = parts
          .map(({ text, isOpen }) => text + (isOpen ? '*' : ''))
          .join(isAdjacent ? ' ' : ' & ');
        return isVerbatim ? `"${words}"` : words;
      })
      .join('/');
  return [
    ...all.map((clauses) => clauses.map(clause).join('|')),
    ...none.map((one) => `-${clause(one)}`),
  ].join(', ');
}

describe('what is typed is read', () => {
  test.each([
    ['', ''],
    ['Kursk', 'kursk*'],
    ['Kursk Region', 'kursk, region*'],
    ['  kursk,region  ', 'kursk, region*'],
    ['"Kursk Regions"', '"kursk regions"'],
    ['«Kursk» „region“', '"kursk", "region"'],
    ['"kursk region', '"kursk region"'],
    ['say "kursk" now', 'say, "kursk", now*'],
    ['kursk -region', 'kursk*, -region'],
    ['kursk –"last tuesday"', 'kursk*, -"last tuesday"'],
    ['mid-june', 'mid june*/midjune'],
    ['kursk - region', 'kursk, region*'],
    ['kursk OR sumy', 'kursk|sumy*'],
    ['kursk | sumy attack', 'kursk|sumy, attack*'],
    ['OR kursk OR', 'kursk*'],
    ['kursk or sumy', 'kursk, sumy*'],
    ['the war of words', 'war, word*'],
    ['the of', 'the, of*'],
    ['北约', '北约*'],
    ['北', '北*'],
    ['F16', 'f 16*/f16'],
  ])('%s', (query, expected) => expect(written(query)).toBe(expected));

  test.each([
    ['kyiv', 'kyiv*/kiev'],
    ['Kiev -Kyiv', 'kiev*/kyiv, -kyiv/kiev'],
    ['"kyiv"', '"kyiv"'],
    ['nyt reports', 'nyt/new york time, report*'],
    ['new york times reports', 'new & york & time/nyt, report*'],
    ['new york', 'new, york*'],
  ])('%s, with variants', (query, expected) =>
    expect(
      written(query, [
        ['kyiv', 'kiev'],
        ['nyt', 'new york time'],
      ]),
    ).toBe(expected),
  );
});

test.each([
  ['kursk region', 'kursk OR region'],
  ['kursk "last tuesday" -sumy', 'kursk OR "last tuesday" -sumy'],
  ['kursk', null],
  ['kursk OR sumy', null],
  ['', null],
])('any of “%s”', (query, expected) => expect(anyOf(query)).toBe(expected));
