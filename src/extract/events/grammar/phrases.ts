import { DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../words/function-words.ts';
import type { Clause } from './clause.ts';
import type { Token } from './tokens.ts';

export function opensNoun({ kind, capital, lower, possessive }: Token): boolean {
  return kind === 'number' || capital || possessive || DETERMINERS.has(lower) || isSubjectPronounWord(lower);
}

function isSubjectPronounWord(lower: string): boolean {
  return /^(?:he|she|it|they|we|i)$/.test(lower);
}

export function isSubjectPronoun({ lower, kind }: Token): boolean {
  return kind === 'word' && isSubjectPronounWord(lower);
}

export function adverbsFrom(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (tokens[at]!.kind === 'time' ||
      isAdverb(tokens[at]!.lower) ||
      (PREPOSITIONS.has(tokens[at]!.lower) && tokens[at + 1]?.kind === 'time'))
  )
    at++;
  return at - from;
}

/** Conjunctions, adverbs, times and marks before a noun phrase begins. */
export function leadFrom(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const { kind, lower, quoted, possessive } = tokens[at]!;
    if (quoted) break;
    const lead =
      kind === 'mark' ||
      (kind === 'time' && !possessive) ||
      /^(?:and|but|or|so|yet)$/.test(lower) ||
      (isAdverb(lower) &&
        // “Ann Connolly”, “Connolly left”
        !(tokens[at]!.capital && (at > 0 ? tokens[at + 1]?.capital : at + 1 === to)) &&
        kind === 'word' &&
        !/^(?:about|around|more|nearly|at|less|most|both|all|each|over)$/.test(lower)) ||
      (PREPOSITIONS.has(lower) &&
        (tokens[at + 1]?.kind === 'time' ||
          (tokens[at + 1]?.possessive === true && tokens[at + 1]?.kind === 'time')));
    if (!lead) break;
  }
  return at - from;
}

/** Whether a sentence opens with something other than its subject: “On Tuesday, …”, “In Kyiv, …”. */
export function startsAside(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start];
  if (token === undefined) return false;
  return (
    token.kind === 'time' ||
    token.quoted ||
    PREPOSITIONS.has(token.lower) ||
    isAdverb(token.lower) ||
    /^(?:and|but|so|yet|moreover|however|meanwhile)$/.test(token.lower) ||
    /^[a-z]+(?:ing|ed)$/.test(token.lower)
  );
}

/** “On Monday, A, B and C agreed”: where the list begins. */
export function listFrom(tokens: readonly Token[], start: number, last: number, nounFrom: number): number {
  const first = tokens.findIndex(({ text }, i) => i >= start && i < last && text === ',');
  return first < 0 ? nounFrom : first + 1;
}

/** The subject before a verb: from `start` on, without what stands before it or is put between. */
export function subjectFrom(
  tokens: readonly Token[],
  start: number,
  to: number,
): { from: number; to: number } {
  let from = start + leadFrom(tokens, start, to);
  // “In Kyiv on Tuesday Zelensky said”, “In a statement, the ministry said”.
  while (from < to && PREPOSITIONS.has(tokens[from]!.lower) && tokens[from + 1]?.kind !== 'number') {
    let end = from + 1;
    while (end < to && tokens[end]!.kind !== 'time' && tokens[end]!.text !== ',') end++;
    if (end >= to - 1) break;
    from = end + leadFrom(tokens, end, to);
  }
  let end = from;
  while (end < to && !(tokens[end]!.text === ',' && !tokens[end]!.quoted && !joinsList(tokens, end, to)))
    end++;
  return { from, to: end };
}

/** “A, B and C agreed”: the commas are of a list. */
function joinsList(tokens: readonly Token[], comma: number, to: number): boolean {
  const rest = tokens.slice(comma + 1, to);
  const closes = rest.at(-1)?.text === ',';
  return (
    !closes && rest.some(({ lower }) => lower === 'and') && !rest.some(({ lower }) => RELATIVES.has(lower))
  );
}

/** “told reporters the attack had”: whom it was told is no part of the subject. */
export function afterListener(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]!;
  const next = tokens[from + 1];
  const isListener =
    /^(?:reporters|journalists|lawmakers|parliament|viewers|investors|him|her|us|them|me)$/.test(first.lower);
  return isListener && next !== undefined && from + 1 < to ? from + 1 : from;
}

/** Who somebody is of a family. */
export const KIN =
  /^(?:son|daughter|wife|husband|mother|father|brother|sister|widow|widower|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|girlfriend|boyfriend|fianc[ée]e?|partner)$/;

export const OF_PEOPLE =
  /^(?:members?|leaders?|heads?|chief|president|minister|mayor|governor|director|capital|son|daughter|wife|husband|mother|father|brother|sister|widow|supporters?|relatives|owners?|residents?|founders?|thousands|hundreds|dozens|one|some|half|most|part|parts)$/;

/** The noun phrase that ends before `to`, with its “of”. */
export function nounBefore(
  tokens: readonly Token[],
  to: number,
  least: number,
): { from: number; to: number } | null {
  let end = to;
  while (
    end > least &&
    (tokens[end - 1]!.kind === 'mark' || isAdverb(tokens[end - 1]!.lower) || tokens[end - 1]!.kind === 'time')
  )
    end--;
  while (end > least && tokens[end - 1]!.lower !== 'of' && PREPOSITIONS.has(tokens[end - 1]!.lower)) end--;
  let from = end;
  while (from > least) {
    const { kind, lower, text, quoted } = tokens[from - 1]!;
    if (kind === 'mark' && !/^[$%'’“”"]$/.test(text) && !quoted) break;
    if (
      kind === 'time' ||
      (kind === 'word' && (lower === 'that' || RELATIVES.has(lower) || SUBORDINATORS.has(lower)))
    )
      break;
    const inName = lower === 'for' && from - 2 >= least && tokens[from]!.capital && tokens[from - 2]!.capital;
    if (
      PREPOSITIONS.has(lower) &&
      lower !== 'of' &&
      !inName &&
      !(tokens[from - 1]!.capital && tokens[from]!.capital)
    )
      break;
    if (lower === 'but' || lower === 'to' || isSubjectPronoun(tokens[from - 1]!)) break;
    if (lower === 'and' && !(tokens[from]!.capital && tokens[from - 2]?.capital)) break;
    from--;
  }
  // A name is enough by itself; of “in the wake of a strike” it is the strike.
  if (from < end && isOfName(tokens[end - 1]!)) {
    let name = end - 1;
    while (
      name > from &&
      (isOfName(tokens[name - 1]!) ||
        (/^(?:of|and|for)$/.test(tokens[name - 1]!.lower) && name - 2 >= from && tokens[name - 2]!.capital))
    )
      name--;
    // “members of Youth Demand” are not Youth Demand.
    const of = tokens[name - 1]?.lower === 'the' ? name - 2 : name - 1;
    if (of > from && tokens[of]!.lower === 'of' && OF_PEOPLE.test(tokens[of - 1]!.lower)) name = from;
    return { from: name, to: end };
  }
  for (let of = end - 1; of > from; of--) {
    if (tokens[of]!.lower === 'of' && /^(?:a|an|the)$/.test(tokens[of + 1]?.lower ?? ''))
      return { from: of + 1, to: end };
  }
  return from < end ? { from, to: end } : null;
}

/** “Lee”, “al-Lee” */
function isOfName({ kind, capital, text }: Token): boolean {
  return kind === 'word' && (capital || /^\p{Ll}{2,3}-\p{Lu}/u.test(text));
}

export function trimmed(tokens: readonly Token[], subject: Clause['subject']): Clause['subject'] {
  if (subject === null) return null;
  let { from, to } = subject;
  while (from < to && tokens[from]!.kind === 'mark' && !tokens[from]!.quoted) from++;
  for (;;) {
    const last = tokens[to - 1];
    if (to <= from || last === undefined) return null;
    const drop =
      (last.kind === 'mark' && !last.quoted) ||
      (last.kind === 'time' && !last.possessive) ||
      (last.kind === 'word' && isAdverb(last.lower) && !last.capital && to - from > 1) ||
      (last.kind === 'word' && PREPOSITIONS.has(last.lower));
    if (!drop) return { from, to };
    // “the World Bank (WB)”
    const opening = last.text === ')' ? tokens.findLastIndex(({ text }, i) => i < to && text === '(') : -1;
    to = opening > from ? opening : to - 1;
  }
}
