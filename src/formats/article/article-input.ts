import type { Diagnostic } from '../../core/diagnostic.ts';

/**
 * Makes a document of HTML without running or loading anything: `DOMParser` in a browser, linkedom in Node. It comes in as an
 * argument, since this layer knows no DOM of its own.
 */
export type ParseHtml = (html: string) => Document;

/** What a page or front matter says of its own dates, as it says it: ISO strings mostly, words at times. */
export interface PageDate {
  published?: string;
  modified?: string;
  /** Where it stands, for readers: `datePublished in the page’s JSON-LD`. */
  source: string;
}

/** An article as a file or the clipboard gives it. What nobody says is null or empty, never guessed. */
export interface ArticleInput {
  title: string | null;
  /** One name each. */
  byline: string[];
  publisher: string | null;
  /** http or https. */
  url: string | null;
  /** Where a copy was archived, if this is one. */
  archiveUrl: string | null;
  /** BCP 47, as the file says. */
  language: string | null;
  /** The most telling first. */
  metadata: PageDate[];
  /** What is to be stored, verbatim: one line a paragraph. */
  text: string;
}

/** Something about a file that its owner should know; an error means that there is no article. */
export type InputProblem = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint'>;

export interface InputResult {
  /** Null where there is an error among the problems. */
  article: ArticleInput | null;
  problems: InputProblem[];
}

/** An article of which nothing is known but its words. */
export function bareArticle(text: string): ArticleInput {
  return {
    title: null,
    byline: [],
    publisher: null,
    url: null,
    archiveUrl: null,
    language: null,
    metadata: [],
    text,
  };
}
