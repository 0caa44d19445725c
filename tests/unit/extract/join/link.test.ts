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
  const members = new Map(Array.from({ length: count }, (_, at) => [at, [at]]));
  return linkByAverage([...members.values()], links, {
    scoreOf,
    areApart: (a, b) =>
      members
        .get(a)!
        .some((one) =>
          members.get(b)!.some((other) => scoreOf(Math.min(one, other), Math.max(one, other)) === null),
        ),
    join: (into, from) => members.set(into, [...members.get(into)!, ...members.get(from)!]),
  }).map((group) => group.map((at) => 'abcdef'[at]).join(''));
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
  [
    'with the three nearest of a larger group, not with all',
    6,
    'a b 2 | a c 2 | a d 2 | a e 2 | b c 2 | b d 2 | b e 2 | c d 2 | c e 2 | d e 2 | a f 1 | b f 1 | c f 1 | d f 0.2 | e f 0.2',
    ['abcdef'],
  ],
  [
    'not with two of them alone',
    6,
    'a b 2 | a c 2 | a d 2 | a e 2 | b c 2 | b d 2 | b e 2 | c d 2 | c e 2 | d e 2 | a f 1.2 | b f 1.2 | c f 0.5',
    ['abcde', 'f'],
  ],
  [
    'what was offered before one of two grew',
    4,
    'a b 2 | b c 1.9 | a c 1.9 | c d 1.2 | a d 1 | b d 1',
    ['abcd'],
  ],
])('groups: %s', (_, count, links, expected) => expect(groups(count, links)).toEqual(expected));

test('goes on from groups that are there', () => {
  const judge = { scoreOf: () => 1, areApart: () => false, join: () => {} };
  expect(linkByAverage([[0, 2], [1], [3]], [{ a: 2, b: 3, score: 1 }], judge)).toEqual([[0, 2, 3], [1]]);
});

test('what speaks against a member that is in no sample keeps a large group apart', () => {
  const group = Array.from({ length: 50 }, (_, at) => at);
  const links = [{ a: 0, b: 50, score: 2 }];
  const asked: [number, number][] = [];
  const areApart = (a: number, b: number) => asked.push([a, b]) > 0;
  expect(linkByAverage([group, [50]], links, { scoreOf: () => 2, areApart, join: () => {} })).toHaveLength(2);
  expect(asked).toEqual([[0, 50]]);
});

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
