import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isFunctionWord, participleBase } from './grammar/word-classes.ts';
import type { SentenceReading } from './reading.ts';
import {
  BOTH_WAYS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './words/function-words.ts';
import { nationOf } from './words/nations.ts';
import { STATING } from './words/verb-classes.ts';
import { isVerbBase } from './words/verb-forms.ts';

/** Whether the words of a subject are all of it, and no other’s: “a (foreign) policy within six months was” is not. */
export function isWholeSubject(clause: Clause, { tokens, clauses }: SentenceReading): boolean {
  const { kind, subject, parent, marker } = clause;
  // “a rocket capable of lifting 70 tons will launch”
  if (
    kind === 'relative' &&
    marker === null &&
    parent?.group.form === 'gerund' &&
    parent.group.last + 1 === subject?.from &&
    !/^(?:the|its|his|her|their)$/.test(tokens[subject.from]!.lower)
  )
    return false;
  // “assaults and muggings that occurred”: of the two the second
  if (kind === 'relative' && subject !== null && /^(?:and|or)$/.test(tokens[subject.from - 1]?.lower ?? ''))
    return false;
  // “in Wellesley, Mass., who gave”
  if (kind === 'relative' && marker === 'who' && subject !== null && isPlaceAlone(tokens, subject))
    return false;
  if (subject === null || kind === 'reduced') return true;
  if (isOfAnotherVerb(clause, clauses, tokens) || holdsVerb(tokens, subject)) return false;
  if (holdsDatedParticiple(tokens, subject)) return false;
  const before = tokens[subject.from - 1];
  // “descent and rising party star who was”
  if (kind === 'relative')
    return (
      before === undefined ||
      DETERMINERS.has(tokens[subject.from]!.lower) ||
      !isPlainWord(before) ||
      clauses.some(({ group }) => isFinite(group) && group.last === subject.from - 1)
    );
  if (
    before === undefined ||
    before.kind === 'time' ||
    before.quoted ||
    parent?.group.last === subject.from - 1
  )
    return true;
  if (before.kind === 'mark') return !/^[)%$€£]$/.test(before.text) && !isEndOfList(tokens, subject);
  const { lower } = before;
  // “weeks after | the vote sent”: of what stands before the article.
  const leading = tokens[subject.from - 2];
  if (/^(?:the|an?)$/.test(lower) && leading !== undefined && PREPOSITIONS.has(leading.lower))
    return leading.lower === marker || BOTH_WAYS.has(leading.lower);
  // “The president and | Minister Ann Lee said”: nothing else ends before an “and” that has no verb before it.
  if (
    subject.from > 1 &&
    /^(?:and|or)$/.test(lower) &&
    !clauses.some(({ group: of }) => of.last < subject.from)
  )
    return false;
  return (
    [SUBORDINATORS, BOTH_WAYS, CONJUNCTIONS, RELATIVES].some((words) => words.has(lower)) ||
    /^(?:that|so|the|a|an)$/.test(lower) ||
    isAdverb(lower) ||
    parent !== null
  );
}

/** “singers Ann Lee, Pat Quist, | Bob Roe and Tom Lee will meet”, but “In Fredo, New York, | Bob Roe and Tom Lee will meet”. */
function isEndOfList(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const comma = from - 1;
  const isList = tokens.slice(from, to).some(({ lower }) => lower === 'and') && tokens[from]!.capital;
  if (tokens[comma]!.text !== ',' || !isList || /^(?:in|at|near|from|on)$/.test(tokens[0]!.lower))
    return false;
  let first = comma;
  while (first > 0 && tokens[first - 1]!.capital && tokens[first - 1]!.kind === 'word') first--;
  const opening = tokens[first - 1];
  return (
    comma - first > 1 && (opening?.text === ',' || (opening?.kind === 'word' && /[^s]s$/.test(opening.lower)))
  );
}

function isPlaceAlone(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const { text } = tokens[from]!;
  return tokens[from - 1]?.text === ',' && to - from === 1 && (nationOf(text) === text || STATE.test(text));
}

/** “Mass.” */
const STATE =
  /^(?:Tenn|Calif|Ala|Ga|Ind|Ky|La|Miss|Mo|Okla|Ore|Tex|Vt|Wash|Wyo|Colo|Ark|Del|Fla|Ill|Mass|Conn|Ariz|Mich|Minn|Wis|Pa|Va|Md|N\.?Y|N\.?J|D\.?C|N\.?C|S\.?C|N\.?H|R\.?I)\.?$/;

function isPlainWord({ kind, lower, quoted }: Token): boolean {
  return kind === 'word' && !quoted && !isFunctionWord(lower) && !isAdverb(lower);
}

/** “the vote, when members will elect a chief, will be held”: a second verb of one subject has an “and” before it, or a comma in a list. */
function isOfAnotherVerb(
  { group, subject, kind }: Clause,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): boolean {
  if (kind === 'relative' || subject === null) return false;
  // “Ann Lee is an author whose book is set for release”: the book is.
  const whose = tokens.findLastIndex(
    ({ lower, quoted }, i) => i < group.first && lower === 'whose' && !quoted,
  );
  if (
    whose >= subject.to &&
    !tokens.slice(whose, group.first).some(({ lower, quoted }) => lower === 'and' && !quoted)
  )
    return true;
  const between = clauses.filter(
    (other) =>
      other.subject === subject &&
      isFinite(other.group) &&
      other.group.first >= subject.to &&
      other.group.last < group.first,
  );
  if (between.length === 0) return false;
  const last = between.at(-1)!.group;
  // “said the number of Lees and Roes -- the worst hit -- has passed 20”: what was said has a subject of its own.
  const from = STATING.has(last.base ?? '') ? Math.max(last.last + 1, group.first - NEAR) : last.last + 1;
  const gap = tokens.slice(from, group.first);
  return !gap.some(({ lower, quoted }) => !quoted && /^(?:and|but|or|then|yet|nor)$/.test(lower));
}

/** Tokens between an “and” and its verb. */
const NEAR = 4;

/** “Mourners gather at a vigil held”: what stands behind the plural is the verb, of a caption. */
function holdsVerb(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  return tokens.slice(from + 1, to).some(({ lower, kind, capital, quoted }, i) => {
    const before = tokens[from + i]!;
    const after = tokens[from + i + 2];
    return (
      kind === 'word' &&
      !capital &&
      !quoted &&
      /[^s]s$/.test(before.lower) &&
      !before.possessive &&
      isVerbBase(lower) &&
      from + i + 2 < to &&
      after !== undefined &&
      PREPOSITIONS.has(after.lower)
    );
  });
}

/** “the film released on Friday that shows”, “a harsh winter”: without its time the subject is not whole. */
function holdsDatedParticiple(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if ([tokens[to - 1], tokens[to]].some((token) => token?.kind === 'time' && SEASON.test(token.text)))
    return true;
  return tokens.slice(from, to).some(({ kind }, i) => {
    const at = from + i - (PREPOSITIONS.has(tokens[from + i - 1]?.lower ?? '') ? 2 : 1);
    return kind === 'time' && at >= from && participleBase(tokens[at]!) !== null;
  });
}

/** Without “last” or “this” it is the noun itself. */
const SEASON = /^(?:spring|summer|autumn|fall|winter|weekend)$/;
