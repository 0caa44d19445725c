import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEGINNING } from '../../../../src/state/desk/history.ts';
import type { Kept, Shelved } from '../../../../src/state/desk/keeper.ts';
import { KeptFiles } from '../../../../src/state/desk/kept-files.svelte.ts';
import { MemoryKeeper } from '../../../../src/state/desk/memory-keeper.ts';
import type { TabEvents, Told } from '../../../../src/state/desk/tabs.ts';
import { hostOf, put } from '../../../support/desk.ts';

const SHELVED: Shelved = { id: 'a', title: 'A', changed: 0, articles: 0, events: 0, removed: null };
const KEPT: Kept = {
  shelved: SHELVED,
  position: BEGINNING,
  steps: [],
  snapshot: { seq: 0, files: new Map() },
};
const SILENT = { takeOver() {}, tell() {}, release() {} };

class CountingKeeper extends MemoryKeeper {
  reads = 0;

  override read(id: string) {
    this.reads++;
    return super.read(id);
  }
}

/** A tab that writes and one that follows, and what the first tells and the second has not heard yet. */
async function twoTabs() {
  const keeper = new CountingKeeper();
  const host = hostOf({ keeper });
  const belonging = { shelved: () => SHELVED, onchange: () => {} };
  const told: Told[] = [];
  const claim = { ...SILENT, tell: (news: Told) => void told.push(news) };
  const writer = new KeptFiles(
    KEPT,
    { ...host, tabs: { claim: (_id, { ongained }) => (ongained(), claim) } },
    belonging,
    true,
  );
  void writer.open();
  await writer.settled();
  const kept = await keeper.read('a');
  let ear: TabEvents | null = null;
  const tabs = {
    claim(_id: string, events: TabEvents & { onother(): void }) {
      ear = events;
      events.onother();
      return SILENT;
    },
  };
  const follower = new KeptFiles(structuredClone(kept.value!), { ...host, tabs }, belonging);
  await follower.open();
  told.length = 0;
  keeper.reads = 0;
  return {
    writer,
    follower,
    keeper,
    told,
    clock: host.clock,
    hear: (news: Told | null) => ear!.onchanged(news),
  };
}

const rest = () => new Promise((resolve) => setTimeout(resolve));
const textOf = (files: KeptFiles) => new Map(files.current);

test('a tab that follows reads all of it once, and then takes in what it is told', async () => {
  const { writer, follower, keeper, told, hear } = await twoTabs();
  for (let step = 1; step <= 20; step++) {
    // Every other one is added to the one before.
    writer.run('Type', put('a.txt', `${step}`), step % 2 === 0 ? 'key' : null);
    if (step % 5 === 0) writer.undo();
    await writer.settled();
    told.splice(0).forEach(hear);
    await rest();
    expect(textOf(follower)).toEqual(textOf(writer));
    expect(follower.versions()).toEqual(writer.versions());
  }
  expect(keeper.reads).toBe(1);
});

test('whatever it has missed, it has all of it after the next that it hears', async () => {
  const act = fc.oneof(
    fc.tuple(fc.constant('type' as const), fc.constantFrom('a.txt', 'b.txt'), fc.string({ maxLength: 3 })),
    fc.constantFrom(
      ['undo'] as const,
      ['redo'] as const,
      ['miss'] as const,
      ['hear'] as const,
      ['look'] as const,
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const { writer, follower, told, clock, hear } = await twoTabs();
      for (const [kind, path, text] of acts) {
        clock.now += 400;
        if (kind === 'type') writer.run('Type', put(path, text), path);
        else if (kind === 'undo' || kind === 'redo') writer[kind]();
        else if (kind === 'miss') told.length = 0;
        else if (kind === 'hear') told.splice(0).forEach(hear);
        // As when it is seen again.
        else hear(null);
        await writer.settled();
      }
      writer.run('The last', put('c.txt', 'c'));
      await writer.settled();
      told.forEach(hear);
      await rest();
      expect(textOf(follower)).toEqual(textOf(writer));
      expect(follower.undoes).toEqual(writer.undoes);
    }),
    { numRuns: 500 },
  );
});
