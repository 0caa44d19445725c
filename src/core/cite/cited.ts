import type { Account, Article, Collection, Span, TimelineEvent } from '../model.ts';
import { textFragment, withTextFragment } from '../text-fragment/index.ts';
import { webAddress } from '../web-address.ts';

/** What is cited, by whom it was told, and where the reader found it. */
export interface Citing {
  collection: Pick<Collection, 'id' | 'title'>;
  event: Pick<TimelineEvent, 'id' | 'title'>;
  account: Account;
  article: Article;
  /** Address of the event; null where the page has none that can be sent. */
  address: string | null;
  /** The day on which the reader read it, EDTF. */
  accessed: string;
  /** BCP 47: dates in words are said in it. */
  locale: string;
}

/** A citation before it is written in a format. What the data does not say is null or empty, never made up. */
export interface Cited {
  /** The same for the same passage always, another for any other; of ASCII letters, figures, and `-_.:`. */
  key: string;
  authors: string[];
  title: string;
  outlet: string | null;
  published: Span | null;
  /** Whether the article itself states its date. */
  isStated: boolean;
  /** Only http and https. */
  url: string | null;
  archiveUrl: string | null;
  /** The live page, at the words. */
  words: string | null;
  /** BCP 47. */
  language: string;
  excerpt: string;
  speaker: string | null;
  collection: string;
  address: string | null;
  accessed: string;
  locale: string;
}

export function cite({ collection, account, article, address, accessed, locale }: Citing): Cited {
  const url = webAddress(article.url);
  return {
    key: [collection.id, article.id, String(account.start), String(account.end)].map(keyPart).join(':'),
    authors: article.byline,
    title: article.title,
    outlet: article.publisher,
    published: article.published,
    isStated: article.publishedBasis.kind === 'stated',
    url,
    archiveUrl: webAddress(article.archiveUrl),
    words: url === null ? null : withTextFragment(url, textFragment(account, article)),
    language: article.language,
    excerpt: account.exact,
    speaker: account.speaker,
    collection: collection.title,
    address: webAddress(address),
    accessed,
    locale,
  };
}

/** Ids may hold anything; keys may not. What is encoded stays apart from all else: an underscore is encoded too. */
function keyPart(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9.-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`);
}
