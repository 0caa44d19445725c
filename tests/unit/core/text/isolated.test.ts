import { expect, test } from 'vitest';
import { isolated } from '../../../../src/core/text/index.ts';

test.each([
  ['The Sample Ledger', 'The Sample Ledger'],
  ['示例日报', '示例日报'],
  ['صحيفة المثال', '\u2068صحيفة المثال\u2069'],
  ['עיתון לדוגמה', '\u2068עיתון לדוגמה\u2069'],
  ['Example صحيفة', '\u2068Example صحيفة\u2069'],
  ['', ''],
])('“%s”', (name, kept) => {
  expect(isolated(name)).toBe(kept);
});
