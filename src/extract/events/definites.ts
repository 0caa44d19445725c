import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { stemOf } from './first-told.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { isAdverb, PREPOSITIONS, RELATIVES } from './words/function-words.ts';
import { EVENT_NOUNS } from './words/event-nouns.ts';
import { LOADED_NOUNS } from './words/loaded-words.ts';
import { nationOf } from './words/nations.ts';
import { REPORTING, STATING } from './words/verb-classes.ts';
import { baseOfParticiple } from './words/verb-forms.ts';
import { isOneOfMany } from './unknown.ts';
import { ONE_OF_A_KIND } from './words/one-of-a-kind.ts';

/** The noun phrase of a “the”. Places of tokens, from the “the” on, `to` exclusive. */
export interface Definite {
  from: number;
  to: number;
}

/**
 * The noun phrases with “the” or “that” between two places that say of what they speak only to those who have read on: “lost control of
 * the satellite”, where the article has named it before. Not “the fall of the bank”, “the Lee bank”, “the sea”.
 */
export function leaningDefinites(sentence: SentenceReading, from: number, to: number): Definite[] {
  const found: Definite[] = [];
  for (let at = from; at < to; at++) {
    const { lower, quoted, kind } = sentence.tokens[at]!;
    if (quoted || kind !== 'word') continue;
    const isThat = isDemonstrative(sentence, at);
    if (lower !== 'the' && !isThat) continue;
    const end = phraseEnd(sentence, at + 1);
    if (end > at + 1 && (isThat || leans(sentence, at + 1, end))) found.push({ from: at, to: end });
  }
  return found;
}

/** “spoke at that quarry”, “defended those talks”, but not “said that talks go on”, “those who left”. */
function isDemonstrative({ tokens, clauses }: SentenceReading, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!/^(?:that|this|these|those)$/.test(tokens[at]!.lower) || before === undefined) return false;
  if (next?.kind !== 'word' || isFunctionWord(next.lower) || isAdverb(next.lower) || next.capital)
    return false;
  const opensClause = clauses.some(
    ({ opens, start, marker }) =>
      marker === tokens[at]!.lower && (opens === at || opens === at + 1 || start === at),
  );
  return (
    !opensClause &&
    (PREPOSITIONS.has(before.lower) ||
      clauses.some(({ group }) => group.last === at - 1 && !REPORTING.has(group.base ?? '')))
  );
}

/** Where the words of a noun end that begin at `from`: before a verb, a preposition, a mark. */
function phraseEnd({ tokens, clauses }: SentenceReading, from: number): number {
  let end = from;
  while (end < tokens.length) {
    const { kind, lower, quoted } = tokens[end]!;
    if (quoted || (kind !== 'word' && kind !== 'number' && kind !== 'time')) break;
    if (kind === 'word' && (isFunctionWord(lower) || (isAdverb(lower) && end > from))) break;
    if (end > from && clauses.some(({ group }) => group.first === end)) break;
    end++;
  }
  // “announced the exchange | last week”
  while (end > from + 1 && tokens[end - 1]!.kind === 'time') end--;
  return end;
}

function leans(sentence: SentenceReading, from: number, to: number): boolean {
  const { tokens } = sentence;
  // “the group’s leader”: of which group?
  const owner = tokens.slice(from, to).findIndex(({ possessive, capital }) => possessive && !capital);
  if (owner >= 0 && tokens[from + owner]!.kind === 'word')
    return isToldBefore(sentence, from, from + owner + 1);
  const words = tokens.slice(from, to);
  // A name, a figure or a date says which; “the South Korean company” does not.
  const head = words.at(-1)!.lower;
  const isPlain = ({ kind, text, possessive }: Token, i: number) =>
    kind === 'word' &&
    !possessive &&
    (!/\p{Lu}/u.test(text) ||
      ((isOneOfMany(head) || head === 'country' || head === 'nation') && isDemonym(words, i)));
  if (!words.every(isPlain)) return false;
  if (LOADED_NOUNS.has(head)) return true;
  if (ONE_OF_A_KIND.has(head) || isDescribed(sentence, to)) return false;
  if (words.length === 1 && SPOKEN_OF.test(head) && !sentence.headline.has(stemOf(head)))
    return !tokens.slice(0, from - 1).some(isStem(stemOf(head)));
  if (words.some(({ lower }) => SINGLES_OUT.test(lower)))
    return words[0]!.lower === 'latest' && isToldBefore(sentence, from, to);
  // “the talks”, but “the peace talks”
  if (EVENT_NOUNS.has(head))
    return words.length === 1 && isToldBefore(sentence, from, to) && isIntroduced(sentence, head);
  if (words.length === 1 && OWN.test(head) && isOfSpeaker(sentence, from)) return false;
  // “the tax reform bill”
  if (words.length > 2 && !PERSONS.test(head)) return false;
  const isNamed = tokens.slice(0, from - 1).some(isStem(stemOf(head)));
  if (isNamed) return false;
  return (words.length === 2 && isAdjective(words[0]!.lower)) || isToldBefore(sentence, from, to);
}

/** Whether a noun is what the article has told of before, and this sentence has not. What else a headline names, it tells again. */
function isToldBefore(
  { tokens, index, firstTold, headline }: SentenceReading,
  from: number,
  to: number,
): boolean {
  const head = tokens[to - 1]!.lower;
  const stem = stemOf(head);
  if (ONE_OF_A_KIND.has(head) || tokens.slice(0, from - 1).some(isStem(stem))) return false;
  return (firstTold.get(stem) ?? index) < index || (PERSONS.test(head) && headline.has(stem));
}

/** “direct talks”, before “the talks”: an event that is “the incursion” from the first is what the whole story is about. */
function isIntroduced({ body, firstTold }: SentenceReading, noun: string): boolean {
  const stem = stemOf(noun);
  const tokens = body[firstTold.get(stem) ?? -1]?.tokens ?? [];
  const first = tokens.findIndex(isStem(stem));
  return first > 0 && tokens[first - 1]!.lower !== 'the';
}

function isStem(stem: string): (token: Token) => boolean {
  return ({ lower, kind }) => kind === 'word' && stemOf(lower) === stem;
}

/** Of somebody what he or she is does not say who. */
const PERSONS =
  /^(?:act(?:or|ress)|author|boy|chef|coach|couple|defendant|driver|duo|entrepreneur|founder|girl|impresario|man|manager|men|nurse|officer|pair|patient|player|researcher|scientist|singer|star|student|suspect|teacher|teen|teenager|trio|victim|woman|women|worker)s?$/;

/** What is spoken of by such a noun is told before by others: “responds to the controversy”. */
const SPOKEN_OF =
  /^(?:accusation|allegation|backlash|case|complaint|controversy|criticism|dispute|incident|investigation|issue|matter|probe|remark|report|situation|story)s?$/;

/** “the first woman”, “the largest bank” */
const SINGLES_OUT =
  /^(?:first|second|third|last|next|only|same|other|own|[a-z]{2,}(?<!inter|for|mod|qu|hon|harv|lat)est|most|least|best|worst)$/;

function isOfSpeaker({ tokens, clauses }: SentenceReading, at: number): boolean {
  const said = clauses.find(
    ({ group, subject }) => subject !== null && STATING.has(group.base ?? '') && group.last < at,
  );
  return (
    said !== undefined && tokens.slice(said.subject!.from, said.subject!.to).some(({ capital }) => capital)
  );
}

/** “the broken berg”, “the wooded site”, but “the witness stand” */
function isAdjective(word: string): boolean {
  return baseOfParticiple(word) !== null || /(?:ed|ous|ive|able|ible|ical|ental|ful|less)$/.test(word);
}

/** “South Korean”, “Chinese” */
function isDemonym(words: readonly Token[], at: number): boolean {
  const { text } = words[at]!;
  const nation = nationOf(text);
  return (
    (nation !== null && nation !== text) ||
    /^(?:North|South|New|Asian|European|African|American|Arab|Gulf|Baltic|Nordic)$/.test(text) ||
    nationOf(`${words[at - 1]?.text} ${text}`) !== null
  );
}

/** Behind a noun they tell of what, where or with whom it is. */
const DESCRIBES =
  /^(?:of|for|between|against|in|at|on|from|with|about|behind|near|over|under|inside|outside|around|along|across|through|among|within|toward|towards|beneath)$/;

/** Of somebody with a name these are what he speaks for: “Lee Corp. chief Ann Lee said the company”. */
const OWN =
  /^(?:company|firm|airline|bank|group|agency|club|team|party|organi[sz]ation|ministry|department|university|hospital|museum|union|network|store|chain|carrier|band)$/;

/** “the plan to open a mill” says which plan; “wanted the mill to open” does not say which mill. */
const TAKES_INFINITIVE =
  /^(?:abilit(?:y|ies)|agreement|ambition|attempt|authority|battle|bid|bill|call|campaign|capacity|chance|choice|commitment|contract|deal|decision|demand|desire|drive|duty|effort|failure|fight|freedom|fund|goal|hope|incentive|intention|invitation|law|legislation|licen[cs]e|mandate|means|measure|mission|money|motion|move|need|offer|operation|opportunity|option|order|pact|permission|permit|petition|plan|pledge|plot|power|pressure|process|programme|program|project|promise|proposal|push|race|refusal|request|resolution|responsibility|right|rush|scheme|struggle|target|tendency|threat|time|urge|vote|vow|warrant|way|willingness|work)s?$/;

/** Whether what follows a noun says which one it is: “of”, “that”, “accused of”, a name. */
function isDescribed({ tokens, clauses }: SentenceReading, at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.quoted || /^(?:\(|--|[–—])$/.test(next.text)) return true;
  if (next.text === ',') return tokens[at + 1]?.capital === true;
  if (next.kind !== 'word' || (PREPOSITIONS.has(next.lower) && tokens[at + 1]?.kind === 'time')) return false;
  return (
    DESCRIBES.test(next.lower) ||
    RELATIVES.has(next.lower) ||
    next.lower === 'that' ||
    (next.lower === 'to' && TAKES_INFINITIVE.test(tokens[at - 1]!.lower)) ||
    clauses.some(({ group }) => group.first === at && group.form === 'participle')
  );
}
