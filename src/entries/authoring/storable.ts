import { compile } from '../../compile/index.ts';
import type { ArticleEntry } from '../../core/entry.ts';
import { articleFile } from '../../formats/folder/index.ts';
import type { NewArticle } from './new-article.ts';

/** What is said of an article, from all of it to hardly anything, and what has to be said where less is stored. */
const LESS: [keep: (entry: ArticleEntry) => ArticleEntry, check: string | null][] = [
  [(entry) => entry, null],
  [(entry) => ({ ...entry, furniture: [] }), 'what is not the article could not be marked'],
  [(entry) => ({ ...BARE, title: entry.title }), 'what it says of itself could not be stored, only its text'],
  [() => BARE, 'what it says of itself could not be stored, only its text'],
];

const BARE: ArticleEntry = {
  title: null,
  byline: [],
  publisher: null,
  published: null,
  publishedBasis: { kind: 'unknown', quotes: [], note: null },
  updated: null,
  url: null,
  archiveUrl: null,
  language: null,
  furniture: [],
};

const COLLECTION = {
  path: 'collection.yaml',
  text: 'title: x\npublish: full\nthemes: []\n',
};

/** The article as it can be stored so that it compiles to the same text; why it cannot be at all otherwise. */
export function storable(article: NewArticle): NewArticle | { why: string } {
  let why = 'it does not compile';
  for (const [keep, check] of LESS) {
    const entry = keep(article.entry);
    const file = { path: 'articles/x.md', text: articleFile(entry, article.text, null) };
    const { dataset, diagnostics } = compile([COLLECTION, file], { id: 'x', folder: '' });
    if (dataset?.articles[0]?.text === article.text) {
      return check === null ? article : { ...article, entry, check: [...article.check, check] };
    }
    why = diagnostics.find(({ severity }) => severity === 'error')?.message ?? why;
  }
  return { why };
}
