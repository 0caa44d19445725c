import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { type PublishedInput, readPublished } from '../../../../src/extract/published/index.ts';

const STORY = [
  'The council of Northport voted to close the old bridge, a decision that residents of both banks had waited for since the flood that damaged its second pier.',
  'Engineers had found cracks in the arches, and the mayor called the vote a relief for everybody who has to cross the river with a bus or on foot.',
  'The work is to take a year and will cost more than was thought at first, according to the office of the treasurer, which did not give a figure.',
].join('\n\n');

const HEADLINE = 'Northport closes its bridge';

function page(...head: string[]): string {
  return [HEADLINE, ...head, STORY].join('\n\n');
}

function read(text: string, rest: Partial<PublishedInput> = {}) {
  return readPublished({ text, title: HEADLINE, given: null, metadata: [], ...rest });
}

function quotes(text: string, rest?: Partial<PublishedInput>): string[] {
  return read(text, rest).basis.quotes.map(({ exact }) => exact);
}

describe('what the article states of itself', () => {
  test.each([
    ['Published July 9, 2024', 'Published July 9, 2024'],
    ['Published: 9 July 2024', 'Published: 9 July 2024'],
    ['Published9 July 2024', 'Published9 July 2024'],
    ['First published on Tue 9 Jul 2024 14.30 BST', 'First published on Tue 9 Jul 2024'],
    ['Posted on July 9, 2024 by Jane Doe', 'Posted on July 9, 2024'],
    ['Posted by Jane Doe on July 9, 2024 at 3:15 p.m.', 'Posted by Jane Doe on July 9, 2024'],
    ['By Jane Doe | Published 9 July 2024', 'Published 9 July 2024'],
    [
      'By Jane Doe and John Roe, Example Gazette Staff Published July 9th, 2024 10:00 AM EDT',
      'Published July 9th, 2024',
    ],
    ['Published 10:02 AM EDT, Tue July 9, 2024', 'Published 10:02 AM EDT, Tue July 9, 2024'],
    ['Published July 9, 2024Updated July 23, 2024', 'Published July 9, 2024'],
    ['Updated July 23, 2024 Published July 9, 2024', 'Published July 9, 2024'],
    ['Published 2024-07-09T14:30:00Z', 'Published 2024-07-09'],
    ['Date: 2024/07/09', 'Date: 2024/07/09'],
    ['Date posted: 09.07.2024', 'Date posted: 09.07.2024'],
    ['Published 07/09/2024 02:30 PM EDT', 'Published 07/09/2024'],
    ['Published 09/07/2024 02:30 BST', 'Published 09/07/2024'],
    ['Published 07/23/2024', 'Published 07/23/2024', '2024-07-23'],
    ['Published: Jul. 9, 2024 at 10:02 AM EDT|Updated: 2 hours ago', 'Published: Jul. 9, 2024'],
    ['Published 23/07/2024', 'Published 23/07/2024', '2024-07-23'],
  ])('%s', (line, quote, day = '2024-07-09') => {
    const reading = read(page(line));
    expect(reading).toMatchObject({ published: day, confidence: 0.95, basis: { kind: 'stated' } });
    expect(reading.basis.quotes.map(({ exact }) => exact)).toEqual([quote]);
    expect(reading.basis.note).toBe(`The article says so itself: “${quote}”.`);
  });

  test.each([
    '9 July 2024',
    'July 9, 2024',
    'JULY 9, 2024',
    'Tuesday, July 9, 2024',
    'Tue 9 Jul 2024 14.30 BST',
    '9 July 2024 14:30 BST',
    'July 9, 2024 at 5:00 a.m. ET · 4 min read',
    'July 9, 2024, 5:00 AM UTC+2 / Updated July 23, 2024',
    'By Jane Doe July 9, 2024',
    'By Jane Doe, Staff Writer, July 9, 2024, 3:45pm',
    'Jane Doe · July 9, 2024',
    'Example Gazette | July 9, 2024 | 12 comments',
    'Example News Service – 9 July 2024',
    'By Maria van Doe | 9 July 2024',
    'July 9, 2024 by jdoe | 3 Comments',
    '2024-07-09',
    '09.07.2024',
  ])('at the head: %s', (line) => {
    expect(read(page(line))).toMatchObject({
      published: '2024-07-09',
      confidence: 0.85,
      basis: { kind: 'stated' },
    });
  });

  test('below a long menu', () => {
    const menu = Array.from({ length: 20 }, (_, i) => `Section ${i}`).join('\n');
    expect(read(`${menu}\n\n${page('Tue 9 Jul 2024 14.30 BST')}`).published).toBe('2024-07-09');
  });

  test('a label on the line before', () => {
    expect(read(page('Published', 'July 9, 2024', 'Updated:', '23 July 2024'))).toMatchObject({
      published: '2024-07-09',
      confidence: 0.95,
      updated: '2024-07-23',
    });
  });

  test('a label at the end', () => {
    const reading = read(`${page()}\n\nFirst published: 9 July 2024`);
    expect(reading).toMatchObject({ published: '2024-07-09', confidence: 0.85 });
  });

  test.each([
    ['This article was published on July 9, 2024.', '2024-07-09'],
    ['This story was first published on 9 July 2024', '2024-07-09'],
    ['*This post was originally published on July 9, 2024.*', '2024-07-09'],
    ['This article was last updated on July 9, 2024.', '2024-07-09?'],
    ['The report was published on July 9, 2024.', null],
    ['An earlier version of this article was published on July 9, 2024.', null],
    ['This article was published on July 9, 2024 in a journal of engineers.', null],
  ])('the last line says of itself: %s', (line, published) => {
    expect(read(`${page()}\n\n${line}`).published).toBe(published);
  });

  test('labels at the end that differ are those of a list', () => {
    expect(read(`${page()}\n\nPublished 9 July 2024\n\nPublished 8 July 2024`).published).toBeNull();
  });

  test.each([
    ['KYIV, July 9, 2024 (Example Agency) - ', 'KYIV, July 9, 2024'],
    ['KYIV, Ukraine, July 9, 2024 — ', 'KYIV, Ukraine, July 9, 2024'],
    ['WASHINGTON — July 9, 2024 — ', 'WASHINGTON — July 9, 2024'],
    [
      'PORT OF SPAIN, Trinidad (Example Agency) — 9 July 2024: ',
      'PORT OF SPAIN, Trinidad (Example Agency) — 9 July 2024',
    ],
    ['Moscow, July 9, 2024. /AGENCY/. ', 'Moscow, July 9, 2024'],
    ['July 9, 2024 (Example Agency) -- ', 'July 9, 2024'],
    ['July 9, 2024 – ', 'July 9, 2024'],
    ['New Fredo, California, July 9, 2024: ', 'New Fredo, California, July 9, 2024'],
    ['FREDO/NEW LEE, July 9, 2024 (Example Agency) - ', 'FREDO/NEW LEE, July 9, 2024'],
    ['FREDO, July 9, 2024, 10:15 (Example Agency) - ', 'FREDO, July 9, 2024'],
    ['FREDO — (Example Agency) — July 9, 2024 — ', 'FREDO — (Example Agency) — July 9, 2024'],
    ['FREDO, Calif., July 9, 2024 /Example Newswire/ -- ', 'FREDO, Calif., July 9, 2024'],
    ['FREDO (July 9, 2024) – ', 'FREDO (July 9, 2024)'],
    ['(New Fredo, July 9, 2024) ', '(New Fredo, July 9, 2024)'],
    ['New Fredo, July 9, 2024 (Example Agency) ', 'New Fredo, July 9, 2024'],
  ])('the dateline %s', (dateline, quote) => {
    const text = `${HEADLINE}\n\n${dateline}${STORY}`;
    expect(read(text)).toMatchObject({ published: '2024-07-09', confidence: 0.9, basis: { kind: 'stated' } });
    expect(quotes(text)).toEqual([quote]);
  });

  test('a line that begins with a day is no dateline where others begin with others', () => {
    const entries = (first: string, second: string) =>
      `${HEADLINE}\n\n${first} The bridge fell.\n\n${second} The bridge was built anew.`;
    expect(read(entries('July 9, 2024 –', 'July 11, 2024 –')).published).toBeNull();
    expect(read(entries('Fredo, July 9, 2024:', 'Lee, July 11, 2024:')).published).toBeNull();
    expect(read(entries('Fredo, July 9, 2024:', 'The mayor, July 11, 2024:')).published).toBe('2024-07-09');
    expect(read(entries('FREDO, July 9, 2024 (EX) -', 'LEE, July 11, 2024 (EX) -')).published).toBe(
      '2024-07-09',
    );
  });

  test('what an aside follows is no dateline', () => {
    expect(read(page('Fredo, July 9, 2024 (a day after the flood) was quiet.')).published).toBeNull();
  });

  test('a place and a date on a line by themselves: in capitals a dateline, else a caption', () => {
    expect(read(page('WASHINGTON, July 9, 2024'))).toMatchObject({
      published: '2024-07-09',
      confidence: 0.9,
    });
    expect(read(page('Old Bridge, July 9, 2024')).published).toBeNull();
    expect(read(page('Example Gazette July 9, 2024'))).toMatchObject({
      published: '2024-07-09?',
      confidence: 0.5,
      basis: { kind: 'inferred' },
    });
  });

  test.each([
    ['*Mara Lind, 9 July 2024*', '2024-07-09'],
    ['_By Mara Lind, 9 July 2024_', '2024-07-09'],
    ['**Mara Lind** · 9 July 2024', '2024-07-09'],
    ['Mara Lind, 9 July 2024', '2024-07-09?'],
    ['Mara Lind and Teo van der Marsh, July 9, 2024', '2024-07-09?'],
  ])('%s under the headline is its author and its date', (line, published) => {
    expect(read(page(line)).published).toBe(published);
    expect(read(`# ${page(line)}`).published).toBe(published);
  });

  test('a name and a date further down are those of a picture', () => {
    expect(read(`${page()}\n\nMara Lind, 9 July 2024\n\n${STORY}`).published).toBeNull();
  });

  test.each([
    ['4. Mai 2024', '2024-05-04', '4. Mai 2024'],
    ['Samstag, 4. Mai 2024', '2024-05-04', 'Samstag, 4. Mai 2024'],
    ['Sonnabend, den 4. Mai 2024, 10:30 Uhr', '2024-05-04', 'Sonnabend, den 4. Mai 2024'],
    ['Von Mara Lind, 4. März 2024', '2024-03-04', '4. März 2024'],
    ['Veröffentlicht am 4.\u00a0Dezember 2024', '2024-12-04', 'Veröffentlicht am 4.\u00a0Dezember 2024'],
    // A Saturday.
    ['Montag, 4. Mai 2024', null, 'Montag, 4. Mai 2024'],
    ['31. Juni 2024', null, null],
  ])('in German: %s', (line, published, quote) => {
    const reading = read(page(line));
    expect(reading.published).toBe(published);
    if (quote !== null) expect(quotes(page(line))).toEqual([quote]);
  });

  test('above the headline it may be the day of reading', () => {
    const reading = read(`July 9, 2024\n\n${page()}`);
    expect(reading).toMatchObject({ published: '2024-07-09?', basis: { kind: 'inferred' }, confidence: 0.4 });
    expect(read(`July 16, 2024\n\n${page('July 9, 2024')}`).published).toBe('2024-07-09');
  });

  test('of several dates at the head the first, unsurely; of many none', () => {
    expect(read(page('July 9, 2024', 'July 8, 2024')).published).toBe('2024-07-09?');
    expect(read(page('July 9, 2024', 'July 8, 2024', 'July 5, 2024')).published).toBeNull();
    const apart = [
      'By Jane Doe',
      'A bridge falls',
      'The river rose',
      'July 9, 2024',
      'The flood',
      'July 8, 2024',
    ];
    expect(read(page(...apart)).published).toBeNull();
    expect(read(page(...apart.slice(1))).published).toBe('2024-07-09?');
    expect(read(page('July 9, 2024', 'July 8, 2024'), { title: null }).published).toBeNull();
  });

  test('under the last words', () => {
    expect(read(`${page()}\n\nJuly 8, 2024\n\nThe flood\n\nJuly 9, 2024`).published).toBeNull();
    expect(read(`${page()}\n\nJuly 9, 2024`)).toMatchObject({ published: '2024-07-09?', confidence: 0.5 });
  });

  test('only the day of the change', () => {
    const reading = read(page('Last updated: July 23, 2024'));
    expect(reading).toMatchObject({ published: '2024-07-23?', basis: { kind: 'inferred' }, updated: null });
    expect(reading.basis.note).toContain('23 July 2024');
  });

  test('what follows the article does not speak of it', () => {
    const comments = ['Leave a Reply', 'Jane Doe', 'Posted on July 12, 2024 at 3:15 pm', 'So true!'].join(
      '\n\n',
    );
    expect(read(`${page()}\n\n${comments}`).published).toBeNull();
    expect(read(`${page('Published July 9, 2024')}\n\n${comments}`).published).toBe('2024-07-09');
    expect(read(`${page()}\n\nRelated Articles\n\nPublished July 3, 2024`).published).toBeNull();
  });
});

describe('what is no date of publication', () => {
  test.each([
    'The bridge was opened on July 9, 1924, and has been repaired ever since.',
    'The flood of July 9, 2021 damaged the bridge.',
    'On July 9, 2021, the river rose by four metres and took the second pier with it.',
    'The bridge will be closed from July 9, 2027 on.',
    'The bonds are due July 9, 2034.',
    'The council meets again on Friday, July 9, 2027, as is planned.',
    'The report, published July 9, 2021, found cracks in the arches.',
    'A review posted on July 9, 2021 on the page of the council said the same.',
    'Jane Doe was born on July 9, 1964.',
    'The two towns have been at odds since July 9, 2014.',
    'The bridge was opened on Tuesday, July 9, 2024, with a feast.',
    'FILE - The bridge on Tuesday, July 9, 2024.',
    'Residents on the bridge, Tuesday, July 9, 2024',
    'The council said on July 9, 2021 that it was safe.',
    'Voters go to the polls on November 5, 2024, and the bridge is on the ballot.',
    'Photo of the bridge taken from the bank, July 9, 2021',
    'Why the council waited for July 9, 2021',
    'Copyright © July 9, 2024 Example Gazette',
    'Election date: November 5, 2024',
    'Published in 2024',
    'Published Monday, July 9, 2024',
    'Published July 32, 2024',
    'march 9, 2024',
  ])('%s', (line) => {
    expect(read(page(line))).toMatchObject({ published: null, confidence: 0, basis: { kind: 'unknown' } });
  });

  test('a head that the story contradicts', () => {
    const later = 'On July 3, 2024, the council voted on the bridge and closed it.';
    expect(read(page('Example Gazette July 9, 2021', later)).published).toBeNull();
    expect(read(page('KYIV, July 9, 2021 (Example Agency) - The bridge fell.', later)).published).toBeNull();
    expect(
      read(page('July 9, 2021', 'Correction: on July 30, 2021 we named the wrong river.')).published,
    ).toBe('2021-07-09');
    expect(read(page('July 9, 2021', 'The work will be done on July 3, 2024.')).published).toBe('2021-07-09');
    expect(read(page('July 1, 2024', 'The council voted on July 3, 2024 to close it.')).published).toBe(
      '2024-07-01',
    );
    expect(read(page('July 1, 2024', 'The council voted on July 4, 2024 to close it.')).published).toBeNull();
  });
});

describe('what is not told', () => {
  test('nothing', () => {
    expect(read(page())).toEqual({
      published: null,
      basis: { kind: 'unknown', quotes: [], note: 'The article does not say when it was published.' },
      confidence: 0,
      updated: null,
    });
  });

  test('the year', () => {
    const reading = read(`KYIV, July 9 (Example Agency) - ${STORY}`);
    expect(reading.published).toBeNull();
    expect(reading.basis).toMatchObject({
      kind: 'unknown',
      quotes: [{ exact: 'KYIV, July 9', start: 0, end: 12 }],
      note: 'The text has “KYIV, July 9”, but no year is told for it.',
    });
    expect(read(page('Published July 9')).basis.note).toContain('“Published July 9”');
  });

  test('a year far ahead', () => {
    const reading = read(page('Published July 9, 2124', 'It was built in 2021, and closed in 2022.'));
    expect(reading.published).toBeNull();
    expect(reading.basis.note).toBe('The text has “Published July 9, 2124”, which lies ahead.');
    const metadata = [{ published: '2124-07-09', source: 'JSON-LD datePublished' }];
    expect(read(page(), { metadata }).published).toBeNull();
    expect(read(page(), { given: '2124-07-09' }).published).toBe('2124-07-09');
  });

  test('which is the month, but by the weekday that the report begins with', () => {
    const told = 'It fell on Tuesday, and on Saturday it rained.';
    expect(read(page('Published 07/09/2024', told))).toMatchObject({
      published: '2024-07-09?',
      confidence: 0.5,
      basis: {
        kind: 'inferred',
        quotes: [{ exact: 'Published 07/09/2024' }, { exact: 'It fell on Tuesday' }],
      },
    });
    expect(read(page('Published 09/07/2024', told)).published).toBe('2024-07-09?');
    expect(read(page('Published 07/09/2024', 'It fell on Saturday.')).published).toBe('2024-09-07?');
    expect(read(page('Published 07/09/2024', 'It fell on Monday.')).published).toBeNull();
    expect(read(page('Updated 07/09/2024', told)).published).toBeNull();
  });

  test('which is the month', () => {
    const reading = read(page('Published 07/09/2024'));
    expect(reading.published).toBeNull();
    expect(reading.basis.note).toContain('either the day or the month');
  });
});

describe('what the text lets infer', () => {
  test.each([
    [
      'a dateline without a year, years, and the weekday that the report begins with',
      `KYIV, July 9 (Example Agency) - The council said on Tuesday that the bridge is closed. Engineers found cracks in 2021, and it was repaired in spring 2022.`,
      '2024-07-09?',
      ['KYIV, July 9', 'repaired in spring 2022', 'found cracks in 2021', 'council said on Tuesday'],
    ],
    [
      'a line without a year under the headline, years, and the weekday',
      `Tue July 9, 10:00 am\n\n${STORY}\n\nIt was repaired in 2024. Cracks were found in 2023.`,
      '2024-07-09?',
      ['Tue July 9', 'was repaired in 2024', 'were found in 2023'],
    ],
    [
      'a dateline with its weekday, and years',
      `KYIV, Tuesday, July 9 (Example Agency) - The bridge is closed. It was repaired in 2023 and opened in March 2020.`,
      '2024-07-09?',
      ['KYIV, Tuesday, July 9', 'was repaired in 2023', 'opened in March 2020'],
    ],
    [
      'a dateline, and the year as this year',
      'KYIV, July 9 (Example Agency) - The bridge was closed before this year’s 2024 election.',
      '2024-07-09?',
      ['KYIV, July 9', 'was closed before this year’s 2024'],
    ],
    [
      'a full date in a caption, and its weekday in the report',
      `The council has closed the bridge, the Example Gazette reported Tuesday.\n\nThe bridge at Northport on July 9, 2024 (Example Pictures)\n\n${STORY}`,
      '2024-07-09?',
      ['at Northport on July 9, 2024', 'Example Gazette reported Tuesday'],
    ],
    [
      'a full date with its weekday beside a verb of reporting',
      `The bridge is to be closed, the council said on Tuesday, July 9, 2024.\n\n${STORY}`,
      '2024-07-09?',
      ['council said on Tuesday, July 9, 2024'],
    ],
    [
      'a weekday beside a date, and years',
      'The council said on Tuesday, July 9, that the bridge is closed. It was repaired in 2023. It fell in 2021.',
      '2024-07-09?',
      ['council said on Tuesday, July 9', 'was repaired in 2023', 'It fell in 2021'],
    ],
    [
      'last year',
      'The bridge was closed last year, in 2023, and is open again.',
      '2024?',
      ['last year, in 2023'],
    ],
    ['so far this year', 'Three bridges have been closed so far in 2024.', '2024?', ['so far in 2024']],
  ])('%s', (_, text, published, words) => {
    const reading = read(text);
    expect(reading).toMatchObject({ published, basis: { kind: 'inferred' } });
    expect(reading.confidence).toBeLessThanOrEqual(0.6);
    expect(quotes(text)).toEqual(words);
  });

  test('the basis says which years are told, and why it is that one', () => {
    const dated = 'KYIV, Tuesday, July 9 (Example Agency) - The bridge is closed. It was built in';
    const note = (text: string) => read(text).basis.note;
    expect(note(`${dated} 2021 and was repaired in 2022.`)).toBe(
      'The text begins with 9 July without a year; it tells of 2021 and 2022, and 2024 is the next year in which that day was a Tuesday, as the text has it.',
    );
    expect(note(`${dated} 2021 and was repaired in 2024.`)).toBe(
      'The text begins with 9 July without a year; it tells of 2021 and 2024, and in 2024 that day was a Tuesday, as the text has it.',
    );
  });

  test('a weekday that is not that of the year it tells as its own leaves the year', () => {
    const text =
      'KYIV, Tuesday, July 9 (Example Agency) - It was built in 2021 and closed in 2022, before this year’s 2023 vote.';
    expect(read(text).published).toBe('2023?');
  });

  test('a headline that ends with the day', () => {
    const title = 'Bridges of Northport: daily report, July 9, 2024';
    expect(read(`${title}\n\n${STORY}`, { title })).toMatchObject({ published: '2024-07-09?' });
    const event = 'July 9, 2024: the day the bridge fell';
    expect(read(`${event}\n\n${STORY}`, { title: event }).published).toBeNull();
  });

  test.each([
    [
      'another weekday',
      'KYIV, July 9 (Example Agency) - The council said on Friday that it was repaired in 2021 and in 2022.',
    ],
    [
      'the weekday comes later',
      'KYIV, July 9 (Example Agency) - On Friday it rained in 2021 and in 2022. On Tuesday it snowed.',
    ],
    [
      'a weekday that is to come',
      'KYIV, July 9 (Example Agency) - The council will meet on Tuesday. It met in 2021 and in 2022.',
    ],
    [
      'the year is to come',
      'KYIV, July 9 (Example Agency) - It said on Tuesday that the bridge will open in 2024. It was shut in 2018.',
    ],
    [
      'a later year',
      'The council said on Tuesday, July 9, 2024, that it was closed. It was opened again in 2025.',
    ],
    [
      'the pair is of another year',
      'The council said on Tuesday, July 9, and Monday, July 9, that it was open in 2022 and in 2023.',
    ],
    [
      'one year alone, which may be of long ago',
      'KYIV, Tuesday, July 9 (Example Agency) - The council said that the bridge was repaired in 2024.',
    ],
    [
      'years far apart',
      'KYIV, Tuesday, July 9 (Example Agency) - The bridge was built in 1964, and was repaired in 2024.',
    ],
    [
      'no year soon after the latest with that weekday',
      'KYIV, Tuesday, July 9 (Example Agency) - The bridge was built in 2018, and was repaired in 2020.',
    ],
    [
      'the weekday may be the day before, and another year goes with that',
      'KYIV, July 9 (Example Agency) - It said on Tuesday that it was built in 2022, and was repaired in 2023.',
    ],
    [
      'the weekday stands in another paragraph',
      'KYIV, July 9 (Example Agency) - It was built in 2021, and was repaired in 2022.\n\nOn Tuesday it fell.',
    ],
    [
      'a later year that may be past',
      'KYIV, Tuesday, July 9 (Example Agency) - It was built in 2021 and closed in 2022. The 2025 election was loud.',
    ],
    [
      'decades and ends are no years that something is told of',
      'KYIV, Tuesday, July 9 (Example Agency) - It was to last into the 2020s, and was paid for to the end of 2023. It was built in 2022.',
    ],
    ['last Tuesday is not this one', `It was closed last Tuesday.\n\nThe bridge on July 9, 2024\n\n${STORY}`],
    [
      'figures are no years',
      'KYIV, July 9 (Example Agency) - The council said on Tuesday that it cost $2024 and 2,024 people.',
    ],
  ])('not where: %s', (_, text) => {
    expect(read(text).published).toBeNull();
  });
});

describe('what the page and the caller say', () => {
  const published = (date: string, source = 'JSON-LD datePublished') => ({ published: date, source });

  test.each([
    ['2024-07-09', '2024-07-09'],
    ['2024-07-09T23:30:00-04:00', '2024-07-09'],
    ['2024-07-09T00:30:00+09:00', '2024-07-09'],
    ['2024-07-09 23:30:00', '2024-07-09'],
    ['20240709', '2024-07-09'],
    ['20240709T233000Z', '2024-07-09'],
    ['Tue, 09 Jul 2024 14:30:00 GMT', '2024-07-09'],
    ['July 9, 2024', '2024-07-09'],
    ['9 July 2024 at 14:30', '2024-07-09'],
    ['1720526400', '2024-07-09'],
    ['1720526400000', '2024-07-09'],
    ['2024-07', '2024-07'],
    ['2024', '2024'],
  ])('metadata %s', (written, edtf) => {
    expect(read(page(), { metadata: [published(written)] })).toMatchObject({
      published: edtf,
      confidence: 0.95,
      basis: { kind: 'given', quotes: [] },
    });
  });

  test.each([
    '',
    'today',
    '1970-01-01T00:00:00Z',
    '0001-01-01',
    '2024-02-31',
    'Mon, 09 Jul 2024',
    '07/09/2024',
    '{{date}}',
  ])('metadata that says nothing: “%s”', (written) => {
    expect(read(page(), { metadata: [published(written)] }).published).toBeNull();
  });

  test('the page’s words are quoted where they say the same', () => {
    const text = page('Published July 9, 2024');
    expect(read(text, { metadata: [published('2024-07-09')] })).toMatchObject({
      published: '2024-07-09',
      confidence: 0.99,
      basis: {
        kind: 'stated',
        quotes: [{ exact: 'Published July 9, 2024' }],
        note: 'The page’s metadata (JSON-LD datePublished) gives 9 July 2024, and so does its text.',
      },
    });
    expect(read(text, { metadata: [published('2024-07-10')] })).toMatchObject({
      published: '2024-07-10',
      confidence: 0.8,
      basis: {
        kind: 'given',
        quotes: [],
        note: 'The page’s metadata (JSON-LD datePublished) gives 10 July 2024, while its text has “Published July 9, 2024”.',
      },
    });
  });

  test('the best place counts, in whatever order they come', () => {
    const places = [
      'time element “9 July”',
      'something else',
      'itemprop datePublished',
      'meta date',
      'meta article:published_time',
      'JSON-LD NewsArticle datePublished',
      'front matter date',
    ];
    const metadata = places.map((source, i) => published(`2024-07-${10 + i}`, source));
    for (const i of places.keys()) {
      expect(read(page(), { metadata: metadata.slice(0, i + 1) })).toMatchObject({
        published: `2024-07-${10 + i}`,
        confidence: i === 0 ? 0.7 : 0.95,
      });
    }
    const created = published('2024-07-09', 'JSON-LD NewsArticle dateCreated');
    expect(read(page(), { metadata: [...metadata.slice(0, 5), created] }).published).toBe('2024-07-14');
    expect(read(page(), { metadata: [...metadata.slice(0, 3), created] }).published).toBe('2024-07-09');
  });

  test('a time element is believed less than the words of the article', () => {
    const metadata = [published('2024-07-12', 'time element')];
    expect(read(page('Published July 9, 2024'), { metadata }).published).toBe('2024-07-09');
  });

  test.each([
    ['2024-07-08', '2024-07-08'],
    ['2024-07?', '2024-07?'],
    ['[2024-07-09..2024-07-14]', '[2024-07-09..2024-07-14]'],
    ['July 8, 2024', '2024-07-08'],
    ['2024-07-08T10:00', '2024-07-08'],
  ])('the caller comes first: %s', (given, edtf) => {
    const input = { given, metadata: [published('2024-07-09')] };
    expect(read(page('Published July 9, 2024'), input)).toEqual({
      published: edtf,
      basis: { kind: 'given', quotes: [], note: 'The date was given with the article.' },
      confidence: 1,
      updated: null,
    });
  });

  test('what the caller says is passed over where it is no date', () => {
    expect(read(page('Published July 9, 2024'), { given: 'last week' }).published).toBe('2024-07-09');
  });
});

describe('what the page says, where it is not all', () => {
  const title = 'JSON-LD NewsArticle datePublished';

  test('all that contradict each other are named', () => {
    const metadata = [
      { published: '2021-01-05', source: title },
      { published: '2024-07-09', source: 'meta article:published_time' },
      { published: '2024-07-09T10:00Z', source: 'meta pubdate' },
    ];
    expect(read(page('Published May 1, 2022'), { metadata })).toMatchObject({
      published: '2021-01-05?',
      confidence: 0.5,
      basis: {
        kind: 'given',
        note: `The page’s metadata (${title}) gives 5 January 2021, while meta article:published_time gives 9 July 2024 and its text has “Published May 1, 2022”.`,
      },
    });
    expect(read(page('Published January 5, 2021'), { metadata })).toMatchObject({
      published: '2021-01-05',
      confidence: 0.8,
      basis: {
        kind: 'stated',
        note: `The page’s metadata (${title}) gives 5 January 2021, and so does its text, while meta article:published_time gives 9 July 2024.`,
      },
    });
  });

  test.each([
    ['of the next day, by its zone', '2024-07-10', 'meta article:published_time'],
    ['of a draft', '2024-05-01', 'JSON-LD NewsArticle dateCreated'],
    ['of a time element', '2024-05-01', 'time element'],
    ['of the page that holds the article', '2023-01-01', 'JSON-LD WebPage datePublished'],
    ['that may be of a change', '2024-08-01', 'meta date'],
    ['of a year', '2024', 'meta pubdate'],
  ])('a date %s contradicts nothing', (_, published, source) => {
    const metadata = [
      { published: '2024-07-09', source: title },
      { published, source },
    ];
    expect(read(page(), { metadata })).toMatchObject({ published: '2024-07-09', confidence: 0.95 });
  });

  test('only the day of a change: uncertain', () => {
    const metadata = [{ modified: '2024-07-12T10:00:00Z', source: 'meta article:modified_time' }];
    expect(read(page(), { metadata })).toMatchObject({
      published: '2024-07-12?',
      confidence: 0.4,
      basis: {
        kind: 'given',
        quotes: [],
        note: 'The page’s metadata (meta article:modified_time) says only when it was changed, 12 July 2024; it may have appeared before.',
      },
    });
    expect(read(page('Published July 9, 2024'), { metadata }).published).toBe('2024-07-09');
    expect(read(page(), { metadata: [{ ...metadata[0]!, source: 'saved' }] }).published).toBeNull();
  });
});

describe('updated', () => {
  const modified = (date: string, source = 'JSON-LD dateModified') => [{ modified: date, source }];

  test.each<[string, string, PublishedInput['metadata'], string | null]>([
    ['by the text', 'Published July 9, 2024 Updated July 23, 2024', [], '2024-07-23'],
    ['by the metadata', 'Published July 9, 2024', modified('2024-07-24T10:00Z'), '2024-07-24'],
    [
      'by the metadata before the text',
      'Published July 9, 2024 Updated July 23, 2024',
      modified('2024-07-24'),
      '2024-07-24',
    ],
    [
      'by the text before a time element',
      'Published July 9, 2024 Updated July 23, 2024',
      modified('2024-07-24', 'time'),
      '2024-07-23',
    ],
    ['by a time element', 'Published July 9, 2024', modified('2024-07-24', 'time'), '2024-07-24'],
    ['not on the same day', 'Published July 9, 2024 Updated July 9, 2024', [], null],
    ['not before', 'Published July 9, 2024', modified('2024-07-08'), null],
    ['whatever was published', 'The bridge', modified('2024-07-24', 'time'), '2024-07-24'],
  ])('%s', (_, line, metadata, updated) => {
    expect(read(page(line), { metadata }).updated).toBe(updated);
  });
});

// Generated texts take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'Published ',
    'Updated ',
    'July 9, 2024',
    '9 July',
    '07/09/2024',
    'Tuesday',
    ', ',
    ' said ',
    'KYIV',
    '\n',
    '\n\n',
    ' (Agency) - ',
    'in 2023',
    'this year’s 2024',
    ' ',
    '\0',
    '\u202e',
    '\ud800',
    '<p>',
  );

  test('dates are EDTF, and quotes stand where they say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          const { published, basis, confidence, updated } = readPublished({
            text,
            title: pieces[0] ?? null,
            given: null,
            metadata: [],
          });
          for (const edtf of [published, updated]) if (edtf !== null) expect(readSpan(edtf).ok).toBe(true);
          for (const { exact, start, end } of basis.quotes) expect(text.slice(start, end)).toBe(exact);
          expect(published === null).toBe(basis.kind === 'unknown');
          expect(published === null).toBe(confidence === 0);
          if (basis.kind === 'inferred') expect(published).toMatch(/\?$/);
          if (basis.kind === 'stated' || basis.kind === 'inferred') expect(basis.quotes).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['spaces', ' '.repeat(80_000)],
    ['spaces in a date', `July${' '.repeat(80_000)}9, 2024`],
    ['one line', 'The council said on Tuesday, July 9, that it is so, in 2024 and later. '.repeat(30_000)],
    ['dates', 'July 9, 2024 '.repeat(20_000)],
    ['lines of dates', 'Published July 9, 2024\n'.repeat(50_000)],
    ['weekdays', 'Tuesday '.repeat(200_000)],
    ['years', '2024 '.repeat(200_000)],
    ['capitals', 'KYIV, '.repeat(200_000)],
    ['brackets', '('.repeat(200_000)],
    ['digits', '1'.repeat(200_000)],
    ['letters', 'a'.repeat(200_000)],
    ['empty lines', '\n'.repeat(200_000)],
    ['dashes', '-'.repeat(200_000)],
  ])('comes to an end: %s', (_, text) => {
    const { basis } = read(`${text}`);
    for (const { exact, start, end } of basis.quotes) expect(text.slice(start, end)).toBe(exact);
  });
});

describe('what readers wrote below a short story', () => {
  const SHORT = `${HEADLINE}\n\nThe council voted to close the bridge.`;
  const COMMENT =
    'I said so years ago, and nobody listened to me then, as nobody ever does in this town of ours.';

  test.each([
    ['a count', '3 Comments', 'Rolf Eide', 'Posted on 3 November 2033'],
    ['a form', 'Leave a Reply', 'Posted on 3 November 2033'],
    ['a reader who says', 'Rolf Eide says:', 'Posted on 3 November 2033'],
    ['an answer', 'Reply', 'Posted on 3 November 2033'],
    ['a date by itself', '3 Comments', 'Rolf Eide', '3 November 2033'],
    ['a weekday', '3 Comments', 'Rolf Eide', 'Thursday, 3 November 2033'],
  ])('is not its date: %s', (_, ...lines) => {
    expect(read([SHORT, ...lines, COMMENT, COMMENT].join('\n\n'))).toMatchObject({
      published: null,
      basis: { kind: 'unknown' },
    });
  });

  test('a link to them at the head of a page hides no date', () => {
    expect(read(page('3 Comments', 'Published 9 July 2024')).published).toBe('2024-07-09');
  });

  test('a date above them is the article’s', () => {
    const text = `${HEADLINE}\n\nPublished 9 July 2024\n\nThe council voted to close the bridge.\n\n3 Comments\n\nPosted on 3 November 2033\n\n${COMMENT}`;
    expect(read(text)).toMatchObject({ published: '2024-07-09', confidence: 0.95 });
  });

  test('below a name and several sentences it is uncertain', () => {
    const text = (name: string, after = COMMENT) =>
      `${SHORT}\n\nNobody would say why it was closed.\n\n${name}\n\nPosted on 3 November 2033\n\n${after}`;
    expect(read(text('Rolf Eide'))).toMatchObject({
      published: '2033-11-03?',
      confidence: 0.5,
      basis: {
        kind: 'inferred',
        quotes: [{ exact: 'Posted on 3 November 2033' }],
        note: '“Posted on 3 November 2033” stands below a name and several sentences, as the words of readers do; it may be the day of those.',
      },
    });
    expect(read(text('By Rolf Eide')).confidence).toBe(0.95);
    expect(read(text('Rolf Eide', 'Rolf Eide')).confidence).toBe(0.95);
    expect(read(`${SHORT}\n\nRolf Eide\n\nPosted on 3 November 2033\n\n${COMMENT}`).confidence).toBe(0.95);
  });
});

describe('what an undated article tells of its time', () => {
  test('the latest year it tells as past is said, and no date is made of it', () => {
    const text = `${STORY}\n\nIt had been mended after the flood in 2019. It will be built anew by 2031.`;
    expect(read(text)).toMatchObject({
      published: null,
      confidence: 0,
      basis: {
        kind: 'unknown',
        note: 'The article does not say when it was published; it tells of 2019, so that it is of that year or later.',
      },
    });
    expect(quotes(text)).toEqual(['the flood in 2019']);
    expect(read(STORY).basis).toEqual({
      kind: 'unknown',
      quotes: [],
      note: 'The article does not say when it was published.',
    });
  });

  test('a headline that stands in the text as “Title: …” is the headline', () => {
    const text = `Title: ${HEADLINE}, July 9, 2024\n\n${STORY}`;
    expect(read(text, { title: `${HEADLINE}, July 9, 2024` }).published).toBe('2024-07-09?');
    expect(read(text, { title: 'Another' }).published).toBeNull();
  });
});

test('a change without a year is not the day of publication', () => {
  const told = 'It was repaired in 2021 and in 2022, the mayor said on Tuesday.';
  expect(read(page('July 9, 10:00 am', told)).published).toBe('2024-07-09?');
  expect(read(page('Updated July 9, 10:00 am', told)).published).toBeNull();
});

test('what readers tell below a story says nothing of its time', () => {
  const text = `${STORY}\n\n3 Comments\n\nIt was the same in 2030, and nobody listened.`;
  expect(read(text).basis.quotes).toEqual([]);
  expect(quotes(text.replace('3 Comments', 'Three of them'))).toEqual(['the same in 2030']);
});

test('the name of an outlet and a day, on a line by themselves', () => {
  const text = `${HEADLINE}\n\nThe Upland Times, 2023-09-12\n\nThe council of Fredo voted to close the old bridge over the river, as it had said it would.`;
  expect(read(text)).toMatchObject({ published: '2023-09-12' });
  expect(read(text.replace('The Upland Times', 'Fredo')).published).toBeNull();
});

test('a page that is long after all that its text names is less sure, and says so', () => {
  const text = `${HEADLINE}\n\nThe council of Fredo voted in 1996 to close the bridge, which was built in 1911. It was closed in 1998.`;
  const { confidence, basis } = read(text, {
    metadata: [{ published: '2024-07-09', source: 'JSON-LD datePublished' }],
  });
  expect(confidence).toBe(0.5);
  expect(basis.note).toContain('The latest year that the text names is 1998');
  expect(
    read(text.replace('1998', '2021'), {
      metadata: [{ published: '2024-07-09', source: 'JSON-LD datePublished' }],
    }).confidence,
  ).toBe(0.95);
});
