import type { Article, BasisKind, Modality, TimelineEvent } from '../core/model.ts';
import { articleCount } from '../core/sources.ts';
import { describeSpan } from '../core/span/index.ts';

/** What the page says of a modality. */
export const MODALITIES: Record<Modality, string> = {
  happened: 'Reported as having happened',
  claimed: 'Reported as a claim',
  forecast: 'Reported as a forecast',
};

/** What the page says of where a publication date comes from. */
export const BASES: Record<BasisKind, string> = {
  stated: 'The text states its date',
  inferred: 'The text states no date; worked out from its words',
  given: 'Given by the author of this collection',
  unknown: 'The date is not known',
};

/** An outlet’s name, or that the text has none: an outlet is never guessed. */
export function outlet({ publisher }: Article): string {
  return publisher ?? 'Outlet not named';
}

/** `1 event`, `2 events`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `9 July 2024 · 3 articles`: what stands under an event's title. */
export function inShort(event: TimelineEvent, locale: string): string {
  return `${describeSpan(event.span, locale)} · ${count(articleCount(event), 'article')}`;
}

/** An event as a screen reader is to say it. */
export function aloud(event: TimelineEvent, locale: string): string {
  const told = `Told by ${count(articleCount(event), 'article')}`;
  return `${event.title}. ${describeSpan(event.span, locale)}. ${MODALITIES[event.modality]}. ${told}.`;
}
