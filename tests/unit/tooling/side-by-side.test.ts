import { expect, test } from 'vitest';
import { sideBySide } from '../../../scripts/side-by-side.js';

/** Tasks that end when they are told to, and what has begun so far. */
function tasksOf(...names: string[]) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const tasks = names.map((name) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name.toUpperCase())));
  });
  const end = async (name: string) => {
    ends.get(name)!();
    // All that follows from it has happened once the queue of microtasks is empty.
    await new Promise(setImmediate);
  };
  return { begun, tasks, end };
}

test('no more run at a time than there is room for, and the next begins as soon as one ends', async () => {
  const { begun, tasks, end } = tasksOf('a', 'b', 'c', 'd');
  const all = sideBySide(tasks, 2);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('c');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  await end('d');
  await end('a');
  expect(await all).toEqual(['A', 'B', 'C', 'D']);
});

test('where there is room for all of them all begin at once', async () => {
  const { begun, tasks, end } = tasksOf('a', 'b', 'c');
  const all = sideBySide(tasks, 8);
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['c', 'b', 'a']) await end(name);
  expect(await all).toEqual(['A', 'B', 'C']);
});

test('none is nothing', async () => {
  expect(await sideBySide([], 2)).toEqual([]);
});

test('what is thrown is not swallowed', async () => {
  const broken = () => Promise.reject(new Error('broken'));
  await expect(sideBySide([broken], 2)).rejects.toThrow('broken');
});
