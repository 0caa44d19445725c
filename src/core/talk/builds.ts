import type { TalkStep } from '../model.ts';
import { readBlocks } from './blocks.ts';

/** How much of a step is seen. */
export interface Built {
  /** Of the items of its lists, taken together. */
  items: number;
  accounts: number;
}

type Parts = Pick<TalkStep, 'text' | 'accounts' | 'build'>;

/** How many times a step goes on before the next one comes: once for each item, and for each account after the first. */
export function buildsOf(step: Parts): number {
  return step.build ? itemsOf(step) + Math.max(0, accountsOf(step) - 1) : 0;
}

/** What is seen after so many builds: items come before accounts, and the first account is there from the start. */
export function builtAfter(step: Parts, builds: number): Built {
  const items = itemsOf(step);
  if (!step.build) return { items, accounts: accountsOf(step) };
  return { items: Math.min(builds, items), accounts: Math.max(builds - items, 0) + 1 };
}

function itemsOf({ text }: Parts): number {
  if (text === null) return 0;
  return readBlocks(text).reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);
}

function accountsOf({ accounts }: Parts): number {
  return accounts?.length ?? 0;
}
