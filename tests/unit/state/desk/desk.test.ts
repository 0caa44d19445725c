import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FULL } from '../../../../src/state/desk/failures.ts';
import type { Desk } from '../../../../src/state/desk/desk.svelte.ts';
import { applied, difference, inverted } from '../../../../src/state/desk/file-change.ts';
import type { Answer } from '../../../../src/state/desk/keeper.ts';
import { MemoryKeeper } from '../../../../src/state/desk/memory-keeper.ts';
import { Shelf } from '../../../../src/state/desk/shelf.svelte.ts';
import { packFolder } from '../../../../src/formats/zip/index.ts';
import { ALONE, type Tabs } from '../../../../src/state/desk/tabs.ts';
import { blob, hostOf, put } from '../../../support/desk.ts';

const NOTE = 'notes.txt';

function noteOf(desk: Desk) {
  return desk.files.get(NOTE) ?? null;
}

async function deskWith(...texts: string[]) {
  const host = hostOf();
  const shelf = new Shelf(host);
  const desk = await shelf.create('A story');
  for (const text of texts) desk.run(`Write ${text}`, put(NOTE, text));
  return { host, shelf, desk };
}

afterEach(() => void vi.useRealTimers());

describe('undo and redo', () => {
  test('go back to the beginning and on again, also after it was opened again', async () => {
    const { shelf, desk } = await deskWith('one', 'two', 'three');
    desk.undo();
    expect([noteOf(desk), desk.undoes, desk.redoes]).toEqual(['two', 'Write two', 'Write three']);
    await desk.settled();
    const again = (await shelf.open(desk.id))!;
    expect([noteOf(again), again.undoes, again.redoes]).toEqual(['two', 'Write two', 'Write three']);
    again.redo();
    expect(noteOf(again)).toBe('three');
    for (let back = 0; back < 5; back++) again.undo();
    expect([noteOf(again), again.undoes]).toEqual([null, null]);
  });

  test('a new edit leaves what was taken back behind, but not for good', async () => {
    const { desk } = await deskWith('one', 'two');
    desk.undo();
    desk.run('Write other', put(NOTE, 'other'));
    expect(desk.redoes).toBe(null);
    const versions = await desk.versions();
    expect(versions.map(({ label }) => label)).toEqual(['Write other', 'Write two', 'Write one']);
    await desk.restore(versions[1]!.seq);
    expect([noteOf(desk), desk.undoes]).toEqual(['two', 'Back to: Write two']);
    desk.undo();
    expect(noteOf(desk)).toBe('other');
  });

  test('steps with much to read are taken one after the other, with turns of the page', async () => {
    const { desk } = await deskWith('one');
    const much = 'much '.repeat(20_000);
    desk.run('Write much', put(NOTE, much));
    desk.run('Write more', put(NOTE, `${much}more`));
    desk.undo();
    expect(noteOf(desk)).toBe(much);
    // Pressed twice before the page had its turn.
    desk.undo();
    desk.undo();
    expect(noteOf(desk)).toBe(much);
    await desk.settled();
    expect(noteOf(desk)).toBeNull();
    for (let on = 0; on < 5; on++) desk.redo();
    await desk.settled();
    expect(noteOf(desk)).toBe(`${much}more`);
    desk.run('Write less', put(NOTE, 'less'));
    desk.undo();
    // What is done meanwhile stands.
    desk.run('Write other', put('other.txt', 'other'));
    await desk.settled();
    expect([noteOf(desk), desk.undoes]).toEqual(['less', 'Write other']);
  });

  test('what is typed in a moment is one step', async () => {
    const { host, desk } = await deskWith('one');
    for (const text of ['t', 'ty', 'typed']) {
      host.clock.now += 300;
      desk.run('Type', put(NOTE, text), 'note');
    }
    host.clock.now += 1200;
    desk.run('Type', put(NOTE, 'later'), 'note');
    desk.undo();
    expect(noteOf(desk)).toBe('typed');
    desk.undo();
    expect(noteOf(desk)).toBe('one');
  });

  test('whatever is done, every version is what it was', async () => {
    const act = fc.oneof(
      fc.tuple(fc.constant('run' as const), fc.constantFrom(NOTE, 'b.txt'), fc.string()),
      fc.constantFrom(['undo'] as const, ['redo'] as const, ['reopen'] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const { shelf, ...made } = await deskWith();
        let { desk } = made;
        const seen = new Map([[0, desk.files]]);
        for (const [kind, path, text] of acts) {
          if (kind === 'run') desk.run('x', put(path, text));
          else if (kind === 'reopen') {
            await desk.settled();
            desk = (await shelf.open(desk.id))!;
          } else desk[kind]();
          const newest = (await desk.versions())[0]?.seq ?? 0;
          if (!seen.has(newest)) seen.set(newest, desk.files);
        }
        for (const [seq, files] of seen) {
          await desk.restore(seq);
          expect(new Map(desk.files)).toEqual(files);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what cannot be kept', () => {
  class FullKeeper extends MemoryKeeper {
    isFull = false;
    override write(...args: Parameters<MemoryKeeper['write']>): Promise<Answer<void>> {
      return this.isFull ? Promise.resolve({ ok: false, failure: FULL }) : super.write(...args);
    }
  }

  test('is said, with what helps; the work goes on, and is kept once it can be', async () => {
    vi.useFakeTimers();
    const keeper = new FullKeeper();
    const shelf = new Shelf(hostOf({ keeper }));
    const desk = await shelf.create('A story');
    keeper.isFull = true;
    desk.run('Write', put(NOTE, 'one'));
    await desk.settled();
    expect(desk.keeping).toEqual({ kind: 'failed', why: FULL.why, fix: FULL.fix });
    expect(desk.run('Write', put(NOTE, 'two'))).toBe(null);
    expect(await desk.close()).toBe(false);
    keeper.isFull = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(desk.keeping.kind).toBe('kept');
    expect(noteOf((await shelf.open(desk.id))!)).toBe('two');
  });

  test('a collection of which nothing could be kept stays on the shelf as long as the page', async () => {
    const keeper = new FullKeeper();
    keeper.isFull = true;
    const shelf = new Shelf(hostOf({ keeper }));
    const desk = await shelf.create('A story');
    expect(shelf.collections.map(({ title }) => title)).toEqual(['A story']);
    expect(await shelf.open(desk.id)).toBe(desk);
  });

  test('what the browser has deleted is kept again as a whole', async () => {
    vi.useFakeTimers();
    const { host, shelf, desk } = await deskWith('one');
    await desk.settled();
    await host.keeper.discard(desk.id);
    desk.run('Write two', put(NOTE, 'two'));
    await desk.settled();
    await vi.advanceTimersByTimeAsync(1);
    expect(desk.keeping.kind).toBe('kept');
    const again = (await shelf.open(desk.id))!;
    again.undo();
    expect(noteOf(again)).toBe('one');
  });
});

test('a zip of the desk comes in again as it went out', async () => {
  const { shelf, desk } = await deskWith('one');
  const zip = await desk.exportZip();
  const again = await shelf.import(blob(zip), 'a-story.zip');
  expect(again).toMatchObject({ notes: [] });
  const { desk: opened } = again as { desk: Desk };
  const { files, id } = opened;
  expect(id).not.toBe(desk.id);
  expect(files.get('collection.yaml')).toBe(desk.files.get('collection.yaml'));
  expect(await opened.exportZip()).toEqual(zip);
  expect(await shelf.import(blob(new Uint8Array(9)), 'x.zip')).toMatchObject([
    { name: 'x.zip', severity: 'error', message: 'x.zip is no zip, or was cut off' },
  ]);
});

test('a zip of anything but a collection is none', async () => {
  const { shelf } = await deskWith();
  const zip = packFolder(new Map([['one.txt', 'One']]), 'articles');
  expect(await shelf.import(blob(zip), 'articles.zip')).toBe(null);
});

test('the bin gives back what was put into it', async () => {
  const { shelf, desk } = await deskWith('one');
  await desk.close();
  await shelf.remove(desk.id);
  expect([shelf.collections.length, shelf.bin.length]).toEqual([0, 1]);
  await shelf.bringBack(desk.id);
  expect([shelf.collections.length, shelf.bin.length]).toEqual([1, 0]);
});

test('what the browser refuses to delete is said, and still there', async () => {
  const keeper = new MemoryKeeper();
  const shelf = new Shelf(hostOf({ keeper }));
  const desk = await shelf.create('A story');
  await desk.close();
  expect(await shelf.remove(desk.id)).toBe(null);
  keeper.discard = () => Promise.resolve({ ok: false, failure: FULL });
  expect(await shelf.empty()).toEqual(FULL);
  expect(shelf.bin.map(({ title }) => title)).toEqual(['A story']);
  keeper.bin = keeper.discard;
  expect(await shelf.bringBack(desk.id)).toEqual(FULL);
});

test('a copy can be written by whoever opens it', async () => {
  const held = new Set<string>();
  const claim: Tabs['claim'] = (id, events) => {
    held.add(id);
    return { ...ALONE.claim(id, events), release: () => void held.delete(id) };
  };
  const shelf = new Shelf(hostOf({ tabs: { claim } }));
  const desk = await shelf.create('A story');
  await desk.close();
  expect(await shelf.duplicate(desk.id)).toBe(true);
  expect([...held]).toEqual([]);
  expect(shelf.collections.map(({ title }) => title).sort()).toEqual(['A story', 'A story (copy)']);
});

test('changes that are taken back give what was there', () => {
  const content = fc.oneof(fc.string(), fc.uint8Array({ maxLength: 4 }));
  const files = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), content)
    .map((entries) => new Map(Object.entries(entries)));
  fc.assert(
    fc.property(files, files, (before, after) => {
      const changes = difference(before, after);
      expect(new Map(applied(before, changes))).toEqual(after);
      expect(new Map(applied(after, inverted(changes)))).toEqual(before);
    }),
  );
});
