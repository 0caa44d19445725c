import { describe, expect, test } from 'vitest';
import {
  formatDiagnostic,
  hasErrors,
  sortDiagnostics,
  type Diagnostic,
} from '../../../src/core/diagnostic.ts';

const ERROR: Diagnostic = {
  code: 'quote-missing',
  severity: 'error',
  message: 'the excerpt is not in the article',
  file: 'data/a/events/2024.yaml',
  line: 12,
  column: 7,
  hint: 'see line 3',
};

describe('formatDiagnostic', () => {
  test('is file, line, column, code, message and hint', () => {
    expect(formatDiagnostic(ERROR)).toBe(
      'data/a/events/2024.yaml:12:7: quote-missing: the excerpt is not in the article (see line 3)',
    );
  });

  test('has no brackets without a hint', () => {
    expect(formatDiagnostic({ ...ERROR, hint: null })).toMatch(/the article$/);
  });

  test('stays on one line, and sends no control characters to a terminal', () => {
    expect(formatDiagnostic({ ...ERROR, message: 'a\nb\u2028c\u001b[31md' })).toContain('a b c [31md');
  });
});

test('hasErrors tells errors from warnings', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([{ ...ERROR, severity: 'warning' }])).toBe(false);
  expect(hasErrors([{ ...ERROR, severity: 'warning' }, ERROR])).toBe(true);
});

test('sortDiagnostics puts errors first, then goes by file, line and column', () => {
  const all: Diagnostic[] = [
    { ...ERROR, severity: 'warning', file: 'a' },
    { ...ERROR, file: 'b', line: 2, column: 1 },
    { ...ERROR, file: 'b', line: 1, column: 9 },
    { ...ERROR, file: 'b', line: 1, column: 2 },
    { ...ERROR, file: 'a', line: 30 },
  ];
  const places = sortDiagnostics(all).map(
    ({ severity, file, line, column }) => `${severity} ${file}:${line}:${column}`,
  );
  expect(places).toEqual(['error a:30:7', 'error b:1:2', 'error b:1:9', 'error b:2:1', 'warning a:12:7']);
  expect(all[0]!.severity).toBe('warning');
});
