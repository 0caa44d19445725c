import { describe, expect, test } from 'vitest';
import { checked } from '../../../../src/extract/events/title-checks.ts';
import { FAULTS, OPEN_ENDS } from '../../../../src/extract/events/title-faults.ts';

describe('faults of titles', () => {
  test.each(FAULTS)('$example: $why', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
    expect(checked(example)).toBeNull();
    expect(checked(example, false)).toBeNull();
  });

  test.each(OPEN_ENDS)('$example, where the sentence goes on: $why', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
    expect(checked(example)).toBeNull();
    expect(checked(example, false)).toBe(example);
  });

  test.each(FAULTS.map((fault, i) => ({ ...fault, i })))(
    '$example is wrong for that reason alone',
    ({ example, i }) => {
      expect(FAULTS.filter(({ pattern }, k) => k !== i && pattern.test(example))).toEqual([]);
    },
  );
});
