import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MinTree } from '../../../src/layout/min-tree.ts';

function treeOf(values: readonly number[]): MinTree {
  const tree = new MinTree(values.length);
  values.forEach((value, place) => tree.lower(place, value));
  return tree;
}

describe('MinTree', () => {
  const tree = treeOf([5, 1, 7, 3]);

  test.each([
    { place: -1, limit: 0, next: -1 },
    { place: -1, limit: 1, next: 1 },
    { place: -1, limit: 5, next: 0 },
    { place: 0, limit: 1, next: 1 },
    { place: 1, limit: 1, next: -1 },
    { place: 1, limit: 3, next: 3 },
    { place: 1, limit: 7, next: 2 },
    { place: 3, limit: 9, next: -1 },
  ])('next($place, $limit) is $next', ({ place, limit, next }) => {
    expect(tree.next(place, limit)).toBe(next);
  });

  test.each([
    { place: 0, limit: 9, previous: -1 },
    { place: 3, limit: 0, previous: -1 },
    { place: 3, limit: 1, previous: 1 },
    { place: 3, limit: 7, previous: 2 },
    { place: 4, limit: 3, previous: 3 },
    { place: 4, limit: 2, previous: 1 },
  ])('previous($place, $limit) is $previous', ({ place, limit, previous }) => {
    expect(tree.previous(place, limit)).toBe(previous);
  });

  test('finds nothing where nothing was put', () => {
    const empty = new MinTree(3);
    expect(empty.next(-1, Number.MAX_VALUE)).toBe(-1);
    expect(empty.previous(3, Number.MAX_VALUE)).toBe(-1);
    expect(new MinTree(0).next(-1, 1)).toBe(-1);
  });

  test('answers as a scan does, whatever was put in, in whatever order', () => {
    const number = fc.integer({ min: -5, max: 5 });
    const entries = fc.array(fc.option(number, { nil: Infinity }), { minLength: 1, maxLength: 70 });
    fc.assert(
      fc.property(entries, number, fc.nat(), fc.boolean(), (values, limit, at, backwards) => {
        const place = (at % (values.length + 1)) - 1;
        const built = new MinTree(values.length);
        const order = [...values.keys()];
        for (const i of backwards ? order.reverse() : order) built.lower(i, values[i]!);
        expect(built.next(place, limit)).toBe(values.findIndex((value, i) => i > place && value <= limit));
        expect(built.previous(place + 1, limit)).toBe(
          values.findLastIndex((value, i) => i < place + 1 && value <= limit),
        );
      }),
    );
  });
});
