import type { Diagnostic } from '../core/diagnostic.ts';
import { CODES, type Code } from './codes.ts';
import type { Place } from './source.ts';

/** Notes a finding. The message names the thing, in one sentence without a full stop; the hint says what to do. */
export type Report = (code: Code, at: Place, message: string, hint?: string | null) => void;

/** A diagnostic with the severity that its code has. */
export function diagnose(code: Code, at: Place, message: string, hint: string | null = null): Diagnostic {
  const { file, line, column } = at;
  return { code, severity: CODES[code], message, file, line, column, hint };
}

/** A collector: what is noted by `report` is gathered in `diagnostics`, in that order. */
export function createReport(): { report: Report; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, at, message, hint) => {
    diagnostics.push(diagnose(code, at, message, hint));
  };
  return { report, diagnostics };
}
