import type { Account, Article, Modality, Span, TimelineEvent } from '../model.ts';
import { readSpan } from '../span/index.ts';
import { formatDay, lastDayOf } from './day.ts';

/** An event as it stood when only some of its accounts were known; `known` in order of publication and not empty. */
export function asThenTold(
  event: TimelineEvent,
  known: Account[],
  articles: ReadonlyMap<string, Article>,
): TimelineEvent {
  const published = (account: Account) => articles.get(account.article)?.published ?? null;
  const date = toldDate(event, known) ?? undated(event, published(known[0]!));
  const isAhead = date.isAhead || known.every((account) => isBefore(published(account), date.span));
  const modality: Modality = isAhead ? 'forecast' : event.modality;
  return { ...event, when: date.span.edtf, span: date.span, modality, accounts: known };
}

interface DateThen {
  span: Span;
  /** Whether it was still to come, though no account had said when. */
  isAhead: boolean;
}

/** The event's own date where some account had told it, else the one that was told last; null where none had been told. */
function toldDate(event: TimelineEvent, known: readonly Account[]): DateThen | null {
  const tellsDate = ({ mention, when }: Account) => mention !== null || when !== event.when;
  const told = known.filter(tellsDate);
  const isToldOnlyLater = told.length === 0 && event.accounts.some(tellsDate);
  if (isToldOnlyLater) return null;
  const isOwn = told.length === 0 || told.some(({ when }) => when === event.when);
  return { span: isOwn ? event.span : told.at(-1)!.span, isAhead: false };
}

/** What can be said of an event of which nobody had told the date: not later than the first telling, or not before it. */
function undated(event: TimelineEvent, published: Span | null): DateThen {
  const last = lastDayOf(published);
  if (published === null || last === null) return { span: event.span, isAhead: false };
  const isAhead = event.modality === 'forecast' || isBefore(published, event.span);
  const result = readSpan(isAhead ? `[${formatDay(published.start)}..]` : `[..${formatDay(last)}]`);
  if (!result.ok) throw new Error(result.message);
  return { span: result.span, isAhead };
}

/** Whether one date is over when the other begins. */
function isBefore(date: Span | null, other: Span): boolean {
  return date !== null && date.end <= other.start;
}
