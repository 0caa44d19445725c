import type { Names } from './actors.ts';
import { isPartOfName, isPlace, theOne, type People } from './full-names.ts';

/**
 * The words by which an article calls more than one person: last names of which it has several whole names, or both a “Mr” and a “Mrs”, and
 * that are `called` by none of them; and the plural of anybody’s last name, “the Roes”.
 */
export function sharedNames(
  { wholes, people, forms, lasts }: People,
  called: ReadonlyMap<string, string>,
  headline: string | null,
): Set<string> {
  const shared = new Set<string>();
  for (const [last, of] of wholes) {
    const persons = [...of].flatMap(([first, whole]) => (people.has(first) ? [whole] : []));
    if (persons.length === 0 && !forms.has(last)) continue;
    const plural = /(?:s|x|z|ch|sh)$/.test(last) ? `${last}es` : `${last}s`;
    // “the Fredo Rangers”, “Julia Roberts” beside “Ann Robert”
    if (!lasts.has(plural)) shared.add(plural);
    if (called.has(last)) continue;
    if ((persons.length > 1 && theOne(persons, headline) === null) || forms.get(last)?.size === 2)
      shared.add(last);
  }
  return shared;
}

/** The shared names that a title leaves bare; who holds an office is known by the last name. */
export function sharedIn(title: string, { shared, inOffice }: Pick<Names, 'shared' | 'inOffice'>): string[] {
  const parts = title.split(/\s+/);
  const whole = new Set<string>();
  const bare = new Set<string>();
  for (const [i, part] of parts.entries()) {
    const name = PLAIN.exec(part)?.groups?.name ?? '';
    if (!shared.has(name) || inOffice.has(name)) continue;
    const before = (parts[i - 1] ?? '').replace(/^[“"‘(]+/, '');
    const isAddressed = /^(?:the|mr|mrs|ms|miss)\.?$/i.test(before);
    if (!isAddressed && /^\p{Lu}[\p{L}.’'-]*$/u.test(before)) whole.add(name);
    // “in Washington”
    if (isPlace(name) && /^(?:in|near|from|to|at|of|around|outside)$/.test(before)) continue;
    const isPart = isPartOfName(isAddressed ? '' : before, /\p{L}$/u.test(part) ? parts[i + 1] : '');
    // “Bob Roe sold the mill that Roe had built”
    if (!isPart && !whole.has(name)) bare.add(name);
  }
  return [...bare];
}

const PLAIN = /^[“"‘(]*(?<name>\p{Lu}[\p{L}\p{M}’'-]*?)(?:['’]s?)?[,.;:!?”")]*$/u;
