import { areOpposite, isMutual } from './acts.ts';
import { isCountry } from './peoples.ts';
import type { Telling } from './telling.ts';

type Check = (a: Telling, b: Telling) => boolean;

/**
 * What keeps two tellings apart whatever they share. Different figures do not: that is what outlets differ in.
 */
const CHECKS: readonly Check[] = [
  // A forecast and its outcome are two events.
  (a, b) => (a.proposal.modality === 'forecast') !== (b.proposal.modality === 'forecast'),
  (a, b) => !areInOneTime(a, b),
  isToldApart,
  (a, b) => a.head !== null && b.head !== null && areOpposite(a.head, b.head),
  (a, b) => a.isNegated !== b.isNegated,
  areOfOtherAgents,
];

/** Whether two tellings cannot be of one event. */
export function contradicts(a: Telling, b: Telling): boolean {
  return CHECKS.some((check) => check(a, b));
}

/** Whether there is a time that both can be of. */
function areInOneTime({ extent: a }: Telling, { extent: b }: Telling): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Two events were read from the same words: whoever read them has told them apart. */
function isToldApart({ proposal: a }: Telling, { proposal: b }: Telling): boolean {
  return a.article === b.article && a.excerpt.start < b.excerpt.end && b.excerpt.start < a.excerpt.end;
}

/** “Russia captures” is not “Ukraine captures”: other countries act, or one suffers here what it does there. */
function areOfOtherAgents(a: Telling, b: Telling): boolean {
  if (a.head === null || a.head !== b.head || isMutual(a.head)) return false;
  if (a.agents.size === 0 || b.agents.size === 0) return false;
  if ([...a.agents].some((agent) => b.agents.has(agent))) return false;
  const areCountries = [...a.agents].some(isCountry) && [...b.agents].some(isCountry);
  // Who does it here is named there, and does not do it.
  return (
    areCountries ||
    [...a.agents].some((agent) => b.parties.has(agent)) ||
    [...b.agents].some((agent) => a.parties.has(agent))
  );
}
