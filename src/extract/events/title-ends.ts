import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isCutShort } from './cut-short.ts';
import { isFunctionWord, opensNounPhrase } from './grammar/word-classes.ts';
import type { SentenceReading } from './reading.ts';
import { beforeInterval } from './clause-words.ts';
import { STATING } from './words/verb-classes.ts';
import { isAdverb, RELATIVES } from './words/function-words.ts';
import { baseOfPast, isRegularPast, isUnchanging } from './words/verb-forms.ts';

/**
 * The places behind a verb at which a sentence may end and still be one, in order; the last is where it ends itself. Nothing
 * that stands before such a place needs what stands behind it. Places of tokens, exclusive, from `from` on.
 */
export function endsOf(sentence: SentenceReading, from: number): number[] {
  const { tokens, clauses } = sentence;
  const last = lastPlace(tokens);
  const ends: number[] = [];
  for (let at = from; at < last; at++) {
    if (tokens[at]!.quoted || isWithinVerb(clauses, at)) continue;
    if (!opensWhatIsAdded(sentence, at)) continue;
    const end = beforeInterval(tokens, from, at);
    if (end > from && !isCutShort(tokens, clauses, from, end)) ends.push(end);
  }
  return [...ends, last];
}

/** Behind the last word, or the quotation mark that closes it. */
export function lastPlace(tokens: readonly Token[]): number {
  let last = tokens.length;
  while (last > 0 && /^[.!?…]$/.test(tokens[last - 1]!.text)) last--;
  return last;
}

function isWithinVerb(clauses: readonly Clause[], at: number): boolean {
  return clauses.some(({ group }) => group.first < at && at <= group.last);
}

function opensWhatIsAdded(sentence: SentenceReading, at: number): boolean {
  const { tokens, clauses } = sentence;
  // “charged three people: Ann Lee, of Fredo; Bob Roe, of Rome”: whole, or not at all.
  const isList = tokens.slice(0, at).some(({ text, quoted }) => text === ':' && !quoted);
  if (tokens[at]!.text === ';') return !isList;
  if (tokens[at]!.text === ':') return tokens.slice(at).some(({ text, quoted }) => text === ';' && !quoted);
  if (tokens[at]!.text !== ',')
    return (
      opensSubordinate(clauses, tokens, at) ||
      opensRemark(tokens, at) ||
      opensSecondVerb(sentence, at) ||
      opensCircumstance(sentence, at)
    );
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'mark' || next.quoted) return false;
  return (
    opensSubordinate(clauses, tokens, at + 1) ||
    isCircumstance(tokens, at + 1) ||
    isSummary(tokens, at + 1) ||
    isPurpose(tokens, at + 1) ||
    isAddition(sentence, at) ||
    isAppended(sentence, at + 1) ||
    isInterval(tokens, at + 1)
  );
}

/** “… | after the roof fell in”: it says when or why, and what it says is true without it; not so of “if” and “unless”. */
function opensSubordinate(clauses: readonly Clause[], tokens: readonly Token[], at: number): boolean {
  // “even if it takes weeks”: it does not hang on that.
  if (tokens[at]!.lower === 'even' && /^(?:if|though)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  return clauses.some(
    ({ kind, marker, opens, subject, group }) =>
      kind === 'subordinate' &&
      subject !== null &&
      isFinite(group) &&
      ADDING.test(marker ?? '') &&
      (opens === at || opens === at + 1) &&
      tokens[at]?.lower === marker,
  );
}

const ADDING = /^(?:after|although|as|because|before|since|though|when|whereas|while)$/;

/** “left Fredo | and on Monday came to Rome”: what somebody did besides; not “planned | and opened a school”, where the two share an object. */
function opensSecondVerb({ tokens, clauses }: SentenceReading, at: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[at]!.lower) || clauses.some(({ group }) => group.last === at - 1))
    return false;
  // “stormed Fredo, killed two men | and took a third”: the last of three.
  if (
    tokens
      .slice(0, at)
      .some(({ lower }, i) => tokens[i - 1]?.text === ',' && isPast(lower) && opensNounPhrase(tokens[i + 1]))
  )
    return false;
  return clauses.some(
    ({ kind, group }) =>
      kind !== 'reduced' &&
      isFinite(group) &&
      group.first > at &&
      tokens
        .slice(at + 1, group.first)
        .every(({ kind: of, lower }) => of === 'time' || isAdverb(lower) || /^(?:on|in|at)$/.test(lower)),
  );
}

function isPast(lower: string): boolean {
  return (baseOfPast(lower) !== null || isRegularPast(lower)) && !isUnchanging(lower);
}

/** “… | amid talks”, “… | after a strike”: behind a noun, these tell what else there was. */
function opensCircumstance({ tokens, clauses }: SentenceReading, at: number): boolean {
  return (
    /^(?:after|amid|despite|during)$/.test(tokens[at]!.lower) &&
    (tokens[at - 1]!.kind !== 'mark' || tokens[at - 1]!.quoted) &&
    !isFunctionWord(tokens[at - 1]!.lower) &&
    !clauses.some(({ group }) => group.last === at - 1)
  );
}

/** “…, as the company doubles down”: behind a comma, with who does it, whatever its verb is. */
function isCircumstance(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at + 1];
  return (
    /^(?:as|while|because|although)$/.test(tokens[at]!.lower) &&
    subject !== undefined &&
    !subject.quoted &&
    (subject.capital || /^(?:the|its|his|her|their|it|he|she|they)$/.test(subject.lower)) &&
    tokens.slice(at).every(({ text, quoted }) => text !== ',' || quoted)
  );
}

/** “…, a move that angered Bob Roe”: what it was, or means, where nothing goes on behind it. */
function isSummary(tokens: readonly Token[], at: number): boolean {
  const noun = /^(?:an?|the)$/.test(tokens[at]!.lower) ? at + 1 : at;
  const isNoun = ({ kind, capital, quoted, lower }: Token) =>
    kind === 'word' && !capital && !quoted && !isFunctionWord(lower);
  const opens = tokens.findIndex(
    ({ lower }, i) => i > noun && i <= noun + 3 && /^(?:that|which)$/.test(lower),
  );
  return (
    opens > 0 &&
    tokens.slice(noun, opens).every(isNoun) &&
    (noun > at || /s$/.test(tokens[opens - 1]!.lower)) &&
    tokens.slice(opens).every(({ text, quoted }) => text !== ',' || quoted)
  );
}

/** “…, in an apparent attempt to win votes”, “…, in a move that angered Bob Roe”, where nothing goes on behind it. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'in' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return (
    tokens.slice(at + 2, at + 5).some(({ lower }) => PURPOSES.test(lower)) &&
    tokens.slice(at).every(({ text, quoted }) => text !== ',' || quoted)
  );
}

const PURPOSES =
  /^(?:attempt|bid|effort|move|sign|step|gesture|signal|blow|boost|show|case|ruling|decision)$/;

/** “…, and Bob Roe left”, “…, his spokesman said”, “…, said his spokesman”, “…, and that he will”: another sentence. */
function isAddition({ tokens, clauses }: SentenceReading, at: number): boolean {
  if (/^(?:and|but)$/.test(tokens[at + 1]!.lower) && OPENS_ANOTHER.test(tokens[at + 2]?.lower ?? ''))
    return true;
  if (
    clauses.some(
      ({ group }) => group.first === at + 1 && group.form !== 'gerund' && STATING.has(group.base ?? ''),
    )
  )
    return true;
  return clauses.some(({ kind, start, group, subject }) => {
    if (kind !== 'main' || !isFinite(group) || group.first < at || subject === null) return false;
    const isJoined = /^(?:and|but|so|yet)$/.test(tokens[at + 1]!.lower);
    const opens = isJoined ? at + 2 : at + 1;
    // “…, and in July a second one failed”
    const isLed = tokens
      .slice(opens, Math.max(opens, subject.from - 1))
      .every(({ kind: of, lower }) => of === 'time' || /^(?:on|in|at|by)$/.test(lower));
    const isOwn = subject.from > at && (subject.from <= opens + 1 || isLed) && start >= at;
    // “…, but stopped short of”: the verb stands right behind.
    const isVerb = isJoined && tokens.slice(opens, group.first).every(({ lower }) => isAdverb(lower));
    return isOwn || isVerb;
  });
}

const OPENS_ANOTHER = /^(?:that|which|who)$/;

/** “…, which is a town”, “…, saying that it was”, “…, to open it”, “…, including two of Roe’s”: added to what is whole, where nothing goes on behind it. */
function isAppended({ tokens, clauses }: SentenceReading, at: number): boolean {
  const { lower } = tokens[at]!;
  const verb = isAdverb(lower) ? at + 1 : at;
  const isClause =
    RELATIVES.has(lower) ||
    /^(?:including|according|with|despite|amid)$/.test(lower) ||
    clauses.some(
      ({ group }) =>
        (group.first === verb && group.form === 'gerund' && !isOfList(tokens, at)) ||
        (group.first === at && group.form === 'infinitive' && !isBehindInsertion(clauses, tokens, at)),
    );
  // “forced Bob Roe, who was ill | , to leave”: it closes what a comma opened.
  const opened = tokens.slice(0, at - 1).findLastIndex(({ text, quoted }) => text === ',' && !quoted);
  if (!isClause || (opened >= 0 && RELATIVES.has(tokens[opened + 1]!.lower))) return false;
  // “told Ann Lee, who was ill, to leave”
  const closes = tokens.findIndex(({ text, quoted }, i) => i > at && text === ',' && !quoted);
  // “after the papers, including the Herald, told it”: the verb is yet to come.
  if (closes >= 0 && clauses.some(({ group }) => group.first === closes + 1 && group.form !== 'gerund'))
    return false;
  return (
    closes < 0 || !/^(?:to|that|of|for|on|in|from|into|at|as|by|with)$/.test(tokens[closes + 1]?.lower ?? '')
  );
}

/** “decided, among other things, | to open it”: of the verb that the insertion stands behind. */
function isBehindInsertion(clauses: readonly Clause[], tokens: readonly Token[], at: number): boolean {
  const opens = tokens.slice(0, at - 1).findLastIndex(({ text, quoted }) => text === ',' && !quoted);
  return clauses.some(({ group }) => group.last === opens - 1 && isFinite(group));
}

/** “over noise, dust, | crumbling walls and fires”: an adjective in a list, of which the comma before is too. */
function isOfList(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const and = tokens.findIndex(({ lower, text }, i) => i > at && (lower === 'and' || text === ','));
  return (
    next?.kind === 'word' &&
    !isFunctionWord(next.lower) &&
    tokens[and]?.lower === 'and' &&
    and - at < 5 &&
    tokens.slice(Math.max(0, at - 5), at - 1).some(({ text, quoted }) => text === ',' && !quoted)
  );
}

/** “joined Nato | which means”: what follows a name tells more of the whole. */
function opensRemark(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.lower === 'which' &&
    tokens[at - 1]?.capital === true &&
    /^(?:means?|meant)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** “…, hours after the mayor had closed it” */
function isInterval(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 6)
    .some(
      ({ lower }, i, rest) =>
        /^(?:after|before)$/.test(lower) && rest.slice(0, i).every(({ text }) => text !== ','),
    );
}
