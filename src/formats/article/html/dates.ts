import type { PageDate } from '../article-input.ts';
import type { Thing } from './json-ld.ts';
import type { Meta } from './meta.ts';

/** Names of `meta`, the surest first. `date` and its like may be those of a change: they come last. */
const PUBLISHED = (
  'article:published_time og:article:published_time article:published og:published_time datepublished ' +
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime rnews:datepublished article.published ' +
  'publication_date publicationdate publish_date publish-date publishdate published_time published pubdate originalpublicationdate ' +
  'dc.date.issued dcterms.issued dc.issued dcterms.created dc.date.created dc.date dcterms.date date article_date_original ptime'
).split(' ');

const MODIFIED = (
  'article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified last-modified lastmod ' +
  'revised article.updated updated_time'
).split(' ');

/** Where a `time` element says that its date is the article’s. */
const OF_THE_ARTICLE = /publi|posted|entry-date|post-date|pubdate|dateline|timestamp|article-date|byline/i;
const OF_A_CHANGE = /updat|modif/i;

/** `time` elements looked at, at most. */
const MOST_TIMES = 200;

/** What stands beside the story, and tells of something else. */
const BESIDE = 'footer, aside, figure, blockquote, [role="contentinfo"], [role="complementary"]';

/** A byline is no longer, and no sentence, in which a date is that of an event. */
const SENTENCE = /^[^]{120}|^[^]{60,}[.!?]$/u;

/** Dates as they are shown, with what goes with them. Of a date in another language nothing is known. */
const IN_ENGLISH =
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;
const WITH_A_DATE =
  /(?<=\d)(?:st|nd|rd|th)\b|\b(?:an?|the|on|at|of|by|in|and|date|[ap]\.?m|[bcemp]?[ds]?t|utc|gmt|z|ago|today|yesterday|(?:sec|second|min|minute|hour|hr|day|week|month|year)s?|read|reading|time|uhr|eastern|pacific|central|local)\b/gi;

/** Where elements stand. */
interface Places {
  /** In the article, or before it but not far. */
  isNear: (element: Element) => boolean;
  /** Above the article’s second paragraph. */
  isAtHead: (element: Element) => boolean;
}

/** What a page says of its dates, the surest first. */
export function readDates(
  document: Document,
  things: readonly Thing[],
  meta: Meta,
  places: Places,
): PageDate[] {
  const told = [
    ...things.flatMap(datesOfThing),
    ...PUBLISHED.flatMap((name) => fromMeta(meta, name, 'published')),
    ...MODIFIED.flatMap((name) => fromMeta(meta, name, 'modified')),
    ...fromItems(document, places.isNear),
  ];
  const isTold = told.some(({ published }) => published !== undefined);
  const { likely, others } = fromTimes(document, places);
  return withoutRepeats([...told, ...likely, ...(isTold ? [] : others.slice(0, 1))]);
}

function datesOfThing(thing: Thing): PageDate[] {
  const said = (key: string) => (typeof thing[key] === 'string' ? thing[key].trim() : '');
  const published = said('datePublished') || said('dateCreated');
  const modified = said('dateModified');
  if (published === '' && modified === '') return [];
  const type: unknown = thing['@type'];
  const name = typeof type === 'string' ? `${type} ` : '';
  const source = `JSON-LD ${name}${published === '' ? 'dateModified' : said('datePublished') ? 'datePublished' : 'dateCreated'}`;
  return [{ ...(published !== '' && { published }), ...(modified !== '' && { modified }), source }];
}

function fromMeta(meta: Meta, name: string, what: 'published' | 'modified'): PageDate[] {
  return (meta.get(name) ?? []).slice(0, 1).map((value) => ({ [what]: value, source: `meta ${name}` }));
}

/** Microdata. Other articles on the page have theirs, so that only those of this one count. */
function fromItems(document: Document, isInside: (element: Element) => boolean): PageDate[] {
  const dates: PageDate[] = [];
  for (const [property, what] of [
    ['datePublished', 'published'],
    ['dateModified', 'modified'],
  ] as const) {
    for (const element of document.querySelectorAll(`[itemprop="${property}"]`)) {
      if (element.nodeName.toLowerCase() === 'meta' || !isInside(element)) continue;
      const value =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
      const written = shortText(value);
      if (written === null) continue;
      dates.push({ [what]: written, source: `itemprop ${property}` });
      break;
    }
  }
  return dates;
}

/** `time` elements that say what they are, and those that do not. */
function fromTimes(document: Document, { isNear, isAtHead }: Places) {
  const likely: PageDate[] = [];
  const others: PageDate[] = [];
  for (const element of [...document.querySelectorAll('time')].slice(0, MOST_TIMES)) {
    const written = shortText(element.getAttribute('datetime')) ?? shortText(element.textContent);
    if (written === null || !/\d{4}/.test(written) || !isNear(element)) continue;
    const shown = shortText(element.textContent)?.replace(/\s+/g, ' ');
    const source = shown ? `time element “${shown}”` : 'time element';
    const around = element.parentElement?.getAttribute('class') ?? '';
    const says = [element.getAttribute('class'), element.getAttribute('itemprop'), around, shown].join(' ');
    if (OF_A_CHANGE.test(says) && !/publi/i.test(says)) likely.push({ modified: written, source });
    else if (element.hasAttribute('pubdate') || OF_THE_ARTICLE.test(says))
      likely.push({ published: written, source });
    else if (isAtHead(element) && isAlone(element, shown ?? '')) others.push({ published: written, source });
  }
  return { likely, others };
}

/** Whether a `time` element is a date and nothing else, in no sentence, and not beside the story. */
function isAlone(element: Element, shown: string): boolean {
  const line = element.closest('p, li, td, dd');
  if (element.closest(BESIDE) !== null || SENTENCE.test((line?.textContent ?? '').trim())) return false;
  const rest = shown.replace(IN_ENGLISH, ' ');
  return rest === shown || !/\p{L}/u.test(rest.replace(WITH_A_DATE, ' '));
}

function shortText(value: string | null): string | null {
  const text = value?.trim() ?? '';
  return text === '' || text.length > 80 ? null : text;
}

/** A page says the same in many places: the first says it for all. */
function withoutRepeats(dates: readonly PageDate[]): PageDate[] {
  const seen = new Set<string>();
  return dates.filter(({ published = '', modified = '' }) => {
    const key = `${published}|${modified}`;
    return !seen.has(key) && seen.add(key);
  });
}
