export type Severity = 'error' | 'warning';

/** Something found in the source files that a person has to look at. Expected failures are these, never exceptions. */
export interface Diagnostic {
  /** Stable, kebab-case: `quote-missing`. */
  code: string;
  severity: Severity;
  /** What is wrong, naming the thing; one sentence, no full stop at the end. */
  message: string;
  /** Path as the caller gave it. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** What to do about it. */
  hint: string | null;
}

/** `file:line:column: code: message (hint)`, on one line whatever the parts hold. */
export function formatDiagnostic({ file, line, column, code, message, hint }: Diagnostic): string {
  const tail = hint === null ? '' : ` (${hint})`;
  return oneLine(`${file}:${line}:${column}: ${code}: ${message}${tail}`);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Errors first, then by file, line and column. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = ({ severity }: Diagnostic) => (severity === 'error' ? 0 : 1);
  return [...diagnostics].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

/** Control characters would break the line, or the terminal it is printed on. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
