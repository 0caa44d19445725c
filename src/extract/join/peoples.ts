import { foldWord } from '../../core/search/fold-word.ts';
import { NATIONS } from '../nations.ts';

/** As `folding` calls it; other names of two words are two words there. */
const KEYS: Readonly<Record<string, string>> = { 'United States': 'usa' };

const COUNTRIES = new Map<string, string>();
const GOVERNMENTS = new Map<string, string>();
for (const { name, forms, seats } of NATIONS) {
  if (name.includes(' ') && KEYS[name] === undefined) continue;
  const key = KEYS[name] ?? foldWord(name).term;
  for (const form of forms) if (!form.includes(' ')) COUNTRIES.set(foldWord(form).term, key);
  COUNTRIES.set(key, key);
  for (const seat of seats) GOVERNMENTS.set(foldWord(seat).term, key);
}

/** The country that a folded word names, be it its people (“Russian” is `russia`); the word itself where it names none. */
export function countryOr(term: string): string {
  return COUNTRIES.get(term) ?? term;
}

/** The country that acts where a folded word is said to act (“Moscow” is `russia`); null where it names none. */
export function actingCountry(term: string): string | null {
  return COUNTRIES.get(term) ?? GOVERNMENTS.get(term) ?? null;
}

export function isCountry(key: string): boolean {
  return COUNTRIES.get(key) === key;
}
