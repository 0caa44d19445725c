import { expect, test } from 'vitest';
import { typeSize } from '../../../../src/ui/print/type-size.ts';

/** px that a page has for words, on the paper that has least of it, beside its title and its foot. */
const ROOM = { width: 680, height: 933 - 170 };
/** Of the serif, letters on average, in em; and its lines. */
const LETTER = 0.44;
const LINE = 1.38;

test.each([0, 250, 251, 500, 900, 1300, 2300, 3600, 5000])('so many letters fit on a page: %i', (letters) => {
  const size = typeSize(letters);
  const lines = Math.ceil(letters / (ROOM.width / (LETTER * size)));
  expect(lines * LINE * size).toBeLessThan(ROOM.height);
});

test('fewer letters are never smaller', () => {
  const sizes = Array.from({ length: 100 }, (_, n) => typeSize(n * 50));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});
