import { chainOf, type Chain } from '../../core/chain/index.ts';
import { compareAccounts, notMentionedIn, type Comparison } from '../../core/compare/index.ts';
import type { Account, Article, Dataset, TimelineEvent } from '../../core/model.ts';
import type { Telling } from '../../core/sources.ts';
import { highlightsOf, type Highlight } from './highlight.ts';

export { textFragment } from '../../core/text-fragment/index.ts';
export { default as ChainOfReports } from './ChainOfReports.svelte';
export { default as CiteMenu } from './CiteMenu.svelte';
export { default as Differences } from './Differences.svelte';
export { default as NotMentioned } from './NotMentioned.svelte';

/** What the accounts of an event say when they are held against each other and against the other articles. */
export interface Checked {
  comparison: Comparison;
  /** What differs, by account. */
  highlights: ReadonlyMap<Account, readonly Highlight[]>;
  /** Those whom other articles quote, by the article that does not. */
  leftOut: ReadonlyMap<string, readonly string[]>;
  chain: Chain | null;
  missing: readonly Article[];
}

/** `told` are the event’s accounts by article. */
export function check(event: TimelineEvent, told: readonly Telling[], dataset: Dataset): Checked {
  const comparison = compareAccounts(event, told, dataset.collection);
  return {
    comparison,
    highlights: highlightsOf(comparison),
    leftOut: new Map(comparison.leftOut.map(({ article, speakers }) => [article, speakers])),
    chain: chainOf(event, dataset),
    missing: notMentionedIn(event, dataset),
  };
}
