import { expect, test } from 'vitest';
import { marksAround } from '../../../../src/core/text/index.ts';

test.each([
  ['The river rose.', '“The river rose.”'],
  ['“We told them,” he said', '“\u200a“We told them,” he said”'],
  ['he said: “We told them.”', '“he said: “We told them.”\u200a”'],
  ['"No"', '“\u200a"No"\u200a”'],
  ['«Non»', '“«Non»”'],
  ['', '“”'],
])('%j', (excerpt, set) => {
  const { before, after } = marksAround(excerpt);
  expect(before + excerpt + after).toBe(set);
});
