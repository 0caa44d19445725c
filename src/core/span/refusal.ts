/** Why a string is not a date. */
export interface Refusal {
  ok: false;
  /** What is wrong, naming the thing; no full stop at the end. */
  message: string;
  /** What to write instead. */
  hint: string | null;
  /** Where it goes wrong: UTF-16 offset into the string. */
  offset: number;
}

export type Parsed<T> = { ok: true; value: T } | Refusal;

export function accept<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse(message: string, hint: string | null = null, offset = 0): Refusal {
  return { ok: false, message, hint, offset };
}
