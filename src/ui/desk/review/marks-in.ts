import { createQuoteFinder } from '../../../core/quote/index.ts';
import type { TextRange } from '../../../core/text/index.ts';
import type { DeskArticle, DeskEvent } from '../../../state/desk/read-files.ts';
import type { Mark } from '../text/marks.ts';

/** The event that is looked at, and which of its accounts. */
interface Current {
  event: DeskEvent | null;
  place: number;
}

/** What is marked in an article while its events are reviewed. */
export function marksIn(article: DeskArticle, events: readonly DeskEvent[], current: Current): Mark[] {
  const mentions = article.mentions.map((mention): Mark => ({
    start: mention.start,
    end: mention.end,
    kind: 'mention',
    mention,
  }));
  return [
    ...excerptsIn(article, events, current),
    ...mentions,
    ...furnitureIn(article),
    ...datedIn(article, current),
  ];
}

/** Where what is not the article stands in it. */
export function furnitureIn({ text, entry }: DeskArticle): Extract<Mark, { kind: 'furniture' }>[] {
  if (entry.furniture.length === 0) return [];
  const finder = createQuoteFinder(text);
  return entry.furniture.flatMap(({ kind: what, ...words }) => {
    const found = finder.find(words);
    return found.kind === 'found'
      ? [{ start: found.start, end: found.end, kind: 'furniture' as const, what }]
      : [];
  });
}

function excerptsIn({ id }: DeskArticle, events: readonly DeskEvent[], { event }: Current): Mark[] {
  return events.flatMap((told) =>
    told.entry.accounts.flatMap(({ article }, place): Mark[] => {
      const range = article === id ? told.rangeOf(place) : null;
      return range === null
        ? []
        : [{ ...boundsOf(range), kind: 'excerpt', isCurrent: told.id === event?.id }];
    }),
  );
}

/** The words of the account that is read which its date was read from, where they stand in its excerpt or after it. */
function datedIn({ id, text }: DeskArticle, { event, place }: Current): Mark[] {
  const account = event?.entry.accounts[place];
  const range = event?.rangeOf(place) ?? null;
  if (account?.article !== id || account.mention === null || range === null) return [];
  const { exact } = account.mention;
  const inside = text.indexOf(exact, range.start);
  const start = inside >= 0 && inside < range.end ? inside : text.lastIndexOf(exact, range.start);
  return start < 0 ? [] : [{ start, end: start + exact.length, kind: 'dated' }];
}

function boundsOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
