import type { ArticleEntry } from '../../core/entry.ts';
import { storedWords } from '../../extract/entry/index.ts';
import { findFurniture } from '../../extract/furniture/index.ts';
import { languageOf } from '../../extract/language/index.ts';
import { readPublished } from '../../extract/published/index.ts';
import type { ArticleInput } from '../../formats/article/index.ts';

/** An article as it is to be stored, and what its owner should look at. */
export interface NewArticle {
  entry: ArticleEntry;
  text: string;
  /** In words: “published 9 July 2024, as “Published July 9, 2024” says”. */
  found: string[];
  check: string[];
}

/** Less sure than this, a language is only supposed. */
const SURE = 0.5;

/** A date of publication that something contradicts, or that is only that of a change, is no surer than this. */
const DOUBTFUL = 0.5;

/** What is worked out of an article’s text. `given` is the date of publication that the user said for all, as EDTF. */
export function newArticle(
  input: ArticleInput,
  given: string | null,
  collectionLanguage: string,
): NewArticle {
  const { title, text } = input;
  const stored = storedWords(text);
  const reading = readPublished({ text, title, given, metadata: input.metadata });
  const guess = languageOf(text);
  const isSure = guess.language !== null && guess.confidence >= SURE;
  const language = input.language ?? (isSure ? guess.language : null);
  const furniture = findFurniture(text, title);
  const { kind, quotes, note } = reading.basis;
  const entry: ArticleEntry = {
    title,
    byline: input.byline,
    publisher: input.publisher,
    published: reading.published,
    publishedBasis: { kind, quotes: quotes.map(stored.words), note },
    updated: reading.updated,
    url: input.url,
    archiveUrl: input.archiveUrl,
    language,
    furniture: furniture.map((piece) => ({ ...stored.words(piece), kind: piece.kind })),
  };
  const name = language ?? collectionLanguage;
  const found = [
    title === null ? 'no headline' : `“${title}”`,
    ...(input.publisher === null ? [] : [input.publisher]),
    reading.published === null ? 'date unknown' : `published ${reading.published} (${kind})`,
    name,
  ];
  const check = [
    ...checkPublished(reading),
    ...(language === null ? [`the language could not be told; it is taken for ${collectionLanguage}`] : []),
    ...(/^en\b/i.test(name)
      ? []
      : [`the text is not English (${name}): only dates in figures, such as 2024-07-09, are read in it`]),
    ...(input.language !== null && isSure && !sameLanguage(input.language, guess.language ?? '')
      ? [`the file says that its language is ${input.language}, but its words look like ${guess.language}`]
      : []),
  ];
  return { entry, text, found, check };
}

function checkPublished({ published, basis, confidence }: ReturnType<typeof readPublished>): string[] {
  if (published === null) return [`publication date unknown: give it one (${basis.note})`];
  if (basis.kind !== 'inferred' && confidence <= DOUBTFUL)
    return [`the date of publication is doubtful: ${basis.note}`];
  return basis.kind === 'inferred' ? [`the date of publication is inferred: ${basis.note}`] : [];
}

function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split('-')[0] === b.toLowerCase().split('-')[0];
}
