import { describe, expect, test } from 'vitest';
import { CopiedKeeper, type Copying } from '../../../../../../src/entries/desk/keeping/copy/copied-keeper.ts';
import type { Order } from '../../../../../../src/entries/desk/keeping/copy/messages.ts';
import { FULL } from '../../../../../../src/state/desk/failures.ts';
import type { Kept, Writing } from '../../../../../../src/state/desk/keeper.ts';
import { MemoryKeeper } from '../../../../../../src/state/desk/memory-keeper.ts';

/** Copies that note what is asked of them, and fail while they are told to. */
class Notes implements Copying {
  readonly isPossible = true;
  readonly copies = new Map<string, Kept>();
  readonly asked: Order['kind'][] = [];
  fails = false;

  ids() {
    return Promise.resolve(new Set(this.copies.keys()));
  }

  ask = (order: Order) => Promise.resolve(this.#obey(order)) as Promise<never>;

  #obey(order: Order): Kept | null | undefined {
    this.asked.push(order.kind);
    if (this.fails) return undefined;
    if (order.kind === 'put') this.copies.set(order.writing.shelved.id, order.writing as Kept);
    if (order.kind === 'remove') this.copies.delete(order.id);
    return order.kind === 'read' || order.kind === 'stand' ? (this.copies.get(order.id) ?? null) : null;
  }
}

/** One that has room for a writing only where there are no copies. */
class Narrow extends MemoryKeeper {
  readonly #copies: Notes;
  isNarrow = false;

  constructor(copies: Notes) {
    super();
    this.#copies = copies;
  }

  override write(owner: string, writing: Writing) {
    return this.isNarrow && this.#copies.copies.size > 0
      ? Promise.resolve({ ok: false as const, failure: FULL })
      : super.write(owner, writing);
  }
}

const KEPT: Kept = {
  shelved: { id: 'a', title: 'A story', changed: 0, articles: 0, events: 0, removed: null },
  position: { head: 0, last: 0, redo: [] },
  steps: [],
  snapshot: { seq: 0, files: new Map() },
};
const STEP: Writing = {
  ...KEPT,
  position: { head: 1, last: 1, redo: [] },
  steps: [{ seq: 1, from: 0, at: 0, label: 'One', changes: [] }],
  snapshot: null,
};

async function setUp() {
  const copies = new Notes();
  const first = new Narrow(copies);
  const clock = { now: 0 };
  const keeper = new CopiedKeeper(first, copies, () => clock.now);
  await keeper.write('me', KEPT);
  return { copies, first, clock, keeper };
}

describe('a keeper with copies', () => {
  test('brings back what the first has lost', async () => {
    const { first, keeper } = await setUp();
    await first.discard('a');
    expect(await keeper.recover()).toBe(1);
    expect(await keeper.read('a')).toMatchObject({ ok: true, value: KEPT });
    expect(await keeper.recover()).toBe(0);
  });

  test('keeps on where a copy fails, and makes it anew after a rest', async () => {
    const { copies, clock, keeper } = await setUp();
    copies.fails = true;
    expect(await keeper.write('me', STEP)).toMatchObject({ ok: true });
    copies.fails = false;
    copies.asked.length = 0;
    expect(await keeper.write('me', STEP)).toMatchObject({ ok: true });
    expect(copies.asked).toEqual([]);
    clock.now = 6000;
    expect(await keeper.write('me', STEP)).toMatchObject({ ok: true });
    expect(copies.asked).toEqual(['stand', 'put']);
    expect(copies.copies.get('a')?.steps).toEqual(STEP.steps);
  });

  test('gives the room of the copies to what they are copies of', async () => {
    const { copies, first, keeper } = await setUp();
    first.isNarrow = true;
    expect(await keeper.write('me', STEP)).toMatchObject({ ok: true });
    expect(copies.copies.size).toBe(0);
    copies.asked.length = 0;
    await keeper.write('me', STEP);
    await keeper.claim('a', 'me');
    expect(copies.asked).toEqual([]);
  });

  test('deletes nothing whose copy would come back', async () => {
    const { copies, keeper } = await setUp();
    copies.fails = true;
    expect(await keeper.discard('a')).toMatchObject({ ok: false });
    expect(await keeper.list()).toMatchObject({ value: [{ id: 'a' }] });
    copies.fails = false;
    await keeper.discard('a');
    expect(await keeper.recover()).toBe(0);
    expect(await keeper.list()).toMatchObject({ value: [] });
  });

  test('brings back nothing that is deleted meanwhile', async () => {
    const { copies, first, keeper } = await setUp();
    await first.discard('a');
    const { ask } = copies;
    copies.ask = async (order) => {
      const copy = await ask(order);
      copies.copies.delete('a');
      return copy;
    };
    expect(await keeper.recover()).toBe(0);
    expect(await keeper.list()).toMatchObject({ value: [] });
  });

  test('copies no writing that was refused', async () => {
    const { copies, keeper } = await setUp();
    copies.asked.length = 0;
    expect(await keeper.write('another', STEP)).toMatchObject({ ok: false, failure: { kind: 'taken' } });
    expect(copies.asked).toEqual([]);
  });
});
