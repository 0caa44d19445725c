import { isAdverb } from '../words/function-words.ts';
import type { Token } from './tokens.ts';

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

export function isFinite(group: VerbGroup): boolean {
  return group.form !== 'infinitive' && group.form !== 'participle' && group.form !== 'gerund';
}

export function group(
  first: number,
  head: number,
  form: VerbForm,
  parts: Partial<VerbGroup> = {},
): VerbGroup {
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
export function skipAdverbs(tokens: readonly Token[], from: number): { at: number; negated: boolean } {
  let negated = false;
  let at = from;
  for (; at < tokens.length && at < from + 4; at++) {
    const { lower, kind, quoted } = tokens[at]!;
    if (kind !== 'word' || quoted) break;
    if (lower === 'not' || lower === 'never') negated = true;
    else if (!isAdverb(lower) && lower !== 'likely' && lower !== 'last') break;
  }
  return { at, negated };
}
