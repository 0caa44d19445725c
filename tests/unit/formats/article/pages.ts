import type { ArticleInput } from '../../../../src/formats/article/index.ts';

type About = Omit<ArticleInput, 'text'>;

export interface PageCase {
  /** A page `pages/<name>.html` and, where there is an article in it, its text `pages/<name>.txt`. */
  name: string;
  about: About | null;
  codes: string[];
}

const NOTHING: About = {
  title: null,
  byline: [],
  publisher: null,
  url: null,
  archiveUrl: null,
  language: null,
  metadata: [],
};

/** What is to be read of each page, by whichever parser. */
export const PAGES: readonly PageCase[] = [
  {
    name: 'div-soup',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Harbour bridge closed after crack is found',
      byline: ['Mara Oduya', 'Iven Salk'],
      publisher: 'Example Gazette',
      url: 'https://gazette.example/world/2031/05/harbour-bridge-closed',
      language: 'en-GB',
      metadata: [
        {
          published: '2031-05-14T22:10:00+02:00',
          modified: '2031-05-15T06:00:00+02:00',
          source: 'JSON-LD NewsArticle datePublished',
        },
      ],
    },
  },
  {
    name: 'wordpress',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Council votes to keep the old mill',
      byline: ['Ruta Bell'],
      publisher: 'The Example Courier',
      url: 'https://courier.example/2032/03/02/council-mill/',
      language: 'en-US',
      metadata: [
        { published: '2032-03-02T09:15:00+00:00', source: 'meta article:published_time' },
        { modified: '2032-03-03T10:00:00+00:00', source: 'meta article:modified_time' },
      ],
    },
  },
  {
    name: 'amp',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Two trains collide near Ostral',
      byline: ['Lio Tamm'],
      publisher: 'Example Wire',
      url: 'https://wire.example/ostral-trains',
      language: 'en',
      metadata: [{ published: '2033-11-02', source: 'JSON-LD datePublished' }],
    },
  },
  {
    name: 'live-blog',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Election in Norland: votes are counted – as it happened',
      publisher: 'Example Gazette',
      language: 'en',
      metadata: [{ published: '2034-06-08T06:00:00Z', source: 'JSON-LD LiveBlogPosting datePublished' }],
    },
  },
  {
    name: 'modal',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Ferry runs aground off Tarn',
      publisher: 'Example Gazette',
      language: 'en',
      metadata: [{ published: '2031-09-30T07:00:00Z', source: 'time element “30 September 2031”' }],
    },
  },
  { name: 'old-table', codes: [], about: { ...NOTHING, title: 'Dam gives way' } },
  {
    name: 'german',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Brücke über die Elle gesperrt',
      byline: ['Jörg Äpfel'],
      publisher: 'Beispielblatt',
      language: 'de',
      metadata: [{ published: '2031-05-14T22:10:00+02:00', source: 'meta date' }],
    },
  },
  {
    name: 'paywalled',
    codes: ['page-paywalled'],
    about: {
      ...NOTHING,
      title: 'The man who bought a river',
      byline: ['Ada Quill'],
      publisher: 'Example Weekly',
      language: 'en',
      metadata: [{ published: '2030-01-19T00:00:00Z', source: 'JSON-LD NewsArticle datePublished' }],
    },
  },
  {
    name: 'two-articles',
    codes: ['page-several-articles'],
    about: { ...NOTHING, title: 'Glass works to close in autumn', language: 'en' },
  },
  {
    name: 'microdata-breaks',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Salt mine flooded, 14 men brought up',
      byline: ['Orla Finch-Abney'],
      publisher: 'The Example Miner',
      language: 'en-AU',
      metadata: [{ published: '2034-02-11T18:40:00+11:00', source: 'meta datepublished' }],
    },
  },
  {
    name: 'russian',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Паром сел на мель у Тарны',
      byline: ['Мария Зуева'],
      publisher: 'Пример.Новости',
      url: 'https://novosti.example/2033/09/30/parom',
      language: 'ru',
      metadata: [{ published: '2033-09-30T09:05:00+03:00', source: 'meta article:published_time' }],
    },
  },
  {
    name: 'arabic',
    codes: [],
    about: {
      ...NOTHING,
      title: 'إغلاق الجسر القديم بعد العثور على شق',
      byline: ['ليلى حداد'],
      publisher: 'صحيفة المثال',
      url: 'https://mithal.example/jisr',
      language: 'ar',
      metadata: [{ published: '2031-05-14T22:10:00+03:00', source: 'JSON-LD datePublished' }],
    },
  },
  {
    name: 'japanese',
    codes: [],
    about: {
      ...NOTHING,
      title: '港の橋、ひび割れで通行止め',
      byline: ['見本新聞社'],
      publisher: '見本新聞',
      language: 'ja',
      metadata: [{ published: '2031-05-14T22:10:00+09:00', source: 'meta pubdate' }],
    },
  },
  {
    name: 'feature',
    codes: [],
    about: {
      ...NOTHING,
      title: 'The last lamplighter of Oster Street',
      byline: ['Sïan O’Dwyer'],
      publisher: 'Example Sunday',
      language: 'en',
      metadata: [{ published: '2030-12-08T05:00:03.000Z', source: 'meta article:published_time' }],
    },
  },
  { name: 'wire-pre', codes: [], about: { ...NOTHING, title: 'Rail strike to end at midnight, union says' } },
  {
    name: 'ministry',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Norland and Estria sign water treaty',
      byline: ['Ministry of Rivers'],
      publisher: 'Government of Norland',
      language: 'en',
      metadata: [{ published: '2032-06-21', source: 'meta dcterms.date' }],
    },
  },
  {
    name: 'broken',
    codes: [],
    about: { ...NOTHING, title: 'Fire at the granary', byline: ['T.J. van der Meer'] },
  },
  {
    name: 'interview',
    codes: [],
    about: {
      ...NOTHING,
      title: '‘We were lucky that it was low tide’: a pilot speaks',
      byline: ['Aoife Ní Bhriain'],
      publisher: 'Example Harbour Review',
      url: 'https://harbour.example/pilot',
      language: 'en-IE',
      metadata: [{ published: '2033-10-05T06:00:00Z', source: 'JSON-LD ReportageNewsArticle datePublished' }],
    },
  },
  {
    name: 'archived',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Le vieux moulin sera sauvé',
      byline: ["Hélène d'Arcy", 'Jean-Loup Saint-Aubin'],
      publisher: "L'Exemple",
      url: 'https://lexemple.example/moulin.html',
      archiveUrl: 'https://web.archive.org/web/20320303120000/https://lexemple.example/moulin.html',
      language: 'fr',
      metadata: [{ published: '2032-03-02T18:30:00+0100', source: 'meta article:published_time' }],
    },
  },
  {
    name: 'hashed',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Currency board raises rate to 9 percent',
      byline: ['Min-jun O', 'Dr. Dela Lum'],
      publisher: 'Example Markets',
      url: 'https://markets.example/a/9-percent?src=feed',
      language: 'en',
      metadata: [
        { published: 'July 17, 2035 3:02 PM UTC', source: 'time element “July 17, 2035 3:02 PM UTC”' },
      ],
    },
  },
  {
    name: 'newsletter',
    codes: [],
    about: {
      ...NOTHING,
      title: 'Buoy 14 is back',
      byline: ['Kit Amara'],
      publisher: 'Tide Notes',
      url: 'https://tidenotes.example/p/buoy-14',
      language: 'en',
      metadata: [
        {
          published: '2033-11-02T07:30:12+00:00',
          modified: '2033-11-02T07:30:12+00:00',
          source: 'JSON-LD NewsArticle datePublished',
        },
      ],
    },
  },
  { name: 'captcha', codes: ['page-blocked'], about: null },
  { name: 'menus', codes: ['page-without-text'], about: null },
  { name: 'script', codes: ['page-without-text'], about: null },
];
