import { actorOf } from './names.ts';
import type { Token } from './grammar/tokens.ts';
import { DETERMINERS } from './words/function-words.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { INSTITUTIONAL, JOINING } from './words/name-words.ts';
import { nationOf } from './words/nations.ts';

/** Places that are also last names. */
const PLACES =
  /^(?:Washington|London|Paris|Berlin|Lincoln|Houston|Jackson|Madison|Florence|Sydney|Jordan|Chad|Israel)$/;

/** Within a last name: “bin Laden”. */
const JOINING_NAMES = new Set([...JOINING].filter((word) => !/^(?:of|the|for|and|&)$/.test(word)));

/** “Trump administration”: what belongs to somebody is called by the last name. */
const BELONGING =
  /^(?:administration|campaign|government|presidency|era|family|supporters?|allies|ally|officials?|aides?|lawyers?|voters|trial|case|camp|fans|estate|rall(?:y|ies)|regime|loyalists?)(?!\p{L})/u;

/** A word of a title, with what is set around it. */
const WORD = /^(?<open>[“"‘(]*)(?<word>\p{Lu}[\p{L}\p{M}’'-]*?)(?<close>(?:['’]s?)?[,.;:!?”")]*)$/u;

/** Before a name, who somebody is: “defenseman Erik Lee”, “guards Ann Lee and Bob Roe”. */
const ROLE =
  /^(?!(?:enter|offer|order|consider|under|over|after|former|for|or|nor)$)\p{Ll}*(?:er|or|ist|man|woman|ian|star|back|coach|chief|guard|forward|officer|secretary|actress)s?$/u;

/** Behind a name, that it is somebody’s: “Ann Lee, 43,”, “Ann Lee, who”, “Ann Lee said”. */
const OF_A_PERSON = /^(?:, (?:\d{1,3}|who|whose|said|says)|who|says?|said|told|wrote|tweeted|added)$/;

/** The same of a last name alone: firms say things too. */
const IS_SOMEBODY = /^(?:, (?:\d{1,3}|who|whose)|who)$/;

/** Before a last name they belong to somebody. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss)\.?$/;

/** The same, as the token before a name or its first word. */
const FORM = /^(?<form>mr|mrs|ms|miss)\b/i;

/** Behind a name: “Bob Roe Jr.” */
const YOUNGER = /^(?:Jr|Sr)\.?$/;

/** Characters that “Pat” and “Patrick” have alike at least. */
const SHORT_FORM = 3;

/** A name in its sentence. */
export interface NamedOnce {
  text: string;
  /** In lower case; null at the beginning of a sentence. */
  before: string | null;
  /** What stands behind it: a word, or a comma and a word. */
  behind: string;
}

/** What stands behind the token before `to`. */
export function behind(tokens: readonly Token[], to: number): string {
  const next = tokens[to]?.text ?? '';
  return next === ',' ? `, ${tokens[to + 1]?.text ?? ''}` : next;
}

/** Whom the names of an article are of. */
export interface People {
  /** Last words of names of several words. */
  lasts: Set<string>;
  /** From a last name to the whole names with it, by their first words. */
  wholes: Map<string, Map<string, string>>;
  /** First words of names that are a person’s, as a given name tells, or what stands beside it. */
  people: Set<string>;
  /** Last names that are somebody’s, as what stands beside them tells. */
  addressed: Set<string>;
  /** Names of one word. */
  alone: Set<string>;
  /** Last names that are of things as well. */
  things: Set<string>;
  /** From a last name to the forms in which it is addressed: of men, of women. */
  forms: Map<string, Set<'Mr' | 'Mrs'>>;
}

export function peopleOf(names: Iterable<NamedOnce>): People {
  const wholes = new Map<string, Map<string, string>>();
  const people = new Set<string>();
  const addressed = new Set<string>();
  const alone = new Set<string>();
  const things = new Set<string>();
  const forms: People['forms'] = new Map();
  const lasts = new Set<string>();
  for (const name of names) {
    if (name.text.includes(' ')) lasts.add(name.text.slice(name.text.lastIndexOf(' ') + 1));
    const words = personalWords(name);
    const last = words.at(-1)!;
    if (words.length === 1) alone.add(last);
    // “the Lee Islands” are nobody.
    if (name.before === 'the') things.add(last);
    if (GIVEN_NAMES.has(words[0]!) || ROLE.test(name.before ?? '') || OF_A_PERSON.test(name.behind))
      people.add(words[0]!);
    const isAddressed = ADDRESS.test(name.text.split(' ')[0]!);
    const form = FORM.exec(isAddressed ? name.text : (name.before ?? ''))?.groups?.form?.toLowerCase();
    if (form !== undefined) forms.set(last, (forms.get(last) ?? new Set()).add(form === 'mr' ? 'Mr' : 'Mrs'));
    if (isAddressed || IS_SOMEBODY.test(name.behind)) addressed.add(last);
    if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{Lu}/u.test(word))) continue;
    const of = wholes.get(last) ?? new Map<string, string>();
    // “Joe R. Biden” and “Joe Biden” are one.
    of.set(words[0]!, of.get(words[0]!) ?? words.join(' '));
    wholes.set(last, of);
  }
  return { wholes, people, addressed, alone, things, forms, lasts };
}

/**
 * From a last name to the whole of it, for people whom the article calls by both, and nobody else by that last name; and from a first name,
 * where the article calls one of them by it alone. That a name is a person’s, a given name tells, or what stands beside it.
 */
export function calledByLast(
  { wholes, people, addressed, alone, things, forms }: People,
  headline: string | null = null,
): Map<string, string> {
  const called = new Map<string, string>();
  for (const [last, of] of wholes) {
    const whole = theOne([...of.values()], headline);
    if (whole === null || INSTITUTIONAL.test(whole) || isPlace(last)) continue;
    // “Mr. Roe and Mrs. Roe”: of one of them the article has not the whole name.
    if (forms.get(last)?.size === 2 && headline?.includes(whole) !== true) continue;
    const first = whole.split(' ')[0]!;
    if (nationOf(last) !== null || nationOf(first) !== null) continue;
    if (people.has(first) || addressed.has(last)) called.set(last, whole);
  }
  const personal = new Map([...wholes].filter(([last]) => !things.has(last)));
  for (const [first, whole] of calledByFirst(personal, alone))
    if (!called.has(first)) called.set(first, whole);
  return called;
}

/** From a first name that stands `alone` to the whole, where one person of an article has it: “Ann’s brother”. */
function calledByFirst(
  wholes: ReadonlyMap<string, ReadonlyMap<string, string>>,
  alone: ReadonlySet<string>,
): Map<string, string> {
  const called = new Map<string, string>();
  const several = new Set<string>();
  for (const of of wholes.values()) {
    for (const [first, whole] of of) {
      if (!alone.has(first) || !GIVEN_NAMES.has(first) || isPlace(first) || INSTITUTIONAL.test(whole))
        continue;
      if (called.has(first)) several.add(first);
      called.set(first, whole);
    }
  }
  for (const first of several) called.delete(first);
  return called;
}

/** The words of a name that are somebody’s own: “Tim Roe” of “Lee Air President Tim Roe”, “Bob Roe” of “Bob Roe Jr.”. */
function personalWords(name: NamedOnce): string[] {
  const words = (actorOf(name) ?? name.text).split(' ');
  // “Speaker Roe” is no whole name.
  if (words.length === 2 && !GIVEN_NAMES.has(words[0]!) && ROLE.test(words[0]!.toLowerCase())) words.shift();
  if (words.length > 2 && YOUNGER.test(words.at(-1)!)) words.pop();
  return words.length > 2 && GIVEN_NAMES.has(words.at(-2)!) && !GIVEN_NAMES.has(words[0]!)
    ? words.slice(-2)
    : words;
}

/** The one person of several names with the same last one: “Pat Roe” and “Patrick Roe”, “Brave Ann Lee” and “Ann Lee”; else whom the headline names. */
export function theOne(wholes: readonly string[], headline: string | null): string | null {
  const [shortest = null] = wholes.toSorted((a, b) => a.length - b.length);
  if (shortest === null || wholes.length === 1) return shortest;
  const isShortForm = (whole: string) => {
    const [first, own] = [shortest.split(' ')[0]!, whole.split(' ')[0]!];
    return first.length >= SHORT_FORM && own.startsWith(first);
  };
  if (wholes.every((whole) => whole.endsWith(` ${shortest}`) || whole === shortest || isShortForm(whole)))
    return wholes.find(isShortForm) ?? shortest;
  const told = wholes.filter((whole) => isInHeadline(whole, headline));
  return told.length === 1 ? told[0]! : null;
}

/** “Ann and Bob Roe” are two by that name. */
function isInHeadline(whole: string, headline: string | null): boolean {
  if (headline === null) return false;
  if (headline.includes(whole)) return true;
  const words = whole.split(' ');
  const behind = headline.split(`${words[0]!} and `)[1]?.split(/[^\p{L}\p{M}’'-]+/u);
  return behind?.[1] === words.at(-1);
}

/** Whether a last name may as well be a place. */
export function isPlace(last: string): boolean {
  return PLACES.test(last);
}

/** Words in which whoever is called by the last name alone is given the whole name once; what is quoted stays as it is. */
export function withWholeNames(words: string, called: ReadonlyMap<string, string>): string {
  const parts = words.split(' ');
  const told = new Set<string>();
  let isQuoted = false;
  return parts
    .map((part, i) => {
      const wasQuoted = isQuoted || /^[“"]/.test(part);
      isQuoted = (isQuoted || /[“"]/.test(part.slice(0, -1))) && !/[”"][\p{P}]*$/u.test(part);
      const { open, word, close } = WORD.exec(part)?.groups ?? {};
      const whole = called.get(word ?? '');
      if (whole === undefined || wasQuoted || told.has(whole) || words.includes(whole)) return part;
      const isAddressed = ADDRESS.test(parts[i - 1] ?? '');
      if (!isAddressed && isPartOfName(parts[i - 1], '')) return part;
      if (close === '' && isPartOfName('', parts[i + 1])) return part;
      told.add(whole);
      if (isAddressed) parts[i - 1] = '';
      return `${open}${whole}${close}`;
    })
    .filter((_, i) => parts[i] !== '')
    .join(' ');
}

/** Whether a word before or behind a last name makes it another name, or one that is not meant: “Mr”, “the”, “Tower”, “campaign”. */
export function isPartOfName(before = '', behind = ''): boolean {
  if (DETERMINERS.has(before.toLowerCase()) || JOINING_NAMES.has(before)) return true;
  if (/^\p{Lu}/u.test(before) && !/[,;:]$/.test(before)) return true;
  return /^\p{Lu}|^&/u.test(behind) || BELONGING.test(behind);
}
