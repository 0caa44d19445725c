import { DETERMINERS, NEGATIONS, PREPOSITIONS } from '../words/function-words.ts';
import { isVerbBase } from '../words/verb-forms.ts';
import type { Token } from './tokens.ts';
import { group, skipAdverbs, type VerbGroup } from './verb-group.ts';
import { isGerund, participleBase } from './word-classes.ts';

export function modalGroup(tokens: readonly Token[], at: number): VerbGroup | null {
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

export function haveGroup(tokens: readonly Token[], at: number): VerbGroup {
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

export function beGroup(tokens: readonly Token[], at: number): VerbGroup {
  const { lower } = tokens[at]!;
  const past = /^(?:was|were|wasn't|weren't)$/.test(lower);
  const plural = /^(?:are|were|aren't|weren't)$/.test(lower);
  const next = skipAdverbs(tokens, at + 1);
  const negated = next.negated || NEGATIONS.has(lower);
  const form = lower === 'be' ? 'infinitive' : past ? 'past' : 'present';
  const parts = { negated, plural };
  const verb = tokens[next.at];
  if (verb !== undefined && !verb.quoted) {
    const last = tokens[next.at + 1]?.lower === 'to' ? skipAdverbs(tokens, next.at + 2).at : -1;
    const infinitive = last < 0 ? undefined : tokens[last];
    if (
      /^(?:expected|likely|unlikely|set|due|scheduled|slated|about|going|poised|planned|ready)$/.test(
        verb.lower,
      ) &&
      infinitive?.kind === 'word'
    ) {
      // “is due to be held”
      const suffered = infinitive.lower === 'be' ? skipAdverbs(tokens, last + 1).at : -1;
      const held = tokens[suffered] === undefined ? null : participleBase(tokens[suffered]);
      if (held !== null && !tokens[suffered]!.quoted)
        return group(at, suffered, past ? 'conditional' : 'future', { ...parts, base: held, passive: true });
      return group(at, last, past ? 'conditional' : 'future', { ...parts, base: infinitive.lower });
    }
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

export function doGroup(tokens: readonly Token[], at: number): VerbGroup {
  const { lower } = tokens[at]!;
  const next = skipAdverbs(tokens, at + 1);
  const verb = tokens[next.at];
  const form = lower.startsWith('did') ? 'past' : 'present';
  const negated = next.negated || NEGATIONS.has(lower);
  if (verb?.kind === 'word' && isVerbBase(verb.lower))
    return group(at, next.at, form, { base: verb.lower, negated });
  return group(at, at, form, { base: 'do', negated });
}

/** “after being shot” */
export function suffering(tokens: readonly Token[], at: number): VerbGroup | null {
  const next = skipAdverbs(tokens, at + 1);
  const verb = tokens[next.at];
  const base = verb === undefined || verb.quoted ? null : participleBase(verb);
  return base === null ? null : group(at, next.at, 'gerund', { base, passive: true });
}

export function infinitive(tokens: readonly Token[], at: number): VerbGroup | null {
  const next = skipAdverbs(tokens, at + 1);
  const verb = tokens[next.at];
  if (verb?.kind !== 'word' || verb.quoted || verb.capital) return null;
  // “took the mayor to court”
  if (verb.lower === 'court' && tokens[next.at + 1]?.kind !== 'word') return null;
  if (verb.lower === 'be' || verb.lower === 'have') {
    const base = participleBase(tokens[next.at + 1] ?? verb);
    if (base !== null) return group(at, next.at + 1, 'infinitive', { base, passive: verb.lower === 'be' });
  }
  return isVerbBase(verb.lower) || verb.lower === 'be' || verb.lower === 'have' || verb.lower === 'do'
    ? group(at, next.at, 'infinitive', { base: verb.lower })
    : null;
}
