import { outcomeOf } from '../core/known/index.ts';
import type { TimelineEvent } from '../core/model.ts';
import { articleCount } from '../core/sources.ts';
import { describeSpan } from '../core/span/index.ts';
import { count, figure, MODALITIES, OUTCOMES } from '../core/wording.ts';

export { BASES, count, MODALITIES, outlet } from '../core/wording.ts';

/** A title may end its sentence itself. */
const ENDED = /[.!?…。！？]$/;

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
    modalityOf(event),
    told && `Told by ${told}${inExcerpts(event)}`,
    place?.lane,
    place && `${figure(place.position)} of ${figure(place.of)}`,
  ]);
  return sentences.map((sentence) => (ENDED.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

/** How an event is told of, and, of a forecast, what became of it. */
export function modalityOf(event: TimelineEvent): string {
  const outcome = event.modality === 'forecast' ? outcomeOf(event) : null;
  return [MODALITIES[event.modality], outcome && OUTCOMES[outcome]].filter(Boolean).join('; ');
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
