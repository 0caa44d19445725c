import { describe, expect, test } from 'vitest';
import { embedIndex, embedSearchable, embedWords, readIndex } from '../../../../src/core/embed/index.ts';
import { SearchIndex } from '../../../../src/core/search/search-index.ts';
import { tableOf } from '../../../../src/layout/index.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

const story = dataset(
  [
    article('a', { publisher: 'Gazette', url: 'https://example.org/a', language: 'de' }),
    article('b', { published: null }),
  ],
  [
    event('early', '2023-06-01~/2023-06-10~', { accounts: [account('a')], weight: 2, actors: ['X'] }),
    event('later', '2024-08-06', {
      title: ' ',
      modality: 'forecast',
      note: 'A note.',
      accounts: [
        account('b', { outcome: 'fulfilled', reported: null }),
        account('a', {
          exact: 'entered last Tuesday, it says',
          start: 100,
          end: 129,
          mention: { text: 'last Tuesday', start: 108, end: 120, how: 'the Tuesday before' },
          speaker: 'Somebody',
          via: [{ name: 'A report', article: null, exact: '', start: 0, end: 0 }],
          when: '2024-08-07',
          span: span('2024-08-07'),
        }),
      ],
    }),
  ],
);

describe('the index', () => {
  const index = embedIndex(story, 'en-GB');
  const read = readIndex(JSON.parse(JSON.stringify(index)));

  test('gives the layout the same events', () => {
    const picture = ({
      id,
      span,
      theme,
      modality,
      weight,
      actors,
      accounts,
    }: (typeof story.events)[number]) => ({
      ...{ id, span, theme, modality, weight, actors },
      told: accounts.map(({ article }) => article),
      outcomes: accounts.flatMap(({ outcome }) => outcome ?? []),
    });
    expect(read.dataset.events.map(picture)).toEqual(story.events.map(picture));
    const [mine, own] = [tableOf(read.dataset.events), tableOf(story.events)];
    expect([mine.starts, mine.ends, mine.order]).toEqual([own.starts, own.ends, own.order]);
  });

  test('has dates in words, and no event without a title', () => {
    expect(read.dates.get('early')).toEqual({ short: expect.any(String), long: 'early June 2023' });
    expect(read.dataset.events[1]!.title).toBe('6 August 2024');
    expect(readIndex(embedIndex(story, 'de')).dates.get('later')?.long).toBe('6. August 2024');
  });

  test('names outlets and days of publication', () => {
    expect(
      read.dataset.articles.map(({ id, publisher, published }) => [id, publisher, published?.start]),
    ).toEqual([
      ['a', 'Gazette', Date.UTC(2024, 7, 13)],
      ['b', null, undefined],
    ]);
  });

  test('holds no excerpt, and nothing that is as usual', () => {
    const text = JSON.stringify(index);
    expect(text).not.toContain('entered');
    for (const usual of ['false', 'null', '[]', '"day"', '"happened"', '"weight":0'])
      expect(text).not.toContain(usual);
  });
});

describe('the words', () => {
  const { later, early } = embedWords(story, 'en-GB');

  test('are told in order of publication, those without a date last', () => {
    expect(later?.tellings.map(({ outlet, named }) => [outlet, named])).toEqual([
      ['Gazette', true],
      ['Outlet not named', false],
    ]);
    expect(early?.tellings).toHaveLength(1);
  });

  test('say how the event is told of', () => {
    expect(later).toMatchObject({ note: 'A note.', summary: null });
    expect(later?.kind).toBe('Reported as a forecast; an account says that it came about');
    expect(early?.kind).toBe('Reported as having happened');
  });

  test('have excerpts in pieces, every second one the words of the date', () => {
    const [first] = later!.tellings[0]!.accounts;
    expect(first?.pieces).toEqual(['entered ', 'last Tuesday', ', it says']);
    expect(first?.how).toBe('“last Tuesday” in an article of Tuesday, 13 August 2024: the Tuesday before.');
    expect(first?.lines).toEqual([
      'Quoted: Somebody',
      'By way of A report',
      'This passage’s own date: 7 August 2024',
    ]);
    expect(later!.tellings[1]!.accounts[0]?.pieces).toEqual(['entered last Tuesday']);
  });

  test('lead to the live page, and nowhere where there is none', () => {
    expect(later!.tellings[0]!.accounts[0]).toMatchObject({ archive: null });
    expect(later!.tellings[0]!.accounts[0]?.url).toMatch(/^https:\/\/example\.org\/a/);
    expect(later!.tellings[1]!.accounts[0]).toMatchObject({
      url: null,
      archive: null,
      lines: [],
    });
  });

  test('a mention at the start leaves an empty piece before it', () => {
    const mention = { text: 'entered', start: 0, end: 7, how: '' };
    const one = dataset([article('a')], [event('x', '2024', { accounts: [account('a', { mention })] })]);
    expect(embedWords(one, 'en-GB')['x']?.tellings[0]?.accounts[0]?.pieces).toEqual([
      '',
      'entered',
      ' last Tuesday',
    ]);
  });

  test('an address that is no web address is not linked to', () => {
    const articles = [article('a', { url: 'javascript:alert(1)', archiveUrl: 'data:text/html,x' })];
    const one = dataset(articles, [event('x', '2024', { accounts: [account('a')] })]);
    expect(embedWords(one, 'en-GB')['x']?.tellings[0]?.accounts[0]).toMatchObject({
      url: null,
      archive: null,
    });
  });
});

test('a search finds events by their own words, their excerpts, and words that are taken for one another', () => {
  const whole = {
    ...story,
    collection: { ...story.collection, variants: [['Gazette', 'Kurier', 'gestern']] },
    events: story.events.map((one) => (one.id === 'early' ? { ...one, title: 'Gestern in Kyiv' } : one)),
  };
  const read = readIndex(JSON.parse(JSON.stringify(embedIndex(whole, 'en-GB'))));
  const index = new SearchIndex(embedSearchable(read.dataset, embedWords(whole, 'en-GB')));
  const found = (query: string) => index.search(query).events.map(({ id }) => id);
  expect(found('kyiv')).toEqual(['early']);
  expect(found('Kurier')).toEqual(['early']);
  expect(found('it says')).toEqual(['later']);
  expect(found('note')).toEqual(['later']);
  expect(found('zebra')).toEqual([]);
});

test.each([
  ['stated', '2024-08-13', 'Published Tuesday, 13 August 2024'],
  ['given', '2024-08-13', 'Published Tuesday, 13 August 2024'],
  ['inferred', '2024-08-13', 'Tuesday, 13 August 2024, worked out from the text'],
  ['unknown', null, 'date unknown'],
] as const)('a date of publication that is %s is said to be no more than that', (kind, day, expected) => {
  const over = { published: day && span(day), publishedBasis: { kind, quotes: [], note: null } };
  const told = dataset([article('a', over)], [event('e', '2024', { accounts: [account('a')] })]);
  expect(embedWords(told, 'en-GB')['e']!.tellings[0]!.published).toBe(expected);
});
