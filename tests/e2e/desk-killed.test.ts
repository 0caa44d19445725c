import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { Shelf } from '../../src/state/desk/shelf.svelte.ts';
import { serveDist } from './support/browser.ts';
import { mortalBrowsers } from './support/killing.ts';
import type { StaticServer } from './support/static-server.ts';

/** How often the browser is killed: `DATELINE_KILLS=100` for more than the usual. */
const KILLS = Number(process.env['DATELINE_KILLS'] ?? 5);
/** ms after which it is killed at the latest. */
const LONGEST = 400;

declare const dateline: { shelf: Shelf };

let server: StaticServer;
let browsers: Awaited<ReturnType<typeof mortalBrowsers>>;

beforeAll(async () => {
  server = await serveDist();
  browsers = await mortalBrowsers();
});

afterAll(async () => {
  await server.close();
  await browsers.clear();
});

test(
  'whatever was said to be kept is there when the browser was killed, also when it has lost its databases',
  async () => {
    let acknowledged = 0;
    let tried = 0;
    let deleted = 0;
    let isLost = false;
    for (let kill = 0; kill < KILLS; kill++) {
      const { page, hasDeleted, kill: end } = await browsers.start();
      await page.exposeFunction('kept', (edit: number) => (acknowledged = edit));
      await page.exposeFunction('trying', (edit: number) => (tried = edit));
      await page.goto(`${server.url}desk.html`);
      await page.waitForFunction(() => 'dateline' in globalThis);
      const found = await whatIsThere(page);
      if (isLost) await page.getByText('brought back from their second copy').waitFor();
      // The browser’s own doing, once in some hundred kills of all of it: what was in it comes back from its second copy.
      if (hasDeleted()) deleted++;
      expect(found.kept, `after kill ${kill}`).toBeGreaterThanOrEqual(acknowledged);
      expect(found.kept, `after kill ${kill}`).toBeLessThanOrEqual(tried);
      expect(found.isWhole, `after kill ${kill}`).toBe(true);
      acknowledged = found.kept;
      await startEditing(page, found.kept);
      await expect.poll(() => acknowledged, { timeout: 20_000 }).toBeGreaterThan(found.kept);
      await new Promise((resolve) => setTimeout(resolve, (LONGEST * ((kill * 37) % 101)) / 101));
      await end();
      isLost = kill % 4 === 2;
      if (isLost) await browsers.loseDatabases();
    }
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS);
    if (deleted > 0) console.log(`${deleted} of ${KILLS} times the browser had deleted its damaged database`);
  },
  60_000 + KILLS * 10_000,
);

/** The last edit that is there, and whether the files are as that edit left them, and every step can be taken back. */
function whatIsThere(page: Page): Promise<{ kept: number; isWhole: boolean }> {
  return page.evaluate(async () => {
    const { shelf } = dateline;
    const desk = shelf.collections[0] === undefined ? null : await shelf.open(shelf.collections[0].id);
    if (desk === null) return { kept: 0, isWhole: true };
    const text = String(desk.files.get('articles/a.md') ?? '');
    const kept = Number(/edit (\d+)/.exec(text)?.[1] ?? 0);
    const versions = await desk.versions();
    const isWhole = versions.length === kept && text === (kept === 0 ? '' : textOf(kept));
    for (let back = 0; back < 3 && desk.undoes !== null; back++) desk.undo();
    const left = Math.max(0, kept - 3);
    const undone = String(desk.files.get('articles/a.md') ?? '') === (left === 0 ? '' : textOf(left));
    while (desk.redoes !== null) desk.redo();
    await desk.settled();
    await desk.close();
    return { kept, isWhole: isWhole && undone };

    function textOf(edit: number): string {
      return `---\ntitle: edit ${edit}\n---\n${'words '.repeat(edit % 50)}\nThe end of ${edit}.\n`;
    }
  });
}

/** Edits one after the other, as quickly as they are kept, until the browser is gone. */
function startEditing(page: Page, last: number): Promise<void> {
  return page.evaluate(async (last) => {
    const tell = globalThis as unknown as Record<'kept' | 'trying', (edit: number) => Promise<void>>;
    const { shelf } = dateline;
    const first = shelf.collections[0];
    const desk = first === undefined ? await shelf.create('Killed') : (await shelf.open(first.id))!;
    void (async () => {
      for (let edit = last + 1; ; edit++) {
        await tell.trying(edit);
        const text = `---\ntitle: edit ${edit}\n---\n${'words '.repeat(edit % 50)}\nThe end of ${edit}.\n`;
        desk.run(`Edit ${edit}`, (files) => ({
          ok: true,
          files: new Map([...files, ['articles/a.md', text]]),
        }));
        await desk.settled();
        if (desk.keeping.kind === 'kept') await tell.kept(edit);
      }
    })();
  }, last);
}
