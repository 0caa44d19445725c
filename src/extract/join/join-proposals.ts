import type { ArticleText, Evidence, Proposal, ProposedEvent } from '../proposal.ts';
import { becauseOf } from './because.ts';
import { compared, type Compared } from './compared.ts';
import { bestOf, eventOf } from './event-of.ts';
import { evidenceOf } from './evidence.ts';
import { groupsOf } from './rounds.ts';
import { scoreOf } from './score.ts';
import { idsFor } from './undo.ts';

export interface JoinOptions {
  /** Groups of words for one thing, as the collection lists them: Kyiv, Kiev. */
  variants: readonly (readonly string[])[];
  /** Ids that are there already. */
  taken: ReadonlySet<string>;
}

/**
 * Joins what tells one event, in several articles or twice in one; what is joined with nothing is an event of one telling.
 * Tellings are kept whole, and `splitEvent` undoes it. Two are joined where they overlap in time, at least two kinds of
 * evidence say so, and nothing speaks against it; it takes less for two that are told of one day than of one year. Events are
 * in the order in which their first telling is proposed.
 */
export function joinProposals(
  proposals: readonly Proposal[],
  articles: readonly ArticleText[],
  { variants, taken }: JoinOptions,
): ProposedEvent[] {
  const { groups, tellings, context } = groupsOf(compared(proposals, articles, variants));
  const ids = idsFor(proposals, taken);

  return groups.map((group) => {
    const members = group.map((index) => proposals[index]!);
    const score = (a: number, b: number) => scoreOf(tellings[a]!, tellings[b]!, context) ?? 0;
    const evidence = strongest(group, score).map((link) => evidenceFor(link, group, { tellings, context }));
    return eventOf(members, evidence, ids[group[bestOf(members)]!]!);
  });
}

/**
 * Adds proposals that have doubts to events that are told surely, and which stay what they are: each joins one of them as a further telling, or
 * becomes, with others of its kind, an event that has doubts.
 */
export function joinLessSure(
  events: readonly ProposedEvent[],
  unsure: readonly Proposal[],
  articles: readonly ArticleText[],
  { variants, taken }: JoinOptions,
): ProposedEvent[] {
  if (unsure.length === 0) return [...events];
  const proposals = [...events.flatMap(({ tellings }) => tellings), ...unsure];
  const sure = proposals.length - unsure.length;
  let at = 0;
  const settled = events.map(({ tellings }) => tellings.map(() => at++));
  const { groups, tellings, context } = groupsOf(compared(proposals, articles, variants), settled);
  const ids = idsFor(unsure, new Set([...taken, ...events.map(({ id }) => id)]));
  const eventAt = new Map(settled.map(([first], place) => [first, events[place]!]));

  const score = (a: number, b: number) => scoreOf(tellings[a]!, tellings[b]!, context) ?? 0;
  return groups.map((group) => {
    const known = eventAt.get(group[0]);
    if (known !== undefined && group.length === known.tellings.length) return known;
    const members = group.map((index) => proposals[index]!);
    const links = strongest(group, score, known?.tellings.length);
    const evidence = links.map((link) => evidenceFor(link, group, { tellings, context }));
    return eventOf(
      members,
      [...(known?.evidence ?? []), ...evidence],
      known?.id ?? ids[group[bestOf(members)]! - sure]!,
    );
  });
}

function evidenceFor(
  [a, b]: readonly [number, number],
  group: readonly number[],
  { tellings, context }: Compared,
): Evidence {
  const [ours, theirs] = [tellings[group[a]!]!, tellings[group[b]!]!];
  return { a, b, because: becauseOf(ours, theirs, evidenceOf(ours, theirs, context)) };
}

/** Members that others are linked to; of more nobody reads. */
const MOST_HUBS = 8;

/**
 * The links that hold a group together: each member’s strongest to those that are linked before it, as Prim’s algorithm takes
 * them, or in large groups to the first of these; so many at its beginning are linked already. Places in `group`.
 */
function strongest(
  group: readonly number[],
  scoreOf: (a: number, b: number) => number,
  linked = 1,
): [number, number][] {
  if (group.length < 2) return [];
  const links: [number, number][] = [];
  const hubs = group.slice(0, Math.min(linked, MOST_HUBS));
  const best = group.map((index) =>
    hubs
      .map((hub, from) => ({ from, score: scoreOf(Math.min(hub, index), Math.max(hub, index)) }))
      .reduce((one, other) => (other.score > one.score ? other : one)),
  );
  const left = new Set([...group.keys()].slice(linked));
  while (left.size > 0) {
    let next = -1;
    for (const place of left) if (next < 0 || best[place]!.score > best[next]!.score) next = place;
    left.delete(next);
    links.push([best[next]!.from, next]);
    if (links.length >= MOST_HUBS) continue;
    for (const place of left) {
      const [a, b] = [Math.min(group[next]!, group[place]!), Math.max(group[next]!, group[place]!)];
      const score = scoreOf(a, b);
      if (score > best[place]!.score) best[place] = { from: next, score };
    }
  }
  return links.map(([a, b]) => (a < b ? [a, b] : [b, a]));
}
