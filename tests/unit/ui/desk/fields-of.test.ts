import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/core/diagnostic.ts';
import { problemsByField } from '../../../../src/ui/desk/edit/fields-of.ts';

const diagnostic = (code: string, message = 'something is wrong'): Diagnostic => ({
  ...{ code, message, severity: 'error', file: 'events/a.yaml', line: 1, column: 1, hint: null },
});

test.each([
  ['date-invalid', '“soon” is no date', 'when'],
  ['theme-unknown', '', 'theme'],
  ['quote-missing', '', 'account'],
  ['mention-disagrees', '', 'mention'],
  ['key-missing', 'the event needs “title”', 'title'],
  ['key-missing', 'the event needs “theme”', 'theme'],
  ['value-empty', '“when” is empty', 'when'],
  ['id-invalid', '“A b” is no id', 'event'],
] as const)('%s (%s) stands at %s', (code, message, field) => {
  const by = problemsByField([diagnostic(code, message)]);
  expect(by[field].map((found) => found.code)).toEqual([code]);
  expect(Object.values(by).flat()).toHaveLength(1);
});

test('that nobody has reviewed an event stands at no field', () => {
  expect(Object.values(problemsByField([diagnostic('event-unreviewed')])).flat()).toEqual([]);
});
