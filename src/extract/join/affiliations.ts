import { isCountry } from './peoples.ts';
import type { Token } from './folding.ts';

const OFFICES = new Set(
  `president minister premier chancellor king queen prince leader senator ambassador secretary spokesman spokeswoman general
   admiral governor lawmaker diplomat parliament commander colonel`.split(/\s+/),
);
/** Words from a country to the office: “Russian Deputy Defense Minister”. */
const MOST_BETWEEN = 3;
const MOST_NAMES = 3;

/**
 * Of which country people are said to act: “Russian Defense Minister Sergey Shoigu” is of `russia`. Adds the last of each name,
 * by its key; the first country said of it stays.
 */
export function readAffiliations(tokens: readonly Token[], countries: Map<string, string>): void {
  tokens.forEach(({ key }, at) => {
    if (!isCountry(key)) return;
    for (let office = at + 1; office <= at + 1 + MOST_BETWEEN; office++) {
      const token = tokens[office];
      if (token === undefined || (!token.isInner && token.isCapital)) return;
      if (!OFFICES.has(token.word)) continue;
      const name = lastNameAfter(tokens, office);
      if (name !== null && !countries.has(name)) countries.set(name, key);
      return;
    }
  });
}

function lastNameAfter(tokens: readonly Token[], at: number): string | null {
  let last: string | null = null;
  for (let next = at + 1; next <= at + MOST_NAMES; next++) {
    const token = tokens[next];
    if (token === undefined || !token.isInner || token.start - tokens[next - 1]!.end !== 1) break;
    if (!OFFICES.has(token.word)) last = token.key;
  }
  return last;
}
