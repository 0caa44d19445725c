import { describe, expect, test } from 'vitest';
import { readTopLines } from '../../../../src/formats/article/top-lines.ts';

const PARAGRAPH =
  'The old ferry of Tarn ran aground on Monday, and nobody on board was hurt, its owner said in a letter to the town’s council.';

describe('the headline of a text', () => {
  test.each([
    ['alone above a blank line', `Ferry aground\n\n${PARAGRAPH}`, 'Ferry aground'],
    ['right above a paragraph', `Ferry aground\n${PARAGRAPH}`, 'Ferry aground'],
    ['right above its authors', 'Ferry aground\nBy Ann Lee\nMore', 'Ferry aground'],
    ['right above its date', 'Ferry aground\nPublished July 9, 2024\n\nMore', 'Ferry aground'],
    ['right above its change', 'Ferry aground\nLast updated: July 9, 2024 3:05 PM\nMore', 'Ferry aground'],
    ['right above a date far ahead', 'Ferry aground\nPublished July 9, 2124\nMore', 'Ferry aground'],
    ['right above a day', 'Ferry aground\nTuesday, 9 July 2024\nMore', 'Ferry aground'],
    ['right above figures', 'Ferry aground\n2024-07-09\nMore', 'Ferry aground'],
    ['right below its date', 'Published July 9, 2024\nFerry aground\n\nMore', 'Ferry aground'],
    ['a date is none', 'Published July 9, 2024\n\nMore', null],
    ['nor a line above one that goes on', 'Ferry aground\nJuly 9, 2024 was a cold day\nMore', null],
    ['below blank lines', ` \n\n  Ferry aground  \n\n${PARAGRAPH}`, 'Ferry aground'],
    ['a question', `Who sank the ferry?\n\n${PARAGRAPH}`, 'Who sank the ferry?'],
    ['labelled', `Title: Ferry aground\n${PARAGRAPH}`, 'Ferry aground'],
    ['labelled, with a stop', `HEADLINE:  It is over.\n${PARAGRAPH}`, 'It is over.'],
    ['labelled, on a later line', `Example Gazette\nTitle: Ferry aground\n\n${PARAGRAPH}`, 'Ferry aground'],
    ['a sentence is none', `The ferry ran aground.\n\n${PARAGRAPH}`, null],
    ['nor a line that goes on', `The ferry ran aground\nand nobody was hurt`, null],
    ['nor one above a heading', `Ferry aground\n${PARAGRAPH.slice(0, -1)}`, null],
    ['nor a paragraph', `${PARAGRAPH}\n\n${PARAGRAPH}`, null],
    ['nor one line alone', 'Ferry aground', null],
    ['nor an address', 'https://a.example/x\n\nText', null],
    ['nor a label below a paragraph', `${PARAGRAPH.repeat(3)}\nTitle: Ferry aground`, null],
    ['nor a label far below', `${'A line.\n'.repeat(8)}Title: Ferry aground`, null],
    ['nothing', '', null],
    ['blanks', ' \n ', null],
  ])('%s', (_, text, title) => {
    expect(readTopLines(text).title).toBe(title);
  });

  test('its length is 3 to 202 units', () => {
    const long = (length: number) => readTopLines(`${'x'.repeat(length)}\n\nText`).title;
    expect([2, 3, 202, 203].map((length) => long(length) !== null)).toEqual([false, true, true, false]);
  });

  test('a paragraph under it has 120 units at least, and ends as one', () => {
    const under = (length: number, end = '.') =>
      readTopLines(`Ferry aground\n${'x'.repeat(length - 1)}${end}`).title;
    expect(under(120)).toBe('Ferry aground');
    expect(under(119)).toBeNull();
    expect(under(120, ',')).toBeNull();
    expect(under(120, '.”')).toBe('Ferry aground');
  });
});

test('outlet and address, as they are labelled', () => {
  expect(
    readTopLines(`Title: Ferry aground\nSource: Example Gazette\nURL: https://a.example/x\n${PARAGRAPH}`),
  ).toEqual({
    title: 'Ferry aground',
    publisher: 'Example Gazette',
    url: 'https://a.example/x',
  });
  expect(readTopLines(`Source: https://a.example/x\n\n${PARAGRAPH}`)).toMatchObject({
    publisher: null,
    url: 'https://a.example/x',
  });
  expect(readTopLines(`URL: nowhere\nLink: javascript:alert(1)\n\n${PARAGRAPH}`)).toMatchObject({
    publisher: null,
    url: null,
  });
  expect(readTopLines(`Title: One\nTitle: Two\nSource: A b\nSource: C d\n\n${PARAGRAPH}`)).toMatchObject({
    title: 'One',
    publisher: 'A b',
  });
});
