import type { Proposal } from '../proposal.ts';

/**
 * Members of a group, by index, without what is proposed twice from one sentence: once by what is said, once by when it was said.
 * The surer of the two is left.
 */
export function withoutSaidAgain(group: readonly number[], proposals: readonly Proposal[]): number[] {
  const left = new Map<string, number>();
  for (const index of group) {
    const { article, excerpt } = proposals[index]!;
    const words = `${article} ${excerpt.start} ${excerpt.end}`;
    const other = left.get(words);
    if (other === undefined || isSurer(proposals[index]!, proposals[other]!)) left.set(words, index);
  }
  return [...left.values()].sort((a, b) => a - b);
}

function isSurer(a: Proposal, b: Proposal): boolean {
  return a.confidence > b.confidence || (a.confidence === b.confidence && a.title < b.title);
}
