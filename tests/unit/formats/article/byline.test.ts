import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesAtTop, readByLine, readByline } from '../../../../src/formats/article/byline.ts';

describe('readByline', () => {
  test.each([
    [['By Jane Doe'], ['Jane Doe']],
    [['Jane Doe and John Roe'], ['Jane Doe', 'John Roe']],
    [['Jane Doe, John Roe & Lio Tamm'], ['Jane Doe', 'John Roe', 'Lio Tamm']],
    [['Jane Doe, John Roe, and Lio Tamm'], ['Jane Doe', 'John Roe', 'Lio Tamm']],
    [['Jane Doe', 'Jane Doe'], ['Jane Doe']],
    [['Jane Doe', 'JANE DOE'], ['Jane Doe']],
    [['Jane Doe in Kyiv'], ['Jane Doe']],
    [['Jane Doe, Political Correspondent'], ['Jane Doe']],
    [['Organization for Old Mills'], ['Organization for Old Mills']],
    [['International Center for Old Mills'], ['International Center for Old Mills']],
    [['Ministry of Rivers and Lakes'], ['Ministry of Rivers and Lakes']],
    [['Ministry of Rivers and Ann Lee'], ['Ministry of Rivers', 'Ann Lee']],
    [['Martin Roe, Jr.'], ['Martin Roe, Jr.']],
    [['Julian E. Barnes'], ['Julian E. Barnes']],
    [['Example Gazette', 'By Example Gazette', 'EXAMPLE GAZETTE'], []],
    [['https://a.example/jane', '@jane', 'jane@a.example', '', '/authors/jane'], []],
    [['Jane\u202E Doe\u0007'], ['Jane Doe']],
    [['Anders Ando'], ['Anders Ando']],
    [['x'.repeat(400)], []],
    // A surname that is a trade as well.
    [['Ann Writer'], ['Ann Writer']],
    [['Ann Writer and Bob Reporter'], ['Ann Writer', 'Bob Reporter']],
    [['By Ann Lee, Staff Writer'], ['Ann Lee']],
    [['By Ann Lee Staff Writer'], ['Ann Lee']],
    [['Ann Lee, Berlin Correspondent'], ['Ann Lee']],
    [['Staff Writer', 'Senior Editor', 'Gazette Reporter', 'Reuters Reporter', 'editor', 'Example Gazette Staff'], []],
    [['By Ann Lee and Bob Ray'], ['Ann Lee', 'Bob Ray']],
    [['Ann Lee, in Kyiv'], ['Ann Lee']],
    [['Ann Lee in Kyiv and Bob Ray in Warsaw'], ['Ann Lee', 'Bob Ray']],
    [['Ann Lee, Kyiv'], ['Ann Lee']],
    [['Ann Lee – Example Herald'], ['Ann Lee']],
    [['Ann Lee <ann.lee@gazette.example>'], ['Ann Lee']],
    [['ann.lee@gazette.example (Ann Lee)'], ['Ann Lee']],
    [['Ann Lee | @annlee', 'Bob Ray https://social.example/bob'], ['Ann Lee', 'Bob Ray']],
    [['Follow Author', 'View Profile', 'About the author', 'admin', 'Ann Lee Follow'], ['Ann Lee']],
    [['View all posts by Ann Lee'], ['Ann Lee']],
    [['Ann Lee, Photographs by Bob Ray'], ['Ann Lee']],
    [['Ann Lee; additional reporting by Bob Ray'], ['Ann Lee']],
    [['Reuters'], ['Reuters']],
    [['The Associated Press'], ['The Associated Press']],
    [['Ann Lee, Associated Press'], ['Ann Lee']],
    [['Ann Lee (Reuters)'], ['Ann Lee']],
    [['Ann Lee/AFP'], ['Ann Lee']],
    [['(AFP)'], ['AFP']],
    [['Ann Lee', 'Reuters'], ['Ann Lee']],
    [['Lee, Ann'], ['Ann Lee']],
    [['van der Meer, Jan'], ['Jan van der Meer']],
    [['T.J. van der Meer and Ludwig van Beeth'], ['T.J. van der Meer', 'Ludwig van Beeth']],
    [['José Ortega y Gasset'], ['José Ortega y Gasset']],
    [['Ana Ruiz y José Ortega y Gasset'], ['Ana Ruiz', 'José Ortega y Gasset']],
    [['Par Hélène d’Arcy et Jean-Loup Saint-Aubin'], ['Hélène d’Arcy', 'Jean-Loup Saint-Aubin']],
    [['Von Jörg Äpfel und Anna Groß'], ['Jörg Äpfel', 'Anna Groß']],
    [['Von Miller'], ['Von Miller']],
    [['Sïan O’Dwyer & Niamh Ní Bhriain'], ['Sïan O’Dwyer', 'Niamh Ní Bhriain']],
    [['Автор: Мария Зуева и Иван Петров'], ['Мария Зуева', 'Иван Петров']],
    [['Мария Зуева, корреспондент'], ['Мария Зуева']],
    [['بقلم ليلى حداد'], ['ليلى حداد']],
    [['ليلى حداد، سامر عيد'], ['ليلى حداد', 'سامر عيد']],
    [['山田花子、佐藤太郎'], ['山田花子', '佐藤太郎']],
    [['文/王小明', '【山田 花子】', '김철수 기자'], ['王小明', '山田 花子', '김철수']],
    [['By Ann Lee | 9 July 2024 | 3 min read'], ['Ann Lee']],
  ])('%j', (values, names) => {
    expect(readByline(values, 'Example Gazette')).toEqual(names);
  }); // prettier-ignore

  test('no more than twenty', () => {
    const many = Array.from({ length: 30 }, (_, at) => `Ann ${String.fromCharCode(65 + at)}lee`);
    expect(readByline(many, null)).toHaveLength(20);
  });

  test('a line of 300 units is one of authors, a longer one is not', () => {
    expect(readByline([`Ann ${'l'.repeat(296)}`], null)).toHaveLength(1);
    expect(readByline([`Ann ${'l'.repeat(297)}`], null)).toEqual([]);
  });

  test('names are clean and not empty, whatever stands there', () => {
    const piece = fc.constantFrom(
      'Ann', ' ', ', ', ' and ', '&', '(', ')', 'By ', 'Staff', 'y', '/', ' - ', '<', '【', '\u202E', '\0', '، ', 'Lee',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const name of readByline([pieces.join('')], null)) {
          expect(name).toMatch(/\p{L}/u);
          expect(name).toBe(name.trim());
          expect(name).not.toMatch(/[\p{Cc}<>()]/u);
        }
      }),
    );
  });
});

describe('readByLine', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['BY JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
    ['By Jan van der Meer and Ola Brandt', ['Jan van der Meer', 'Ola Brandt']],
    ['By Jane Doe | 9 July 2024', ['Jane Doe']],
    ['By Jane Doe, 9 July 2024 at 2:30 pm', ['Jane Doe']],
    ['By Jane Doe, Staff Writer', ['Jane Doe']],
    ['By Hélène d’Arcy', ['Hélène d’Arcy']],
    ['Par Hélène d’Arcy', ['Hélène d’Arcy']],
    ['Автор: Мария Зуева', ['Мария Зуева']],
    ['بقلم: ليلى حداد', ['ليلى حداد']],
    ['By Reuters', ['Reuters']],
    ['By Grand Central, 40 people had left', []],
    ['By Monday the water had gone', []],
    ['By the river', []],
    ['By-election in Tarn', []],
    ['Par la route', []],
    ['By .', []],
    ['Jane Doe', []],
    [`By Jane ${'D'.repeat(160)}`, []],
  ])('%s', (line, names) => {
    expect(readByLine(line, null)).toEqual(names);
  });
});

test('authors are looked for at the top alone', () => {
  const line = (count: number) => `${'A line.\n\n'.repeat(count)}By Jane Doe\n`;
  expect(namesAtTop(line(7))).toEqual(['Jane Doe']);
  expect(namesAtTop(line(8))).toEqual([]);
  expect(namesAtTop(`${'A'.repeat(1200)}\nBy Jane Doe`)).toEqual([]);
});
