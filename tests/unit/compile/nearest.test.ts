import { describe, expect, test } from 'vitest';
import { nearest, suggest } from '../../../src/compile/nearest.ts';

describe('nearest', () => {
  test.each([
    ['titel', ['title', 'theme'], 'title'],
    ['Title', ['title'], 'title'],
    ['abc', ['bca'], null],
    ['abcd', ['badc'], null],
    ['ab', ['ba'], 'ba'],
    ['theme', ['title', 'theme'], 'theme'],
    ['a', ['b'], 'b'],
    ['a', ['bc'], null],
    ['abc', ['abd', 'abc'], 'abc'],
    ['abc', ['abd', 'abe'], 'abd'],
    ['abc', ['xbd'], null],
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['abcdef', ['abcxyz'], null],
    ['abcdef', ['abcd'], 'abcd'],
    ['abcdef', ['abc'], null],
    ['kursk-incursion', ['kursk-fighting', 'kursk-incursions'], 'kursk-incursions'],
    ['', ['a'], 'a'],
    ['anything', [], null],
    ['x'.repeat(64), ['x'.repeat(64)], 'x'.repeat(64)],
    ['x'.repeat(65), ['x'.repeat(65)], null],
  ])('of %j in %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});

describe('suggest', () => {
  const numbers = Array.from({ length: 13 }, (_, index) => `number-${index}`);
  test.each([
    ['titel', ['title', 'theme'], 'did you mean “title”?'],
    ['colour', ['title', 'theme'], 'choose from: title, theme'],
    ['colour', [], null],
    ['colour', numbers.slice(0, 12), `choose from: ${numbers.slice(0, 12).join(', ')}`],
    ['colour', numbers, null],
  ])('for %j in %j says %j', (word, candidates, expected) => {
    expect(suggest(word, candidates)).toBe(expected);
  });
});
