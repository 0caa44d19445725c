import type { Token } from './grammar/tokens.ts';
import { isDayOfName } from './dates-nothing.ts';
import { BE, HAVE, isAdverb, MODALS, PREPOSITIONS } from './words/function-words.ts';
import { baseOfPast } from './words/verb-forms.ts';
import { KINDS, LOADED_MODIFIERS, LOADED_NOUNS } from './words/loaded-words.ts';

/** The words at some places, as they stand in the text, loaded ones left out or quoted. */
export function wordsOf(tokens: readonly Token[], places: readonly number[]): string {
  let words = '';
  let last: Token | null = null;
  let isLeftOut = false;
  for (const place of places) {
    const token = tokens[place]!;
    // “so blatantly”
    const after = tokens[place + 1];
    if (
      /^(?:so|very|too)$/.test(token.lower) &&
      !token.quoted &&
      after !== undefined &&
      LOADED_MODIFIERS.has(after.lower) &&
      isAttributive(tokens, place + 1)
    )
      continue;
    // “the International Criminal Court”
    const isName = token.capital && place > 0 && tokens[place - 1]!.kind !== 'mark';
    if (!token.quoted && !isName && LOADED_MODIFIERS.has(token.lower) && isAttributive(tokens, place)) {
      isLeftOut = true;
      continue;
    }
    // “a savage attack” is “an attack”.
    if (isLeftOut)
      words = words.replace(/\b(a)n?$/i, (_, a: string) => (/^[aeiou]/i.test(token.text) ? `${a}n` : a));
    isLeftOut = false;
    if (token.kind === 'time' && token.possessive) {
      // “last month’s meeting” is “the meeting” where the date stands elsewhere.
      if (words !== '') words += ' the';
      last = null;
      continue;
    }
    const loaded = !token.quoted && LOADED_NOUNS.has(token.lower);
    const touches = last !== null && last.end === token.start;
    const closes = /^[,.;:!?)\]”’%]$/.test(token.text) && !token.quoted;
    words += (words === '' || touches || closes ? '' : ' ') + (loaded ? `“${token.text}”` : token.text);
    last = token;
  }
  return words;
}

/** “an illegal ban” is “a ban”, but what “was ruled illegal” was nothing else. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isAdverb(tokens[at]!.lower)) return true;
  return (
    next?.kind === 'word' &&
    KINDS[tokens[at]!.lower]?.test(next.lower) !== true &&
    !PREPOSITIONS.has(next.lower) &&
    !/^(?:and|or|but|to|that|when|because)$/.test(next.lower)
  );
}

/** A time and what leads to it: “on Tuesday”, “back in 2022”, “earlier this week”. */
export function isTimePart(tokens: readonly Token[], at: number, to: number): boolean {
  const { kind, lower, possessive } = tokens[at]!;
  // “their biggest win of the year”
  if (ofThatTime(tokens, kind === 'time' ? at - 1 : at)) return false;
  if (kind === 'time')
    return isDate(tokens[at]!) && !possessive && !isAttribute(tokens, at) && !isDayOfName(tokens, at);
  if (kind !== 'word') return false;
  // “the year ended March 31”
  if (/^(?:ended|ending|to|through)$/.test(lower) && isDatedLength(tokens[at - 1]))
    return tokens[at + 1]?.kind === 'time';
  if (TIME_PREPOSITIONS.has(lower) || /^(?:back|early|earlier|late|later|the)$/.test(lower)) {
    // “handed over in September”: of the verb.
    if (lower === 'over' && TIME_PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')) return false;
    for (let next = at + 1; next < Math.min(to, at + 4); next++) {
      const token = tokens[next]!;
      if (token.kind === 'time') return isDate(token) && !token.possessive && !isAttribute(tokens, next);
      if (!TIME_PREPOSITIONS.has(token.lower) && !/^(?:early|late|the)$/.test(token.lower)) return false;
    }
  }
  return false;
}

function ofThatTime(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'of' && /^the (?:year|month|week|decade|century)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

function isDatedLength(token: Token | undefined): boolean {
  return token?.mention?.type === 'DURATION' && token.mention.edtf !== null;
}

const TIME_PREPOSITIONS = new Set(
  'in on at by since until till during over through throughout for from within around about before after of'.split(
    ' ',
  ),
);

/** “for weeks” stays. */
function isDate({ mention }: Token): boolean {
  return mention !== null && mention.edtf !== null;
}

/** “the October 1998 shooting”: a time that belongs to a noun. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (/-quarter$/.test(tokens[at]!.lower)) return true;
  // “during New Year’s Eve celebrations”
  if (
    /(?:Eve|Day|Christmas|Easter|Thanksgiving|Halloween|Ramadan)$/.test(tokens[at]!.text) &&
    after?.kind === 'word' &&
    /[a-z]s$/.test(after.lower) &&
    !isFinitePlace(after)
  )
    return true;
  // “a summer of tumult”, “the last three months of the year”
  if (after?.lower === 'of' && /^(?:an?|the) /.test(tokens[at]!.lower)) return true;
  if (
    after?.kind !== 'word' ||
    PREPOSITIONS.has(after.lower) ||
    /^(?:and|but|or|that|who|which|when|to)$/.test(after.lower)
  )
    return false;
  if (/^the /.test(tokens[at]!.lower) && !/ing$/.test(after.lower) && !isFinitePlace(after)) return true;
  return (
    before?.kind === 'word' && (/^(?:the|a|an|its|his|her|their)$/.test(before.lower) || before.possessive)
  );
}

/** Whether a verb stands there: “the summer ended”. */
function isFinitePlace(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return (
    BE.has(lower) || HAVE.has(lower) || MODALS.has(lower) || baseOfPast(lower) !== null || isAdverb(lower)
  );
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
