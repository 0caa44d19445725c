import path from 'node:path';
import { createJiti } from 'jiti';
import { ROOT } from '../../scripts/run.js';
import { median } from '../browser/statistics.js';
import { otherLoad } from '../browser/other-load.js';
import { serve } from '../embed/server.js';
import { collectionOf } from './collection.js';
import { watchedPage } from './page.js';

const EVENTS = 6000;
const ARTICLES = 272;

const jiti = createJiti(import.meta.url);
/** @type {typeof import('../../src/formats/zip/index.ts')} */
const { packFolder } = await jiti.import('../../src/formats/zip/index.ts');

/**
 * What the built desk costs with 6,000 events of 272 articles: opening it, an edit, and proposals of articles that have no
 * events yet; how long each took, and the longest task that kept the page from answering.
 *
 * @param {number} reps
 */
export async function benchDesk(reps) {
  const server = await serve({ dist: path.join(ROOT, 'dist') }, {});
  const url = `http://127.0.0.1:${server.port}/dist/desk.html`;
  console.log(`other programs: ${Math.round((await otherLoad()) * 100)} % of the processors`);
  /** @type {Map<string, { ms: number, longest: number }[]>} */
  const rows = new Map();
  /** @param {string} name @param {number} ms @param {number} longest */
  const note = (name, ms, longest) => rows.set(name, [...(rows.get(name) ?? []), { ms, longest }]);

  for (let rep = 0; rep < reps; rep++) {
    const bench = await watchedPage();
    const { page, forget, settled } = bench;
    await page.goto(url);
    await page.getByRole('button', { name: /Drop articles/ }).waitFor();
    await forget();
    await choose(page, packFolder(collectionOf({ articles: ARTICLES, events: EVENTS }), 'town'), 'town.zip');
    const imported = await settled();
    note('a zip of it, until it is compiled', imported.compile, imported.longest);

    await page.getByText('Kept in this browser').first().waitFor();
    await page.reload();
    const opened = await settled();
    note('opened, until it is compiled', opened.compile, opened.longest);

    await press(page, /^Review/);
    await page.locator('#review-title').waitFor();
    await press(page, /^Edit/);
    await page.getByLabel('Title').fill(`Another title ${rep}`);
    await forget();
    await page.keyboard.press('Tab');
    const edited = await settled();
    note('an edit, until it is compiled', edited.compile, edited.longest);
    await press(page, /^Done/);
    await forget();
    await page.keyboard.press('n');
    await page.waitForTimeout(1000);
    note('the next event', 0, await page.evaluate(longest));
    await forget();
    await press(page, /^Timeline/);
    await page.locator('[data-timeline-label]').first().waitFor();
    await page.waitForTimeout(1000);
    note('the timeline', 0, await page.evaluate(longest));

    await page.goto('about:blank');
    await page.goto(url);
    const told = collectionOf({ articles: ARTICLES, events: EVENTS });
    const bare = new Map([...told].filter(([file]) => !file.startsWith('events/')));
    await choose(page, packFolder(bare, 'bare'), 'bare.zip');
    await settled();
    await press(page, /^Articles/);
    await page.waitForTimeout(1000);
    await forget();
    const started = Date.now();
    await press(page, /^Propose events/);
    await page.locator('#review-title').waitFor();
    const ms = Date.now() - started;
    note(`proposals of ${ARTICLES} articles`, ms, (await settled()).longest);
    await bench.close();
  }
  server.close();
  console.log(`\n| ${EVENTS} events of ${ARTICLES} articles | ms | longest task, ms |\n|---|---:|---:|`);
  for (const [name, told] of rows) {
    const ms = median(told.map((row) => row.ms)) ?? 0;
    const longest = median(told.map((row) => row.longest)) ?? 0;
    console.log(`| ${name} | ${ms === 0 ? '' : ms.toFixed(0)} | ${longest.toFixed(0)} |`);
  }
}

/** Runs in the page. */
function longest() {
  const { bench } = /** @type {{ bench: import('./page.js').Watched }} */ (
    /** @type {unknown} */ (globalThis)
  );
  return Math.max(0, ...bench.long);
}

/**
 * Presses a button. Not by its role: that look-up goes through all of a large page, and would be counted as the page’s own work.
 *
 * @param {import('playwright').Page} page
 * @param {RegExp} label
 */
async function press(page, label) {
  await page.evaluate((label) => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
      label.test(textContent.trim()),
    );
    if (found === undefined) throw new Error(`there is no button ${label}`);
    found.click();
  }, label);
}

/** @param {import('playwright').Page} page @param {Uint8Array} zip @param {string} name */
async function choose(page, zip, name) {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(zip) });
}
