import type { SentenceReading } from './reading.ts';
import { isCutShort } from './cut-short.ts';
import { cutsOf, type CutKind } from './title-cuts.ts';
import { checked, dangles, finish } from './title-checks.ts';
import { isTimePart, wordsOf } from './title-words.ts';
import type { Token } from './grammar/tokens.ts';
import { PREPOSITIONS } from './words/function-words.ts';

/** Characters. A title is cut at a phrase to stay below the first; one that cannot be is left out above the second. */
const LONG = 100;

const LONGEST = 140;

/** A title shorter than this has lost what it was about. */
const SHORTEST_CUT = 24;

export interface TitleParts {
  /** Who, in words; already without an article before it. */
  subject: string;
  verb: string;
  /** The rest of the clause, places of tokens. */
  from: number;
  to: number;
  /** Words put before the rest: “by …” turned round. */
  object?: string;
  /** The place up to which a title has to reach, to make sense. */
  least?: number;
}

/** “who does what”, from its parts, at most about 100 characters; null where no short form is safe. */
export function titleOf(
  { tokens, clauses }: SentenceReading,
  { subject, verb, from, to, object = '', least = from }: TitleParts,
): string | null {
  const held = kept(tokens, from, to);
  if (held === null) return null;
  const { places: rest, end } = held;
  while (rest.length > 0 && tokens[rest[0]!]!.text === ',') rest.shift();
  const lead = [subject, verb, object].filter(Boolean).join(' ');
  const full = finish(`${lead} ${wordsOf(tokens, rest)}`);
  const isWhole = !isCutShort(tokens, clauses, from, end);
  if (isWhole && full.length <= LONG && !dangles(full)) return checked(full);
  const best: Partial<Record<CutKind, string>> = {};
  const opens = new Set(
    clauses
      .filter(
        ({ kind, marker }) =>
          kind !== 'reduced' && kind !== 'complement' && kind !== 'relative' && marker !== 'that',
      )
      .map((clause) => clause.opens),
  );
  const heads = new Set(clauses.map(({ group }) => group.last));
  for (const { group } of clauses)
    if (
      group.form === 'gerund' &&
      !heads.has(group.first - 1) &&
      endsNoun(tokens[group.first - 1]) &&
      // “with talks continuing into the night”
      !tokens
        .slice(Math.max(0, group.first - 6), group.first)
        .some(({ lower }) => /^(?:with|without|of|than)$/.test(lower))
    )
      opens.add(group.first);
  for (const cut of cutsOf(tokens, rest, opens)) {
    const place = rest[cut.at]!;
    if (
      place < least ||
      clauses.some((clause) => clause.opens >= from && clause.opens < place && clause.group.last >= place)
    )
      continue;
    if (isCutShort(tokens, clauses, from, place)) continue;
    const words = finish(`${lead} ${wordsOf(tokens, rest.slice(0, cut.at))}`).replace(
      /,\s(?:in|a|an|the|with|on|as|at)\s\S+$/,
      '',
    );
    if (words.length > LONGEST) break;
    if (words.length < SHORTEST_CUT || checked(words) === null || dangles(words)) continue;
    // Of those that fit the longest; where none does, the first that is not much longer.
    if (words.length <= LONG || best[cut.kind] === undefined) best[cut.kind] = words;
  }
  const whole = isWhole && full.length <= LONGEST && !dangles(full) ? full : undefined;
  const fits = (words: string | undefined) =>
    words !== undefined && words.length <= LONG ? words : undefined;
  const { clean, spared, about } = best;
  return checked(fits(clean) ?? fits(spared) ?? whole ?? clean ?? spared ?? about ?? '');
}

/** Whether what follows a word only adds to it: a name, a comma. “24 countries calling for a ban” are not any 24. */
function endsNoun(token: Token | undefined): boolean {
  if (token === undefined || token.possessive || PREPOSITIONS.has(token.lower)) return false;
  return token.text === ',' || token.capital;
}

/** “died on Monday, that 60 % had …, and that …” */
const OPENS_ANOTHER = /^(?:that|which|who|while|when|where|although|though|because)$/;

function isDash({ text, quoted }: Token): boolean {
  return /^(?:--|[–—])$/.test(text) && !quoted;
}

/** The places that are no time, and where they end. A comma behind a time ends the clause: “left in October, SoftBank said”. */
function kept(tokens: readonly Token[], from: number, to: number): { places: number[]; end: number } | null {
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    if (isDash(tokens[i]!) && places.length > 0) {
      // “told by his superior — the adviser — to go”: what stands between two dashes is left out.
      const second = tokens.findIndex((token, k) => k > i + 1 && k < to - 1 && isDash(token));
      if (second < 0) return { places, end: i };
      i = second;
      continue;
    }
    if (!isTimePart(tokens, i, to)) {
      places.push(i);
      continue;
    }
    const isEnd =
      tokens[i]!.kind === 'time' &&
      tokens[i + 1]?.text === ',' &&
      (places.some((k) => tokens[k]!.kind === 'word') || OPENS_ANOTHER.test(tokens[i + 2]?.lower ?? ''));
    // “came on the same day the ministers met”: the day is told by what follows.
    if (/\bsame \p{L}+$/u.test(tokens[i]!.text) && i + 1 < to && isDescribing(tokens[i + 1]!)) return null;
    if (isEnd && !/^(?:and|or|\d.*)$/.test(tokens[i + 2]?.lower ?? '') && tokens[i + 2]?.kind !== 'time')
      return { places, end: i };
  }
  return { places, end: to };
}

function isDescribing({ kind, lower }: Token): boolean {
  return kind === 'word' && (!PREPOSITIONS.has(lower) || lower === 'as') && !/^(?:and|or|but)$/.test(lower);
}
