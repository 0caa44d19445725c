import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { findMentions } from '../../../../src/extract/mentions/index.ts';
import { CASES } from './cases.ts';

function find(text: string, published: string | null) {
  const read = published === null ? null : readSpan(published);
  return findMentions(text, { published: read?.ok ? read.span : null });
}

const TUESDAY = '2024-07-09';

describe.each(Object.entries(CASES))('findMentions, %s', (_, cases) => {
  test.each(cases.map(([marked, ...found]) => ({ marked, found })))('$marked', ({ marked, found }) => {
    const text = marked.replace(/[[\]]/g, '');
    const words = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words);
    const mentions = find(text, TUESDAY);
    expect(mentions.map((mention) => mention.text)).toEqual(words);
    expect(mentions.map(({ type, value, edtf }) => [type, value, edtf])).toEqual(found);
  });
});

describe('findMentions', () => {
  test.each([
    ['The firm says that night trains will run.', []],
    ['The firm said that night it would run trains.', ['that night']],
  ])('%s', (text, words) => {
    expect(find(text, TUESDAY).map((mention) => mention.text)).toEqual(words);
  });

  test.each([
    ['yesterday', 'the day before the day of publication, 9 July 2024'],
    ['last year', 'the year before publication'],
    ['on Monday', 'the last Monday before the day of publication, 9 July 2024'],
    ['since 2022', 'as written; “since” leaves its end open'],
    ['Filed 08/06/2024', 'as written, read month first; it may be 8 June 2024'],
    ['Filed 06/06/2024', 'as written, read month first'],
    [
      'Filed 08/06/2024, paid 25/06/2024',
      'as written, read day first, as other dates in the text are written',
    ],
    ['from 2014 to 2018', 'as written; an end of “2014 to 2018”'],
    ['Wednesday, July 9, 2024', 'as written; it is no Wednesday'],
    ['a fortnight', 'a length of 1 fortnight'],
    ['recently', 'vague, some time before the day of publication, 9 July 2024'],
  ])('says how “%s” was read', (text, how) => {
    expect(find(text, TUESDAY)[0]?.how).toBe(how);
  });

  test('marks what is vague', () => {
    const vague = (text: string) => find(text, TUESDAY).map((mention) => mention.vague);
    expect(vague('recently, now, yesterday, in recent years, a few weeks ago')).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  test('gives the words verbatim, with their white space', () => {
    expect(find('It fell in early\n  June  2023.', TUESDAY)).toMatchObject([
      { start: 11, end: 29, text: 'early\n  June  2023', value: '2023-06' },
    ]);
  });

  test('joins no words across a blank line', () => {
    expect(find('It fell on July\n\n9 people came', TUESDAY).map(({ text }) => text)).toEqual(['July']);
  });
});

describe('findMentions without a day of publication', () => {
  test.each([
    ['In March 1961 he left. In [June] he came.', '1961-06'],
    ['It began in 1962. On [May 3] it ended.', '1962-05-03'],
    ['On 3 May 1961 he left. On [Monday] he came.', '1961-05-08'],
    ['On 3 May 1961 he left. [Two days later] he came.', '1961-05-05'],
    ['In 1995 he left; [three years later] he came.', '1998'],
  ])('tells %s from the date mentioned last', (marked, edtf) => {
    const [, words] = /\[(.*)\]/.exec(marked)!;
    const found = find(marked.replace(/[[\]]/g, ''), null).find(({ text }) => text === words);
    expect(found).toMatchObject({ edtf });
    expect(found?.how).toMatch(/mentioned last/);
  });

  test.each([
    ['Yesterday', 'XXXX-XX-XX'],
    ['Tuesday', 'XXXX-WXX-2'],
    ['July 9', 'XXXX-07-09'],
    ['in June', 'XXXX-06'],
    ['in the spring', 'XXXX-SP'],
    ['last week', 'XXXX-WXX'],
    ['last year', 'XXXX'],
    ['now', 'PRESENT_REF'],
  ])('leaves “%s” open', (text, value) => {
    expect(find(text, null)).toMatchObject([{ value, edtf: null }]);
  });

  test('reads what needs none', () => {
    expect(find('In 2012 and on July 9, 2024', null)).toMatchObject([
      { edtf: '2012' },
      { edtf: '2024-07-09' },
    ]);
  });
});

describe('findMentions with an uncertain or a coarse day of publication', () => {
  test.each([
    ['2023-11-04?', 'yesterday', '2023-11-03?'],
    ['2023-11-04?', 'last year', '2022'],
    ['2023-11-04?', 'in 2012', '2012'],
    ['2024-01-01?', 'last year', '2023?'],
    ['2024-07', 'last year', '2023'],
    ['2024-07', 'yesterday', null],
    ['[2024-07-08,2024-07-09]', 'Sunday', '2024-07-07'],
    ['[2024-07-08,2024-07-09]', 'Tuesday', null],
  ])('published %s, “%s” is %s', (published, text, edtf) => {
    expect(find(text, published)).toMatchObject([{ edtf }]);
  });
});
