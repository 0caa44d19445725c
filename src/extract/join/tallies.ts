import type { Proposal } from '../proposal.ts';
import { actsIn } from './acts.ts';
import type { Token } from './folding.ts';

/** What is decided by votes, goals or points. */
const DECIDED = new Set(['approve', 'beat', 'draw', 'elect', 'lose', 'reject']);
const NUMBERS = [
  'nil',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = String.raw`\d{1,3}|${NUMBERS.join('|')}`;
const VOTES = String.raw`(?: (?:votes?|goals?|points?|members|lawmakers|councillors|senators))?`;
const TALLY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£/–-])(${NUMBER})(?:[-–]|${VOTES} (?:to|for(?: \p{L}{1,12})? and|against) )(${NUMBER})(?![\p{N}/–-]|[.,]\p{N}|[ -]?(?:%|per ?cent|years?|days?|hours?|months?|weeks?|minutes?))`,
  'giu',
);

/** How votes and games stand, by `71:58`, the larger first, as they are written: “71 votes to 58”, “3-1”. */
export function talliesIn({ title, excerpt }: Proposal, tokens: readonly Token[]): Map<string, string> {
  const found = new Map<string, string>();
  if (!actsIn(tokens).some((act) => act !== null && DECIDED.has(act))) return found;
  for (const text of [excerpt.exact, title]) {
    for (const [written, one = '', other = ''] of text.matchAll(TALLY)) {
      const [least, most] = [worthOf(one), worthOf(other)].sort((a, b) => a - b);
      found.set(`${most}:${least}`, written);
    }
  }
  return found;
}

function worthOf(number: string): number {
  const place = NUMBERS.indexOf(number.toLowerCase());
  return place < 0 ? Number(number) : place;
}
