import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { isTimePart } from './title-words.ts';
import { POSSESSIVES, PREPOSITIONS } from './words/function-words.ts';
import { nationOf } from './words/nations.ts';
import { EVENT_NOUNS } from './words/event-nouns.ts';
import { AUTHORITIES } from './words/speaking.ts';

/** “The plane left at noon”: which one, nobody who has not read the rest can say. */
export function isUnknown(clause: Clause, sentence: SentenceReading, end: number): boolean {
  const { tokens } = sentence;
  const { subject } = clause;
  if (subject === null) return false;
  const first = tokens[subject.from]!;
  if (POSSESSIVES.has(first.lower)) return true;
  if (
    tokens
      .slice(subject.from, subject.to)
      .some(({ lower, quoted }) => !quoted && /^(?:those|these|them|he|she|we|i)$/.test(lower))
  )
    return true;
  // “production was halted”: of what?
  if (subject.to - subject.from === 1 && BARE.test(first.lower))
    return !namesSomebody(tokens, clause.group.last + 1, end);
  if (!/^(?:the|this|that|these|those)$/.test(first.lower)) return false;
  const own = tokens.slice(subject.from + 1, subject.to);
  // “confirmed this will begin”
  if (own.length === 0) return true;
  // “the institution changed its name to …”: a name behind the verb does not say which.
  if (
    own.length <= 3 &&
    own.every(({ capital, lower, kind }) => !capital && (kind === 'word' || OF_AGE.test(lower))) &&
    isOneOfMany(own.at(-1)!.lower)
  )
    return true;
  // “the former secretary of state”, “the six-year-old”
  if (/^(?:former|late)$/.test(own[0]?.lower ?? '') && own.every(({ capital }) => !capital)) return true;
  // “the new patient from Fredo”: the others were told of before.
  const phrase = own.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  const head = own[(phrase < 0 ? own.length : phrase) - 1]?.lower ?? '';
  if (/^(?:new|latest)$/.test(own[0]?.lower ?? '') && SUFFERING.test(head)) return true;
  if (own.length === 1 && OF_AGE.test(own[0]!.lower)) return true;
  // “the campaign’s page”: whose campaign?
  if (own[0]?.possessive && !own[0].capital && !AUTHORITIES.test(own[0].lower) && !OFFICER.test(own[0].lower))
    return true;
  if (isEpithet(own)) return true;
  if (own.some(({ capital, kind, lower }) => capital || (kind === 'number' && !OF_AGE.test(lower))))
    return false;
  // “the actor who won”: who it is stands elsewhere.
  if (clause.marker === 'who' && own.length === 1) return true;
  // “the storm brought snow”: where? “The police” are those of the place that is told of.
  if (own.some(({ lower }) => AUTHORITIES.test(lower) || OF_PUBLIC.test(lower)))
    return NATURAL.test(own.at(-1)!.lower) && !hasName(tokens, clause.group.last + 1, end);
  // A name behind the verb tells of what it is the story; “the talks on grain” tell it themselves.
  const isDescribed = own.some(({ lower }, i) => PREPOSITIONS.has(lower) && i > 0 && own.length - i > 1);
  if (isDescribed) return false;
  const isEvent = own.some(({ lower }) => EVENT_NOUNS.has(lower));
  if (
    isEvent &&
    tokens.slice(clause.group.last + 1, end).some(({ capital, kind }) => capital && kind === 'word')
  )
    return false;
  return !namesSomebody(tokens, clause.group.last + 1, end);
}

/** Of a place that is named there is one. */
const OFFICER = /^(?:prosecutor|sheriff|coroner|ombudsman)$/;

/** “the US leader”, “the Chinese giant”, “the former “House of Joy” star”: what somebody is, not who. “The French army” there is one of. */
function isEpithet(own: readonly Token[]): boolean {
  const head = own.at(-1)!;
  // “the 48-year-old Freedonian”
  if (OF_AGE.test(own[0]!.lower) && own.length === 2 && nationOf(head.text) !== null) return true;
  const isName = ({ capital, quoted, text }: Token) =>
    capital && !quoted && nationOf(text) === null && !/(?:[rtl]ic|[aci]an|[dn]ish)$/.test(text);
  if (head.capital || head.kind !== 'word' || !own.some(({ capital }) => capital) || own.some(isName))
    return false;
  if (own.some(({ lower }) => PREPOSITIONS.has(lower))) return false;
  return (
    isOneOfMany(head.lower) ||
    !(
      AUTHORITIES.test(head.lower) ||
      OF_PUBLIC.test(head.lower) ||
      EVENT_NOUNS.has(head.lower) ||
      /s$/.test(head.lower)
    )
  );
}

const SUFFERING = /^(?:case|patient|suspect|victim)s?$/;

/** “the 89-year-old founder” */
const OF_AGE = /-(?:years?|months?)-old$/;

/** Without an article, of something that was named before. */
const BARE =
  /^(?:approval|production|filming|construction|work|testing|operations?|negotiations|sentencing|voting|training|sales|tickets|applications|registration|admission|shipping|deliveries)$/;

/** A name that is no place: “on a train in Hayward” does not say which. */
function namesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  let isPlace = false;
  for (let i = from; i < to; i++) {
    const { kind, lower, capital } = tokens[i]!;
    if (PREPOSITIONS.has(lower)) isPlace = /^(?:at|in|near|on|outside)$/.test(lower);
    else if (kind === 'word' && capital && !isPlace && !isTimePart(tokens, i, to)) return true;
  }
  return false;
}

/** Of these each place has its own, time and again. */
const NATURAL =
  /^(?:storm|hurricane|cyclone|fire|wildfire|quake|earthquake|flood|floods|blast|explosion|crash|eruption|outbreak)$/;

function hasName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ kind, capital }, i) => kind === 'word' && capital && !isTimePart(tokens, from + i, to));
}

/** Of these a country or a town has one. */
const OF_PUBLIC =
  /^(?:cabinet|senate|congress|treasury|pope|king|queen|crown|opposition|coalition|police|navy|prime|minister|justices?|jury|judges|lawmakers|legislature|council|commission|union|regulator|watchdog|pound|dollar|euro|economy|inflation|unemployment|wildfire|fire|quake|earthquake|storm|hurricane|cyclone|eruption|crash|explosion|blast|flood|floods|outbreak|war|fighting|strike|election|vote|referendum|pandemic|ceasefire|truce)$/;

/** Of these there are many where something is told: which one, only a name or the sentence before says. */
export function isOneOfMany(noun: string): boolean {
  return ONE_OF_MANY.has(noun.replace(/(?<=[^s])s$/, ''));
}

const ONE_OF_MANY = new Set(
  `actor actress agency agreement airline airport album app area arrangement article author ban band bill boat book boy brand building business campaign car case cell celebration ceremony channel charity chef child children
  church class club coach collection college community companies company competition complex conference contest contract couple deal decision defendant device driver duo entrepreneur event facility family festival film firm
  foundation founder game girl group home hospital house idea impresario incident initiative institute institution instrument investigation island issue job journal land law lawsuit letter magazine man manager match matter
  measure men motion move movement movie museum network news newspaper nurse officer order organisation organization pair paper patient plane platform player position post product program programme project property
  proposal publication report researcher restaurant result role rule ruling scheme school scientist season series service ship shop show singer site situation song star startup statement station store student study
  suspect system tariff teacher team technology teen teenager tool tour tournament train trio trip university vehicle venue victim video village website woman women worker`
    .trim()
    .split(/\s+/),
);
