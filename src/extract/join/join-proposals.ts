import type { ArticleText, Evidence, Proposal, ProposedEvent } from '../proposal.ts';
import { becauseOf } from './because.ts';
import { compared, scoredPairs } from './compared.ts';
import { bestOf, eventOf } from './event-of.ts';
import { evidenceOf } from './evidence.ts';
import { linkByAverage } from './link.ts';
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
  const { tellings, context } = compared(proposals, articles, variants);
  const pairs = scoredPairs({ tellings, context });
  const groups = linkByAverage(proposals.length, pairs, (a, b) =>
    scoreOf(tellings[a]!, tellings[b]!, context),
  );
  const ids = idsFor(proposals, taken);

  const scores = new Map(pairs.map(({ a, b, score }) => [a * proposals.length + b, score ?? 0]));
  return groups.map((group) => {
    const members = group.map((index) => proposals[index]!);
    const evidence = strongest(group, (a, b) => scores.get(a * proposals.length + b) ?? 0).map(
      ([a, b]): Evidence => {
        const [ours, theirs] = [tellings[group[a]!]!, tellings[group[b]!]!];
        return { a, b, because: becauseOf(ours, theirs, evidenceOf(ours, theirs, context)) };
      },
    );
    return eventOf(members, evidence, ids[group[bestOf(members)]!]!);
  });
}

/**
 * The links that hold a group together: each member’s strongest to those before it, as Prim’s algorithm takes them. Places
 * in `group`.
 */
function strongest(group: readonly number[], scoreOf: (a: number, b: number) => number): [number, number][] {
  const links: [number, number][] = [];
  const best = group.map((index) => ({ from: 0, score: scoreOf(group[0]!, index) }));
  const left = new Set(group.keys());
  left.delete(0);
  while (left.size > 0) {
    let next = -1;
    for (const place of left) if (next < 0 || best[place]!.score > best[next]!.score) next = place;
    left.delete(next);
    links.push([best[next]!.from, next]);
    for (const place of left) {
      const [a, b] = [Math.min(group[next]!, group[place]!), Math.max(group[next]!, group[place]!)];
      const score = scoreOf(a, b);
      if (score > best[place]!.score) best[place] = { from: next, score };
    }
  }
  return links.map(([a, b]) => (a < b ? [a, b] : [b, a]));
}
