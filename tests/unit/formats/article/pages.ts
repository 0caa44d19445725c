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
  { name: 'captcha', codes: ['page-blocked'], about: null },
  { name: 'menus', codes: ['page-without-text'], about: null },
  { name: 'script', codes: ['page-without-text'], about: null },
];
