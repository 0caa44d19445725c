import type { Account, TimelineEvent } from '../../core/model.ts';
import type { ArticleText, Proposal, ProposedEvent } from '../proposal.ts';
import { becauseOf } from './because.ts';
import { compared, type Compared } from './compared.ts';
import { candidates } from './candidates.ts';
import { without } from './event-of.ts';
import { extentOf } from './extent.ts';
import { evidenceOf } from './evidence.ts';
import { scoreOf } from './score.ts';

/** Tellings and accounts that go together by so much are of one event. */
const ENOUGH = 1;
/** By how much of the shorter of two excerpts they must overlap to be the same words. */
const SAME_WORDS = 0.5;

interface Known {
  event: string;
  account: Proposal;
}

/**
 * Compares what is proposed with the events that a collection has already. Tellings whose words are an account of an event,
 * with a date that agrees, are left out, and so are events of which none is left. What tells an event that is there in other
 * words, or in another article, is marked as `known`.
 */
export function matchKnown(
  proposed: readonly ProposedEvent[],
  events: readonly TimelineEvent[],
  articles: readonly ArticleText[],
  { variants }: { variants: readonly (readonly string[])[] },
): ProposedEvent[] {
  const known = events.flatMap((event) =>
    event.accounts.map((account): Known => ({ event: event.id, account: asProposal(event, account) })),
  );
  const proposals = proposed.flatMap(({ tellings }) => tellings);
  const ready = compared([...proposals, ...known.map(({ account }) => account)], articles, variants);
  const near = accountsNear(ready, proposals.length);

  let first = 0;
  return proposed.flatMap((event): ProposedEvent[] => {
    const places = event.tellings.map((_, at) => first + at);
    first += event.tellings.length;
    const told = event.tellings.map((telling) => known.find(({ account }) => areSameWords(telling, account)));
    const gone = new Set([...told.keys()].filter((at) => told[at] !== undefined));
    if (gone.size === places.length) return [];
    const account = told.find((found) => found !== undefined);
    if (account !== undefined) {
      const because = [
        `Joined with words that are an account of it already: “${account.account.excerpt.exact}”`,
      ];
      return [{ ...without(event, gone, event.id), known: { event: account.event, because } }];
    }
    return [{ ...event, known: likeliest(places, proposals.length, known, ready, near) }];
  });
}

/** The known event that the tellings at `places` go together with best; null where there is none. */
function likeliest(
  places: readonly number[],
  shift: number,
  known: readonly Known[],
  { tellings, context }: Compared,
  near: ReadonlyMap<number, ReadonlySet<number>>,
): (ProposedEvent['known'] & object) | null {
  const events = new Set(
    places.flatMap((place) => [...(near.get(place) ?? [])].map((at) => known[at]!.event)),
  );
  let best: { event: string; score: number; a: number; b: number } | null = null;
  for (const event of events) {
    const accounts = [...known.keys()].filter((at) => known[at]!.event === event).map((at) => at + shift);
    let sum = 0;
    let top = { score: 0, a: -1, b: -1 };
    for (const a of places) {
      let most = 0;
      for (const b of accounts) {
        const score = tellings[b] === null ? 0 : scoreOf(tellings[a]!, tellings[b]!, context);
        if (score === null) {
          sum = -Infinity;
          break;
        }
        most = Math.max(most, score);
        if (score > top.score) top = { score, a, b };
      }
      sum += most;
    }
    const score = sum / places.length;
    if (score >= ENOUGH && (best === null || score > best.score)) best = { event, ...top, score };
  }
  if (best === null) return null;
  const [a, b] = [tellings[best.a]!, tellings[best.b]!];
  return { event: best.event, because: becauseOf(a, b, evidenceOf(a, b, context)) };
}

function asProposal(event: TimelineEvent, account: Account): Proposal {
  return {
    article: account.article,
    title: event.title,
    when: account.when,
    modality: event.modality,
    actors: event.actors,
    theme: event.theme,
    excerpt: { exact: account.exact, start: account.start, end: account.end },
    // Read by an editor, be it without words.
    mention: account.mention ?? { text: '', start: account.start, end: account.start, how: '' },
    speaker: account.speaker,
    reasons: [],
    doubts: [],
    confidence: 1,
  };
}

/** Known accounts that share rare words with a proposal, by its index. */
function accountsNear({ tellings, context }: Compared, shift: number): Map<number, Set<number>> {
  const near = new Map<number, Set<number>>();
  candidates(tellings, context, (a, b) => {
    if (a < shift && b >= shift) near.set(a, (near.get(a) ?? new Set()).add(b - shift));
  });
  return near;
}

/** Whether two are the same words of one article, with dates that can be one. */
function areSameWords(a: Proposal, b: Proposal): boolean {
  if (a.article !== b.article) return false;
  const overlap = Math.min(a.excerpt.end, b.excerpt.end) - Math.max(a.excerpt.start, b.excerpt.start);
  const shorter = Math.min(a.excerpt.end - a.excerpt.start, b.excerpt.end - b.excerpt.start);
  if (overlap < SAME_WORDS * shorter) return false;
  const [ours, theirs] = [extentOf(a), extentOf(b)];
  return ours === null || theirs === null || (ours.start < theirs.end && theirs.start < ours.end);
}
