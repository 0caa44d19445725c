import type { Span } from '../../core/model.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { PREPOSITIONS } from './words/function-words.ts';

/** Whether a date, by the words beside it, is of nothing that the sentence tells: in a name, of one of several, an object. */
export function datesNothing(tokens: readonly Token[], within: Clause, at: number, span: Span): boolean {
  return (
    isPartOfName(tokens, at) ||
    isNamed(tokens, at) ||
    isDayOfName(tokens, at) ||
    isDue(tokens, within, at) ||
    isOfNextClause(tokens, within, at) ||
    isProgramme(tokens, at) ||
    isOneOfSeveral(tokens, at) ||
    isOneOfTwo(tokens, within, at) ||
    isOfWhatFollows(tokens, within, at) ||
    isClockOfAnother(tokens, at) ||
    isOfGame(tokens, at) ||
    isObject(tokens, within, at) ||
    isCalendar(tokens) ||
    isOfAnotherYear(tokens, at, span) ||
    isWhatIsForecast(tokens, within, at, span)
  );
}

const MONEY =
  /^(?:sales?|profits?|revenues?|earnings|economy|economic|growth|gdp|income|loss|losses|billion|million|inflation|exports?|imports?|output|company|bank|shares?|year|fiscal|of)$/;

const QUARTER = /\b(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)$/i;

/** “Budget 2024”, “the State Opening of Parliament 2024” */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^\d{4}$/.test(tokens[at]!.text) &&
    before?.kind === 'word' &&
    before.capital &&
    !before.possessive &&
    !PREPOSITIONS.has(before.lower) &&
    at > 1
  );
}

/** “Super Tuesday”, “Black Friday” */
export function isDayOfName(tokens: readonly Token[], at: number): boolean {
  return (
    /day$/.test(tokens[at]!.text) &&
    /^(?:Super|Black|Cyber|Good|Ash|Bloody|Holy|Palm|Giving|Prime)$/.test(tokens[at - 1]?.text ?? '')
  );
}

/** “postponed a ceremony due on Monday”: of the ceremony. */
function isDue(tokens: readonly Token[], { group }: Clause, at: number): boolean {
  const noun = /^(?:on|in|at|for|by)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return noun > group.last && /^(?:due|scheduled|planned|slated|expected)$/.test(tokens[noun]!.lower);
}

/** “posted a video — and overnight, she went viral”: of the verb to come. */
function isOfNextClause(tokens: readonly Token[], { group }: Clause, at: number): boolean {
  const opening = /^(?:on|in|at)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return (
    opening > group.last + 1 &&
    /^(?:and|but)$/.test(tokens[opening]!.lower) &&
    tokens[opening - 1]!.kind === 'mark' &&
    tokens[at + 1]?.text === ','
  );
}

/** “the Today programme” */
function isProgramme(tokens: readonly Token[], at: number): boolean {
  return (
    at > 0 &&
    /^(?:Today|Tonight)$/.test(tokens[at]!.text) &&
    /^(?:show|programme|program|host|newspaper)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** “fell below the highest, 2006, when it had reached”: the date is told of by itself. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === ',' &&
    tokens[at + 1]?.text === ',' &&
    /^(?:when|the)$/.test(tokens[at + 2]?.lower ?? '') &&
    /^\d{4}$/.test(tokens[at]!.text)
  );
}

/** “the first on February 19 and the second on March 12” */
function isOneOfSeveral(tokens: readonly Token[], at: number): boolean {
  const noun = PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : undefined;
  return /^(?:first|second|third|last|latest|one|another|former|latter)$/.test(noun?.lower ?? '');
}

/** “with Lee in October and Roe in November”: each is of one of them. */
function isOneOfTwo(tokens: readonly Token[], { group, end }: Clause, at: number): boolean {
  const dates = tokens.flatMap(({ kind, mention, quoted }, i) =>
    kind === 'time' && mention?.type === 'DATE' && !quoted && i > group.last && i < end ? [i] : [],
  );
  return dates.some((other) => {
    const [from, to] = [Math.min(other, at), Math.max(other, at)];
    return (
      to - from > 2 &&
      to - from < 7 &&
      tokens[from + 1]?.lower === 'and' &&
      tokens[to - 1]?.lower === tokens[from - 1]?.lower &&
      PREPOSITIONS.has(tokens[to - 1]!.lower)
    );
  });
}

/** “the same day the ministers met”: what follows tells which day. “On Monday or, some say, on Sunday”: it is not sure which. */
function isOfWhatFollows(tokens: readonly Token[], { group }: Clause, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  return (
    next.lower === 'or' ||
    (at > group.last &&
      /\bsame \p{L}+$/u.test(tokens[at]!.text) &&
      (!PREPOSITIONS.has(next.lower) || next.lower === 'as') &&
      !/^(?:and|but)$/.test(next.lower))
  );
}

/** “left the court in the second quarter”: of a game. */
function isOfGame(tokens: readonly Token[], at: number): boolean {
  return (
    QUARTER.test(tokens[at]!.text) &&
    !tokens.some(({ lower, text }) => MONEY.test(lower) || text.includes('%'))
  );
}

/** “spent Monday trying”, “marked 2024 as”: the time is what the verb is about. */
function isObject(tokens: readonly Token[], { group }: Clause, at: number): boolean {
  const next = tokens[group.last + 1]?.lower === 'the' ? group.last + 2 : group.last + 1;
  return at === next && /^(?:spend|mark|celebrate|commemorate|observe)$/.test(group.base ?? '');
}

/** “Friday: the bank reports”: what is to come in the week. */
function isCalendar(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'time' && tokens[1]?.text === ':';
}

const OUTLOOKS =
  /^(?:forecasts?|outlooks?|estimates?|projections?|predictions?|guidance|targets?|goals?|expectations?|budgets?|plans?|proposals?|calls?|pledges?|bids?)$/;

/** “cut its forecast for growth this year”: the year is that of the growth. */
function isWhatIsForecast(
  tokens: readonly Token[],
  { group }: Clause,
  at: number,
  { start, end }: Span,
): boolean {
  const isLong = end - start > LONGEST_DAYS_OF_ACT;
  return (
    isLong && tokens.slice(group.last + 1, at).some(({ lower, quoted }) => !quoted && OUTLOOKS.test(lower))
  );
}

/** More is no day or week on which something is done, ms. */
const LONGEST_DAYS_OF_ACT = 100 * 24 * 3600 * 1000;

/** “After rumors in the summer of 2004, he left in August”: a month without a year, beside another year. */
function isOfAnotherYear(tokens: readonly Token[], at: number, { start }: Span): boolean {
  if (/\d{4}|^(?:last|this|next)\b|day\b|ago|later|earlier/i.test(tokens[at]!.text)) return false;
  const year = new Date(start).getUTCFullYear();
  return tokens.slice(0, at).some(({ kind, text, quoted }) => {
    const named = kind === 'time' && !quoted ? /\b\d{4}\b/.exec(text) : null;
    return named !== null && Number(named[0]) !== year;
  });
}

/** “(0100 GMT)” beside “2 a.m. on Wednesday” */
function isClockOfAnother(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.mention?.type === 'TIME' &&
    /^\(?\d/.test(tokens[at]!.text) &&
    tokens.some(
      ({ kind, mention }, i) =>
        i !== at &&
        kind === 'time' &&
        mention?.edtf &&
        (mention.type === 'DATE' || !/^\d/.test(mention.text)),
    )
  );
}
