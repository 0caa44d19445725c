import type { WordsEntry } from '../../../core/entry.ts';

/** A mapping as a file has it, whatever it holds. */
export type Values = Readonly<Record<string, unknown>>;

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text, or what is plainly meant as text; else null. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((item) => textIn(item) ?? []) : [];
}

export function mapsIn(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

export function choiceIn<T extends string>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** Words by themselves, or with what stands around them; null where there are none. */
export function wordsIn(value: unknown): WordsEntry | null {
  if (!isValues(value)) {
    const exact = textIn(value);
    return exact === null ? null : { exact };
  }
  const exact = textIn(value['exact']);
  const [prefix, suffix] = [textIn(value['prefix']), textIn(value['suffix'])];
  if (exact === null) return null;
  return { exact, ...(prefix !== null && { prefix }), ...(suffix !== null && { suffix }) };
}
