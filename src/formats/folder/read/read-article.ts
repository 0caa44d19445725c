import type { ArticleEntry, BasisQuoteEntry } from '../../../core/entry.ts';
import type { BasisKind } from '../../../core/model.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { isTree, readTree } from '../yaml/tree.ts';
import { isValues, mapsIn, textIn, textsIn, wordsIn, choiceIn, type Values } from './values.ts';

/** An article’s file: its entry, right or not, and the stored text. */
export interface ReadArticle {
  entry: ArticleEntry;
  text: string;
}

const KINDS: readonly BasisKind[] = ['stated', 'inferred', 'given', 'unknown'];

/** Where the front matter cannot be read, nothing is known of the article but its text. */
export function readArticle(file: string): ReadArticle {
  const parts = splitFrontMatter(file.replace(/^\uFEFF/, ''));
  if (typeof parts === 'string') return { entry: readEntry({}), text: parts === 'missing' ? file : '' };
  const tree = readTree(parts.yaml);
  const value = isTree(tree) ? tree.value : null;
  return { entry: readEntry(isValues(value) ? value : {}), text: parts.body };
}

function readEntry(values: Values): ArticleEntry {
  const { publishedBasis: basis } = values;
  const { kind, quote, note } = isValues(basis) ? basis : {};
  return {
    title: textIn(values['title']),
    byline: textsIn(values['byline']),
    publisher: textIn(values['publisher']),
    published: textIn(values['published']),
    publishedBasis: {
      kind: choiceIn(kind, KINDS, 'unknown'),
      quotes: (Array.isArray(quote) ? quote : [quote]).flatMap(quoteIn),
      note: textIn(note),
    },
    updated: textIn(values['updated']),
    url: textIn(values['url']),
    archiveUrl: textIn(values['archiveUrl']),
    language: textIn(values['language']),
    furniture: mapsIn(values['furniture']).flatMap((piece) => {
      const words = wordsIn(piece);
      return words === null ? [] : [{ ...words, kind: textIn(piece['kind']) ?? '' }];
    }),
  };
}

function quoteIn(value: unknown): BasisQuoteEntry[] {
  const words = wordsIn(value);
  if (words === null) return [];
  const article = isValues(value) ? textIn(value['article']) : null;
  return [article === null ? words : { ...words, article }];
}
