import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/core/model.ts';
import { matcher } from '../../../../src/core/search/index.ts';
import { SearchIndex } from '../../../../src/core/search/search-index.ts';
import { account, article, dataset, event } from '../../../support/data.ts';
import { anyText, fc } from './any-text.ts';

const TEXT = [
  'Over 1,000 Ukrainian soldiers entered the Kursk region last Tuesday.',
  'Kiev launched its counter-offensive in June, and talks with Zelensky went on in Kiev.',
  'Nobody in Sumy was told, says Medvedev.',
].join('\n\n');

const paragraph = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { exact: words, start, end: start + words.length };
};

const WORLD = [
  'La “réunion” de l’OTAN à Washington.',
  '北约峰会在华盛顿举行。',
  'قمة حلف شمال الأطلسي والحرب في أوكرانيا',
  'สงครามในยูเครน',
  'Саммит НАТО начался.',
].join('\n\n');

const story = (): Dataset => {
  const data = dataset(
    [
      article('gazette', { text: TEXT, length: TEXT.length, title: 'Forces cross the border' }),
      article('world', { text: WORLD, length: WORLD.length, title: 'Around the world' }),
    ],
    [
      event('incursion', '2024-08-06', {
        title: 'Incursion into the Kursk region',
        actors: ['Ukraine', 'Russia'],
        accounts: [account('gazette', paragraph(TEXT, 'entered the Kursk region last Tuesday'))],
      }),
      event('offensive', '2024-06', {
        title: 'Offensive begins',
        note: 'Fought near Kursk, too.',
        accounts: [account('gazette', paragraph(TEXT, 'Kiev launched its counter-offensive'))],
      }),
      event('summit', '2024-07-09', {
        title: 'NATO summit in Washington',
        summary: 'Leaders of Kyiv’s allies meet.',
        accounts: [
          account('world', paragraph(WORLD, '北约峰会')),
          account('world', paragraph(WORLD, 'حلف شمال الأطلسي')),
          account('world', paragraph(WORLD, 'สงคราม')),
        ],
      }),
    ],
  );
  data.collection.variants = [
    ['Kyiv', 'Kiev'],
    ['Zelensky', 'Zelenskyy'],
    ['NATO', 'North Atlantic Treaty Organization'],
  ];
  return data;
};

const index = new SearchIndex(story());
const ids = (query: string) => index.search(query).events.map(({ id }) => id);
const articleIds = (query: string) => index.search(query).articles.map(({ id }) => id);

describe('finds', () => {
  test.each<[query: string, why: string, events: string[]]>([
    ['incursion', 'a title', ['incursion']],
    ['Ukraine', 'an actor', ['incursion']],
    ['allies', 'a summary', ['summit']],
    ['fought', 'a note', ['offensive']],
    ['launched', 'an excerpt', ['offensive']],
    ['zelensky', 'a paragraph of an excerpt', ['offensive']],
    ['soldier', 'a plural', ['incursion']],
    ['1000 soldiers', 'a figure without its comma', ['incursion']],
    ['region ukraine tuesday', 'words of different texts of one event', ['incursion']],
    ['kursk offensive', 'words in a title and a note', ['offensive']],
    ['Kyiv', 'a variant', ['offensive', 'summit']],
    ['kiev', 'a variant the other way round', ['offensive', 'summit']],
    ['zelenskyy', 'another spelling', ['offensive']],
    ['north atlantic treaty organization', 'one word for several', ['summit']],
    ['counteroffensive', 'a compound in one', ['offensive']],
    ['counter-offensive', 'a compound with its hyphen', ['offensive']],
    ['counter offensive', 'its parts', ['offensive']],
    ['incurs', 'the beginning of a word', ['incursion']],
    ['region incurs', 'the beginning of the last word', ['incursion']],
    ['Kirsk incurshun', 'misspelt words', ['incursion']],
    ['krusk tuesday', 'letters that changed places', ['incursion']],
    ['Kyev', 'a misspelt variant', ['offensive', 'summit']],
    ['counter-ofensive', 'a misspelt compound', ['offensive']],
    ['"kursk region"', 'a phrase', ['incursion']],
    ['“KURSK region”', 'a phrase in typographic marks', ['incursion']],
    ['"kursk reg', 'a phrase that is not closed, and no beginning of a word', []],
    ['"region kursk"', 'no phrase', []],
    ['"soldier"', 'no plural within quotation marks', []],
    ['kursk -june', 'not what is excluded', ['incursion']],
    ['kursk −"last tuesday"', 'not a phrase that is excluded', ['offensive']],
    ['-kursk', 'all but what is excluded', ['summit']],
    ['incursion OR summit', 'either', ['summit', 'incursion']],
    ['the incursion', 'what little words say nothing of', ['incursion']],
    ['北约', 'Chinese', ['summit']],
    ['约峰', 'any characters that stand together', ['summit']],
    ['会', 'a single character', ['summit']],
    ['约会', 'no characters apart', []],
    ['القمة', 'Arabic with its article', ['summit']],
    ['حَرْب', 'Arabic with vowels', ['summit']],
    ['คราม', 'Thai within a word', ['summit']],
  ])('%s: %s', (query, _why, events) => {
    const found = ids(query);
    expect(found.toSorted()).toEqual(events.toSorted());
    expect(found[0]).toBe(events[0]);
  });

  test('a title before an excerpt before a text', () => {
    const texts = ['Marigold here.', 'Nothing. A marigold, and something else.'];
    const article1 = article('a', { text: texts[1]!, length: texts[1]!.length });
    const found = new SearchIndex(
      dataset(
        [article1, article('b', { text: texts[0]!, length: texts[0]!.length })],
        [
          event('text', '2024', { accounts: [account('a', { exact: 'Nothing', start: 0, end: 7 })] }),
          event('excerpt', '2024', {
            accounts: [account('b', { exact: 'Marigold here', start: 0, end: 13 })],
          }),
          event('title', '2024', { title: 'The marigold' }),
        ],
      ),
    ).search('marigold');
    expect(found.events.map(({ id }) => id)).toEqual(['title', 'excerpt', 'text']);
  });

  test('the very word before the beginning of another', () => {
    const events = [
      event('b', '2024', { title: 'Kursker news' }),
      event('a', '2024', { title: 'Kursk news' }),
    ];
    const found = new SearchIndex(dataset([], events)).search('kursk');
    expect(found.events.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a word that stands as it is, and no word like it', () => {
    const events = [event('a', '2024', { title: 'Walks' }), event('b', '2024', { title: 'Talks' })];
    expect(new SearchIndex(dataset([], events)).search('talks').events.map(({ id }) => id)).toEqual(['b']);
  });

  test('another word for one that stands elsewhere, where else there is nothing', () => {
    const events = [
      event('a', '2024', { title: 'Zelenksy resigns' }),
      event('b', '2024', { title: 'Zelensky in Washington' }),
    ];
    const { events: found, corrections } = new SearchIndex(dataset([], events)).search('zelenksy washington');
    expect(found.map(({ id }) => id)).toEqual(['b']);
    expect(corrections).toContainEqual({ typed: 'zelenksy', found: ['Zelensky'] });
  });

  test.each(['2023', 'fox', 'Kurskistan in flames'])('no figure or short word like %s', (query) => {
    const events = [event('a', '2024', { title: 'For 2024: Kursk' })];
    expect(new SearchIndex(dataset([], events)).search(query).events).toEqual([]);
  });
});

describe('articles', () => {
  test('are found where no event is', () => {
    expect(ids('medvedev')).toEqual([]);
    expect(articleIds('medvedev')).toEqual(['gazette']);
    expect(articleIds('border sumy')).toEqual(['gazette']);
    expect(articleIds('саммит')).toEqual(['world']);
  });

  test('are not found again by the words that an event was found by', () => {
    expect(articleIds('launched')).toEqual([]);
    expect(articleIds('kursk')).toEqual([]);
  });

  test('are not found by a word that is excluded', () => {
    expect(articleIds('medvedev -soldiers')).toEqual([]);
    expect(articleIds('-soldiers')).toEqual([]);
  });
});

describe('an answer', () => {
  test('says what was read instead', () => {
    expect(index.search('Kirsk incurshun').corrections).toEqual([
      { typed: 'Kirsk', found: ['Kursk'] },
      { typed: 'incurshun', found: ['Incursion'] },
    ]);
    expect(index.search('Kursk').corrections).toEqual([]);
  });

  test('says how many have some of the words, where none has all', () => {
    expect(index.search('summit zelensky')).toMatchObject({ events: [], some: 2 });
    expect(index.search('summit').some).toBe(0);
    expect(index.search('xyzzyx').some).toBe(0);
  });

  test.each(['', '  ', '!!!', '""', '-', 'OR', '| |'])('to “%s” is none', (query) => {
    expect(index.search(query)).toMatchObject({ isAsked: false, events: [], articles: [] });
  });

  test('says where: the field, the text, and what of it', () => {
    const [hit] = index.search('kursk tuesday').events;
    const found = hit!.places.map(({ field, article, start, text, ranges }) => [
      field,
      article,
      start,
      ranges.map((range) => text.slice(range.start, range.end)),
    ]);
    expect(found).toContainEqual(['title', null, 0, ['Kursk']]);
    expect(found).toContainEqual(['excerpt', 'gazette', TEXT.indexOf('entered'), ['Kursk', 'Tuesday']]);
    expect(found).toContainEqual(['text', 'gazette', 0, ['Kursk', 'Tuesday']]);
  });

  test('marks phrases as a whole, variants, and single characters', () => {
    const marks = (query: string, text: string) =>
      matcher(index.search(query).words)(text).map(({ start, end }) => text.slice(start, end));
    expect(marks('"kursk region"', 'Kursk, the Kursk region')).toEqual(['Kursk', 'Kursk region'].slice(1));
    expect(marks('kyiv', 'Kiev’s or Kyiv')).toEqual(['Kiev', 'Kyiv']);
    expect(marks('会', '峰会在')).toEqual(['会']);
    expect(marks('北约峰', '在北约峰会')).toEqual(['北约峰']);
    expect(marks('counteroffensive', 'a counter-offensive')).toEqual(['counter-offensive']);
    expect(marks('-kursk', 'Kursk')).toEqual([]);
  });
});

describe('as known then', () => {
  const scope = (articles: string[], events = ['incursion', 'offensive', 'summit']) => ({ articles, events });

  test('only what was published is searched', () => {
    expect(index.search('kursk', scope(['world'])).events.map(({ id }) => id)).toEqual([
      'incursion',
      'offensive',
    ]);
    expect(index.search('tuesday', scope(['world'])).events).toEqual([]);
    expect(index.search('tuesday', scope(['gazette'])).events).toHaveLength(1);
    expect(index.search('medvedev', scope(['world'])).articles).toEqual([]);
    expect(index.search('kursk', scope(['gazette'], ['summit'])).events).toEqual([]);
  });
});

describe('whatever is typed and whatever the texts are', () => {
  test('it answers, and what it marks stands in the text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, title, query) => {
        const data = dataset(
          [article('a', { text, length: text.length })],
          [
            event('e', '2024', {
              title,
              accounts: [account('a', { exact: text, start: 0, end: text.length })],
            }),
          ],
        );
        const answer = new SearchIndex(data).search(query);
        for (const { places } of [...answer.events, ...answer.articles]) {
          for (const { text: at, ranges } of places) {
            let before = 0;
            for (const { start, end } of ranges) {
              expect(start).toBeGreaterThanOrEqual(before);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(at.length);
              before = end;
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every word of a title finds its event, and is marked', () => {
    const word = fc.constantFrom(
      'Kursk',
      'Kyiv’s',
      'soldiers',
      '1,000',
      '北约',
      'الحرب',
      'Élysée',
      'F-16',
      'U.S.',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (words, at) => {
        const asked = words[at % words.length]!;
        const title = words.join(', ');
        const [hit] = new SearchIndex(dataset([], [event('e', '2024', { title })])).search(asked).events;
        expect(hit?.id).toBe('e');
        const marks = hit!.places[0]!.ranges.map(({ start, end }) => title.slice(start, end));
        expect(marks.length).toBeGreaterThan(0);
        expect(marks.every((mark) => asked.startsWith(mark) || asked === mark)).toBe(true);
      }),
    );
  });
});
