import type { Proposal } from '../proposal.ts';
import type { Tokenize } from './folding.ts';

const QUOTED = /[“„«"]([^“”„«»"\n]{4,400})[”“»"]/gu;
const LEAST_WORDS = 2;

/** Words in quotation marks, of two words or more. */
export function quotationsIn({ title, excerpt }: Proposal, tokenize: Tokenize): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of [excerpt.exact, title]) {
    for (const [, quoted = ''] of text.matchAll(QUOTED)) {
      const keys = tokenize(quoted).map(({ key }) => key);
      if (keys.length >= LEAST_WORDS) found.set(keys.join(' '), quoted);
    }
  }
  return found;
}
