import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
} from '../words/function-words.ts';
import { PRESENTS } from '../words/verb-classes.ts';
import {
  baseOfParticiple,
  baseOfPast,
  baseOfPresent,
  isRegularPast,
  isUnchanging,
} from '../words/verb-forms.ts';
import { beGroup, doGroup, haveGroup, infinitive, modalGroup, suffering } from './auxiliaries.ts';
import type { Token } from './tokens.ts';
import { group, type VerbGroup } from './verb-group.ts';

export { isFinite, type VerbForm, type VerbGroup } from './verb-group.ts';
import {
  MAY_BE_PLURAL,
  isFunctionWord,
  isGerund,
  isNominal,
  isNominalHead,
  isPluralNoun,
  opensNounPhrase,
  opensSentence,
  wordBefore,
} from './word-classes.ts';

/** The verb groups of a sentence, in order; none of what stands in quotation marks. */
export function verbGroupsOf(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = groupAt(tokens, i);
    if (group === null) continue;
    groups.push(group);
    i = group.last;
  }
  return groups;
}

function groupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.quoted || token.possessive) return null;
  const { lower } = token;
  if (MODALS.has(lower) && !(token.capital && at > 0)) return modalGroup(tokens, at);
  if (HAVE.has(lower) && lower !== 'having') return haveGroup(tokens, at);
  if (BE.has(lower) && lower !== 'being' && lower !== 'been') return beGroup(tokens, at);
  if (DO.has(lower) && lower !== 'done') return doGroup(tokens, at);
  if (lower === 'being') return suffering(tokens, at);
  if (lower === 'to') return infinitive(tokens, at);
  return plainVerb(tokens, at);
}

function plainVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at]!;
  const { lower } = token;
  if (isFunctionWord(lower) || (token.capital && !opensSentence(tokens, at))) return null;
  const before = wordBefore(tokens, at);
  const after = tokens[at + 1];
  // “Ann Lee, left, announces”
  if (/^(?:left|right)$/.test(lower) && tokens[at - 1]?.text === ',' && after?.text === ',') return null;
  // “a ship bound for Fredo”
  if (lower === 'bound' && after?.lower === 'for') return null;
  const past = baseOfPast(lower);
  const participle = baseOfParticiple(lower);
  const regular = isRegularPast(lower);
  if (past !== null || participle !== null || regular) {
    if (isNominal(before, after)) return null;
    const isBare = past === null || participle !== null;
    if (before === undefined && isBare) {
      // “Asked about …”, but “Reported fears …”.
      const isAdjective = after?.kind === 'word' && !isFunctionWord(after.lower) && !isAdverb(after.lower);
      return isAdjective ? null : group(at, at, 'participle', { base: past ?? participle, passive: true });
    }
    // “…, allied leaders are”, “dismembered and decapitated body”: an adjective, unless the verb is known.
    if (
      before !== undefined &&
      (before.kind === 'mark' || before.lower === 'and' || baseOfPast(before.lower) !== null) &&
      past === null &&
      participle === null &&
      after?.kind === 'word' &&
      !after.capital &&
      !isFunctionWord(after.lower)
    )
      return null;
    // “plasma, or ionized gas, rose”
    if (
      before?.lower === 'or' &&
      tokens[at - 2]?.text === ',' &&
      after?.kind === 'word' &&
      !after.capital &&
      !isFunctionWord(after.lower) &&
      !isAdverb(after.lower)
    )
      return null;
    if (
      /^(?:attempted|alleged|suspected|accused)$/.test(lower) &&
      after?.kind === 'word' &&
      !after.capital &&
      !isFunctionWord(after.lower)
    )
      return null;
    // “come”, “become”, “run” without “have” are of the present.
    if (past === null && participle === lower) {
      return isNominalHead(before) ? group(at, at, 'present', { base: lower, plural: true }) : null;
    }
    if (isUnchanging(lower) && !(opensNounPhrase(after) && isNominalHead(before)) && !endsInPast(tokens, at))
      return null;
    // “taken”, “seen” have no past of that form; “took”, “saw” no participle.
    if (past === null && !regular) return group(at, at, 'participle', { base: participle, passive: true });
    const ambiguous = participle !== null || past === null;
    // “a group led by three directors”, but “rose by 5 %”.
    if (ambiguous && after?.lower === 'by' && tokens[at + 2]?.kind === 'word')
      return group(at, at, 'participle', { base: past ?? participle, passive: true });
    return group(at, at, 'past', { base: past ?? participle, ambiguous });
  }
  const takesObject =
    after?.kind === 'word' && (/^(?:the|a|an)$/.test(after.lower) || POSSESSIVES.has(after.lower));
  const isPresent =
    PRESENTS.has(lower) ||
    (baseOfPresent(lower) !== null && takesObject && before?.kind === 'word') ||
    (baseOfPresent(lower) !== null && /^(?:it|he|she)$/.test(before?.lower ?? ''));
  if (isPresent && isNominalHead(before) && !isNominal(before, after) && !isPluralNoun(tokens, at)) {
    const base = baseOfPresent(lower);
    // “a reorganization plan” is no verb: without an -s it needs a plural before it.
    // “lashed out at the media reports”
    if (MAY_BE_PLURAL.test(lower) && isBehindPreposition(tokens, at)) return null;
    // “announced plans to …”
    if (
      before?.kind === 'word' &&
      !before.capital &&
      MAY_BE_PLURAL.test(lower) &&
      baseOfPast(before.lower) !== null
    )
      return null;
    if (
      base === null &&
      !/s$|^(?:they|we|you|i|people|police|men|women|who|that|and)$/.test(before?.lower ?? '')
    )
      return null;
    return group(at, at, 'present', { base: base ?? lower, plural: base === null });
  }
  if (
    (isGerund(token) || isActBehindComma(tokens, at)) &&
    // “before voting began”: it is the subject.
    !(after?.kind === 'word' && baseOfPast(after.lower) !== null && PREPOSITIONS.has(before?.lower ?? '')) &&
    (before === undefined ||
      before.kind === 'mark' ||
      PREPOSITIONS.has(before.lower) ||
      isNominalHead(before))
  )
    return group(at, at, 'gerund');
  return null;
}

/** “the dam burst on Monday”, “which split in May”: no noun, and no verb of the present. */
function endsInPast(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (/^(?:who|which)$/.test(before?.lower ?? '')) return true;
  const after = tokens[at + 1]?.lower === 'on' ? tokens[at + 2] : tokens[at + 1];
  return (
    /^(?:burst|quit|shut|spread|split)$/.test(lower) &&
    after?.kind === 'time' &&
    isNominalHead(before) &&
    // “after a stock split on Monday”
    !tokens
      .slice(Math.max(0, at - NEAR), at)
      .some(({ kind, lower: word, quoted }) => kind === 'word' && !quoted && isVerbal(word))
  );
}

/** Words before a noun among which the verb of a sentence that has one is looked for. */
const NEAR = 40;

/** Whether a word is, by its form, likely the verb that the sentence has. */
function isVerbal(word: string): boolean {
  return MODALS.has(word) || BE.has(word) || HAVE.has(word) || baseOfPast(word) !== null;
}

/** “…, killing at least six people”, “…, shelling the town”: behind a comma, and before whom it was done to, such a noun is a verb. */
function isActBehindComma(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at - 1]?.text === ',' &&
    /^(?:bombing|building|bringing|funding|killing|offering|holding|shelling|shooting|spending)$/.test(
      tokens[at]!.lower,
    ) &&
    (opensNounPhrase(after) ||
      /^(?:at|more|some|about|nearly|dozens|hundreds|two|three|four|five|six|seven|eight|nine|ten|all|both|many|several|themselves|himself|herself)$/.test(
        after?.lower ?? '',
      ))
  );
}

/** Whether the words before belong to a preposition, with nothing but an article between: “at the media |”. */
function isBehindPreposition(tokens: readonly Token[], at: number): boolean {
  return (
    DETERMINERS.has(tokens[at - 2]?.lower ?? '') &&
    !tokens[at - 1]!.capital &&
    PREPOSITIONS.has(tokens[at - 3]?.lower ?? '')
  );
}
