import type { Names } from './actors.ts';
import { isPartOfName } from './full-names.ts';

/**
 * The whole names of those whom some words call by the last name alone, where neither these words nor the headline say who that is, and
 * who hold no office by which all know them.
 */
export function bareNamesIn(
  words: string,
  { called, inOffice }: Pick<Names, 'called' | 'inOffice'>,
  headline: string | null,
): string[] {
  const parts = words.split(/\s+/);
  const bare = parts.flatMap((part, i) => {
    const name = PLAIN.exec(part)?.groups?.name ?? '';
    const whole = called.get(name);
    if (whole === undefined || inOffice.has(name)) return [];
    if (words.includes(whole) || headline?.includes(name) === true) return [];
    const before = ADDRESS.test(parts[i - 1] ?? '') ? '' : parts[i - 1];
    return isPartOfName(before, /\p{L}$/u.test(part) ? parts[i + 1] : '') ? [] : [whole];
  });
  return [...new Set(bare)];
}

const PLAIN = /^[“"‘(]*(?<name>\p{Lu}[\p{L}\p{M}’'-]*?)(?:['’]s?)?[,.;:!?”")]*$/u;

/** They say no more of whom they stand before. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
