import { TITLES, JOINING, INSTITUTION, COMMON, NO_NAME, OFFICE } from './words/name-words.ts';
import type { Token } from './grammar/tokens.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './words/function-words.ts';
import { baseOfPast } from './words/verb-forms.ts';
import { nationOf } from './words/nations.ts';

/** A name as it stands in a sentence; places of tokens, `to` exclusive. */
export interface Name {
  from: number;
  to: number;
  text: string;
}

/** The names in a stretch of a sentence. `known` are words that stand with a capital within sentences of the article. */
export function namesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: ReadonlySet<string>,
): Name[] {
  const names: Name[] = [];
  for (let i = from; i < to; i++) {
    if (!isNameWord(tokens, i, known)) continue;
    let end = i + 1;
    while (
      end < to &&
      (!tokens[end - 1]!.possessive || isBrand(tokens, end, to)) &&
      continuesName(tokens, i, end, to)
    )
      end += JOINING.has(tokens[end]!.lower) ? 2 : 1;
    names.push({ from: i, to: Math.min(end, to), text: textOf(tokens, i, Math.min(end, to)) });
    i = Math.min(end, to) - 1;
  }
  return names;
}

/** “Young’s Market Co.”, “McDonald’s Corp.”: what follows the possessive is of the name. */
function isBrand(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from;
  while (end < to && end < from + 4 && tokens[end]!.kind === 'word' && tokens[end]!.capital) end++;
  return end > from && /^(?:Co|Corp|Inc|Ltd|Cos|Bros)\.?$/.test(tokens[end - 1]!.text);
}

/** Words with a capital that stand elsewhere than at the beginning of a sentence. */
export function knownNameWords(sentences: readonly (readonly Token[])[]): Set<string> {
  const known = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      if (token.capital && token.kind === 'word' && before !== undefined && before.kind !== 'mark')
        known.add(token.text.replace(/['’]s?$/, ''));
    });
  }
  return known;
}

/** Whom a name stands for among actors: a country, or the name without titles. */
export function actorOf({ text }: Pick<Name, 'text'>): string | null {
  const nation = nationOf(text);
  if (nation !== null) return nation;
  const words = text.split(/\s+/);
  const demonym = nationOf(words[0] ?? '') ?? nationOf(words.slice(0, 2).join(' '));
  // “Russian Defense Ministry”, “US Congress” act for their country.
  if (words.length > 1 && INSTITUTION.test(words.at(-1)!)) return demonym ?? text;
  const owner = nationOf((words[0] ?? '').replace(/['’]s?$/, ''));
  if (owner !== null && owner !== demonym && words.length > 1) return owner;
  let first = 0;
  if (demonym !== null && TITLES.has((words[1] ?? '').toLowerCase())) first = 1;
  while (first < words.length && TITLES.has(words[first]!.toLowerCase())) first++;
  const rest = words.slice(first).join(' ');
  if (rest === '' || /^\P{L}*$/u.test(rest)) return demonym;
  return nationOf(rest) ?? rest;
}

function isNameWord(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const token = tokens[at]!;
  const { text, lower, kind, capital } = token;
  if (kind !== 'word' || !capital || /-\p{Ll}/u.test(text)) return false;
  const plain = text.replace(/['’]s?$/, '');
  if (NO_NAME.test(plain)) return false;
  const before = tokens[at - 1];
  const opens = before === undefined || (before.kind === 'mark' && !/^[,)$%’]$/.test(before.text));
  if (!opens) return true;
  if (nationOf(plain) !== null || known.has(plain) || /^\p{Lu}{2,}/u.test(plain) || plain.includes('.'))
    return true;
  if (
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    isAdverb(lower)
  )
    return false;
  const next = tokens[at + 1];
  if (next?.capital === true && next.kind === 'word') return true;
  // “Biden signed”: one word, and then the verb.
  return (
    !TITLES.has(lower) &&
    !INSTITUTION.test(plain) &&
    !COMMON.test(lower) &&
    next?.kind === 'word' &&
    (baseOfPast(next.lower) !== null || /^(?:has|had|was|is|will)$/.test(next.lower)) &&
    !/(?:s|ing)$/.test(lower)
  );
}

function continuesName(tokens: readonly Token[], start: number, at: number, to: number): boolean {
  const { kind, capital, lower, text } = tokens[at]!;
  if (kind === 'word' && capital) return !NO_NAME.test(text);
  const next = tokens[at + 1];
  if (!JOINING.has(lower) || next === undefined || at + 1 >= to || !next.capital || next.kind !== 'word')
    return false;
  if (lower === 'of' || lower === 'for') return INSTITUTION.test(tokens[at - 1]!.text);
  if (lower === 'and')
    return (
      (INSTITUTION.test(tokens[start]!.text) && tokens[at - 2]?.lower === 'of') ||
      /^(?:Service|Administration|Commission|Agency|Board|Committee|Council|Association)$/.test(
        tokens[at + 2]?.text ?? '',
      )
    );
  return lower !== 'the';
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s?$/, '');
}

/** “Biden” of “US President Joe Biden”, “Putin” of “the Russian president, Vladimir Putin”; null where no office is named. */
export function lastNameInOffice(words: string, before: string | null = null): string | null {
  const parts = words.split(' ');
  const isInOffice =
    parts.slice(0, -1).some((word) => OFFICE.test(word.toLowerCase())) || OFFICE.test(before ?? '');
  return isInOffice ? parts.at(-1)! : null;
}
