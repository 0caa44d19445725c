import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawValue } from '../../../../src/entries/cli/raw-value.ts';

describe('rawValue', () => {
  const keys = fc.constantFrom('id', 'a', 'i', '"', '\\', ',', ':');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('9007199254740993', '1e400', '-0', '1.0', 'true', 'null'),
      fc.string({ unit: fc.constantFrom(...'id"\\{}[]:, é😀') }).map((text) => JSON.stringify(text)),
      fc.array(tie('tree') as fc.Arbitrary<string>, { maxLength: 3 }).map((items) => `[${items.join(' ,')}]`),
      fc
        .array(fc.tuple(keys, tie('tree') as fc.Arbitrary<string>), { maxLength: 4 })
        .map((pairs) => `{ ${pairs.map(([key, value]) => `${JSON.stringify(key)} :${value}`).join(', ')}}`),
    ),
  }));

  test('is the text of the last value of the key, whatever stands around and in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, tree), { maxLength: 6 }), (pairs) => {
        const json = `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:\t${value} `).join(',')}}`;
        expect(() => JSON.parse(json) as unknown).not.toThrow();
        expect(rawValue(json, 'id')).toBe(pairs.findLast(([key]) => key === 'id')?.[1] ?? null);
      }),
      { numRuns: 1000 },
    );
  });
});
