import type { CountedUnit } from './place.ts';
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

/** What a unit is made of, where halves of it are counted in that. */
const SMALLER: Readonly<Record<string, readonly [size: number, unit: CountedUnit]>> = {
  year: [12, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
};

/** Half a century as 50 years; null for a half that nobody counts so. */
export function inWholeUnits(count: number, unit: CountedUnit): [count: number, unit: CountedUnit] | null {
  if (count % 1 === 0) return [count, unit];
  const [size = NaN, smaller = unit] = SMALLER[unit] ?? [];
  return (count * size) % 1 === 0 ? [count * size, smaller] : null;
}
