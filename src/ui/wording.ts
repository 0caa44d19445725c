import type { Article, BasisKind, Modality, TimelineEvent } from '../core/model.ts';
import { articleCount } from '../core/sources.ts';
import { describeSpan } from '../core/span/index.ts';
import { count, NUMBER } from './count.ts';

export { count } from './count.ts';

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

/** A title may end its sentence itself. */
const ENDED = /[.!?…。！？]$/;

/** An outlet’s name, or that the text has none: an outlet is never guessed. */
export function outlet({ publisher }: Article): string {
  return publisher ?? 'Outlet not named';
}

/** What an event is called: its title, or its date in words where it has none. */
export function nameOf({ title, span }: Pick<TimelineEvent, 'title' | 'span'>, locale: string): string {
  return isBlank(title) ? describeSpan(span, locale) : title;
}

/** `9 July 2024 · 3 articles`: what stands under an event’s name. A date that is the name is not said again. */
export function inShort(event: TimelineEvent, locale: string): string {
  return parts([dateBesideName(event, locale), toldBy(event)]).join(' · ');
}

/** Where the keys have gone to among the events. */
export interface Place {
  /** From 1. */
  position: number;
  of: number;
  /** Label of the lane; empty where one lane holds all. */
  lane: string;
}

/** An event as a screen reader is to say it. */
export function aloud(event: TimelineEvent, locale: string, place?: Place): string {
  const told = toldBy(event);
  const sentences = parts([
    nameOf(event, locale),
    dateBesideName(event, locale),
    MODALITIES[event.modality],
    told && `Told by ${told}${inExcerpts(event)}`,
    place?.lane,
    place && `${NUMBER.format(place.position)} of ${NUMBER.format(place.of)}`,
  ]);
  return sentences.map((sentence) => (ENDED.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

/** What a screen reader says when no event has what was typed. */
export function notFound(typed: string): string {
  return `No event with “${typed.trim()}” at the start of a word or in its date.`;
}

function isBlank(title: string): boolean {
  return title.trim() === '';
}

function dateBesideName({ title, span }: TimelineEvent, locale: string): string {
  return isBlank(title) ? '' : describeSpan(span, locale);
}

/** Empty for an event of a table without articles. */
function toldBy(event: TimelineEvent): string {
  const articles = articleCount(event);
  return articles === 0 ? '' : count(articles, 'article');
}

function inExcerpts({ accounts }: TimelineEvent): string {
  const articles = articleCount({ accounts });
  return accounts.length === articles ? '' : ` in ${count(accounts.length, 'excerpt')}`;
}

function parts(all: readonly (string | undefined)[]): string[] {
  return all.filter((part): part is string => part !== undefined && part !== '');
}
