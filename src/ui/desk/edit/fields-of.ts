import type { Diagnostic } from '../../../core/diagnostic.ts';
import { toMend } from '../problems.ts';

/** The fields of an event’s form that something can be wrong with. */
export type EventField = 'title' | 'when' | 'theme' | 'account' | 'mention' | 'event';

/** Where a diagnostic belongs, by its code. */
const BY_CODE: Record<string, EventField> = {
  'theme-unknown': 'theme',
  'date-invalid': 'when',
  'article-unknown': 'account',
  'accounts-missing': 'account',
  'quote-missing': 'account',
  'quote-ambiguous': 'account',
  'quote-comment': 'account',
  'quote-long': 'account',
  'quote-in-furniture': 'account',
  'via-circular': 'account',
  'outcome-misplaced': 'account',
  'mention-absent': 'mention',
  'mention-missing': 'mention',
  'mention-ambiguous': 'mention',
  'mention-far': 'mention',
  'mention-undated': 'mention',
  'mention-not-understood': 'mention',
  'mention-disagrees': 'mention',
  'how-unused': 'mention',
};

/** Codes that hold for any value; the message then names the key. */
const BY_KEY: readonly [key: RegExp, field: EventField][] = [
  [/“title”/, 'title'],
  [/“theme”/, 'theme'],
  [/“when”/, 'when'],
];

export function fieldOf({ code, message }: Diagnostic): EventField {
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  return BY_KEY.find(([key]) => key.test(message))?.[1] ?? 'event';
}

/** What is wrong in each field of an event. */
export function problemsByField(diagnostics: readonly Diagnostic[]): Record<EventField, Diagnostic[]> {
  const by: Record<EventField, Diagnostic[]> = {
    title: [],
    when: [],
    theme: [],
    account: [],
    mention: [],
    event: [],
  };
  for (const diagnostic of toMend(diagnostics)) by[fieldOf(diagnostic)].push(diagnostic);
  return by;
}
