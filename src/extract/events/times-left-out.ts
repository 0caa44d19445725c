import type { FoundMention } from '../mention.ts';
import type { Token } from './grammar/tokens.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { isTimePart } from './title-words.ts';
import { DETERMINERS, isAdverb, MODALS, POSSESSIVES, PREPOSITIONS } from './words/function-words.ts';

/**
 * The places of the date of an event, of the hour beside it, and of what leans on the day of writing (“earlier this year”), with what leads to
 * them, “early on Tuesday at 2 p.m.”, where a sentence is whole without them: a title stands beside its date. Where other words hang on
 * them, and with other times, they are left where they stand.
 */
export function timesLeftOut(
  tokens: readonly Token[],
  from: number,
  to: number,
  mention: FoundMention | null,
): ReadonlySet<number> {
  const places = new Set<number>();
  const day = tokens.findIndex(({ mention: own }) => own !== null && own.start === mention?.start);
  for (let at = from; at < to; at++) {
    const { kind, mention: own } = tokens[at]!;
    if (kind !== 'time' || own === null) continue;
    const isOfEvent = mention !== null && (at === day || isHourOf(tokens, at, day));
    if (!isOfEvent && (!leansOnToday(tokens, at) || isOfWhatIsToCome(tokens, day, at))) continue;
    const time = timeLeftOut(tokens, at, from, to);
    for (let i = time?.from ?? 0; i < (time?.to ?? 0); i++) places.add(i);
  }
  return places;
}

/** “last night”, “earlier this year”, told of the day of writing, where nothing is held against it: not “up from last year”. */
export function leansOnToday(tokens: readonly Token[], at: number): boolean {
  const { kind, text, quoted, possessive } = tokens[at]!;
  return (
    kind === 'time' &&
    !quoted &&
    !possessive &&
    LEANING.test(text) &&
    !COMPARES.test(tokens[at - 1]?.lower ?? '')
  );
}

const LEANING =
  /^(?:(?:early|earlier|late|later|just) )?(?:(?:last|this|next) \p{L}+|yesterday|today|tonight|tomorrow)(?: (?:morning|afternoon|evening|night))?$/iu;

/** “said in March that it would open this year”: when it would is said too. `day` is where the date of the event stands. */
export function isOfWhatIsToCome(tokens: readonly Token[], day: number, at: number): boolean {
  return (
    day >= 0 && day < at && tokens.slice(day, at).some(({ lower, quoted }) => !quoted && MODALS.has(lower))
  );
}

/** “entered this year”, “will mark this week” */
const TAKES_TIME = /^(?:enter|spen[dt]|mark|celebrat|miss|end|open|clos)(?:e?s|e?d|ing|e)?$/;

const COMPARES = /^(?:from|than|as|since|until|till|by|before|after|of|for|to)$/;

/** “at 2 a.m. (0100 GMT) on Monday”: a clock time with nothing but marks and other times before the day. */
function isHourOf(tokens: readonly Token[], at: number, day: number): boolean {
  return (
    tokens[at]!.mention?.type === 'TIME' &&
    tokens
      .slice(Math.min(at, day) + 1, Math.max(at, day))
      .every(
        ({ kind, lower, text }) => kind !== 'word' || PREPOSITIONS.has(lower) || /^\p{Lu}{2,4}$/u.test(text),
      )
  );
}

/** A time at a place with what leads to it; null where the sentence needs it. */
function timeLeftOut(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): { from: number; to: number } | null {
  if (!isTimePart(tokens, at, to)) return null;
  let first = at;
  while (first > from && tokens[first - 1]!.kind === 'word' && isTimePart(tokens, first - 1, to)) first--;
  // “sworn in last week”: of the verb.
  if (/^(?:in|over|off)$/.test(tokens[first]!.lower) && BARE.test(tokens[at]!.text)) first++;
  const isPair = tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.kind === 'time';
  const last = isPair ? at + 2 : at;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  // “both in July and September”, “from May to June”
  if (
    JOINS.test(before?.lower ?? '') ||
    (JOINS.test(after?.lower ?? '') && [2, 3].some((i) => isOfJoined(after!, tokens[last + i])))
  )
    return null;
  // “to 6 a.m. the next morning”
  if (before?.kind === 'time' && JOINS.test(tokens[first - 2]?.lower ?? '')) return null;
  // “another March 1st state”
  const isOfNoun =
    before?.kind === 'word' &&
    (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower) || before.possessive);
  const opensNoun = after?.kind === 'word' && !isFunctionWord(after.lower) && !isAdverb(after.lower);
  // “a series of early-morning raids”
  if (opensNoun && /\p{L}-\p{L}/u.test(tokens[at]!.text)) return null;
  // “in a Jan. 12, 2017, column”
  if (first === at && isOfNoun && (opensNoun || /^an?$/.test(before.lower))) return null;
  // “during Friday testimony”: the noun stays with its preposition.
  if (tokens[first]!.lower === 'during' && opensNoun) return { from: at, to: last + 1 };
  // “entered this month with a plan”: it may be what was entered.
  const isObject = TAKES_TIME.test(tokens[from - 1]?.lower ?? '');
  if (first === at && first === from && isObject && /^(?:this|last|next|the) /i.test(tokens[at]!.text))
    return null;
  // “in statements | published on Monday”: without its day the participle says nothing.
  if (after === undefined || after.kind === 'mark')
    while (PUT_OUT.test(tokens[first - 1]?.lower ?? '')) first--;
  return { from: first, to: last + 1 };
}

/** “from May to June”, but “was sentenced on Monday to 12 years” */
function isOfJoined(joint: Token, time: Token | undefined): boolean {
  return time?.kind === 'time' && !(joint.lower === 'to' && time.mention?.type === 'DURATION');
}

const PUT_OUT = /^(?:published|released|issued|posted)$/;

/** No “in” leads to these. */
const BARE = /^(?:this|last|next|yesterday|today|tonight|tomorrow|\p{L}+day)\b/iu;

const JOINS = /^(?:and|or|both|either|neither|between|to|than|through)$/;
