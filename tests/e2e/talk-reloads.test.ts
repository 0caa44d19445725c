import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../bench/seeded.js';
import { openPage, serveDist } from './support/browser.ts';
import type { StaticServer } from './support/static-server.ts';

/** `DATELINE_RELOADS=200` tries so many; by itself the suite tries a few. */
const RELOADS = Number(process.env['DATELINE_RELOADS'] ?? 8);
/** Of one pair of windows. */
const EACH = 8;
const TALKS = ['three-tellings:1', 'three-tellings:6', '1', '30'];
const KEYS = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'End', 'a', 'b', 'w', 'Escape'];
/** What is looked up in the notes is not on the screen. */
const ON_SCREEN = [...KEYS, 'o', '?'];

let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
});

afterAll(() => server.close());

interface Windows {
  screen: Page;
  notes: Page;
}

/** The three orders in which the two are opened. */
const OPENINGS: readonly ((first: Page, address: string) => Promise<Windows>)[] = [
  async (screen, address) => {
    await screen.goto(address);
    await screen.locator('.presenting footer').waitFor();
    const [notes] = await Promise.all([screen.waitForEvent('popup'), screen.keyboard.press('s')]);
    return { screen, notes };
  },
  async (screen, address) => {
    await screen.goto(address);
    await screen.locator('.presenting footer').waitFor();
    const notes = await screen.context().newPage();
    await notes.goto(`${server.url}?notes=`);
    return { screen, notes };
  },
  async (notes, address) => {
    await notes.goto(`${server.url}?notes=`);
    await notes.locator('.notes').waitFor();
    const screen = await notes.context().newPage();
    await screen.goto(address);
    return { screen, notes };
  },
];

/** All that the two windows show; null while one of them is on its way. */
async function seen({ screen, notes }: Windows): Promise<object | null> {
  const shown = await screen.evaluate(() => {
    const talk = document.querySelector('.presenting');
    if (talk === null) return null;
    const kept = JSON.parse(sessionStorage.getItem('dateline:talk') ?? '{}') as Record<string, unknown>;
    return {
      address: new URLSearchParams(location.search).get('present'),
      slide: talk.querySelector('.slide')?.textContent,
      ahead: talk.querySelectorAll('.ahead').length,
      cover: talk.querySelector('.cover, nav, .keys')?.className,
      kept,
      lateBy: Date.now() - Number(kept['started']),
    };
  });
  const told = await notes.evaluate(() => ({
    session: new URLSearchParams(location.search).get('notes'),
    state: document.querySelector('.state')?.textContent.replaceAll(/\s+/g, ' ').trim(),
    now: document.querySelector('[aria-labelledby="now-title"]')?.textContent,
    next: document.querySelector('[aria-labelledby="next-title"]')?.textContent,
    elapsed: document.querySelector('dd.elapsed')?.textContent.trim().split(' ')[0],
  }));
  if (shown === null || !told.state?.startsWith('Step')) return null;
  const { lateBy, ...rest } = shown;
  const { elapsed = '', ...others } = told;
  const seconds = elapsed.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  // The clock of the notes says how long ago the screen began.
  return { ...rest, ...others, isTimed: Math.abs(lateBy / 1000 - seconds) < 3 };
}

/** Waits until both windows are at rest: they say the same twice, and the screen’s step is that of the notes. */
async function atRest(windows: Windows): Promise<object> {
  let before: object | null = null;
  let settled: object | null = null;
  await expect
    .poll(async () => {
      const now = await seen(windows);
      const isSame = now !== null && JSON.stringify(now) === JSON.stringify(before);
      before = now;
      const step = /(\d+)(?:\.\d+)?$/.exec((now as { address?: string } | null)?.address ?? '')?.[1];
      if (isSame && new RegExp(`^Step ${step} `).test((now as { state: string }).state)) settled = now;
      return settled !== null;
    })
    .toBe(true);
  return settled!;
}

test(
  `${RELOADS} random reloads of screen and notes change nothing`,
  { timeout: 20_000 + RELOADS * 4000 },
  async () => {
    const random = seeded(RELOADS);
    const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
    for (let done = 0; done < RELOADS;) {
      const { page, problems, close } = await openPage({ reducedMotion: 'reduce' });
      const windows = await one(OPENINGS)(page, `${server.url}?present=${one(TALKS)}`);
      await atRest(windows);
      for (let n = 0; n < EACH && done < RELOADS; n++, done++) {
        const pressed: string[] = [];
        for (let keys = Math.floor(random() * 4); keys > 0; keys--) {
          const on = random() < 0.6 ? 'screen' : 'notes';
          const key = one(on === 'screen' ? ON_SCREEN : KEYS);
          // Escape with nothing over the step leaves the talk.
          if (
            key === 'Escape' &&
            (await windows.screen.locator('.cover, .presenting nav, .keys').count()) === 0
          )
            continue;
          pressed.push(`${on} ${key}`);
          await windows[on].keyboard.press(key);
        }
        if (random() < 0.1)
          await windows.notes.getByRole('button', { name: 'Start the clock again' }).click();
        const before = await atRest(windows);
        const reloaded = random() < 0.5 ? 'screen' : 'notes';
        await windows[reloaded].reload();
        expect(await atRest(windows), `reload ${done} of ${reloaded} after ${pressed.join(', ')}`).toEqual(
          before,
        );
      }
      expect(problems).toEqual([]);
      await close();
    }
  },
);
