import { describe, expect, test } from 'vitest';
import { collectionData, eventData, type Thing } from '../../../src/pages/structured-data.ts';
import { account, article, dataset, event, span } from '../../support/data.ts';
import { siteOf } from './make-site.ts';

const stated = { kind: 'stated' as const, quotes: [], note: null };
const TIMES = article('times', {
  title: 'Officials say so',
  byline: ['A. Writer', 'B. Writer'],
  publisher: 'The Times',
  published: span('2024-07-09'),
  updated: span('2024-07-10'),
  url: 'https://example.org/times',
  archiveUrl: 'https://archive.example/times',
  publishedBasis: stated,
});
const NAMELESS = article('nameless', {
  language: 'de',
  url: 'javascript:alert(1)',
  publishedBasis: { kind: 'inferred', quotes: [], note: null },
});
const EVENT = event('report', '2024-07-09/..', {
  summary: 'What it is',
  modality: 'claimed',
  actors: ['NATO'],
  accounts: [
    account('times', { exact: 'first words', speaker: 'an official' }),
    account('nameless', { exact: 'andere Worte' }),
    account('times', { exact: 'second words' }),
  ],
});
const OTHER = event('other', '2024-07-12~', { title: '' });
const SITE = siteOf(dataset([TIMES, NAMELESS], [EVENT, OTHER]));

const graphOf = (data: Thing) => data['@graph'] as Thing[];
const ofType = (data: Thing, type: string) => graphOf(data).filter((thing) => thing['@type'] === type);

describe('the data of an event', () => {
  const data = eventData(SITE, EVENT);

  test('say what kind of thing each is', () => {
    expect(data['@context']).toBe('https://schema.org');
    expect(graphOf(data).map((thing) => thing['@type'])).toEqual([
      'WebPage',
      'Event',
      'NewsArticle',
      'NewsArticle',
      'Quotation',
      'Quotation',
      'Quotation',
    ]);
  });

  test('of the event hold what is known and nothing else', () => {
    expect(ofType(data, 'Event')).toEqual([
      {
        '@type': 'Event',
        '@id': '#event',
        name: 'Event report',
        description: 'What it is',
        disambiguatingDescription: 'Reported as a claim',
        startDate: '2024-07-09',
        about: [{ '@type': 'Thing', name: 'NATO' }],
        subjectOf: [{ '@id': '#article-times' }, { '@id': '#article-nameless' }],
      },
    ]);
    const [bare] = ofType(eventData(SITE, OTHER), 'Event');
    expect(Object.keys(bare!).sort()).toEqual(['@id', '@type', 'disambiguatingDescription', 'name']);
    expect(bare!['name']).toBe('about 12 July 2024');
  });

  test('of an article give no date that it does not give, and no address that is not of the web', () => {
    expect(ofType(data, 'NewsArticle')).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': '#article-times',
        headline: 'Officials say so',
        author: ['A. Writer', 'B. Writer'],
        publisher: { '@type': 'Organization', name: 'The Times' },
        datePublished: '2024-07-09',
        dateModified: '2024-07-10',
        inLanguage: 'en',
        url: 'https://example.org/times',
        archivedAt: 'https://archive.example/times',
      },
      { '@type': 'NewsArticle', '@id': '#article-nameless', headline: 'Article nameless', inLanguage: 'de' },
    ]);
  });

  test('of a quotation are its words, whose they are and where they stand', () => {
    expect(ofType(data, 'Quotation').slice(0, 2)).toEqual([
      {
        '@type': 'Quotation',
        '@id': '#quotation-1',
        text: 'first words',
        inLanguage: 'en',
        spokenByCharacter: 'an official',
        isPartOf: { '@id': '#article-times' },
        about: { '@id': '#event' },
      },
      {
        '@type': 'Quotation',
        '@id': '#quotation-2',
        text: 'andere Worte',
        inLanguage: 'de',
        isPartOf: { '@id': '#article-nameless' },
        about: { '@id': '#event' },
      },
    ]);
  });

  test('of the page name its address in full where the site has one', () => {
    const page = (base: string | null) => ofType(eventData({ ...SITE, base }, EVENT), 'WebPage')[0];
    expect(page(null)).toMatchObject({ '@id': './', isPartOf: { name: 'A test', url: '../../' } });
    expect(page('https://e.org/x/')).toMatchObject({ '@id': 'https://e.org/x/event/report/' });
  });
});

test('the data of a timeline list its events and its articles', () => {
  const [page, ...articles] = graphOf(collectionData(SITE, true));
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    name: 'A test',
    hasPart: articles.map((thing) => ({ '@id': thing['@id'] })),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Event report', url: 'event/report/' },
        { position: 2, name: 'about 12 July 2024', url: 'event/other/' },
      ],
    },
  });
  expect(page).not.toHaveProperty('description');
  expect(articles).toHaveLength(2);
  expect(graphOf(collectionData(SITE, false))[0]).not.toHaveProperty('mainEntity');
});
