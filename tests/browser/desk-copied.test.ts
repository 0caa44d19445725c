import { afterEach, describe, expect, test } from 'vitest';
import { browserTabs } from '../../src/entries/desk/keeping/browser-tabs.ts';
import { IndexedKeeper } from '../../src/entries/desk/keeping/indexed-keeper.ts';
import type { Desk } from '../../src/state/desk/desk.svelte.ts';
import type { Keeper } from '../../src/state/desk/keeper.ts';
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

function newName(): string {
  return `desk-copied-${++last}`;
}

/** A page that was just opened. */
async function pageOf(name: string, keeper: Keeper = keeperOf(name)): Promise<Shelf> {
  const shelf = new Shelf(hostOf({ keeper, tabs: browserTabs(navigator.locks) }));
  await shelf.load();
  return shelf;
}

async function open(shelf: Shelf, id: string): Promise<Desk> {
  const desk = (await shelf.open(id))!;
  opened.push(desk);
  return desk;
}

/** A collection with notes, one step each, that is closed again. */
async function create(shelf: Shelf, title: string, notes: readonly string[] = []): Promise<string> {
  const desk = await shelf.create(title);
  await write(desk, notes);
  await desk.close();
  return desk.id;
}

async function write(desk: Desk, notes: readonly string[]): Promise<void> {
  for (const note of notes) {
    desk.run(note, put(NOTE, note));
    await desk.settled();
  }
}

/** As a browser does that finds its database damaged. */
function loseDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error!);
  });
}

async function copyFiles(name: string): Promise<[FileSystemFileHandle, string][]> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  const files: [FileSystemFileHandle, string][] = [];
  for await (const handle of folder.values())
    if (handle instanceof FileSystemFileHandle) files.push([handle, await (await handle.getFile()).text()]);
  return files;
}

describe('a browser that has lost its database', () => {
  test('has every collection again, with all its steps, and none that was deleted', async () => {
    const name = newName();
    const shelf = await pageOf(name);
    const desk = await shelf.create('A story');
    desk.run('A picture', (files) => ({
      ok: true,
      files: new Map([...files, ['a.png', new Uint8Array([0, 10, 255])]]),
    }));
    // With the files as a whole in between.
    for (let step = 1; step <= 250; step++) {
      desk.run(`Step ${step}`, put(NOTE, `${step} \uD800 🌉\r\n`));
      if (step % 50 === 0) await desk.settled();
    }
    desk.undo();
    await desk.close();
    await shelf.remove(await create(shelf, 'Deleted'));
    await shelf.empty();
    await shelf.remove(await create(shelf, 'In the bin'));

    for (const time of [1, 2]) {
      await loseDatabase(name);
      const again = await pageOf(name);
      expect(again.broughtBack, `time ${time}`).toBe(2);
      expect(again.collections.map(({ title }) => title)).toEqual(['A story']);
      expect(again.bin.map(({ title }) => title)).toEqual(['In the bin']);
      const found = await open(again, desk.id);
      expect(found.keeping.kind).toBe('kept');
      expect(new Map(found.files)).toEqual(new Map(desk.files));
      expect((await found.versions()).length).toBe(251);
      expect(found.redoes).toBe('Step 250');
      await found.close();
    }
    const kept = await pageOf(name);
    expect(kept.broughtBack).toBe(0);
    const found = await open(kept, desk.id);
    for (let step = 249; step > 1; step--) found.undo();
    expect(found.files.get(NOTE)).toBe('1 \uD800 🌉\r\n');
  });

  test('has what two tabs wrote in turn', async () => {
    const name = newName();
    const first = await (await pageOf(name)).create('A story');
    opened.push(first);
    await write(first, ['one']);
    const second = await open(await pageOf(name), first.id);
    second.takeOver();
    await expect.poll(() => second.keeping.kind).toBe('kept');
    await write(second, ['two']);
    await second.close();
    await expect.poll(() => first.keeping.kind).toBe('kept');
    await write(first, ['three']);
    await first.close();
    await loseDatabase(name);
    const found = await open(await pageOf(name), first.id);
    expect((await found.versions()).map(({ label }) => label)).toEqual(['three', 'two', 'one']);
  });

  test('has one again that is asked for by its name alone', async () => {
    const name = newName();
    const id = await create(await pageOf(name), 'A story', ['one']);
    await loseDatabase(name);
    expect(await keeperOf(name).read(id)).toMatchObject({ ok: true, value: { position: { last: 1 } } });
    expect(await keeperOf(name).read('another')).toEqual({ ok: true, value: null });
  });

  test('has again what was kept before there were copies, once it was opened', async () => {
    const name = newName();
    const before = new IndexedKeeper(name, indexedDB) as unknown as Keeper;
    before.recover = () => Promise.resolve(0);
    const id = await create(await pageOf(name, before), 'A story', ['one', 'two']);
    await (await open(await pageOf(name), id)).close();
    await loseDatabase(name);
    expect((await open(await pageOf(name), id)).files.get(NOTE)).toBe('two');
  });
});

describe('a copy', () => {
  test('whose end was torn off is gone on with', async () => {
    const name = newName();
    const id = await create(await pageOf(name), 'A story', ['one', 'two']);
    const [[file, text]] = (await copyFiles(name)).filter(([, text]) => text !== '') as [
      [FileSystemFileHandle, string],
    ];
    const writable = await file.createWritable();
    await writable.write(text.slice(0, -20));
    await writable.close();
    const desk = await open(await pageOf(name), id);
    expect(desk.files.get(NOTE)).toBe('two');
    await write(desk, ['three']);
    await desk.close();
    await loseDatabase(name);
    const found = await open(await pageOf(name), id);
    expect((await found.versions()).length).toBe(3);
  });

  test('that has more than the database brings it back', async () => {
    const name = newName();
    const database = new IndexedKeeper(name, indexedDB);
    const desk = await (await pageOf(name)).create('A story');
    await write(desk, ['one']);
    const kept = await database.read(desk.id);
    await write(desk, ['two']);
    await desk.close();
    await database.discard(desk.id);
    if (kept.ok) await database.write('', kept.value!);
    expect((await open(await pageOf(name), desk.id)).files.get(NOTE)).toBe('two');
  });

  test('is written anew when the files are kept as a whole, so that it stays small', async () => {
    const name = newName();
    const desk = await (await pageOf(name)).create('A story');
    opened.push(desk);
    for (let step = 1; step <= 12; step++) await write(desk, [String(step).repeat(20_000)]);
    const kept = (await copyFiles(name)).filter(([, text]) => text !== '');
    expect(kept.length).toBe(1);
    expect(kept[0]![1].split('"snapshot":{').length).toBe(2);
  });

  test('that cannot be written leaves the desk as it was', async () => {
    const refused = {
      getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')),
    } as unknown as StorageManager;
    for (const storage of [null, refused]) {
      const name = newName();
      const id = await create(await pageOf(name, keeperOf(name, { storage })), 'A story', ['one']);
      const shelf = await pageOf(name, keeperOf(name, { storage }));
      const desk = await open(shelf, id);
      await write(desk, ['two']);
      expect(desk.keeping.kind).toBe('kept');
      await desk.close();
      await shelf.remove(id);
      await shelf.empty();
      expect((await pageOf(name, keeperOf(name, { storage }))).bin).toEqual([]);
    }
  });
});
