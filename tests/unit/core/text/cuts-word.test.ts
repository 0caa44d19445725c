import { expect, test } from 'vitest';
import { cutsWord } from '../../../../src/core/text/index.ts';

/** The place is at the bar. */
test.each([
  ['May|or', true],
  ['in |May', false],
  ['May|, and', false],
  ['20|24', true],
  ['|May', false],
  ['May|', false],
  ['3月3日|夜', false],
  ['，1|3月', true],
  ['は|1月に', false],
  ['3월 3일|에', false],
  ['إلى |مارس', false],
  ['ما|رس', true],
])('“%s”: %s', (marked, isCut) => {
  expect(cutsWord(marked.replace('|', ''), marked.indexOf('|'))).toBe(isCut);
});
