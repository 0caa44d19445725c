import { describe, expect, test } from 'vitest';
import { likelyDiagonals } from '../../../../src/core/quote/diagonals.ts';

/** Words without an order that repeats, the same in each run. */
function prose(count: number, seed: number): string {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: count }, () =>
    next()
      .toString(26)
      .replace(/\d/g, 'e')
      .slice(0, 3 + (next() % 5)),
  ).join(' ');
}

describe('likelyDiagonals', () => {
  const text = prose(5000, 7);

  test.each([0, 1, 31, 32, 1000, 12345, 20000])('finds where a piece was cut: %i', (at) => {
    const [likeliest] = likelyDiagonals(text.slice(at, at + 200), text, 1);
    expect(Math.abs(likeliest! - at)).toBeLessThanOrEqual(32);
  });

  test('finds the place of a piece with every tenth letter changed', () => {
    const piece = [...text.slice(9000, 9200)].map((letter, i) => (i % 10 === 0 ? '#' : letter)).join('');
    expect(Math.abs(likelyDiagonals(piece, text, 1)[0]! - 9000)).toBeLessThanOrEqual(32);
  });

  test('gives no more than asked for, and the likeliest first', () => {
    const pattern = text.slice(3000, 3100) + text.slice(8000, 8300);
    const several = likelyDiagonals(pattern, text, 3);
    expect(several).toHaveLength(3);
    expect(Math.abs(several[0]! - (8000 - 100))).toBeLessThanOrEqual(32);
    expect(likelyDiagonals(pattern, text, 1)).toEqual(several.slice(0, 1));
    expect(likelyDiagonals(pattern, text, 0)).toEqual([]);
  });

  test.each([
    ['shares nothing', '########', 'abcdefgh'.repeat(10)],
    ['shares only what is everywhere', 'abababab', 'ab'.repeat(10_000)],
    ['is shorter than what is compared', 'abc', 'abcdefgh'],
    ['stands in an empty text', 'abcdefgh', ''],
  ])('finds nothing for a pattern that %s', (_, pattern, text) => {
    expect(likelyDiagonals(pattern, text, 8)).toEqual([]);
  });

  test('finds what is rare among what is everywhere', () => {
    const text = `${'ab'.repeat(10_000)} rare words ${'ab'.repeat(10_000)}`;
    const at = text.indexOf(' rare') - 20;
    const [likeliest] = likelyDiagonals(text.slice(at, at + 50), text, 1);
    expect(Math.abs(likeliest! - at)).toBeLessThanOrEqual(32);
  });

  test.each([
    [0, 'abcd', [0, 32]],
    [31, 'abcd', [0, 32]],
    [32, 'abcd', [32, 64]],
    [33, '--abcd', [0, 32]],
    [34, '--abcd', [32, 64]],
  ])('tells diagonals by steps of 32, each in two of them: %i', (at, pattern, diagonals) => {
    expect(likelyDiagonals(pattern, `${'x'.repeat(at)}abcd`, 8)).toEqual(diagonals);
  });

  test('looks at 4096 places and no more', () => {
    expect(likelyDiagonals('abcd', 'abcd,'.repeat(4096), 1)).toHaveLength(1);
    expect(likelyDiagonals('abcd', 'abcd,'.repeat(4097), 1)).toEqual([]);
  });
});
