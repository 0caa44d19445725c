import { PRECISIONS } from '../../core/model.ts';
import { agrees } from '../resolve/agrees.ts';
import type { Evidence, Proposal, ProposedEvent } from '../proposal.ts';
import { spanOf } from './span-of.ts';

/** An event of one telling. */
export function single(telling: Proposal, id: string): ProposedEvent {
  return eventOf([telling], [], id);
}

/**
 * An event of tellings that belong together, the one that tells it best first. Title, actors, theme and doubts are that one’s; the
 * date is the most precise that the others agree with; it happened where any article tells so in its own words.
 * `evidence` speaks of places in `tellings`, and of their new places afterwards.
 */
export function eventOf(
  tellings: readonly Proposal[],
  evidence: readonly Evidence[],
  id: string,
): ProposedEvent {
  const modality = modalityOf(tellings);
  const order = byQuality(tellings, modality);
  const ordered = order.map((place) => tellings[place]!);
  const best = ordered[0]!;
  return {
    id,
    title: best.title,
    when: whenOf(ordered),
    modality,
    actors: best.actors,
    theme: ordered.find(({ theme }) => theme !== null)?.theme ?? null,
    reasons: [...best.reasons, ...reasonsFor(ordered)],
    doubts: best.doubts,
    confidence: Math.max(...ordered.map(({ confidence }) => confidence)),
    tellings: ordered,
    evidence: evidence.map(({ a, b, because }) => {
      const places = [order.indexOf(a), order.indexOf(b)].sort((one, other) => one - other);
      return { a: places[0]!, b: places[1]!, because };
    }),
    known: null,
  };
}

/** An event without some of its tellings, by their places; at least one is left. */
export function without(event: ProposedEvent, gone: ReadonlySet<number>, id: string): ProposedEvent {
  const kept = [...event.tellings.keys()].filter((place) => !gone.has(place));
  const evidence = event.evidence
    .filter(({ a, b }) => !gone.has(a) && !gone.has(b))
    .map(({ a, b, because }) => ({ a: kept.indexOf(a), b: kept.indexOf(b), because }));
  return eventOf(
    kept.map((place) => event.tellings[place]!),
    evidence,
    id,
  );
}

/** Place of the telling that an event has its title from. */
export function bestOf(tellings: readonly Proposal[]): number {
  return byQuality(tellings, modalityOf(tellings))[0]!;
}

function modalityOf(tellings: readonly Proposal[]): Proposal['modality'] {
  const told = new Set(tellings.map(({ modality }) => modality));
  if (told.has('happened')) return 'happened';
  return told.has('claimed') ? 'claimed' : 'forecast';
}

/** Places from the best telling to the last; the same whatever order they are given in. */
function byQuality(tellings: readonly Proposal[], modality: Proposal['modality']): number[] {
  const qualities = tellings.map((telling) => [
    telling.modality === modality ? 0 : 1,
    telling.mention === null ? 1 : 0,
    coarseness(telling.when),
    -telling.confidence + roughness(telling.title),
  ]);
  return [...tellings.keys()].sort((a, b) => {
    const [ours, theirs] = [qualities[a]!, qualities[b]!];
    const difference = ours.findIndex((value, at) => value !== theirs[at]);
    if (difference >= 0) return ours[difference]! - theirs[difference]!;
    return (
      compareText(tellings[a]!.article, tellings[b]!.article) ||
      tellings[a]!.excerpt.start - tellings[b]!.excerpt.start ||
      a - b
    );
  });
}

const LONG_TITLE = 80;

/** What makes a title less plain: words in quotation marks, length. */
function roughness(title: string): number {
  return (/["“„«]/.test(title) ? 0.1 : 0) + (title.length > LONG_TITLE ? 0.1 : 0);
}

/** Rank of a date’s precision; of one that is no interval, set, or uncertain before one that is. */
function coarseness(when: string): number {
  const span = spanOf(when);
  if (span === null) return Infinity;
  const isPlain = !span.approximate && !span.uncertain && !/[/[{]/.test(when);
  return PRECISIONS.indexOf(span.precision) + (isPlain ? 0 : 0.5);
}

/** The most precise date that the most of the others agree with: it lies within theirs, or is theirs. */
function whenOf(ordered: readonly Proposal[]): string {
  const dates = [...new Set(ordered.map(({ when }) => when))];
  // A date without the words that it was read from is taken where there is no other.
  const read = dates.filter((when) =>
    ordered.some((telling) => telling.when === when && telling.mention !== null),
  );
  const support = (when: string) => ordered.filter((telling) => agrees(telling.when, when)).length;
  return (read.length > 0 ? read : dates)
    .map((when) => ({ when, support: support(when), coarseness: coarseness(when) }))
    .sort((a, b) => b.support - a.support || a.coarseness - b.coarseness)[0]!.when;
}

function reasonsFor(tellings: readonly Proposal[]): string[] {
  const articles = new Set(tellings.map(({ article }) => article)).size;
  if (tellings.length < 2) return [];
  return [articles > 1 ? `Told in ${articles} articles.` : `Told ${tellings.length} times in one article.`];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
