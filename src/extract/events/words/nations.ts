import { NATIONS } from '../../nations.ts';

const names = new Map<string, string>();
const seated = new Map<string, string>();
const peoples = new Set<string>();
for (const { name, forms, seats } of NATIONS) {
  for (const seat of seats) seated.set(seat, name);
  names.set(name, name);
  for (const form of forms) {
    names.set(form, name);
    if (/(?:s|ese|ish|nch)$/.test(form)) peoples.add(form);
  }
}

/** “Russian”, “Russians” and “Russia” are Russia; null for other words. */
export function nationOf(words: string): string | null {
  return names.get(words) ?? null;
}

/** “Moscow” and “Russian” stand for Russia; null for other words. */
export function countryOf(words: string): string | null {
  return names.get(words) ?? seated.get(words) ?? null;
}

/** Whether a word names people, in the plural: “Russians”. */
export function isPeople(word: string): boolean {
  return peoples.has(word) && word.endsWith('s');
}
