import { afterEach, expect, test } from 'vitest';
import { browserTabs } from '../../src/entries/desk/keeping/browser-tabs.ts';
import type { Desk } from '../../src/state/desk/desk.svelte.ts';
import { Shelf } from '../../src/state/desk/shelf.svelte.ts';
import { hostOf, put } from '../support/desk.ts';
import { keeperOf } from './support/keeping.ts';

const NOTE = 'notes.txt';
let opened: Desk[] = [];
let last = 0;

afterEach(async () => {
  await Promise.all(opened.map((desk) => desk.close()));
  opened = [];
});

/** A tab of a browser: what one keeps, the others find. */
function tabOf(name: string, locks: LockManager | null = navigator.locks): Shelf {
  return new Shelf(hostOf({ keeper: keeperOf(name), tabs: browserTabs(locks ?? undefined) }));
}

async function open(shelf: Shelf, id: string): Promise<Desk> {
  const desk = (await shelf.open(id))!;
  opened.push(desk);
  return desk;
}

async function create(shelf: Shelf): Promise<Desk> {
  const desk = await shelf.create('A story');
  opened.push(desk);
  return desk;
}

function newName(): string {
  return `desk-test-${++last}`;
}

test('what is kept is there for another page, with all its steps', async () => {
  const name = newName();
  const desk = await create(tabOf(name));
  for (let step = 1; step <= 250; step++) desk.run(`Step ${step}`, put(NOTE, `${step} \uD800 🌉\r\n`));
  desk.run('A picture', (files) => ({
    ok: true,
    files: new Map([...files, ['a.png', new Uint8Array([1, 2])]]),
  }));
  desk.undo();
  await desk.settled();
  expect(desk.keeping.kind).toBe('kept');
  await desk.close();

  const shelf = tabOf(name);
  await shelf.load();
  expect(shelf.collections.map(({ id, title }) => [id, title])).toEqual([[desk.id, 'A story']]);
  const again = await open(shelf, desk.id);
  expect(again.keeping.kind).toBe('kept');
  expect(new Map(again.files)).toEqual(new Map(desk.files));
  expect(again.redoes).toBe('A picture');
  for (let step = 250; step > 1; step--) again.undo();
  expect(again.files.get(NOTE)).toBe('1 \uD800 🌉\r\n');
});

test('one tab writes, the other follows, and may take over', async () => {
  const name = newName();
  const first = await create(tabOf(name));
  const second = await open(tabOf(name), first.id);
  expect(second.keeping).toEqual({ kind: 'read-only', why: 'another tab' });
  expect(second.run('Write', put(NOTE, 'mine'))).toMatchObject({ code: 'read-only' });

  first.run('Write', put(NOTE, 'one'));
  await expect.poll(() => second.files.get(NOTE)).toBe('one');

  first.run('Write', put(NOTE, 'two'));
  second.takeOver();
  await expect.poll(() => second.keeping.kind).toBe('kept');
  expect(second.files.get(NOTE)).toBe('two');
  expect(first.keeping.kind).toBe('read-only');
  second.run('Write', put(NOTE, 'three'));
  await expect.poll(() => first.files.get(NOTE)).toBe('three');

  await second.close();
  await expect.poll(() => first.keeping.kind).toBe('kept');
  first.undo();
  expect(first.files.get(NOTE)).toBe('two');
});

test('without locks whoever comes takes it over, and nothing is written over', async () => {
  const name = newName();
  const first = await create(tabOf(name, null));
  first.run('Write', put(NOTE, 'one'));
  await first.settled();
  const second = await open(tabOf(name, null), first.id);
  expect(second.files.get(NOTE)).toBe('one');
  await expect.poll(() => first.keeping.kind).toBe('read-only');
  second.run('Write', put(NOTE, 'two'));
  await expect.poll(() => first.files.get(NOTE)).toBe('two');
});

test('a browser that keeps nothing says so, and the work goes on', async () => {
  const shelf = new Shelf(hostOf({ keeper: keeperOf('none', { factory: null }) }));
  await shelf.load();
  expect(shelf.failure?.kind).toBe('blocked');
  const desk = await shelf.create('A story');
  expect(desk.keeping).toMatchObject({
    kind: 'failed',
    fix: expect.stringContaining('download it as a zip'),
  });
  expect(desk.run('Write', put(NOTE, 'one'))).toBe(null);
  expect((await desk.exportZip()).length).toBeGreaterThan(0);
});

test('a database of a newer desk is left alone', async () => {
  const name = newName();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 99);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const shelf = tabOf(name);
  await shelf.load();
  expect(shelf.failure?.kind).toBe('newer');
});
