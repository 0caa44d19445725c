import type { Parts } from './rule.ts';

/** What `COUNT` stands for. */
export function countOf({ count, pair, half, dozen }: Parts): number {
  if (count !== undefined) return count.value;
  if (pair !== undefined) return 2;
  if (half !== undefined) return 0.5;
  return dozen === undefined ? 1 : 12;
}

/** “2 weeks”. */
export function counted(count: number, unit: string): string {
  if (count === 0.5) return `half ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
  return `${count} ${count === 1 ? unit : unit === 'century' ? 'centuries' : `${unit}s`}`;
}
