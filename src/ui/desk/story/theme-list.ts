import type { Theme } from '../../../core/model.ts';

/** The list with one theme at another place, from 0; as it was where there is no such place. */
export function moved(themes: readonly Theme[], from: number, to: number): Theme[] {
  if (to < 0 || to >= themes.length) return [...themes];
  const without = themes.filter((_, place) => place !== from);
  return [...without.slice(0, to), themes[from]!, ...without.slice(to)];
}
