import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from '../../../../src/extract/join/heap.ts';
import { linkByAverage } from '../../../../src/extract/join/link.ts';

/** Groups of the letters of `a b 1.5 | …`; pairs that are not named go together by nothing, `x` cannot be one. */
function groups(count: number, rows: string): string[] {
  const scores = new Map<string, number | null>();
  const links = rows.split(' | ').map((row) => {
    const [a = '', b = '', score = ''] = row.split(' ');
    const value = score === 'x' ? null : Number(score);
    scores.set(`${a}${b}`, value);
    return { a: 'abcdef'.indexOf(a), b: 'abcdef'.indexOf(b), score: value };
  });
  const scoreOf = (a: number, b: number) =>
    scores.get(`${'abcdef'[a]!}${'abcdef'[b]!}`) ?? (scores.has(`${'abcdef'[a]!}${'abcdef'[b]!}`) ? null : 0);
  return linkByAverage(count, links, scoreOf).map((group) => group.map((at) => 'abcdef'[at]).join(''));
}

test.each<[why: string, count: number, links: string, groups: string[]]>([
  ['enough', 2, 'a b 1', ['ab']],
  ['too little', 2, 'a b 0.99', ['a', 'b']],
  ['the best first', 3, 'a b 1 | b c 2', ['a', 'bc']],
  ['by average, not by one link', 3, 'a b 2 | b c 1.5', ['ab', 'c']],
  ['by average, both links', 3, 'a b 2 | b c 1.2 | a c 0.9', ['abc']],
  ['kept apart by one', 3, 'a b 2 | b c 2 | a c x', ['ab', 'c']],
  ['two pairs', 4, 'a c 1.2 | b d 1.4', ['ac', 'bd']],
  ['two pairs that go together', 4, 'a b 2 | c d 2 | a c 1.5 | a d 1.5 | b c 1.5 | b d 0.5', ['abcd']],
])('groups: %s', (_, count, links, expected) => expect(groups(count, links)).toEqual(expected));

test('a heap gives out in order what was put in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<number>((a, b) => a - b);
      for (const number of numbers) heap.push(number);
      expect(numbers.map(() => heap.pop())).toEqual([...numbers].sort((a, b) => a - b));
      expect(heap.pop()).toBeNull();
    }),
  );
});
