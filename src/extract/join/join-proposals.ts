import type { ArticleText, Evidence, Proposal, ProposedEvent } from '../proposal.ts';
import { becauseOf } from './because.ts';
import { compared } from './compared.ts';
import { bestOf, eventOf, single } from './event-of.ts';
import { evidenceOf } from './evidence.ts';
import { groupsOf } from './rounds.ts';
import { withoutSaidAgain } from './said-again.ts';
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
 * Tellings are kept whole, but for one that repeats another of its sentence, and `splitEvent` undoes it. Two are joined where they overlap in time, at least two kinds of
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

  return groups.map((all) => {
    const group = withoutSaidAgain(all, proposals);
    const members = group.map((index) => proposals[index]!);
    const score = (a: number, b: number) => scoreOf(tellings[a]!, tellings[b]!, context) ?? 0;
    const evidence = strongest(group, score).map(([a, b]): Evidence => {
      const [ours, theirs] = [tellings[group[a]!]!, tellings[group[b]!]!];
      return { a, b, because: becauseOf(ours, theirs, evidenceOf(ours, theirs, context)) };
    });
    return eventOf(members, evidence, ids[group[bestOf(members)]!]!);
  });
}

/**
 * Proposals that have doubts, each as an event of its own, behind the ids that are taken. Joined with what is told surely, four of ten on new
 * articles were wrong: of whom “he” or “the case” speaks is what the program does not know.
 */
export function eventsInDoubt(
  proposals: readonly Proposal[],
  { taken }: Pick<JoinOptions, 'taken'>,
): ProposedEvent[] {
  const ids = idsFor(proposals, taken);
  return proposals.map((proposal, index) => single(proposal, ids[index]!));
}

/** Members that others are linked to; of more nobody reads. */
const MOST_HUBS = 8;

/**
 * The links that hold a group together: each member’s strongest to those that are linked before it, as Prim’s algorithm takes
 * them, or in large groups to the first of these. Places in `group`.
 */
function strongest(group: readonly number[], scoreOf: (a: number, b: number) => number): [number, number][] {
  if (group.length < 2) return [];
  const links: [number, number][] = [];
  const best = group.map((index) => ({ from: 0, score: scoreOf(group[0]!, index) }));
  const left = new Set(group.keys());
  left.delete(0);
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
