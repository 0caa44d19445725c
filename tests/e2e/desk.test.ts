import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { unpackFolder } from '../../src/formats/zip/index.ts';
import { sourceFiles } from '../../src/entries/authoring/source-files.ts';
import { violations } from './support/axe.ts';
import { openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

/** A page as a browser saves it. The town, its people and outlets are invented. */
function saved(title: string, day: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="Invented Courier"><meta property="article:published_time" content="${day}">
</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${body}</article><script>document.title = 'run'</script></body></html>`;
}

const ARTICLES = [
  {
    name: 'closed.html',
    text: saved('Council Closes Bridge', '2024-03-14', [
      'The council of Alderwick closed the Old Bridge on Tuesday after engineers had found cracks in two piers.',
      'A ferry begins on April 2, Mayor Imogen Farrow said.',
      'The bridge was built in 1887. Some 9,000 people cross it each day.',
    ]),
  },
  {
    name: 'march.html',
    text: saved('Hundreds Demand a New Bridge', '2024-03-22', [
      'Some 200 people marched to the town hall of Alderwick on Thursday to demand a second bridge.',
      'The council voted on Monday to start a ferry, a week after the Old Bridge was closed.',
    ]),
  },
  {
    name: 'grant.txt',
    text: 'County Refuses Grant\n\nJune 7, 2024\n\nThe county refused on Wednesday to pay for the repair of the Old Bridge in Alderwick.\n',
  },
];

async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

test('from an empty desk to a zip that compiles, by keyboard once the articles are there', async () => {
  const { page, problems, close } = await openPage({ reducedMotion: 'reduce', acceptDownloads: true });
  await page.goto(`${server.url}desk.html`);
  await page.getByRole('heading', { name: 'Make a timeline from articles' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await drop(page, ARTICLES);
  await page.getByRole('heading', { name: '3 articles read' }).waitFor();
  expect(await page.getByRole('heading', { level: 3, name: 'County Refuses Grant' }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Propose events' }).press('Enter');
  await page.locator('#review-title').waitFor();
  // What was pressed is gone: whoever works by keyboard goes on at what is to be reviewed.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('review-title');
  const total = Number(
    /of (\d+) reviewed/.exec((await page.locator('#queue-title').textContent()) ?? '')?.[1],
  );
  expect(total).toBeGreaterThan(2);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('e');
  await page.keyboard.type('The bridge is closed');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('#review-title').textContent()).toBe('The bridge is closed');
  for (let reviewed = 1; reviewed <= total; reviewed++) {
    await page.keyboard.press('a');
    await page.getByText(`${reviewed} of ${total} reviewed`).waitFor();
  }
  await page.getByRole('heading', { name: `All ${total} reviewed` }).waitFor();

  await page.getByRole('button', { name: 'See the timeline' }).press('Enter');
  await page.locator('[data-timeline-label]', { hasText: 'The bridge is closed' }).waitFor();

  // A talk, presented from where one is.
  await page.getByRole('button', { name: 'Talks', exact: true }).press('Enter');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^From all events/ }).press('Enter');
  await page.getByRole('button', { name: 'Step 1:' }).press('Delete');
  await page.getByText('Deleted step 1').waitFor();
  await page.getByRole('button', { name: 'Step 1:' }).press('End');
  await page.getByRole('button', { name: 'Present from here' }).press('Enter');
  const screen = page.getByRole('dialog', { name: /^Presentation of/ });
  await screen.getByText(`${total - 1} / ${total - 1}`).waitFor();
  // Its notes, in a window that has nothing but what the screen tells it, also after a reload of its own.
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await notes.getByText(`Step ${total - 1} of ${total - 1}`).waitFor();
  await notes.reload();
  await notes.getByText(`Step ${total - 1} of ${total - 1}`).waitFor();
  await notes.keyboard.press('PageUp');
  await screen.getByText(`${total - 2} / ${total - 1}`).waitFor();
  await page.keyboard.press('Escape');
  await screen.waitFor({ state: 'detached' });
  await notes.getByText('The screen of the talk is not there.').waitFor();
  await notes.close();

  await page.getByRole('button', { name: 'Take away' }).press('Enter');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /Download .* zip/ }).press('Enter');
  const download = await waiting;
  const unpacked = unpackFolder(await readFile(await download.path()), download.suggestedFilename());
  if (!unpacked.ok) throw new Error(unpacked.diagnostics.map(({ message }) => message).join('; '));
  const { dataset, diagnostics } = compile(sourceFiles(unpacked.files).files, { id: 'story', folder: '' });
  expect(diagnostics).toEqual([]);
  expect(dataset?.events).toHaveLength(total);
  expect(dataset?.events.map(({ title }) => title)).toContain('The bridge is closed');
  expect(dataset?.talks.map(({ steps }) => steps.length)).toEqual([total - 1]);
  expect(dataset?.events.every(({ proposed }) => !proposed)).toBe(true);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /Download .* one page/ }).press('Enter');
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).toContain('"title":"The bridge is closed"');

  // On a narrow screen nothing runs off the page.
  await page.setViewportSize({ width: 320, height: 800 });
  for (const step of ['Articles', 'Review', 'Story', 'Timeline', 'Talks', 'Take away']) {
    await page
      .getByRole('button', { name: new RegExp(`^${step}`) })
      .first()
      .click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(320);
  }
  expect(problems).toEqual([]);
  await close();
});
