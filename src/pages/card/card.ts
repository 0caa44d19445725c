import { baseLanguage } from '../../core/compare/index.ts';
import type { Account, TimelineEvent } from '../../core/model.ts';
import { publishedInWords } from '../../core/reading.ts';
import { describeSpan } from '../../core/span/index.ts';
import { count, outlet } from '../../core/wording.ts';
import { nameOf, sourceOf, type Site } from '../site.ts';

/** What a card says. */
export interface Card {
  /** Whose it is, small above the title. */
  overline: string;
  title: string;
  when: string;
  /** Words to show, of which the first that have room are shown, whole. */
  texts: { text: string; signature: string }[];
  /** The event that is lit on the timeline; null for none. */
  event: TimelineEvent | null;
}

/** The card of an event, or of the whole timeline for null. */
export function cardOf(site: Site, event: TimelineEvent | null): Card {
  const { collection, events } = site.dataset;
  if (event === null) {
    return {
      overline: 'Dateline',
      title: collection.title,
      when: `${count(events.length, 'event')} from ${count(site.sources.length, 'article')}`,
      texts: [{ text: collection.description, signature: '' }],
      event,
    };
  }
  return {
    overline: collection.title,
    title: nameOf(event, site.locale),
    when: describeSpan(event.span, site.locale),
    texts: readable(site, event).flatMap(({ article, exact }) => {
      const source = sourceOf(site, article);
      if (source === undefined) return [];
      const dates = publishedInWords(source.article.published, site.locale);
      return [{ text: `“${exact}”`, signature: `${outlet(source.article)}, ${dates}` }];
    }),
    event,
  };
}

/** The accounts in the language of the collection, of which its readers can read; all where there are none. */
function readable(site: Site, { accounts }: TimelineEvent): readonly Account[] {
  const { language } = site.dataset.collection;
  const own = accounts.filter(
    ({ article }) => baseLanguage(sourceOf(site, article)?.article.language ?? '') === baseLanguage(language),
  );
  return own.length === 0 ? accounts : own;
}
