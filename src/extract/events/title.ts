import type { SentenceReading } from './reading.ts';
import { isCutShort } from './cut-short.ts';
import { cutsOf, type CutKind } from './title-cuts.ts';
import { checked, dangles, finish } from './title-checks.ts';
import { leaningDefinites } from './definites.ts';
import { namedBefore } from './naming.ts';
import { isFinitePlace, isTimePart, range, wordsOf } from './title-words.ts';
import type { Token } from './grammar/tokens.ts';
import { PREPOSITIONS } from './words/function-words.ts';

/** Characters. One that is cut is to stay below the first; up to the second it is left whole, above the third left out. */
const LONG = 100;

const UNCUT = 120;

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

/**
 * “who does what”, from its parts: whole where it is at most about 100 characters, else cut where it can be, else left as it is
 * up to 140; null where no form of it is fair.
 */
export function titleOf(sentence: SentenceReading, parts: TitleParts): string | null {
  const { tokens, clauses } = sentence;
  const { subject, verb, from, to, object = '' } = parts;
  const held = kept(tokens, from, to);
  if (held === null) return null;
  const { places: rest, end } = held;
  while (rest.length > 0 && tokens[rest[0]!]!.text === ',') rest.shift();
  const lead = [subject, verb, object].filter(Boolean).join(' ');
  const leaning = leaningDefinites(sentence, from, end).map((phrase) => ({
    words: wordsOf(
      tokens,
      range(phrase.from, phrase.to).filter((i) => rest.includes(i)),
    ),
    named: phrase.to - phrase.from === 2 ? namedBefore(tokens[phrase.from + 1]!.lower, sentence) : null,
  }));
  const leans = (words: string) =>
    leaning.some((phrase) => phrase.named === null && words.includes(phrase.words));
  // “fined the owner of | the quarry”: by the name that it was given before.
  const finished = (words: string) =>
    leaning.reduce(
      (told, { words: phrase, named }) => (named === null ? told : told.replace(phrase, `the ${named}`)),
      finish(words),
    );
  const isFair = (words: string) => !dangles(words) && !leans(words) && checked(words) !== null;

  const full = finished(`${lead} ${wordsOf(tokens, rest)}`);
  const last = rest.findLast((i) => tokens[i]!.kind !== 'mark');
  const isWhole = !isCutShort(tokens, clauses, from, end) && !isStranded(sentence, last, end);
  if (isWhole && full.length <= UNCUT && !dangles(full) && !leans(full)) return checked(full);
  const { clean, spared, about } = shortForms(sentence, { ...parts, lead, rest, end, isFair, finished });
  const fits = (words: string | undefined) =>
    words !== undefined && words.length <= LONG ? words : undefined;
  const whole = isWhole && full.length <= LONGEST && !dangles(full) && !leans(full) ? full : undefined;
  // Without what the verb is about a title says little: that is for length alone.
  const least = full.length <= LONGEST && leans(full) ? undefined : about;
  const isShort = (clean?.length ?? LONGEST) <= UNCUT;
  return checked((isShort ? clean : undefined) ?? whole ?? fits(spared) ?? clean ?? spared ?? least ?? '');
}

/** The best form of each kind of cut. */
function shortForms(
  sentence: SentenceReading,
  {
    lead,
    rest,
    from,
    end,
    least = from,
    isFair,
    finished,
  }: TitleParts & {
    lead: string;
    rest: readonly number[];
    end: number;
    isFair: (words: string) => boolean;
    finished: (words: string) => string;
  },
): Partial<Record<CutKind, string>> {
  const { tokens, clauses } = sentence;
  const best: Partial<Record<CutKind, string>> = {};
  for (const cut of cutsOf(tokens, rest, openings(sentence))) {
    const place = rest[cut.at]!;
    const isWithin = clauses.some(
      ({ opens, group }) => opens >= from && opens < place && group.last >= place,
    );
    if (place < least || isWithin) continue;
    if (
      isWithinList(tokens, rest, cut.at) ||
      isCutShort(tokens, clauses, from, place) ||
      isStranded(sentence, rest[cut.at - 1], end)
    )
      continue;
    const words = finished(`${lead} ${wordsOf(tokens, rest.slice(0, cut.at))}`).replace(
      /,\s(?:in|a|an|the|with|on|as|at)\s\S+$/,
      '',
    );
    if (words.length > LONGEST) break;
    if (words.length < SHORTEST_CUT || !isFair(words)) continue;
    // Of those that fit the longest; where none does, the first that is not much longer.
    if (words.length <= LONG || best[cut.kind] === undefined) best[cut.kind] = words;
  }
  return best;
}

/** “to vehicles, cars | with trailers, and buses” */
function isWithinList(tokens: readonly Token[], rest: readonly number[], at: number): boolean {
  const text = (k: number) => tokens[rest[k] ?? -1]?.lower;
  const comma = Math.max(...[1, 2, 3].map((back) => (text(at - back) === ',' ? at - back : -1)));
  if (comma < 0 || tokens[rest[comma + 1]!]!.capital || PREPOSITIONS.has(text(comma + 1)!)) return false;
  const behind = rest.slice(at, at + 10).map((place) => tokens[place]!.lower);
  return behind.includes(',') || /^(?:and|or)$/.test(behind[0] ?? '');
}

/** Where a clause begins that a title may leave out. */
function openings({ tokens, clauses }: SentenceReading): Set<number> {
  const opens = new Set(
    clauses
      .filter(({ kind, marker }) => !/^(?:reduced|complement|relative)$/.test(kind) && marker !== 'that')
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
  return opens;
}

/** Whether what follows a word only adds to it: a name, a comma. “24 countries calling for a ban” are not any 24. */
function endsNoun(token: Token | undefined): boolean {
  if (token === undefined || token.possessive || PREPOSITIONS.has(token.lower)) return false;
  return token.text === ',' || token.capital;
}

/** “died on Monday, that 60 % had …, and that …” */
const OPENS_ANOTHER = /^(?:that|which|who|while|when|where|although|though|because)$/;

function isDash(tokens: readonly Token[], at: number): boolean {
  const { text, quoted, start } = tokens[at]!;
  return /^(?:--|[-–—])$/.test(text) && !quoted && start > (tokens[at - 1]?.end ?? 0);
}

/** The places that are no time, and where they end. A comma behind a time ends the clause: “left in October, SoftBank said”. */
function kept(tokens: readonly Token[], from: number, to: number): { places: number[]; end: number } | null {
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    if (isDash(tokens, i) && places.length > 0) {
      // “told by his superior — the adviser — to go”: what stands between two dashes is left out.
      const second = tokens.findIndex((_, k) => k > i + 1 && k < to - 1 && isDash(tokens, k));
      if (second < 0) return { places, end: i };
      i = second;
      continue;
    }
    // “travelled through Asia and none did”
    if (tokens[i]!.lower === 'and' && /^(?:none|neither|nobody)$/.test(tokens[i + 1]?.lower ?? ''))
      return { places, end: i };
    if (!isTimePart(tokens, i, to)) {
      places.push(i);
      continue;
    }
    const isEnd =
      tokens[i]!.kind === 'time' &&
      tokens[i + 1]?.text === ',' &&
      (places.some((k) => tokens[k]!.kind === 'word') ||
        OPENS_ANOTHER.test(tokens[i + 2]?.lower ?? '') ||
        isFinitePlace(tokens[i + 2]));
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

/** “under a law adopted | in 2013”: without its time the participle says nothing. */
function isStranded({ tokens, clauses }: SentenceReading, last: number | undefined, to: number): boolean {
  return (
    last !== undefined &&
    clauses.some(({ group }) => /^(?:participle|gerund)$/.test(group.form) && group.last === last) &&
    // “starting on Monday” is left out as a whole.
    !/^(?:starting|beginning)$/.test(tokens[last]!.lower) &&
    last + 1 < to &&
    isTimePart(tokens, last + 1, to)
  );
}
