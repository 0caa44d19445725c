import { parseDocument } from 'yaml';
import { webAddress } from '../../../core/web-address.ts';
import type { ArticleInput, PageDate } from '../article-input.ts';
import { readByline } from '../byline.ts';
import { cleanOrNull } from '../clean-line.ts';
import { languageTag } from '../language-tag.ts';
import { named, type Note } from '../problems.ts';
import { readToml } from './toml.ts';

export interface WithFrontMatter {
  /** What it says; only the keys that it has. */
  about: Partial<Omit<ArticleInput, 'text'>>;
  /** What stands below. */
  text: string;
  /** Whether it is the front matter of an article that is stored, whose text is no Markdown. */
  isStored: boolean;
}

/** YAML between lines of hyphens, TOML between lines of plus signs. */
const OPENING = /^\s{0,20}(---|\+\+\+)[ \t]{0,20}\n/;
const CLOSING = {
  '---': /^(?:---|\.\.\.)[ \t]{0,20}(?:\n|$(?!\n))/m,
  '+++': /^\+\+\+[ \t]{0,20}(?:\n|$(?!\n))/m,
} as const;

/** UTF-16 units from which on it is none. */
const LONGEST = 20_000;

const KEYS = {
  title: ['title', 'headline'],
  authors: ['byline', 'authors', 'author', 'by', 'creator'],
  publisher: ['publisher', 'outlet', 'publication', 'site', 'site_name', 'sitename', 'website', 'source'],
  url: ['url', 'link', 'source_url', 'canonical', 'canonical_url', 'canonicalurl', 'original', 'permalink', 'source'],
  archive: ['archiveurl', 'archive_url', 'archive'],
  language: ['language', 'lang', 'locale'],
  published: ['published', 'date', 'published_at', 'publishdate', 'publish_date', 'publicationdate', 'published_time', 'pubdate', 'datepublished'],
  modified: ['updated', 'modified', 'lastmod', 'last_modified', 'updated_at', 'datemodified'],
} as const; // prettier-ignore

/** Keys that only our own articles have. */
const OURS = ['publishedbasis', 'furniture'];
const OUR_SCHEMA = /^# yaml-language-server:[^\n]{0,200}article\.json/m;

/** Reads what stands between two lines of `---` or `+++` at the top of a file, in the words of whichever program wrote it. */
export function readFrontMatter(file: string, name: string, note: Note): WithFrontMatter {
  const none: WithFrontMatter = { about: {}, text: file, isStored: false };
  const [opening, fence] = OPENING.exec(file) ?? [];
  if (opening === undefined) return none;
  const isToml = fence === '+++';
  const rest = file.slice(opening.length, opening.length + LONGEST);
  const closing = CLOSING[isToml ? '+++' : '---'].exec(rest);
  // A rule across the page is two such lines as well: front matter has keys.
  if (closing === null || !HAS_KEYS.test(rest.slice(0, closing.index))) return none;
  const written = rest.slice(0, closing.index);
  const text = file.slice(opening.length + closing.index + closing[0].length);
  const values = isToml ? readToml(written) : readYaml(written);
  if (values === null) {
    note(
      'front-matter-unread',
      `the front matter of ${named(name)} is no ${isToml ? 'TOML' : 'YAML'} that can be read; it is left out`,
      isToml
        ? 'write a key, “=” and its value in quotes on each line'
        : 'put values with a colon or a quotation mark in quotes',
    );
    return { about: {}, text, isStored: false };
  }
  const isStored = OUR_SCHEMA.test(written) || OURS.some((key) => values.has(key));
  return { about: aboutOf(values), text, isStored };
}

/** Keys in small letters, and the texts of their values. */
export type Values = ReadonlyMap<string, string[]>;

const HAS_KEYS = /^[ \t]{0,4}[\w"'-]{1,60}\s{0,4}[:=]/m;

/** Keys in small letters, and the texts of their values as they were written; null for what is no mapping. */
function readYaml(yaml: string): Values | null {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), textsIn(inner)]));
  } catch {
    // Aliases that multiply, nesting that meets the end of the stack.
    return null;
  }
}

/** A text, the texts of a list, or the names of things in it: `author: { name: … }`. */
function textsIn(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((item) =>
      typeof item === 'object' && item !== null ? (item as Record<string, unknown>)['name'] : item,
    )
    .filter((item) => typeof item === 'string')
    .map((item) => item.replace(/^\[\[|\]\]$/g, '').trim())
    .filter((item) => item !== '' && item !== 'null' && item !== '~');
}

function aboutOf(values: Values): WithFrontMatter['about'] {
  const first = (keys: readonly string[], accept: (text: string) => boolean = () => true) =>
    keys.map((key) => values.get(key)?.[0]).find((text) => text !== undefined && accept(text)) ?? null;
  const isAddress = (text: string) => webAddress(text) !== null;

  const title = cleanOrNull(first(KEYS.title));
  const publisher = cleanOrNull(first(KEYS.publisher, (text) => !isAddress(text)));
  const authors = KEYS.authors.map((key) => values.get(key) ?? []).find((texts) => texts.length > 0) ?? [];
  const byline = readByline(authors, publisher);
  const url = webAddress(first(KEYS.url, isAddress));
  const archiveUrl = webAddress(first(KEYS.archive, isAddress));
  const language = languageTag(first(KEYS.language));
  const metadata = datesOf(values);
  return {
    ...(title !== null && { title }),
    ...(publisher !== null && { publisher }),
    ...(byline.length > 0 && { byline }),
    ...(url !== null && { url }),
    ...(archiveUrl !== null && { archiveUrl }),
    ...(language !== null && { language }),
    ...(metadata.length > 0 && { metadata }),
  };
}

function datesOf(values: Values): PageDate[] {
  const said = (keys: readonly string[], what: 'published' | 'modified') =>
    keys.flatMap((key) =>
      (values.get(key) ?? [])
        .slice(0, 1)
        .map((text): PageDate => ({ [what]: text, source: `front matter ${key}` })),
    );
  return [...said(KEYS.published, 'published'), ...said(KEYS.modified, 'modified')];
}
