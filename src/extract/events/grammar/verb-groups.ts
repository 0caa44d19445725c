import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  NEGATIONS,
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
  isVerbBase,
} from '../words/verb-forms.ts';
import type { Token } from './tokens.ts';
import {
  isFunctionWord,
  isGerund,
  isNominal,
  isNominalHead,
  isPluralNoun,
  opensNounPhrase,
  opensSentence,
  participleBase,
  wordBefore,
} from './word-classes.ts';

export type VerbForm =
  | 'past'
  | 'perfect'
  | 'pastPerfect'
  | 'present'
  | 'future'
  | 'conditional'
  | 'infinitive'
  | 'participle'
  | 'gerund';

/** A verb with its auxiliaries: “has not been told”. Places of tokens, `last` inclusive. */
export interface VerbGroup {
  first: number;
  last: number;
  /** The place of the verb itself. */
  head: number;
  /** Null where the verb is not known by its form. */
  base: string | null;
  form: VerbForm;
  passive: boolean;
  progressive: boolean;
  negated: boolean;
  /** A past form that may as well be a participle: “approved”. */
  ambiguous: boolean;
  /** What the auxiliary says of the subject’s number. */
  plural: boolean | null;
}

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

export function isFinite(group: VerbGroup): boolean {
  return group.form !== 'infinitive' && group.form !== 'participle' && group.form !== 'gerund';
}

function groupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.quoted || token.possessive) return null;
  const { lower } = token;
  if (MODALS.has(lower) && !(token.capital && at > 0)) return modalGroup(tokens, at);
  if (HAVE.has(lower) && lower !== 'having') return haveGroup(tokens, at);
  if (BE.has(lower) && lower !== 'being' && lower !== 'been') return beGroup(tokens, at);
  if (DO.has(lower) && lower !== 'done') return doGroup(tokens, at);
  if (lower === 'to') return infinitive(tokens, at);
  return plainVerb(tokens, at);
}

function group(first: number, head: number, form: VerbForm, parts: Partial<VerbGroup> = {}): VerbGroup {
  const rest = {
    base: null,
    passive: false,
    progressive: false,
    negated: false,
    ambiguous: false,
    plural: null,
  };
  return { first, last: head, head, form, ...rest, ...parts };
}

/** Past adverbs and negations. */
function skipAdverbs(tokens: readonly Token[], from: number): { at: number; negated: boolean } {
  let negated = false;
  let at = from;
  for (; at < tokens.length && at < from + 4; at++) {
    const { lower, kind, quoted } = tokens[at]!;
    if (kind !== 'word' || quoted) break;
    if (lower === 'not' || lower === 'never') negated = true;
    else if (!isAdverb(lower) && lower !== 'likely') break;
  }
  return { at, negated };
}

function modalGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const { lower } = tokens[at]!;
  const next = skipAdverbs(tokens, at + 1);
  const negated = next.negated || NEGATIONS.has(lower);
  const verb = tokens[next.at];
  const form = /^(?:will|won't|shall)$/.test(lower) ? 'future' : 'conditional';
  if (verb?.kind !== 'word' || verb.quoted) return null;
  // “May” the month and “might” the noun have no verb after them.
  if (DETERMINERS.has(verb.lower) || PREPOSITIONS.has(verb.lower)) return null;
  if (verb.lower === 'be' || verb.lower === 'have') {
    const after = skipAdverbs(tokens, next.at + 1);
    const participle = tokens[after.at];
    const base = participle === undefined ? null : participleBase(participle);
    if (base !== null) return group(at, after.at, form, { base, passive: verb.lower === 'be', negated });
  }
  return group(at, next.at, form, { base: verb.lower, negated });
}

function haveGroup(tokens: readonly Token[], at: number): VerbGroup {
  const { lower } = tokens[at]!;
  const plural = lower.startsWith('have') ? true : lower.startsWith('has') ? false : null;
  const form = lower.startsWith('had') ? 'pastPerfect' : 'perfect';
  const next = skipAdverbs(tokens, at + 1);
  const negated = next.negated || NEGATIONS.has(lower);
  const verb = tokens[next.at];
  if (verb !== undefined && !verb.quoted) {
    if (verb.lower === 'been') {
      const after = skipAdverbs(tokens, next.at + 1);
      const head = tokens[after.at];
      const base = head === undefined ? null : participleBase(head);
      if (base !== null) return group(at, after.at, form, { base, passive: true, negated, plural });
      if (head !== undefined && isGerund(head))
        return group(at, after.at, form, { progressive: true, negated, plural });
      return group(at, next.at, form, { base: 'be', negated, plural });
    }
    const base = participleBase(verb);
    if (base !== null) return group(at, next.at, form, { base, negated, plural });
  }
  return group(at, at, form === 'perfect' ? 'present' : 'past', { base: 'have', negated, plural });
}

function beGroup(tokens: readonly Token[], at: number): VerbGroup {
  const { lower } = tokens[at]!;
  const past = /^(?:was|were|wasn't|weren't)$/.test(lower);
  const plural = /^(?:are|were|aren't|weren't)$/.test(lower);
  const next = skipAdverbs(tokens, at + 1);
  const negated = next.negated || NEGATIONS.has(lower);
  const form = lower === 'be' ? 'infinitive' : past ? 'past' : 'present';
  const parts = { negated, plural };
  const verb = tokens[next.at];
  if (verb !== undefined && !verb.quoted) {
    const last = tokens[next.at + 1]?.lower === 'to' ? next.at + 2 : -1;
    const infinitive = last < 0 ? undefined : tokens[last];
    if (
      /^(?:expected|likely|unlikely|set|due|scheduled|slated|about|going|poised|planned|ready)$/.test(
        verb.lower,
      ) &&
      infinitive?.kind === 'word'
    )
      return group(at, last, past ? 'conditional' : 'future', { ...parts, base: infinitive.lower });
    if (verb.lower === 'to' && tokens[next.at + 1]?.kind === 'word' && isVerbBase(tokens[next.at + 1]!.lower))
      return group(at, next.at + 1, past ? 'conditional' : 'future', {
        ...parts,
        base: tokens[next.at + 1]!.lower,
      });
    if (verb.lower === 'being') {
      const base = participleBase(tokens[next.at + 1] ?? verb);
      if (base !== null)
        return group(at, next.at + 1, form, { ...parts, base, passive: true, progressive: true });
    }
    const base = participleBase(verb);
    if (base !== null && !verb.capital) return group(at, next.at, form, { ...parts, base, passive: true });
    if (isGerund(verb)) return group(at, next.at, form, { ...parts, progressive: true });
  }
  return group(at, at, form, { ...parts, base: 'be' });
}

function doGroup(tokens: readonly Token[], at: number): VerbGroup {
  const { lower } = tokens[at]!;
  const next = skipAdverbs(tokens, at + 1);
  const verb = tokens[next.at];
  const form = lower.startsWith('did') ? 'past' : 'present';
  const negated = next.negated || NEGATIONS.has(lower);
  if (verb?.kind === 'word' && isVerbBase(verb.lower))
    return group(at, next.at, form, { base: verb.lower, negated });
  return group(at, at, form, { base: 'do', negated });
}

function infinitive(tokens: readonly Token[], at: number): VerbGroup | null {
  const next = skipAdverbs(tokens, at + 1);
  const verb = tokens[next.at];
  if (verb?.kind !== 'word' || verb.quoted || verb.capital) return null;
  if (verb.lower === 'be' || verb.lower === 'have') {
    const base = participleBase(tokens[next.at + 1] ?? verb);
    if (base !== null) return group(at, next.at + 1, 'infinitive', { base, passive: verb.lower === 'be' });
  }
  return isVerbBase(verb.lower) || verb.lower === 'be' || verb.lower === 'have' || verb.lower === 'do'
    ? group(at, next.at, 'infinitive', { base: verb.lower })
    : null;
}

function plainVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at]!;
  const { lower } = token;
  if (isFunctionWord(lower) || (token.capital && !opensSentence(tokens, at))) return null;
  const before = wordBefore(tokens, at);
  const after = tokens[at + 1];
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
    if (
      /^(?:attempted|alleged|suspected|accused)$/.test(lower) &&
      after?.kind === 'word' &&
      !isFunctionWord(after.lower)
    )
      return null;
    // “come”, “become”, “run” without “have” are of the present.
    if (past === null && participle === lower) {
      return isNominalHead(before) ? group(at, at, 'present', { base: lower, plural: true }) : null;
    }
    if (isUnchanging(lower) && !(opensNounPhrase(after) && isNominalHead(before))) return null;
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
    PRESENTS.has(lower) || (baseOfPresent(lower) !== null && takesObject && before?.kind === 'word');
  if (isPresent && isNominalHead(before) && !isNominal(before, after) && !isPluralNoun(tokens, at)) {
    const base = baseOfPresent(lower);
    // “a reorganization plan” is no verb: without an -s it needs a plural before it.
    if (
      base === null &&
      !/s$|^(?:they|we|you|i|people|police|men|women|who|that|and)$/.test(before?.lower ?? '')
    )
      return null;
    return group(at, at, 'present', { base: base ?? lower, plural: base === null });
  }
  if (
    isGerund(token) &&
    (before === undefined ||
      before.kind === 'mark' ||
      PREPOSITIONS.has(before.lower) ||
      isNominalHead(before))
  )
    return group(at, at, 'gerund');
  return null;
}
