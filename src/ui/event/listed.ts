import { isolated } from '../../core/text/index.ts';

/** `one`, `one and another`, `one, another and a third`. */
export function listed(names: readonly string[]): string {
  const each = names.map(isolated);
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}
