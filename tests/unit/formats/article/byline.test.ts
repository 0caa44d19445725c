import { describe, expect, test } from 'vitest';
import { readByLine, readByline } from '../../../../src/formats/article/byline.ts';

describe('readByline', () => {
  test.each([
    [['By Jane Doe'], ['Jane Doe']],
    [['Jane Doe and John Roe'], ['Jane Doe', 'John Roe']],
    [['Jane Doe, John Roe & Lio Tamm'], ['Jane Doe', 'John Roe', 'Lio Tamm']],
    [['Jane Doe, John Roe, and Lio Tamm'], ['Jane Doe', 'John Roe', 'Lio Tamm']],
    [['Jane Doe', 'Jane Doe'], ['Jane Doe']],
    [['Jane Doe in Kyiv'], ['Jane Doe']],
    [['Jane Doe, Political Correspondent'], ['Jane Doe']],
    [['Organization for Old Mills'], ['Organization for Old Mills']],
    [['Martin Roe, Jr.'], ['Martin Roe, Jr.']],
    [['Julian E. Barnes'], ['Julian E. Barnes']],
    [['Example Gazette', 'By Example Gazette'], []],
    [['https://a.example/jane', '@jane', 'jane@a.example', ''], []],
    [['Jane\u202E Doe\u0007'], ['Jane Doe']],
    [['Anders Ando'], ['Anders Ando']],
    [['x'.repeat(400)], []],
  ])('%j', (values, names) => {
    expect(readByline(values, 'Example Gazette')).toEqual(names);
  });
});

describe('readByLine', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['BY JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
    ['By Jan van der Meer and Ola Brandt', ['Jan van der Meer', 'Ola Brandt']],
    ['By Jane Doe | 9 July 2024', []],
    ['By Monday the water had gone', []],
    ['By the river', []],
    ['By .', []],
    ['Jane Doe', []],
  ])('%s', (line, names) => {
    expect(readByLine(line, null)).toEqual(names);
  });
});
