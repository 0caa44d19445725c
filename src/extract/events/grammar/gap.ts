import { BOTH_WAYS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../words/function-words.ts';
import { nationOf } from '../words/nations.ts';
import { REPORTING } from '../words/verb-classes.ts';
import type { Clause, Level } from './clause.ts';
import type { Token } from './tokens.ts';
import { isFinite } from './verb-groups.ts';

export interface Gap {
  kind: 'marked' | 'comma' | 'plain';
  from: number;
  to: number;
  /** The token that a clause opens with, or the comma before it. */
  boundary: number;
  conjunction: number;
  comma: number;
}

export const STRONG = /^(?:[;:()—–]|--|but)$/;

/** What stands between two verbs, looked at from the second one back. */
export function readGap(
  tokens: readonly Token[],
  from: number,
  to: number,
  previous: Clause | null,
  level: Level,
): Gap {
  let conjunction = -1;
  let boundary = -1;
  if (isDash(tokens, to - 1) && to > from)
    return { kind: 'marked', from, to, boundary: to - 1, conjunction, comma: -1 };
  for (let i = to - 1; i >= from; i--) {
    const { lower, quoted, kind, text } = tokens[i]!;
    if (quoted) {
      if (/[,?!]/.test(text))
        return { kind: 'comma', from, to, boundary: closeOf(tokens, i), conjunction, comma: i };
      continue;
    }
    // “the World Bank (WB) found”: no verb stands in these, so they belong to the noun.
    const opening = text === ')' ? openingOf(tokens, from, i) : -1;
    if (opening >= 0) {
      i = opening;
      continue;
    }
    if (kind === 'mark' && text === ',' && !isWithinName(tokens, i) && !isWithinPlace(tokens, from, i, to)) {
      boundary = i;
      break;
    }
    if (kind === 'mark' && !STRONG.test(text)) continue;
    if (STRONG.test(lower)) return { kind: 'marked', from, to, boundary: i, conjunction, comma: -1 };
    if (kind !== 'word') continue;
    if ((lower === 'and' || lower === 'or') && !isWithinInstitution(tokens, i)) conjunction = i;
    // “because of the strike”
    const opens =
      (SUBORDINATORS.has(lower) && !(lower === 'because' && tokens[i + 1]?.lower === 'of')) ||
      RELATIVES.has(lower);
    const before = tokens[i - 1];
    const isThat =
      lower === 'that' &&
      before !== undefined &&
      before.kind !== 'mark' &&
      (before.lower === 'given' || !PREPOSITIONS.has(before.lower));
    // “who had been held since 2016 were released”: behind a time alone stands the verb of another clause.
    const both =
      BOTH_WAYS.has(lower) &&
      (previous !== null || i === level.start || opensAfter(before, lower)) &&
      i + 1 < to &&
      !(tokens[i + 1]!.kind === 'time' && i + 2 === to);
    if (opens || isThat || both) return { kind: 'marked', from, to, boundary: i, conjunction, comma: -1 };
  }
  if (boundary < 0) return { kind: 'plain', from, to, boundary, conjunction, comma: -1 };
  // “said that in the past day, Ukraine lost”
  const opener =
    previous !== null && REPORTING.has(previous.group.base ?? '') ? thatAfter(tokens, from, boundary) : -1;
  if (opener >= 0) return { kind: 'marked', from, to, boundary: opener, conjunction, comma: boundary };
  // “after several missiles, including a can, were thrown”: the comma closes an insertion.
  if (boundary + 1 === to && previous !== null && isFinite(previous.group)) {
    for (let i = boundary - 1; i >= from; i--) {
      const { lower, quoted, kind, text } = tokens[i]!;
      if (quoted || (kind === 'mark' && text !== ',')) break;
      if (
        /^(?:after|before|since|when|while|because|although)$/.test(lower) &&
        i < boundary - 1 &&
        !(lower === 'because' && tokens[i + 1]!.lower === 'of') &&
        // “which has been closed since a fire in 2021, opened”: no insertion in a clause
        tokens.slice(i + 1, boundary).some(({ text: mark }) => mark === ',')
      )
        return { kind: 'marked', from, to, boundary: i, conjunction, comma: -1 };
    }
  }
  // “after his mother, an uncle and two others drowned”
  const isList = conjunction > boundary + 1;
  for (let i = boundary - 1; isList && i > from; i--) {
    const { lower, quoted, kind } = tokens[i]!;
    if (kind === 'mark' && lower !== ',') break;
    if (!quoted && (BOTH_WAYS.has(lower) || SUBORDINATORS.has(lower)))
      return { kind: 'marked', from, to, boundary: i, conjunction, comma: -1 };
  }
  // “…, and on Tuesday, Y resigned”: the clause opens with the conjunction.
  for (let i = boundary - 1; i > from && boundary - i < 8; i--) {
    if (tokens[i]!.text !== ',') continue;
    const opener = tokens[i + 1]!;
    if (opener.lower === 'and' || opener.lower === 'but') boundary = i;
    break;
  }
  return { kind: 'comma', from, to, boundary, conjunction, comma: boundary };
}

/** “Fredo - the town - ”: a dash between two spaces. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^(?:--|[-–—])$/.test(token.text) &&
    !token.quoted &&
    token.start > (tokens[at - 1]?.end ?? 0) &&
    token.end < (tokens[at + 1]?.start ?? 0)
  );
}

/** Where the bracket opens that closes at `at`; -1 where that is before `from`. */
function openingOf(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i > from; i--) if (tokens[i]!.text === '(') return i;
  return -1;
}

/** “hours after X was named”, “in March, after X resigned, Y said” */
function opensAfter(before: Token | undefined, lower: string): boolean {
  return (
    /^(?:after|before|since|until)$/.test(lower) &&
    before !== undefined &&
    (before.text === ',' || INTERVAL.test(before.lower))
  );
}

const INTERVAL = /(?:^|\s)(?:minutes?|hours?|days?|weeks?|months?|years?|shortly|soon|just|only|even|long)$/;

/** The “that” right behind a verb of reporting, or behind whom and when it told. */
function thatAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (tokens[i]!.lower === 'that' && !tokens[i]!.quoted) return i;
  return -1;
}

function closeOf(tokens: readonly Token[], at: number): number {
  let close = at;
  while (tokens[close + 1]?.quoted) close++;
  return close;
}

/** “Memphis, Tenn.” and “Smith, Jr.”: a comma that parts nothing. */
function isWithinName(tokens: readonly Token[], comma: number): boolean {
  return /^(?:Jr\.?|Sr\.?|Inc\.?|Ltd\.?|Tenn|Calif|Ala|Ga|Ind|Ky|La|Miss|Mo|Okla|Ore|Tex|Vt|Wash|Wyo|Colo|Ark|Del|N\.C|S\.C|N\.H|R\.I|Fla|Ill|Mass|Conn|Ariz|Mich|Minn|Wis|Pa|Va|Md|N\.Y\.?|N\.J\.?|D\.C\.?)$/.test(
    tokens[comma + 1]?.text ?? '',
  );
}

/** “the sky above Lima, Peru went dark”: unless the words before are an opening of their own, as in “In Lima, Peru won”. */
function isWithinPlace(tokens: readonly Token[], from: number, comma: number, to: number): boolean {
  const country = tokens[comma + 1];
  if (comma + 2 !== to || !tokens[comma - 1]?.capital || nationOf(country?.text ?? '') !== country?.text)
    return false;
  let opens = comma - 1;
  while (opens > from && tokens[opens - 1]!.text !== ',') opens--;
  return !PREPOSITIONS.has(tokens[opens]!.lower) && PREPOSITIONS.has(placeBefore(tokens, comma));
}

/** The word before a name that ends at a comma. */
function placeBefore(tokens: readonly Token[], comma: number): string {
  let at = comma - 1;
  while (at > 0 && tokens[at]!.capital) at--;
  return tokens[at]!.lower;
}

/** “the Immigration and Naturalization Service” */
function isWithinInstitution(tokens: readonly Token[], and: number): boolean {
  if (!tokens[and - 1]?.capital) return false;
  let end = and + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]!.capital) end++;
  return /^(?:Service|Administration|Commission|Agency|Board|Committee|Council|Association|Department|Bank|Ministry)$/.test(
    tokens[end - 1]!.text,
  );
}
