import { NEEDING, FROM } from './words/title-endings.ts';
import type { Token } from './grammar/tokens.ts';
import {
  DETERMINERS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './words/function-words.ts';
import { baseOfParticiple, baseOfPast, isVerbBase } from './words/verb-forms.ts';

/** A place at which a title may end. */
export interface Cut {
  /** Counted in `rest`. */
  at: number;
  kind: CutKind;
}

/** `clean`: before a clause or a mark. `spared`: before a phrase that tells where or how. `about`: before one that the verb may need. */
export type CutKind = 'clean' | 'spared' | 'about';

/** Where a title may end, in order. */
export function cutsOf(tokens: readonly Token[], rest: readonly number[], opens: ReadonlySet<number>): Cut[] {
  const cuts: Cut[] = [];
  for (let k = 1; k < rest.length; k++) {
    const token = tokens[rest[k]!]!;
    const before = tokens[rest[k - 1]!]!;
    if (token.quoted && before.quoted) continue;
    if (token.lower === 'from' && rest.slice(Math.max(0, k - 8), k).some((i) => FROM.test(tokens[i]!.lower)))
      continue;
    if (
      token.kind === 'mark'
        ? /^[;:(–—]$|^--$/.test(token.text) || (token.text === ',' && endsPhrase(tokens, rest, k))
        : opens.has(rest[k]!) ||
          opensSpare(
            token,
            before,
            tokens[rest[k + 1] ?? -1],
            joinsTwo(tokens, rest, k),
            isNoun(tokens, rest[k - 1]!),
          )
    ) {
      if (
        !/^(?:and|or|the|a|an|to|of|that|by|with|in|on|for|from|at|as|its|his|her|their|than|more|not)$/.test(
          before.lower,
        )
      )
        cuts.push({ at: k, kind: kindOf(token, opens.has(rest[k]!)) });
    }
  }
  return cuts;
}

function kindOf({ kind, lower }: Token, opensClause: boolean): CutKind {
  if (kind === 'mark' || opensClause || OPENS_CLAUSE.has(lower)) return 'clean';
  return SPARED.has(lower) ? 'spared' : 'about';
}

const OPENS_CLAUSE = new Set([
  ...SUBORDINATORS,
  ...RELATIVES,
  ...'but until since after before during despite amid following'.split(' '),
]);

/** Phrases with these tell where, when and how; with “to”, “for”, “against” they are what the verb is about. */
const SPARED = new Set(
  'in at on near with by across throughout outside inside around alongside and'.split(' '),
);

/** Whether a comma ends a phrase; not between adjectives, nor within a list. */
function endsPhrase(tokens: readonly Token[], rest: readonly number[], k: number): boolean {
  const next = tokens[rest[k + 1] ?? -1];
  if (next === undefined) return true;
  // “6-4, 6-3”; “the state, the city, and the town”
  if (next.kind === 'number' && tokens[rest[k - 1]!]!.kind === 'number') return false;
  if (
    /^(?:and|or)$/.test(next.lower) &&
    rest.slice(Math.max(0, k - 5), k).some((i) => tokens[i]!.text === ',')
  )
    return false;
  const isPlain =
    next.kind === 'word' &&
    !next.capital &&
    !/ing$/.test(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !SUBORDINATORS.has(next.lower) &&
    !RELATIVES.has(next.lower) &&
    !/^(?:the|a|an|and|but|or|its|his|her|their|up|down)$/.test(next.lower);
  const isListed = rest
    .slice(Math.max(0, k - 8), k)
    .some((i) => /^(?:such|including|like)$/.test(tokens[i]!.lower));
  if (isPlain || (isListed && next.capital)) return false;
  const after = rest.slice(k + 1, k + 11).map((place) => tokens[place]!);
  const and = after.findIndex(({ lower }) => lower === 'and');
  return and < 0 || /^(?:and|but|which|who|where|when|the|a|an)$/.test(next.lower) || /ing$/.test(next.lower);
}

/** An “and” between two things, not within a list or after “between”: the first is enough. */
function joinsTwo(tokens: readonly Token[], rest: readonly number[], k: number): boolean {
  const next = tokens[rest[k + 1] ?? -1];
  const before = tokens[rest[k - 1]!]!;
  const opensNoun =
    next !== undefined &&
    (next.kind === 'number' ||
      next.capital ||
      next.possessive ||
      /^(?:the|a|an|its|his|her|their|other|two|three)$/.test(next.lower));
  if (!opensNoun && !/^(?:president|chairman|director|minister|secretary|chancellor)$/.test(before.lower))
    return false;
  return (
    !rest.slice(Math.max(0, k - 7), k).some((place) => /^(?:,|between|both)$/.test(tokens[place]!.lower)) &&
    !(before.capital && next?.capital)
  );
}

/** “the witness stand”, “a new plan”: behind an article or an adjective no verb stands. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || PREPOSITIONS.has(lower) || lower === 'to' || MODALS.has(lower)) return false;
    if (DETERMINERS.has(lower) || POSSESSIVES.has(lower) || tokens[i]!.possessive) return true;
  }
  return false;
}

function opensSpare(
  token: Token,
  before: Token,
  next: Token | undefined,
  joinsTwo: boolean,
  isNoun: boolean,
): boolean {
  const { lower, kind, quoted } = token;
  if (kind !== 'word' || quoted) return false;
  // “one of two people who contracted”: says nothing without.
  if (RELATIVES.has(lower)) return before.kind === 'mark' || before.capital;
  if (SUBORDINATORS.has(lower)) return true;
  if (lower === 'and') return joinsTwo;
  if (lower === 'but') return true;
  if (lower === 'that' && before.lower !== 'say') return false;
  if (!PREPOSITIONS.has(lower) || next === undefined) return false;
  if (
    /^(?:of|than|up|off|down|out|as|per)$/.test(lower) ||
    (/^(?:about|around|over|near|under)$/.test(lower) && next.kind === 'number') ||
    (lower === 'to' &&
      next.kind === 'word' &&
      !next.capital &&
      !next.possessive &&
      (isVerbBase(next.lower) || !(DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower))))
  )
    return false;
  // “with a touchdown | in each quarter”
  if (/^(?:each|every)$/.test(next.lower)) return false;
  if (OPENS_CLAUSE.has(lower)) return true;
  // “another $136 million | in funding”
  if (before.kind === 'number' || /^(?:million|billion|trillion)$/.test(before.lower))
    return !/^(?:in|of)$/.test(lower);
  // What a verb or an adjective needs behind it: “is interested in”, “agreed on”.
  return (
    !/(?:ed|able|ible|ing)$/.test(before.lower) &&
    baseOfPast(before.lower) === null &&
    baseOfParticiple(before.lower) === null &&
    (isNoun || !isVerbBase(before.lower)) &&
    !NEEDING.has(before.lower)
  );
}
